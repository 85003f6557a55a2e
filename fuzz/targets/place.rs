//! Whatever is typed as a place is found, asked about or not known; nothing panics.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use signpost::check::load;
use signpost::site::{Folders, Site};

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    load(&folders, false).sound().expect("the content has no errors")
});

fuzz_target!(|typed: &str| {
    let _ = SITE.gazetteer.find(typed);
});
