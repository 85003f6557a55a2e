//! Files and folders that nobody reads: whoever wrote them thinks that they are on the site.

use std::path::Path;

use walkdir::WalkDir;

use crate::content::{Problem, is_copy, is_file_of, is_left_beside};
use crate::style::DRAWINGS;

/// What may lie in `content`, beside `README.md`.
const FOLDERS: [&str; 13] = [
    "brand",
    "campaigns",
    "easy-read",
    "finder",
    "first",
    "glossary",
    "guides",
    "needs",
    "pages",
    "places",
    "professionals",
    "services",
    "topics",
];
const FILES: [&str; 6] =
    ["addresses.toml", "areas.toml", "bank-holidays.toml", "claims.toml", "never-link.toml", "site.toml"];

/// Every file below `content` that is no part of the site.
pub(super) fn unread(content: &Path) -> Vec<Problem> {
    let entries = WalkDir::new(content).sort_by_file_name().into_iter();
    let entries =
        entries.filter_entry(|entry| entry.depth() == 0 || !is_left_beside(&entry.file_name().to_string_lossy()));
    let files = entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    files
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(content).ok()?;
            let why = why_unread(path)?;
            let help = "Mend its name or put it where content/README.md says; or delete it.";
            Some(Problem::in_file(entry.path().display().to_string(), "file-unread", why, help))
        })
        .collect()
}

/// Every text below `locales` that no language reads, for it stands beside its `content` folder.
pub(super) fn unread_translations(locales: &Path) -> Vec<Problem> {
    let entries = WalkDir::new(locales).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file() && is_file_of(entry.path(), "md"));
    let problem = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(locales).ok()?;
        let mut parts = path.components().skip(1).map(|part| part.as_os_str().to_string_lossy().into_owned());
        let folder = parts.next()?;
        let is_read = folder == "content" && parts.next().is_some_and(|folder| FOLDERS.contains(&folder.as_str()));
        let explains = path.file_name().is_some_and(|name| name == "README.md" || name == "voice.md");
        let message = "no language reads a text that stands here";
        let help = "Put it where the English one stands, below content: locales/pl/content/guides for content/guides.";
        (!is_read && !explains)
            .then(|| Problem::in_file(entry.path().display().to_string(), "file-unread", message, help))
    };
    files.filter_map(problem).collect()
}

fn why_unread(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    if name == "README.md" {
        return None;
    }
    if is_copy(&name) {
        return Some(format!("this looks like a copy that your computer made: {name}"));
    }
    let mut parts = path.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    let folder = parts.next().filter(|first| *first != name);
    let ends = |ending: &str| path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending));
    match folder.as_deref() {
        None if FILES.contains(&name.as_str()) => None,
        None => Some(format!("no file of this name is read here: {name}")),
        Some(folder) if !FOLDERS.contains(&folder) => Some(format!("no folder of this name is read: {folder}")),
        Some("brand") if DRAWINGS.contains(&name.as_str()) => None,
        Some("brand") => Some(format!("only {} are read here: {name}", DRAWINGS.join(" and "))),
        Some("places") if ends("toml") => None,
        Some("places") => Some(format!("only .toml files are read here: {name}")),
        Some(_) if ends("md") => None,
        Some(_) => Some(format!("only files that end in .md are read here: {name}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_read_is_told_with_why() {
        for path in [
            "site.toml",
            "README.md",
            "services/a.md",
            "services/more/b.MD",
            "places/places.toml",
            "guides/README.md",
            "brand/mark.svg",
        ] {
            assert_eq!(why_unread(Path::new(path)), None, "{path}");
        }
        for path in [
            "a.md",
            "service/a.md",
            "services/a.txt",
            "services/a.md.txt",
            "services/a",
            "services/a - Copy.md",
            "guides/a (1).md",
            "places/a.md",
            "notes.toml",
            "brand/logo.svg",
        ] {
            assert!(why_unread(Path::new(path)).is_some(), "{path}");
        }
    }
}
