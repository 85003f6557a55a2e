//! Whether a person has read what a page says in a language.

use super::Site;
use crate::content::Section;
use crate::locale::{FILES, Locale};

impl Site {
    /// Whether a person who speaks the language has read its messages and, where it is translated, the text that a page shows: its
    /// folder of `content/` and its id.
    pub fn is_read_by_a_person(&self, locale: &Locale, text: Option<(&str, &str)>) -> bool {
        let tag = &locale.tag;
        let is_translated = |(folder, id): &(&str, &str)| {
            if *folder == Section::Services.key() {
                return self.directory.get(id).is_some_and(|service| service.is_in(tag));
            }
            let article = self.articles().find(|(of, article)| of == folder && article.id == *id);
            article.is_some_and(|(_, article)| article.is_in(tag))
        };
        let is_read = |(folder, id): (&str, &str)| self.translated.is_reviewed(tag, folder, id);
        FILES.iter().all(|file| locale.reviewed.contains_key(&format!("{file}.ftl")))
            && text.filter(is_translated).is_none_or(is_read)
    }
}
