//! Whatever an editor or translator saves is read or told as problems; nothing panics.
#![no_main]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use signpost::check::load;
use signpost::site::Folders;
use tempfile::TempDir;
use walkdir::WalkDir;

/// A copy of the small site of the tests, and every file in it.
static COPY: LazyLock<(TempDir, Vec<PathBuf>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = Vec::new();
    for (from, to) in [("tests/fixtures/site", "content"), ("locales/en", "locales/en")] {
        for entry in WalkDir::new(from).into_iter().filter_map(Result::ok) {
            let target = folder.path().join(to).join(entry.path().strip_prefix(from).expect("below the folder"));
            if entry.file_type().is_dir() {
                fs::create_dir_all(target).expect("a folder");
            } else {
                fs::copy(entry.path(), &target).expect("a copy");
                files.push(target);
            }
        }
    }
    files.sort();
    (folder, files)
});

fn splice(path: &Path, at: usize, bytes: &[u8]) -> Vec<u8> {
    let whole = fs::read(path).expect("the file");
    let at = at * whole.len() / 255;
    let mut changed = whole.clone();
    changed.splice(at..at, bytes.iter().copied());
    fs::write(path, changed).expect("the changed file");
    whole
}

// The first byte picks the file, the second the place in it, and the rest is put in there.
fuzz_target!(|data: &[u8]| {
    let [file, at, bytes @ ..] = data else { return };
    let (folder, files) = &*COPY;
    let path = &files[usize::from(*file) % files.len()];
    let whole = splice(path, usize::from(*at), bytes);
    let folders = Folders { content: folder.path().join("content"), locales: folder.path().join("locales") };
    let loaded = load(&folders, false);
    assert!(loaded.problems.iter().all(|problem| !problem.help.is_empty()));
    fs::write(path, whole).expect("the file as it was");
});
