//! What a translation has lost, added or turned round, message by message and piece by piece. Only what says that it was made from
//! the English of today is held against it: what is behind is told as such.

mod messages;
mod texts;
mod wording;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use crate::content::{Document, Problem};
use crate::locale::{DEFAULT, Locale, Message, built_with};
use crate::site::{Folders, Site};

/// Everything that is not in a translation as it is in English.
pub(super) fn translations(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let default = site.locales.default_locale();
    let known: Vec<Message> = built_with().flat_map(|(_, text)| crate::locale::messages(text)).collect();
    let english = messages::files(default, folders);
    let originals = messages::originals(&english, default);
    let texts = texts::Texts::of(documents, folders, default);
    let of_language = |locale: &Locale| {
        let files = messages::files(locale, folders);
        let mut problems = messages::given(&files, &known);
        if locale.tag != DEFAULT {
            problems.extend(messages::compared(locale, &files, &originals));
            problems.extend(texts.compared(locale));
        }
        problems
    };
    let locales: Vec<&Locale> = site.locales.iter().collect();
    locales.into_par_iter().flat_map_iter(of_language).collect()
}
