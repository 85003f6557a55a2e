//! The preview: what an editor sees that nobody else does.

use crate::desk::{Desk, until};

const CAMPAIGN: &str = "content/campaigns/friends-and-family.md";

/// Chooses the day that the preview shows.
fn choose(site: &crate::serving::Serving, body: &str) -> String {
    site.send(
        format!(
            "POST /preview/day HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .as_bytes(),
    )
}

#[test]
fn a_preview_marks_its_pages_names_their_files_and_shows_what_is_wrong() {
    let desk = Desk::new();
    desk.edit("content/guides/pets.md", "heading = ", "status = \"draft\"\nheading = ");
    let site = desk.start_as("preview", "native");
    let page = site.get("/en/guides/pets");
    assert!(page.contains("200 OK") && page.contains("A draft: visitors do not see it."), "{page}");
    assert!(page.contains("content/guides/pets.md") && page.contains("Nothing was found on this page."));
    let first = version(&site.get("/preview/version"));
    assert!(page.contains(&format!("data-version=\"{first}\"")), "a page knows which edit it shows");
    desk.edit("content/guides/pets.md", "## What happens next", "## And then");
    let page = until(&site, "/en/guides/pets", |page| page.contains("guide-shape"));
    assert!(page.contains("1 that stop it"), "{page}");
    assert_ne!(version(&site.get("/preview/version")), first);
    assert!(site.get("/preview/gallery").contains("data-component=\"tiles\""));
    let all = site.get("/preview/findings");
    assert!(all.contains("guide-shape") && all.contains("/en/guides/pets\"><code>"), "{all}");
    // The card of a record names its file.
    assert!(site.get("/en/services/halton").contains("<p class=\"file\">"));
    drop(site);
    let public = Desk::new().serve("off");
    for path in ["/preview/findings", "/preview/gallery", "/preview/version", "/preview/day"] {
        assert!(public.get(path).contains("404 Not Found"), "{path} is for editors only");
    }
    assert!(!public.get("/en").contains("class=\"preview\""));
}

#[test]
fn a_preview_shows_any_day_and_tells_of_an_edit_that_cannot_be_shown() {
    let desk = Desk::new();
    desk.edit(CAMPAIGN, "start = 2026-11-25", "start = 2027-02-14");
    let site = desk.start_as("preview", "native");
    let path = "/en/campaigns/friends-and-family";
    assert!(site.get(path).contains("Planned: visitors see it from 2027-02-14 on."));
    assert!(site.get("/en/campaigns").contains("2027-02-14 to 2027-11-24"), "the list has it too");
    let answer = choose(&site, "day=date&date=2027-02-15&back=%2Fen%2Fcampaigns");
    assert!(answer.contains("303 See Other") && answer.contains("location: /en/campaigns"), "{answer}");
    let page = until(&site, path, |page| page.contains("This campaign runs until 2027-11-24."));
    assert!(page.contains("value=\"2027-02-15\"") && page.contains("Show today"));
    choose(&site, "day=date&date=2028-01-01&back=%2Fen");
    until(&site, path, |page| page.contains("This campaign ended on 2027-11-24."));
    choose(&site, "day=&date=2028-01-01&back=%2Fen");
    until(&site, path, |page| page.contains("Planned:"));
    desk.edit("content/site.toml", "name = ", "nmae = ");
    until(&site, "/preview/version", |answer| answer.contains("\"shown\":false"));
    assert!(site.get("/preview/findings").contains("missing-key"));
    assert!(site.get("/en").contains("200 OK"), "the page from before stays");
}

fn version(answer: &str) -> String {
    let rest = answer.split("\"version\":\"").nth(1).expect("a version");
    rest.split('"').next().expect("its end").to_owned()
}
