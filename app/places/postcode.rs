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
    /// The councils a typed postcode may be in; empty when it is not one we know. As it stands; only where it is none so, with
    /// letters and digits that look alike changed for one another.
    pub(super) fn councils(&self, typed: &str) -> Vec<&str> {
        let typed = fold_name(typed);
        let known = |readings: Vec<Parts>| {
            readings.into_iter().map(|parts| self.of(&parts)).find(|councils| !councils.is_empty())
        };
        known(readings(&typed)).or_else(|| known(readings(&in_place(&typed)?))).unwrap_or_default()
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

/// What may stand between the parts of a postcode.
fn is_between(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | ',')
}

/// The letters and digits of what was typed, in capitals.
fn code_of(typed: &str) -> Vec<char> {
    typed.chars().filter(|c| !is_between(*c)).map(|c| c.to_ascii_uppercase()).collect()
}

/// The ways to read `typed` as a postcode, the most complete first: "WA88" may be WA8 8 or the district WA88. "M6" alone is a
/// motorway to more people than a part of Salford.
fn readings(typed: &str) -> Vec<Parts> {
    if typed.len() > 20 {
        return Vec::new();
    }
    let code = code_of(typed);
    let letters = code.iter().take_while(|c| c.is_ascii_uppercase()).count();
    let digits = code[letters..].iter().take_while(|c| c.is_ascii_digit()).count();
    let tail: String = code[letters + digits..].iter().collect();
    let well_formed = (1..=2).contains(&letters)
        && (1..=3).contains(&digits)
        && tail.len() <= 2
        && tail.chars().all(|c| c.is_ascii_uppercase());
    let is_motorway = code[..letters] == ['M'] && tail.is_empty();
    if !well_formed || is_motorway {
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
        // The district alone. Tried last where something between the digits shows where it ends.
        let parted = typed.trim_end().chars().rev().skip_while(char::is_ascii_digit).any(|c| c.is_ascii_digit());
        readings.insert(if digits == 2 && !parted { 0 } else { readings.len() }, part(digits));
    }
    readings
}

/// A whole postcode with letters and digits where each must stand, whichever that looks like it was typed: `WA8 OAA`,
/// `CWl0 2AB`, `WA8 6A8`. `None` where it cannot be a whole one.
fn in_place(typed: &str) -> Option<String> {
    let mut code = code_of(typed);
    let last = typed.rsplit(is_between).next().unwrap_or_default().chars().count();
    // Written in two parts, the second has three characters: "m53 j5" is no postcode.
    let whole = (5..=7).contains(&code.len()) && (last == 3 || last == code.len() || last == 1);
    if !whole || !code.iter().any(char::is_ascii_digit) {
        return None;
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
    Some(code.into_iter().collect())
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

    type Read = Vec<(String, Option<char>, Option<String>)>;

    fn read(typed: &str) -> Read {
        readings(typed).into_iter().map(|parts| (parts.district, parts.sector, parts.unit)).collect()
    }

    fn looked_alike(typed: &str) -> Read {
        in_place(typed).map(|code| read(&code)).unwrap_or_default()
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
        for (typed, meant) in [
            ("wa8 oaa", "wa8 0aa"),
            ("cwl 2ab", "cw1 2ab"),
            ("wai 1aa", "wa1 1aa"),
            ("wab 7qf", "wa8 7qf"),
            ("cwl0 0aa", "cw10 0aa"),
            ("cw1o oaa", "cw10 0aa"),
            ("cw2 saa", "cw2 5aa"),
            ("wa8 6a8", "wa8 6ab"),
        ] {
            assert_eq!(looked_alike(typed), read(meant), "{typed}");
        }
        assert!(
            looked_alike("mill").is_empty() && looked_alike("hollow").is_empty() && looked_alike("m53 j5").is_empty()
        );
    }

    #[test]
    fn part_of_a_postcode_is_read_both_ways_when_it_can_be() {
        assert_eq!(read("wa8"), vec![("WA8".to_owned(), None, None)]);
        assert_eq!(read("cw1 2")[0], ("CW1".to_owned(), Some('2'), None));
        assert_eq!(read("c w 1 2")[0], ("CW1".to_owned(), Some('2'), None));
        for typed in ["cw12", "cw 12", "CW. 12"] {
            assert_eq!(read(typed)[0], ("CW12".to_owned(), None, None), "{typed}");
        }
        assert_eq!(read("ch64 0")[0], ("CH64".to_owned(), Some('0'), None));
    }

    #[test]
    fn words_and_phone_numbers_are_not_postcodes() {
        for typed in ["m62", "M6", "m 56", "", "crewe", "0808", "w", "wa8 6abc", "ąę8", "a1a1a1a1a1a1a1a1a1a1"] {
            assert!(readings(typed).is_empty(), "{typed}");
        }
    }
}
