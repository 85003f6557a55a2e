//! Whatever is written to the help finder or searched for is understood somehow; nothing panics.
#![no_main]

use std::sync::LazyLock;

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use signpost::ask::understand;
use signpost::directory::Filter;
use signpost::finder::{State, outcome};
use signpost::search::Query;
use signpost::site::{Folders, Site, load};

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    load(&folders, false).sound().expect("the content has no errors")
});

fuzz_target!(|text: &str| {
    let now = date(2026, 11, 30).at(11, 0, 0, 0);
    let understanding = understand(&SITE.needs, SITE.model(), text);
    let state = State { message: text.to_owned(), ..State::default() };
    assert!(outcome(&SITE, &state, Some(&understanding), now).is_some(), "there is always an answer");
    let _ = SITE.find(&Query { text, language: "en", filter: &Filter::default(), now });
});
