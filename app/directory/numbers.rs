//! Numbers stand once: which file holds which, for those that point to them.

use std::collections::{HashMap, HashSet};

use toml::Spanned;

use super::front_matter::{PhoneFile, ServiceFile};
use super::number_rules::number_rules;
use super::terms::AssuredHow;
use crate::content::{Document, Problem};

/// A phone that stands in its own file, and whether that file is for the public.
pub(super) struct OwnNumber<'a> {
    pub(super) phone: &'a PhoneFile,
    pub(super) public: bool,
}

/// Every phone that stands in its own file, by `service#phone`.
pub(super) type Numbers<'a> = HashMap<String, OwnNumber<'a>>;

/// The numbers of `files`, of which those with the ids `hidden` are not for the public. One that stands twice, and an id that a file
/// gives twice, is a problem.
pub(super) fn own_numbers<'a>(
    files: &'a [(&Document, ServiceFile)],
    hidden: &HashSet<&str>,
    problems: &mut Vec<Problem>,
) -> Numbers<'a> {
    let mut numbers = Numbers::new();
    let mut seen: HashMap<&str, String> = HashMap::new();
    for (document, file) in files {
        let mut ids = HashSet::new();
        for phone in &file.phones {
            let (span, phone) = (phone.span(), phone.get_ref());
            if !ids.insert(&phone.id) {
                problems.push(document.front_problem(
                    &span,
                    "phone-id-duplicate",
                    format!("two phones of this file have the id {}", phone.id),
                    "Give the second one an id of its own, such as id = \"out-of-hours\".",
                ));
            }
            let Some(number) = &phone.number else { continue };
            let short_code = number.get_ref().len() <= 3;
            let own = if phone.id == "main" { document.id.clone() } else { format!("{}#{}", document.id, phone.id) };
            if let Some(owner) = seen.insert(number.get_ref(), own).filter(|_| !short_code) {
                problems.push(document.front_problem(
                    &number.span(),
                    "phone-duplicate",
                    format!("the number {} is that of {owner} already", number.get_ref()),
                    format!(
                        "Write same_as = \"{owner}\" instead of number and printed, so that the number stands once."
                    ),
                ));
            }
            let key = format!("{}#{}", document.id, phone.id);
            numbers.insert(key, OwnNumber { phone, public: !hidden.contains(document.id.as_str()) });
        }
    }
    problems.extend(texts_twice(files));
    problems.extend(slips(files));
    problems.extend(number_rules(files));
    numbers
}

/// Numbers for texts that stand in two files.
fn texts_twice(files: &[(&Document, ServiceFile)]) -> Vec<Problem> {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    let mut problems = Vec::new();
    for (document, to) in files.iter().filter_map(|(document, file)| Some((document, &file.text.as_ref()?.to))) {
        if let Some(owner) = seen.insert(to.get_ref(), &document.id) {
            let message = format!("texts to {} are answered by {owner}.md already", to.get_ref());
            let help = "Is it left over from copying? Write this service's own number, or take [text] out.";
            problems.push(document.front_problem(&to.span(), "phone-duplicate", message, help));
        }
    }
    problems
}

/// Numbers that are a slip away from another record's, as the national helpline's has been misprinted: one digit is another, or two
/// that stand together are changed round. Not where somebody rang it, nor among the last digits of numbers of one area: councils
/// have blocks of them.
fn slips(files: &[(&Document, ServiceFile)]) -> Vec<Problem> {
    let own = files.iter().flat_map(|(document, file)| {
        let numbers = file.phones.iter().filter_map(|phone| phone.get_ref().number.as_ref());
        numbers.map(move |number| (*document, file, number))
    });
    let own: Vec<_> = own.collect();
    let rang = |file: &ServiceFile| file.assured.how == AssuredHow::Rang;
    let mut problems = Vec::new();
    for (place, (document, file, number)) in own.iter().enumerate().filter(|(_, (_, file, _))| !rang(file)) {
        // Of two that nobody rang the later is told.
        let others = own.iter().enumerate().filter(|(at, (_, other, _))| *at < place || rang(other));
        let slip = others.map(|(_, other)| other).find(|(other, its, known)| {
            let Some(differs) = one_slip(number.get_ref(), known.get_ref()) else { return false };
            let shared = |area: &Spanned<String>| file.areas.iter().any(|own| own.get_ref() == area.get_ref());
            let of_one_area = its.areas.iter().any(|area| area.get_ref() != "national" && shared(area));
            let is_block = (of_one_area || other.id == document.id) && differs + BLOCK >= number.get_ref().len();
            !is_block
        });
        if let Some((other, _, known)) = slip {
            let (number, span) = (number.get_ref(), number.span());
            let message =
                format!("the number {number} is a slip away from {}, which is of {}.md", known.get_ref(), other.id);
            let help = "Ring it, then set how = \"rang\"; or mend it. One wrong digit leads to a stranger.";
            problems.push(document.front_problem(&span, "number-slip", message, help));
        }
    }
    problems
}

/// How many of the last digits may differ among numbers of one block.
const BLOCK: usize = 2;

/// Where two numbers of one length differ, if they do by one digit or by two that are changed round; not for short codes.
fn one_slip(number: &str, other: &str) -> Option<usize> {
    let (number, other) = (number.as_bytes(), other.as_bytes());
    if number.len() != other.len() || number.len() < SHORTEST {
        return None;
    }
    let differ: Vec<usize> = (0..number.len()).filter(|place| number[*place] != other[*place]).collect();
    match differ[..] {
        [place] => Some(place),
        [first, second] if second == first + 1 && number[first] == other[second] && number[second] == other[first] => {
            Some(first)
        }
        _ => None,
    }
}

/// The shortest number in which a slip is looked for.
const SHORTEST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_digit_or_two_changed_round() {
        assert_eq!(one_slip("+448082000247", "+448082000248"), Some(12));
        assert_eq!(one_slip("+448082000247", "+448082000274"), Some(11));
        assert_eq!(one_slip("+448082000247", "+448082000247"), None, "the same");
        assert_eq!(one_slip("+448082000247", "+448082000359"), None);
        assert_eq!(one_slip("999", "998"), None, "short codes are known");
    }
}
