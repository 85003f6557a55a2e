//! What a page with an island may do, and that the site does without.

use std::fs;

use crate::support::{app_with, config, get, get_from, post, post_with, select};

/// A folder with a bundle that is small enough to be looked through.
pub(crate) fn small_bundle() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("signpost.js"), "export default () => {}").expect("a file");
    fs::write(folder.path().join("signpost.wasm"), "\0asm").expect("a file");
    folder
}

const PAGES: [&str; 3] = ["/en/find-help", "/ar/services", "/pl/services/halton"];

#[tokio::test]
async fn pages_with_an_island_load_it_and_may_run_it_and_no_other_page_may() {
    let bundle = small_bundle();
    let site = app_with(&signpost::server::Config { pkg: bundle.path().to_owned(), ..config() });
    for path in PAGES {
        let answer = get_from(&site, path).await;
        assert!(answer.text().contains("import('/pkg/signpost-"), "{path}");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("'self' 'wasm-unsafe-eval'"), "{policy}");
        assert!(!policy.contains("'unsafe-"), "{policy}");
    }
    for path in ["/en", "/en/guides/emergency", "/en/search", "/en/nothing"] {
        let answer = get_from(&site, path).await;
        assert!(!answer.text().contains("/pkg/"), "{path}");
        let policy = answer.header("content-security-policy");
        assert!(!policy.contains("wasm") && policy.contains("script-src 'sha256-"), "{path}: {policy}");
    }
}

#[tokio::test]
async fn without_a_bundle_pages_load_nothing_and_stay_as_strict_as_the_others() {
    for path in PAGES {
        let answer = get(path).await;
        assert!(!answer.text().contains("/pkg/"), "{path}");
        assert!(!answer.header("content-security-policy").contains("wasm"), "{path}");
        assert_eq!(select(&answer.html(), "script:not([type])").len(), 1, "the exit, on {path}");
    }
}

#[tokio::test]
async fn an_island_is_sent_the_very_regions_of_the_whole_page() {
    for (path, fields) in [
        ("/en/find-help", [("message", "he takes my wages"), ("place", "crewe")]),
        ("/ar/services", [("place", "crewe"), ("kind", "legal")]),
        ("/en/services", [("place", "macc"), ("kind", "")]),
        ("/en/services", [("place", "maccl"), ("kind", "")]),
    ] {
        let page = post(path, &fields).await;
        let fragment = post_with(path, &fields, &[("fragment", "main")]).await;
        assert_eq!((fragment.header("fragment"), page.header("fragment")), ("main", ""));
        assert_eq!((fragment.header("cache-control"), fragment.header("x-robots-tag")), ("no-store", "noindex"));
        assert!(!fragment.text().contains("<html") && page.text().contains("<html"));
        let regions = |answer: &crate::support::Answer| -> Vec<String> {
            select(&answer.html(), "[data-live]").iter().map(scraper::ElementRef::html).collect()
        };
        assert!(!regions(&page).is_empty(), "{path}");
        assert_eq!(regions(&page), regions(&fragment), "{path}");
    }
    let search = post_with("/en/search", &[("q", "refuge")], &[("fragment", "main")]).await;
    assert!(search.text().contains("<html"), "a page without an island is always whole");
}

#[tokio::test]
async fn places_are_suggested_by_their_beginning_and_enter_picks_none_of_them() {
    let answer = post("/en/services", &[("place", "maccl")]).await;
    let html = answer.html();
    let names: Vec<&str> =
        select(&html, ".suggestions button").iter().filter_map(|button| button.attr("value")).collect();
    assert_eq!(names[0], "Macclesfield");
    assert!(names.iter().all(|name| name.starts_with("Maccl")), "{names:?}");
    // Enter presses the first button of a form (HTML, implicit submission).
    assert_eq!(select(&html, "form.filters button")[0].attr("name"), None);
    for typed in ["", "m", "Macclesfield", "<b>", "zzzz"] {
        let answer = post("/en/services", &[("place", typed)]).await;
        assert_eq!(select(&answer.html(), ".suggestions").len(), 0, "{typed}");
    }
}
