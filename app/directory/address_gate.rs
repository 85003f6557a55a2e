//! Finds what could tell where a confidential service is.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

static ADDRESS: LazyLock<[(Regex, &str); 6]> = LazyLock::new(|| {
    let rule = |pattern: &str| Regex::new(pattern).expect("the pattern is tested");
    [
        (
            rule(
                r"(?i)\b(?:maps\.app|goo\.gl/maps|google\.[a-z.]+/maps|maps\.google|openstreetmap\.org|what3words\.com|w3w\.co)",
            ),
            "a map link",
        ),
        (rule(r"///?[a-z]+\.[a-z]+\.[a-z]+\b"), "a three-word location"),
        (rule(r"-?\b\d{1,2}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}"), "a pair of coordinates"),
        (rule(r"(?i)\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b"), "a postcode"),
        (
            rule(
                r"(?i)\b\d{1,4}[a-z]?,?\s+(?:[\w’'-]+\s+){1,3}(?:street|road|lane|avenue|crescent|terrace|st|rd|ave)\b",
            ),
            "a street address",
        ),
        // These words also have everyday meanings; as names of streets they are written with capitals.
        (
            rule(
                r"\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w’'-]*\s+){1,3}(?:Close|Drive|Gardens|Grove|Court|Square|Place|Way)\b",
            ),
            "a street address",
        ),
    ]
});

static WEB: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"https?://\S+").expect("the pattern is tested"));

/// Every place in `text` that looks like an address, postcode, coordinates or map link. Web addresses of sources may hold
/// letters and digits by chance, so in them only map links count.
pub fn addresses_in(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let web: Vec<Range<usize>> = WEB.find_iter(text).map(|found| found.range()).collect();
    let mut found = Vec::new();
    for (index, (pattern, what)) in ADDRESS.iter().enumerate() {
        for hit in pattern.find_iter(text) {
            let in_web = web.iter().any(|range| range.start <= hit.start() && hit.end() <= range.end);
            if index == 0 || !in_web {
                found.push((hit.range(), *what));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_tell_the_place_is_found() {
        for text in [
            "It is at 12 High Street.",
            "4 Elm Close",
            "12a mill lane",
            "Come to WA8 6AB",
            "near wa86ab",
            "53.3610, -2.7331",
            "///filled.count.soap",
            "https://maps.app.goo.gl/x1",
            "see https://what3words.com/a.b.c",
        ] {
            assert!(!addresses_in(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn ordinary_words_and_source_links_are_left_alone() {
        for text in [
            "Open to 12 people, 24 hours a day.",
            "https://example.org/doc?id=WA86AB&x=1",
            "E06000006 and section 4",
            "In 2021 the way was long",
        ] {
            assert_eq!(addresses_in(text), [], "{text}");
        }
    }
}
