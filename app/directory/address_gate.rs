//! Finds what could tell where a confidential service is.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Document, Problem, blocks};
use crate::text::Plain;

static ADDRESS: LazyLock<[(Regex, &str); 7]> = LazyLock::new(|| {
    let rule = |pattern: &str| Regex::new(pattern).expect("the pattern is tested");
    [
        (
            rule(
                r"(?i)\b(?:maps\.app|goo\.gl/maps|google\.[a-z.]+/maps|maps\.google|openstreetmap\.org|what3words\.com|w3w\.co)",
            ),
            "a map link",
        ),
        (rule(r"///?\p{L}+\.\p{L}+\.\p{L}+\b"), "a three-word location"),
        (rule(r"-?\b\d{1,2}\.\d{3,} *, *-?\d{1,3}\.\d{3,}"), "a pair of coordinates"),
        // In one or two lines, with any number of spaces, or a mark in the place of the space.
        (rule(r"(?i)\b[A-Z]{1,2}\d[A-Z\d]?(?: *- *| *\n *| +|[./,])?\d[A-Z]{2}\b"), "a postcode"),
        // In capitals also with letters in the place of nought and one.
        (rule(r"\b[A-Z]{1,2}[0-9OIl][A-Z0-9]?(?: *- *| *\n *| +|[./,])?[0-9OIl][A-Z]{2}\b"), "a postcode"),
        (
            rule(
                r"(?i)\b\d{1,4}[a-z]?,?\s+(?:[\w'-]+\s+){1,3}(?:street|road|lane|avenue|crescent|terrace|st|rd|ave)\b",
            ),
            "a street address",
        ),
        // These words also have everyday meanings; as names of streets they are written with capitals.
        (
            rule(r"\b\d{1,4}[a-z]?,?\s+(?:[A-Z][\w'-]*\s+){1,3}(?:Close|Drive|Gardens|Grove|Court|Square|Place|Way)\b"),
            "a street address",
        ),
    ]
});

static WEB: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"https?://\S+").expect("the pattern is tested"));

/// Every place in `text` that looks like an address, postcode, coordinates or map link, in whatever characters. Web addresses
/// of sources may hold letters and digits by chance, so in them only map links count.
pub fn addresses_in(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let plain = Plain::of(text);
    let web: Vec<Range<usize>> = WEB.find_iter(&plain.text).map(|found| found.range()).collect();
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    for (index, (pattern, what)) in ADDRESS.iter().enumerate() {
        for hit in pattern.find_iter(&plain.text) {
            let in_web = web.iter().any(|range| range.start <= hit.start() && hit.end() <= range.end);
            let has_digit = hit.as_str().contains(|c: char| c.is_ascii_digit());
            let place = plain.range(&hit.range());
            let known = found.iter().any(|(known, _)| known.start <= place.start && place.end <= known.end);
            if (index == 0 || !in_web) && (has_digit || index < 2) && !known {
                found.push((place, *what));
            }
        }
    }
    found
}

/// Problems of whatever could tell where a confidential service is: as it is written, as a reader sees the body, and as the
/// values of the head are read. `whose` says what it stands in.
pub(super) fn confidential(document: &Document, whose: &str) -> Vec<Problem> {
    const HELP: &str = "Delete it: nobody must learn where the service is.";
    let problem = |span: &Range<usize>, what: &str| {
        let message = format!("{what} stands in {whose} of a confidential service");
        document.source.problem(span, "confidential-address", message, HELP)
    };
    let mut problems: Vec<Problem> =
        addresses_in(&document.source.text).iter().map(|(span, what)| problem(span, what)).collect();
    // Marks of markdown and escapes of TOML can hide from the source what a reader is shown.
    for block in blocks(document.body()) {
        for (span, what) in addresses_in(&block.text) {
            let shown = problem(&document.in_body(&block.place(span.start)), what);
            if !problems.iter().any(|known| known.line == shown.line) {
                problems.push(shown);
            }
        }
    }
    if problems.is_empty()
        && let Ok(head) = document.front_matter::<toml::Value>()
    {
        problems.extend(strings(&head).into_iter().flat_map(addresses_in).map(|(_, what)| problem(&(0..0), what)));
    }
    problems
}

/// Every text in a TOML value.
fn strings(value: &toml::Value) -> Vec<&str> {
    match value {
        toml::Value::String(text) => vec![text],
        toml::Value::Array(values) => values.iter().flat_map(strings).collect(),
        toml::Value::Table(table) => table.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
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
    fn a_postcode_is_found_in_any_disguise_and_told_where_it_stands() {
        for text in [
            "near WA8  6AB, by bus",
            "near WA8\u{2011}6AB, by bus",
            "near WA8\u{200B}6AB, by bus",
            "near W\u{AD}A8 6AB, by bus",
            "near WA8\u{2060}\u{A0}6AB, by bus",
            "near ＷＡ８ ６ＡＢ, by bus",
            "near WA8 **6AB**, by bus",
            "near WA8 OAB, by bus",
            "near CWl 2AB, by bus",
            "near СН1 2АВ, by bus",
            "near WA8\n6AB, by bus",
        ] {
            let found = addresses_in(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert_eq!(found[0].0.start, 5, "{text}");
        }
    }

    #[test]
    fn ordinary_words_and_source_links_are_left_alone() {
        for text in [
            "Open to 12 people, 24 hours a day.",
            "https://example.org/doc?id=WA86AB&x=1",
            "E06000006 and section 4",
            "In 2021 the way was long",
            "PILLOWS AND A LOT OF OIL",
        ] {
            assert_eq!(addresses_in(text), [], "{text}");
        }
    }
}
