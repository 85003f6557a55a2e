//! UK postcodes, as far as they say which council.

use std::collections::HashMap;

use serde::Deserialize;

use crate::text::fold_name;

/// `content/places/postcodes.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Postcodes {
    pub(super) retired: HashMap<String, String>,
    pub(super) district: HashMap<String, District>,
    pub(super) sector: HashMap<String, Sector>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct District {
    pub(super) councils: Vec<String>,
    #[serde(default)]
    pub(super) trace: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sector {
    pub(super) main: String,
    #[serde(default)]
    pub(super) units: HashMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) both: HashMap<String, Vec<String>>,
}

/// The parts of a typed postcode: district, and sector digit and unit letters where they were typed.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    district: String,
    sector: Option<char>,
    unit: Option<String>,
}

impl Postcodes {
    /// The councils a typed postcode may be in; empty when it is not one we know.
    pub(super) fn councils(&self, typed: &str) -> Vec<&str> {
        readings(&fold_name(typed))
            .into_iter()
            .map(|parts| self.of(&parts))
            .find(|councils| !councils.is_empty())
            .unwrap_or_default()
    }

    fn of(&self, parts: &Parts) -> Vec<&str> {
        let name = self.retired.get(&parts.district).unwrap_or(&parts.district);
        let Some(district) = self.district.get(name) else { return Vec::new() };
        let by_district = || {
            let shown: Vec<&str> =
                district.councils.iter().filter(|id| !district.trace.contains(id)).map(String::as_str).collect();
            if shown.is_empty() { district.councils.iter().map(String::as_str).collect() } else { shown }
        };
        let Some(sector) = parts.sector.and_then(|digit| self.sector.get(&format!("{name} {digit}"))) else {
            return by_district();
        };
        let Some(unit) = &parts.unit else {
            let mut councils = vec![sector.main.as_str()];
            councils.extend(sector.units.keys().map(String::as_str));
            councils[1..].sort_unstable();
            return councils;
        };
        if let Some(both) = sector.both.get(unit) {
            return both.iter().map(String::as_str).collect();
        }
        let elsewhere = sector.units.iter().find(|(_, units)| units.contains(unit)).map(|(council, _)| council);
        vec![elsewhere.unwrap_or(&sector.main)]
    }
}

/// The ways to read `typed` as a postcode, the most complete first: "WA88" may be WA8 8 or the district WA88.
fn readings(typed: &str) -> Vec<Parts> {
    if typed.len() > 20 {
        return Vec::new();
    }
    let code: Vec<char> =
        typed.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | ',')).map(|c| c.to_ascii_uppercase()).collect();
    let code = in_place(code);
    let letters = code.iter().take_while(|c| c.is_ascii_uppercase()).count();
    let digits = code[letters..].iter().take_while(|c| c.is_ascii_digit()).count();
    let tail: String = code[letters + digits..].iter().collect();
    let well_formed = (1..=2).contains(&letters)
        && (1..=3).contains(&digits)
        && tail.len() <= 2
        && tail.chars().all(|c| c.is_ascii_uppercase());
    if !well_formed {
        return Vec::new();
    }
    let part = |digits_of_district: usize| Parts {
        district: code[..letters + digits_of_district].iter().collect(),
        sector: code.get(letters + digits_of_district).copied().filter(char::is_ascii_digit),
        unit: (tail.len() == 2).then(|| tail.clone()),
    };
    let mut readings = Vec::new();
    if digits >= 2 {
        readings.push(part(digits - 1));
    }
    if digits <= 2 && tail.is_empty() {
        // The district alone. Tried first where a space shows that the typist stopped there.
        readings.insert(if digits == 2 && !typed.trim().contains(' ') { 0 } else { readings.len() }, part(digits));
    }
    readings
}

/// A whole postcode with letters and digits where each must stand, whichever that looks like it was typed: `WA8 OAA`,
/// `CWl0 2AB`, `WA8 6A8`.
fn in_place(mut code: Vec<char>) -> Vec<char> {
    if !(5..=7).contains(&code.len()) || !code.iter().any(char::is_ascii_digit) {
        return code;
    }
    let inner = code.len() - 3;
    let (outward, inward) = code.split_at_mut(inner);
    inward[0] = digit(inward[0]);
    inward[1..].iter_mut().for_each(|c| *c = letter(*c));
    // A district ends in one digit or two, and begins with one letter or two.
    let last = outward.len() - 1;
    outward[last] = digit(outward[last]);
    if last == 3 {
        outward[2] = digit(outward[2]);
    }
    outward[0] = letter(outward[0]);
    code
}

/// The digit that a letter looks like, or sounds like.
fn digit(c: char) -> char {
    match c {
        'O' | 'Q' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        c => c,
    }
}

/// The letter that a digit looks like.
fn letter(c: char) -> char {
    match c {
        '0' => 'O',
        '1' => 'I',
        '2' => 'Z',
        '5' => 'S',
        '6' => 'G',
        '8' => 'B',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Vec<(String, Option<char>, Option<String>)> {
        readings(typed).into_iter().map(|parts| (parts.district, parts.sector, parts.unit)).collect()
    }

    #[test]
    fn a_full_postcode_is_read_in_any_spelling() {
        let expected = vec![("WA8".to_owned(), Some('6'), Some("AB".to_owned()))];
        for typed in ["WA8 6AB", "wa86ab", " wa8-6ab "] {
            assert_eq!(read(typed), expected, "{typed}");
        }
        assert_eq!(read("ch41 1aa"), vec![("CH41".to_owned(), Some('1'), Some("AA".to_owned()))]);
    }

    #[test]
    fn letters_and_digits_that_look_alike_are_read_as_what_must_stand_there() {
        assert_eq!(read("wa8 oaa"), read("wa8 0aa"));
        assert_eq!(read("cwl 2ab"), read("cw1 2ab"));
        assert_eq!(read("wai 1aa"), read("wa1 1aa"));
        assert_eq!(read("wab 7qf"), read("wa8 7qf"));
        assert_eq!(read("cwl0 0aa"), read("cw10 0aa"));
        assert_eq!(read("cw1o oaa"), read("cw10 0aa"));
        assert_eq!(read("cw2 saa"), read("cw2 5aa"));
        assert_eq!(read("wa8 6a8"), read("wa8 6ab"));
        assert_eq!(read("l8 1aa")[0].0, "L8");
        assert!(read("mill").is_empty() && read("hollow").is_empty());
    }

    #[test]
    fn part_of_a_postcode_is_read_both_ways_when_it_can_be() {
        assert_eq!(read("wa8"), vec![("WA8".to_owned(), None, None)]);
        assert_eq!(read("cw1 2")[0], ("CW1".to_owned(), Some('2'), None));
        assert_eq!(read("cw12")[0], ("CW12".to_owned(), None, None));
    }

    #[test]
    fn words_and_phone_numbers_are_not_postcodes() {
        for typed in ["", "crewe", "0808", "w", "wa8 6abc", "ąę8", "a1a1a1a1a1a1a1a1a1a1"] {
            assert!(readings(typed).is_empty(), "{typed}");
        }
    }
}
