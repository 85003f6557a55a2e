//! The two folders that make a site.

use std::path::{Path, PathBuf};

use crate::content::Document;
use crate::locale::DEFAULT;

/// Where the site is read from.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Facts and texts.
    pub content: PathBuf,
    /// Languages.
    pub locales: PathBuf,
}

impl Folders {
    /// The language a text is written in, and where it stands in `content/` or in that language's copy of it: ("pl", "guides/pets.md").
    /// Nothing for a file of neither.
    pub(crate) fn written<'f>(&self, file: &'f str) -> Option<(&'f str, &'f str)> {
        let path = Path::new(file);
        if let Ok(place) = path.strip_prefix(&self.content) {
            return Some((DEFAULT, place.to_str()?));
        }
        let (tag, place) = path.strip_prefix(&self.locales).ok()?.to_str()?.split_once('/')?;
        Some((tag, place.strip_prefix("content/")?))
    }

    /// The text that stands at a place in a language, among `documents`: ("pl", "guides/pets.md").
    pub(crate) fn text<'d>(&self, documents: &'d [Document], tag: &str, place: &str) -> Option<&'d Document> {
        documents.iter().find(|document| self.written(&document.source.file) == Some((tag, place)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_by_the_folder_it_stands_in() {
        let folders = Folders { content: "a/content".into(), locales: "a/content/locales".into() };
        assert_eq!(folders.written("a/content/guides/pets.md"), Some(("en", "guides/pets.md")));
        let folders = Folders { content: "facts".into(), locales: "/l".into() };
        assert_eq!(folders.written("/l/pl/content/first/neck.md"), Some(("pl", "first/neck.md")));
        assert_eq!(folders.written("/l/pl/site.ftl"), None);
    }
}
