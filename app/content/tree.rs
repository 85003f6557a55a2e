//! Folders of content: which markdown files are there.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Document, Problem};

/// Every markdown document in `folder` and below, in order of path. A missing folder is empty.
/// `README.md` files explain a folder to people and are passed over.
pub fn documents(folder: &Path) -> (Vec<Document>, Vec<Problem>) {
    let mut documents = Vec::new();
    let mut problems = Vec::new();
    for path in markdown_files(folder) {
        match Document::read(&path) {
            Ok(document) => documents.push(document),
            Err(problem) => problems.push(problem),
        }
    }
    (documents, problems)
}

/// The ids of the documents in `folder` and below, whether they can be read or not.
pub(crate) fn ids(folder: &Path) -> impl Iterator<Item = String> + use<> {
    markdown_files(folder).into_iter().filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
}

fn markdown_files(folder: &Path) -> Vec<PathBuf> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| is_file_of(path, "md"))
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"))
        .collect()
}

/// Whether a file ends so, in letters of any case, and is none that a computer or an editor has put beside it (`._a.md`, `.#a.md`).
pub(crate) fn is_file_of(path: &Path, extension: &str) -> bool {
    let passed_over = path.file_name().is_none_or(|name| {
        let name = name.to_string_lossy();
        is_left_beside(&name) || is_copy(&name)
    });
    !passed_over && path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// Whether a name is one of what editors and systems leave beside files: `.#a.md`, `._a.md`, `a.md~`.
pub(crate) fn is_left_beside(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// Whether a name is one that systems give to a copy: `a - Copy.md`, `a (1).md`, `Copy of a.md`.
pub(crate) fn is_copy(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = stem
        .strip_suffix(')')
        .and_then(|stem| stem.rsplit_once(" ("))
        .is_some_and(|(_, number)| number.parse::<u8>().is_ok());
    numbered || stem.ends_with(" - copy") || stem.ends_with(" copy") || stem.starts_with("copy of ")
}
