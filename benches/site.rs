//! How long the parts take: reading everything, drawing pages, finding places. `make bench` prints the figures; no test
//! asserts them.

use divan::Bencher;
use jiff::civil::{DateTime, date};
use signpost::check::load;
use signpost::pages::{Page, draw_page};
use signpost::site::{Folders, Site};

fn main() {
    divan::main();
}

fn site() -> Site {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    load(&folders, jiff::Timestamp::now(), false).sound().expect("the content has no errors")
}

fn monday_morning() -> DateTime {
    date(2026, 11, 23).at(11, 0, 0, 0)
}

#[divan::bench(sample_count = 20)]
fn read_and_check_everything() -> Site {
    site()
}

#[divan::bench(args = ["", "/services/halton", "/services/halton/helpline", "/service/national-helpline", "/guides/emergency"])]
fn draw(bencher: Bencher<'_, '_>, path: &str) {
    let site = site();
    let page = Page::all(&site).into_iter().find(|page| page.path(&site) == path).expect("a page");
    let english = site.locales.default_locale();
    bencher.bench(|| draw_page(&site, english, &page, monday_morning()));
}

#[divan::bench(args = ["Widnes", "wa8 6ab", "ellesmere prt", "nowhere at all"])]
fn find_a_place(bencher: Bencher<'_, '_>, typed: &str) {
    let site = site();
    bencher.bench(|| format!("{:?}", site.gazetteer.find(typed)).len());
}
