//! A small site to put faults into.

use std::fs;
use std::path::Path;

use signpost::check::load;
use signpost::content::Problem;
use signpost::site::{Folders, Site};
use tempfile::TempDir;
use walkdir::WalkDir;

/// A Monday: what has not happened by then has not happened.
const TODAY: &str = "2026-11-30T11:00:00Z";

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().filter_map(Result::ok) {
        let target = to.join(entry.path().strip_prefix(from).expect("below the folder"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// A small site without a fault, in English and, as far as a language must be, in Polish.
pub(crate) fn sound_site() -> (TempDir, Folders) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folders = Folders { content: folder.path().join("content"), locales: folder.path().join("locales") };
    copy(Path::new("tests/fixtures/site"), &folders.content);
    copy(Path::new("locales/en"), &folders.locales.join("en"));
    let polish = folders.locales.join("pl");
    copy(Path::new("tests/fixtures/polish"), &polish);
    for entry in fs::read_dir("locales/pl").expect("Polish").filter_map(Result::ok) {
        // The places of the small site are others.
        if entry.path().is_file() && entry.file_name() != "places.toml" {
            fs::copy(entry.path(), polish.join(entry.file_name())).expect("a copy");
        }
    }
    (folder, folders)
}

pub(crate) fn told(problems: &[Problem]) -> String {
    let mut lines: Vec<String> =
        problems.iter().filter(|problem| problem.code != "message-missing").map(ToString::to_string).collect();
    lines.dedup();
    lines.join("\n")
}

/// The problems of a site, and the site if it may be served.
pub(crate) fn loaded(folders: &Folders) -> (Vec<Problem>, Option<Site>) {
    let loaded = load(folders, TODAY.parse().expect("an instant"), false);
    (loaded.problems.clone(), loaded.sound())
}
