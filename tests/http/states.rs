//! Drafts, plans, what is gone and what has moved: each address says what stands behind it on that day.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use jiff::Timestamp;
use signpost::check::load;
use signpost::content::{Problem, Section, copy_folder};
use signpost::pages::{Page, addresses};
use signpost::server::{App, Clock, Live, router};
use signpost::site::Folders;
use tempfile::TempDir;

use crate::support::{NOW, config, folders, get_from, site};

/// A copy of the content to be edited, with the languages as they are.
struct Desk {
    folders: Folders,
    _kept: TempDir,
}

impl Desk {
    fn new() -> Self {
        let kept = tempfile::tempdir().expect("a temporary folder");
        let content = kept.path().join("content");
        copy_folder(Path::new("content"), &content).expect("a copy");
        Self { folders: Folders { content, locales: Path::new("locales").to_owned() }, _kept: kept }
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.folders.content.join(file);
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.contains(from), "{from} stands in {file}");
        fs::write(path, text.replacen(from, to, 1)).expect("it is written");
    }

    fn problems(&self, now: &str) -> Vec<Problem> {
        load(&self.folders, now.parse().expect("an instant"), false).problems
    }

    fn router(&self, now: &str) -> Router {
        let now: Timestamp = now.parse().expect("an instant");
        let site = load(&self.folders, now, false).as_far_as_read().expect("a site");
        let config = config();
        router(Arc::new(Live::new(App::new(site, None, Clock::Fixed(now), &config))), &config, None)
    }
}

#[tokio::test]
async fn a_page_that_has_another_slug_is_led_to_from_its_old_address() {
    let desk = Desk::new();
    desk.edit("guides/pets.md", "heading = ", "slug = \"animals\"\nheading = ");
    fs::remove_file(desk.folders.content.join("easy-read/your-phone.md")).expect("a file");
    let app = desk.router(NOW);
    let easy = get_from(&app, "/en/guides/your-phone-easy-read").await;
    assert_eq!((easy.status.as_u16(), easy.header("location")), (308, "/en/guides/your-phone"));
    let old = get_from(&app, "/pl/guides/pets").await;
    assert_eq!((old.status.as_u16(), old.header("location")), (308, "/pl/guides/animals"));
    assert_eq!(get_from(&app, "/pl/guides/animals").await.status, 200);
    assert_eq!(get_from(&app, "/guides/pets").await.status, 404, "an address without a language never was one");
    let codes: Vec<&str> = desk.problems(NOW).iter().map(|problem| problem.code).collect();
    assert!(!codes.contains(&"address-lost") && codes.contains(&"address-unrecorded"), "{codes:?}");
}

#[test]
fn an_address_that_was_public_is_not_lost_and_not_given_away() {
    let desk = Desk::new();
    fs::remove_file(desk.folders.content.join("campaigns/friends-and-family.md")).expect("a file");
    let told = |code: &str| desk.problems(NOW).into_iter().find(|problem| problem.code == code);
    let lost = told("address-lost").expect("it is told");
    assert!(lost.message.contains("/campaigns/friends-and-family") && lost.file.ends_with("addresses.toml"), "{lost}");
    assert!(lost.help.contains("campaigns/friends-and-family.md") && lost.line > 1, "{lost:?}");
    desk.edit("campaigns/salons-taxis-and-shops.md", "heading = ", "slug = \"friends-and-family\"\nheading = ");
    let taken = told("address-taken").expect("it is told");
    assert!(taken.message.contains("leads to campaigns/salons-taxis-and-shops now"), "{taken}");
}

#[tokio::test]
async fn a_guide_that_is_retired_says_what_to_read_now_and_stands_in_no_list() {
    let desk = Desk::new();
    let retired = "status = \"retired\"\nheading = ";
    desk.edit("guides/pets.md", "heading = ", retired);
    desk.edit(
        "guides/pets.md",
        "[[law]]",
        "[retired]\non = 2026-11-29\ninstead = [\"leaving-safely\", \"dogs-trust-freedom\"]\nwhy = \"It is part of another guide.\"\n\n[[law]]",
    );
    let app = desk.router(NOW);
    let page = get_from(&app, "/en/guides/pets").await;
    assert_eq!(page.status, 200);
    let text = page.text();
    assert!(
        text.contains(&format!("/en{}", Page::Guide("leaving-safely".to_owned()).path(site())))
            && text.contains("data-service=\"dogs-trust-freedom\"")
    );
    assert!(
        text.contains("29 November 2026") && text.contains("It is part of another guide.") && text.contains("noindex")
    );
    assert!(!text.contains("microchip") && !text.contains("Foster homes for pets"), "nothing of the old text");
    assert!(!get_from(&app, "/en/topics").await.text().contains("/en/guides/pets"));
    assert!(!get_from(&app, "/sitemap.xml").await.text().contains("/guides/pets"));
    // What still leads there is told.
    assert!(desk.problems(NOW).iter().any(|problem| problem.code == "link-dead"));
}

#[tokio::test]
async fn a_page_comes_and_goes_on_its_days() {
    let desk = Desk::new();
    desk.edit(
        "campaigns/friends-and-family.md",
        "heading = ",
        "publish_from = 2026-12-05\npublish_until = 2026-12-09\nheading = ",
    );
    let status = async |day: &str| {
        let page = get_from(&desk.router(&format!("{day}T12:00:00Z")), "/en/campaigns/friends-and-family").await;
        (page.status.as_u16(), page.text().contains("no longer here"))
    };
    let codes = |day: &str| {
        desk.problems(&format!("{day}T12:00:00Z")).into_iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert!(!codes("2026-12-04").contains(&"address-lost"), "what is recorded and planned is not lost");
    assert_eq!(status("2026-12-04").await, (404, false));
    assert_eq!(status("2026-12-05").await, (200, false));
    assert_eq!(status("2026-12-09").await, (200, false));
    assert_eq!(status("2026-12-10").await, (200, true));
}

#[tokio::test]
async fn every_address_that_is_or_will_be_public_is_recorded_and_every_recorded_one_leads_somewhere() {
    let recorded = &site().addresses.owners;
    let noon = jiff::civil::time(12, 0, 0, 0);
    let later = site().turns.iter().filter_map(|day| load(&folders(), site().on(*day, noon)?, false).as_far_as_read());
    let mut now = addresses(site());
    now.extend(later.flat_map(|then| addresses(&then)));
    let missing: Vec<&String> = now.keys().filter(|path| !recorded.contains_key(*path)).collect();
    assert!(missing.is_empty(), "run `signpost check --record`: {missing:?}");
    let app = Desk::new().router(NOW);
    for path in recorded.keys() {
        let answer = get_from(&app, &format!("/en{path}")).await;
        assert!(matches!(answer.status.as_u16(), 200 | 308), "{path}: {}", answer.status);
    }
    let guide = Page::Guide("emergency".to_owned());
    assert_eq!(recorded.get(&guide.path(site())).map(String::as_str), Some("guides/emergency"));
    assert!(site().record(Section::Guides, "emergency").is_some_and(|record| record.file.ends_with("emergency.md")));
}
