//! Whether a person has read what a page says in a language.

use super::Site;
use crate::content::Section;
use crate::locale::{FILES, Locale};

impl Site {
    /// Whether a person who speaks the language has read its messages and, where it is translated, the text of a page.
    pub fn is_read_by_a_person(&self, locale: &Locale, record: Option<(Section, &str)>) -> bool {
        let is_translated = |(section, id): &(Section, &str)| match section {
            Section::Services => self.directory.get(id).is_some_and(|service| service.is_in(&locale.tag)),
            Section::Guides => self.guides.get(id).is_some_and(|guide| guide.is_in(&locale.tag)),
            Section::Pages => self.pages.get(id).is_some_and(|page| page.is_in(&locale.tag)),
            Section::Campaigns | Section::Professionals => false,
        };
        let is_read = |(section, id): (Section, &str)| self.translated.is_reviewed(&locale.tag, section.key(), id);
        FILES.iter().all(|file| locale.reviewed.contains_key(&format!("{file}.ftl")))
            && record.filter(is_translated).is_none_or(is_read)
    }
}
