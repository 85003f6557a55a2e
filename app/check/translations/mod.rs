//! What a translation has lost, added or turned round, message by message and piece by piece. Only what says that it was made from
//! the English of today is held against it: what is behind is told as such.

mod messages;
mod texts;
mod wording;

use crate::content::{Document, Problem};
use crate::locale::DEFAULT;
use crate::site::{Folders, Site};

/// Everything that is not in a translation as it is in English.
pub(super) fn translations(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in site.locales.iter() {
        problems.extend(messages::given(locale, folders));
        if locale.tag != DEFAULT {
            problems.extend(messages::compared(locale, site.locales.default_locale(), folders));
        }
    }
    problems.extend(texts::compared(site, documents, folders));
    problems
}
