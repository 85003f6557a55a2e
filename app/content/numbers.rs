//! The gate of numbers: phone numbers stand in one file each, and are typed nowhere else.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::text::Plain;

/// Numbers that may be typed anywhere: they are the same for everyone and never change.
const MAY_BE_TYPED: &[&str] = &["18000", "18001"];

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    // A Latin letter before or behind makes it a code of something; a letter of another script belongs to a word. Behind a
    // sign of money it is money.
    let number = [
        // As people write it. Letters that look like digits count as such in a number as long as this.
        r"(?:\+|[0Oo])(?:[\s().·•‧-]*[0-9OolI]){8,}",
        // With the area set apart by a stroke.
        r"0[0-9]{2,4} ?/ ?[0-9]{3,4} ?/? ?[0-9]{3,4}",
        // The short ones of old, such as 0800 1111.
        r"0(?:80|84|87)[0-9][\s).-]*[0-9]{2}[\s-]*[0-9]{2}",
        // Those of the European Union.
        r"116\s*(?:000|006|111|117|123)",
        // Short codes.
        "[0-9]{5,6}",
    ];
    Regex::new(&format!("(?:^|[^0-9A-Za-z£€$])({})(?:$|[^0-9A-Za-z])", number.join("|")))
        .expect("the pattern is tested")
});

static TIMES: LazyLock<Regex> = LazyLock::new(|| {
    // Dates, times with a stop, and from one full five minutes to another.
    Regex::new(concat!(
        r"\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b",
        r"|\b(?:[01]?\d|2[0-3])[.:][0-5]\d\b",
        r"|\b(?:[01]\d|2[0-3])[0-5][05] ?- ?(?:[01]\d|2[0-3])[0-5][05]\b",
    ))
    .expect("the pattern is tested")
});

/// Digits that a number of letters and digits must have, to be a phone number and no word.
const DIGITS: usize = 5;

/// Where phone numbers are typed in `text`, in whatever characters. Those that may be typed (999, 55, 18000, …), dates and
/// times do not count.
pub fn typed_numbers(text: &str) -> Vec<Range<usize>> {
    let plain = Plain::of(text);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(number) = NUMBER.captures_at(&plain.text, from).and_then(|captures| captures.get(1)) {
        let digits = TIMES.replace_all(number.as_str(), "").chars().filter(char::is_ascii_digit).count();
        if digits >= DIGITS && !MAY_BE_TYPED.contains(&number.as_str()) {
            found.push(plain.range(&number.range()));
        }
        // What stands behind a number may also stand before the next.
        from = number.end();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_people_dial_are_told_from_other_numbers() {
        for text in [
            "0808 2000 247",
            "+44 20 7008 0151",
            "116 123",
            "text 85258",
            "(01606) 366336 or 01606-366336",
            "01925/443322",
            "O8O8 2OOO 247",
            "0800 1111",
            "(0800) 1111",
            "0 808 2000 247",
            "0808\n2000\n247",
            "0808/2000 247",
            "116\n123",
        ] {
            assert!(!typed_numbers(text).is_empty(), "{text}");
        }
        for text in [
            "999, then 55",
            "18001 101",
            "18000",
            "in 2026",
            "24 hours, 7 days",
            "5 April 2023",
            "28 days",
            "E06000006",
            "from 0830-1700",
            "Open 0900-1700 (1000-1600 on Sundays)",
            "Open 09.00-17.00 (10.00-16.00 at weekends)",
            "On 01.12.2026 09.00 to 17.00",
            "sections 116-123 of the Act",
            "£25000",
            "01/02/2024",
            "Oooooooooh, Illlllllll",
        ] {
            assert!(typed_numbers(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_number_is_found_in_any_disguise_and_told_where_it_stands() {
        for text in [
            "Ring 0808\u{2011}2000\u{2011}247 now",
            "Ring 0808\u{202F}2000\u{2007}247 now",
            "Ring 0808 **2000** 247 now",
            "Ring ０８０８ ２０００ ２４７ now",
            "Ring 08\u{AD}08 2000\u{200B} 247 now",
            "اتصل على٠٨٠٨ ٢٠٠٠ ٢٤٧ الآن",
        ] {
            let found = typed_numbers(text);
            assert_eq!(found.len(), 1, "{text}");
            assert!(text[found[0].clone()].starts_with(['0', '０', '٠']) && !text[found[0].clone()].ends_with(' '));
        }
        assert_eq!(typed_numbers("0808 2000 247, 0808 2000 248").len(), 2);
    }
}
