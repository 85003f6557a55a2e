//! Whatever is written to the help finder or searched for is understood somehow; nothing panics.
#![no_main]

use std::sync::LazyLock;

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use signpost::answers::{Query, find, outcome, understood};
use signpost::check::load;
use signpost::directory::Filter;
use signpost::finder::State;
use signpost::site::{Folders, Site};

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    load(&folders, false).sound().expect("the content has no errors")
});

fuzz_target!(|text: &str| {
    let now = date(2026, 11, 30).at(11, 0, 0, 0);
    let state = State { message: text.to_owned(), ..State::default() };
    let understood = understood(&SITE, &state);
    assert!(outcome(&SITE, &state, &understood, now).is_some(), "there is always an answer");
    let _ = find(&SITE, &Query { text, language: "en", filter: &Filter::default(), now });
});
