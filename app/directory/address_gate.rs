//! Finds what could tell where a service is: addresses, postcodes, coordinates, map links, in whatever characters.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::text::Plain;

/// The postcode areas of the United Kingdom (Royal Mail, PAF).
pub(super) const AREAS: &str = "A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|\
L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ADFNRSV]?|YO|ZE";

/// Letters that the last part of a postcode has.
const UNIT: &str = "[ABD-HJLNP-UW-Z]";

static POSTCODE: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    let rule = |pattern: String| Regex::new(&pattern).expect("the pattern is tested");
    // Whatever stands between the halves: spaces, line ends, marks of lists and of sentences.
    let between = r"[\s.,:;/|+=*#'()\[\]\x22…·•-]{0,8}";
    [
        // Set apart letter by letter or not, of letters of any case, between characters that are no Latin letters or digits.
        rule(format!(
            r"(?i)(?:^|[^A-Z0-9])((?:{AREAS})[ .-]?[0-9](?:[ .-]?[A-Z0-9])?{between}[0-9][ .-]?{UNIT}[ .-]?{UNIT})(?:$|[^A-Z0-9])"
        )),
        // In capitals, also glued to words in small letters.
        rule(format!(r"(?:^|[^A-Z])((?:{AREAS})[0-9][A-Z0-9]?{between}[0-9]{UNIT}{{2}})(?:$|[^A-Z])")),
        // With letters in the place of nought and one.
        rule(format!(
            r"(?i)(?:^|[^A-Z0-9])((?:{AREAS})[0-9OIL][A-Z0-9]?[ -]{{0,3}}[0-9OIL]{UNIT}{{2}})(?:$|[^A-Z0-9])"
        )),
    ]
});

static OTHER: LazyLock<[(Regex, &str); 8]> = LazyLock::new(|| {
    let rule = |pattern: &str| Regex::new(pattern).expect("the pattern is tested");
    [
        (
            rule(concat!(
                r"(?i)\b(?:maps\.app|goo\.gl/maps|g\.co/maps|google\.[a-z.]+(?::\d+)?/+(?:maps|%6d)|maps\.google|earth\.google",
                r"|maps\.apple|bing\.com/maps|openstreetmap\.org|osm\.org|osmaps\.com|streetmap\.co\.uk|waze\.com",
                r"|citymapper\.com|wego\.here|plus\.codes|what3words\.com|w3w\.co)",
            )),
            "a map link",
        ),
        (
            rule(r"(?i)(?:/{2,3} ?|\b(?:what3words|w3w)\W{1,3})[\p{L}\p{M}]+\.\s?[\p{L}\p{M}]+\.\s?[\p{L}\p{M}]+"),
            "a three-word location",
        ),
        // Degrees north of these islands, then degrees to the west or east.
        (
            rule(
                r"(?i)\b(?:49|5\d|6[01])[.,]\d{2,}\s*°?\s*N?\)?\s*[,;/]?\s*\(?(?:lon[a-z]*:?)?\s*-?\s*\d{1,2}[.,]\d{2,}",
            ),
            "a pair of coordinates",
        ),
        (rule(r"\b\d{1,2}°\s*\d{1,2}\s*'"), "a pair of coordinates"),
        (rule(r"\b[A-Z]{2} ?\d{3,5} ?\d{3,5}\b"), "a grid reference"),
        (rule(r"\b[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b"), "a plus code"),
        (
            rule(r"(?i)\b\d{1,3}[a-z]?,?\s+(?:[\w'-]+\s+){1,3}(?:street|road|lane|avenue|crescent|terrace|rd|ave)\b"),
            "a street address",
        ),
        // These words also have everyday meanings; as names of streets they follow a name in capitals.
        (
            rule(
                r"\b\d{1,3}[A-Za-z]?,?\s+(?:[A-Z][\w'-]*\s+){1,3}(?:[Ss][Tt]\b|(?i:close|drive|gardens|grove|court|square|place|way|walk|row|mews|croft)\b)",
            ),
            "a street address",
        ),
    ]
});

/// A word between a number and "road" that makes no name of a street: "12 rooms on the road".
const NOT_IN_STREETS: &[&str] =
    &["on", "off", "in", "down", "of", "and", "to", "from", "at", "up", "along", "we", "are", "is", "if", "who"];

static WEB: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"https?://[A-Za-z0-9._~:/?#@!$&*+;=%-]+").expect("the pattern is tested"));

/// Every place in `text` that looks like an address, postcode, coordinates or map link, in whatever characters. Web addresses
/// of sources may hold letters and digits by chance, so in them only map links count.
pub fn addresses_in(text: &str) -> Vec<(Range<usize>, &'static str)> {
    addresses_of(&Plain::of(text))
}

pub(super) fn addresses_of(plain: &Plain) -> Vec<(Range<usize>, &'static str)> {
    let in_web = in_web_address(&plain.text);
    let mut hits: Vec<(Range<usize>, &str)> = Vec::new();
    for pattern in POSTCODE.iter() {
        let found = pattern.captures_iter(&plain.text).filter_map(|captures| captures.get(1));
        // Letters alone make no postcode.
        let found = found.filter(|hit| hit.as_str().contains(|c: char| c.is_ascii_digit()));
        hits.extend(found.map(|hit| (hit.range(), "a postcode")).filter(|(hit, _)| !in_web(hit)));
    }
    for (pattern, what) in OTHER.iter() {
        for hit in pattern.find_iter(&plain.text) {
            let is_link = *what == "a map link";
            let is_name = !hit.as_str().split_whitespace().any(|word| NOT_IN_STREETS.contains(&word));
            if (is_link || !in_web(&hit.range())) && (*what != "a street address" || is_name) {
                hits.push((hit.range(), what));
            }
        }
    }
    let mut found: Vec<(Range<usize>, &str)> = Vec::new();
    for (hit, what) in hits {
        let place = plain.range(&hit);
        if !found.iter().any(|(known, _)| known.start <= place.start && place.end <= known.end) {
            found.push((place, what));
        }
    }
    found
}

/// Whether a part of a levelled text stands in a web address, where letters and digits stand by chance.
pub(super) fn in_web_address(plain: &str) -> impl Fn(&Range<usize>) -> bool + use<> {
    let web: Vec<Range<usize>> = WEB.find_iter(plain).map(|found| found.range()).collect();
    move |part| web.iter().any(|range| range.start <= part.start && part.end <= range.end)
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
            "4 ELM CLOSE",
            "12A Elm Close",
            "12 High St Widnes",
            "postcodeWA86AB",
            "ваWA8 6AB",
            "see https://www.example.org/x,WA86AB",
            "53.3610 -2.7331",
            "53.36; - 2.73",
            "53°21'39\"N",
            "SJ 512 851",
            "9C5V967C+2G",
            "https://www.bing.com/maps?cp=53.361~-2.733",
            "what3words: filled.count.soap",
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
            "near WA8\n\n6AB, by bus",
            "near WA8\r\n6AB, by bus",
            "near WA8, 6AB by bus",
            "near WA8 (6AB) by bus",
            "near WA 8 6 A B by bus",
            "near cwl 2ab by bus",
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
            "Ring 101 and say St Helens.",
            "24 hours in St Helens, 12 women in St Helens",
            "There are 12 rooms on the road to freedom.",
            "In 2015 The Supreme Court said so. In 2024 we took 12 women off the street.",
            "It has 3 bedrooms and a terrace. It is 10 minutes down the road.",
            "KS1 and KS2 2nd year, at 9am",
            "Costs 10.500, 20.500",
        ] {
            assert_eq!(addresses_in(text), [], "{text}");
        }
    }
}
