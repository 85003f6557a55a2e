//! Which language to show to somebody who has not chosen one.

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use unic_langid::LanguageIdentifier;

use super::{Locale, Locales};

/// The language of `locales` that suits an `Accept-Language` header best (RFC 9110 section 12.5.4), else the default.
pub fn negotiate<'a>(locales: &'a Locales, accept_language: &str) -> &'a Locale {
    let available: Vec<LanguageIdentifier> = locales.iter().map(|locale| locale.id.clone()).collect();
    // A browser lists a handful; a longer header is somebody playing.
    let header: String = accept_language.chars().take(200).collect();
    let requested = parse_accepted_languages(&header);
    negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering)
        .first()
        .and_then(|id| locales.iter().find(|locale| &&locale.id == id))
        .unwrap_or_else(|| locales.default_locale())
}
