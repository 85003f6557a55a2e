//! Which language to show to somebody who has not chosen one.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::{Locale, Locales};

/// The language of `locales` that suits best what a browser accepts (RFC 9110 section 12.5.4): tags, or `*` for any, with
/// weights from 0 (never) to 1. The default where nothing suits.
pub fn negotiate<'a>(locales: &'a Locales, accepted: &[(String, f32)]) -> &'a Locale {
    let mut wanted: Vec<&(String, f32)> = accepted.iter().filter(|(_, weight)| *weight > 0.0).collect();
    // Of equal weight the first: browsers list what is liked best first.
    wanted.sort_by(|a, b| b.1.total_cmp(&a.1));
    let wanted: Vec<LanguageIdentifier> = wanted.iter().filter_map(|(tag, _)| tag.parse().ok()).collect();
    let is_refused = |locale: &&Locale| {
        accepted
            .iter()
            .any(|(tag, weight)| *weight == 0.0 && tag.parse::<LanguageIdentifier>().is_ok_and(|id| id == locale.id))
    };
    let allowed: Vec<&Locale> = locales.iter().filter(|locale| !is_refused(locale)).collect();
    let available: Vec<LanguageIdentifier> = allowed.iter().map(|locale| locale.id.clone()).collect();
    let found = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering);
    let by_id = |id: &LanguageIdentifier| allowed.iter().find(|locale| locale.id == *id);
    // Filtering keeps the order of what is wanted.
    let best = found.first().and_then(|id| by_id(id));
    let takes_any = accepted.iter().any(|(tag, weight)| tag == "*" && *weight > 0.0);
    best.or(allowed.first().filter(|_| takes_any)).copied().unwrap_or_else(|| locales.default_locale())
}
