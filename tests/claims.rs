//! Each claim of the ledger names tests that are there and are run.

use std::fs::read_to_string;
use std::path::Path;

use regex::Regex;
use signpost::check::Claim;
use walkdir::WalkDir;

fn sources(folders: &[&str], extension: &str) -> String {
    let files = folders.iter().flat_map(WalkDir::new).filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    files
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .filter(|path| !path.components().any(|part| part.as_os_str() == "node_modules"))
        .map(|path| read_to_string(path).expect("a file"))
        .collect()
}

#[test]
fn every_promise_names_tests_that_are_run() {
    let (claims, problems) = Claim::load(Path::new("content"));
    assert!(problems.is_empty(), "{problems:?}");
    let rust = sources(&["tests", "app"], "rs");
    let journeys = sources(&["end2end/journeys"], "mjs");
    assert!(!Regex::new(r"#\[\s*ignore").expect("a pattern").is_match(&rust), "no test is passed over");
    assert!(
        !Regex::new(r"test\.(skip|todo)|skip: *true").expect("a pattern").is_match(&journeys),
        "no journey is passed over"
    );
    assert!(claims.len() > 10);
    for claim in &claims {
        assert!(!claim.tests.is_empty(), "{} has no proof", claim.id);
        for test in &claim.tests {
            let function = Regex::new(&format!(r"#\[(?:tokio::)?test\]\s+(?:async )?fn {}\(", regex::escape(test)))
                .expect("a pattern");
            let journey = Regex::new(&format!(r"test\([`'][^`']*{}", regex::escape(test))).expect("a pattern");
            assert!(function.is_match(&rust) || journey.is_match(&journeys), "{}: there is no test {test}", claim.id);
        }
    }
}
