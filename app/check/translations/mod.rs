//! What a translation has lost, added or turned round, message by message and piece by piece. Only what says that it was made from
//! the English of today is held against it: what is behind is told as such.

mod messages;
mod texts;
mod wording;

use crate::content::{Document, Problem};
use crate::locale::{DEFAULT, Message, built_with};
use crate::site::{Folders, Site};

/// Everything that is not in a translation as it is in English.
pub(super) fn translations(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let mut problems = Vec::new();
    let default = site.locales.default_locale();
    let known: Vec<Message> = built_with().flat_map(|(_, text)| crate::locale::messages(text)).collect();
    let english = messages::files(default, folders);
    for locale in site.locales.iter() {
        let files = messages::files(locale, folders);
        problems.extend(messages::given(&files, &known));
        if locale.tag != DEFAULT {
            problems.extend(messages::compared(locale, &files, default, &english));
        }
    }
    problems.extend(texts::compared(site, documents, folders));
    problems
}
