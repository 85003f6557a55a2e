//! What a number must be to stand on the site: one that costs no more than others, printed as digits, and the one it is said to be.

use std::sync::LazyLock;

use regex::Regex;
use toml::Spanned;

use super::front_matter::{PhoneFile, ServiceFile, WithheldFile};
use super::phone::FREE;
use super::terms::Cost;
use crate::content::{Document, Problem};
use crate::text::dialled_at_home;

/// Beginnings of numbers that cost much, or lead to whoever rents them: premium rate, services, personal numbers, directories (Ofcom,
/// National Telephone Numbering Plan).
const DEAR: [&str; 6] = ["+449", "+44871", "+44872", "+44873", "+4470", "+44118"];

/// Short codes that cost nothing.
const FREE_CODES: [&str; 6] = ["999", "112", "101", "111", "105", "18000"];

/// Digits in groups. The groups of a few numbers are odd ("0345 345 4 345"), but not digit by digit.
static PRINTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\+[0-9]+|\(0[0-9]+\)|[0-9]{2,})(?:[ -][0-9]{2,}|[ -][0-9][ -][0-9]{2,})*$")
        .expect("the pattern is tested")
});

/// What is wrong with the numbers of `files`.
pub(super) fn number_rules(files: &[(&Document, ServiceFile)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (document, file) in files {
        for phone in &file.phones {
            problems.extend(of_phone(document, file, phone.get_ref()));
        }
    }
    problems.extend(withheld(files));
    problems.extend(right_for_nobody(files));
    problems
}

/// Services for which a withheld contact is said to be right, and that are not there.
fn right_for_nobody(files: &[(&Document, ServiceFile)]) -> Vec<Problem> {
    let is_known = |id: &str| files.iter().any(|(document, _)| document.id == id);
    let mut problems = Vec::new();
    for (document, file) in files {
        for held in &file.withheld {
            if let Some(id) = held.right_for.as_ref().filter(|id| !is_known(id)) {
                let message = format!("right_for names {id}, and there is no such service");
                let help = "Write the file name of the service whose number it is, without .md.";
                problems.push(document.front_problem(&held.contact.span(), "service-unknown", message, help));
            }
        }
    }
    problems
}

fn of_phone(document: &Document, file: &ServiceFile, phone: &PhoneFile) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut note = |at: &Spanned<String>, code, message: String, help: &str| {
        problems.push(document.front_problem(&at.span(), code, message, help));
    };
    if let Some(printed) = &phone.printed
        && !PRINTED.is_match(printed.get_ref())
    {
        let message = format!("{} is not printed as a number", printed.get_ref());
        note(printed, "phone-printed", message, "Write digits in groups, and nothing else: \"0300 123 4567\".");
    }
    let Some(number) = &phone.number else { return problems };
    let begins = |list: &[&str]| list.iter().any(|start| number.get_ref().starts_with(start));
    if begins(&DEAR) || (number.get_ref().starts_with('+') && !number.get_ref().starts_with("+44")) {
        let message = format!("{} can cost much, or is a number abroad", number.get_ref());
        note(number, "phone-dear", message, "Ask the service for another number. Nobody must pay to be safe.");
    }
    if phone.cost == Some(Cost::Free) && !begins(&FREE) && !FREE_CODES.contains(&number.get_ref().as_str()) {
        let message = format!("a call to {} is not free from every phone", number.get_ref());
        note(number, "phone-cost", message, "Write cost = \"standard\", or leave it out where it is not known.");
    }
    if phone.on_bill == Some(false) && !begins(&FREE) && !FREE_CODES.contains(&number.get_ref().as_str()) {
        let message =
            format!("a call to {} is said not to show on a bill, and only free numbers are left out", number.get_ref());
        note(
            number,
            "phone-bill",
            message,
            "Take on_bill out, or write on_bill = true: somebody may be found out by it.",
        );
    }
    // One digit changes 999 into another service, and no rule of slips could tell.
    let is_code = number.get_ref().len() <= 3;
    let names = std::iter::once(file.name.get_ref()).chain(file.alternate_names.iter().map(Spanned::get_ref));
    let speaks_of_it =
        |name: &String| name.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == number.get_ref());
    if is_code && !names.into_iter().any(speaks_of_it) {
        let message = format!("no name of this service speaks of {}", number.get_ref());
        note(
            number,
            "phone-short",
            message,
            "Mend the number; or write it in alternate_names where it is what people call the service.",
        );
    }
    problems
}

/// Contacts that a record withholds because they are wrong or unsure, and that stand as live somewhere.
fn withheld(files: &[(&Document, ServiceFile)]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (document, file) in files {
        for live in live(file) {
            let own = levelled(live.get_ref());
            let holds = |(_, other): &&(&Document, ServiceFile)| {
                let is_it = |held: &&WithheldFile| levelled(held.contact.get_ref()) == own;
                let right = |held: &WithheldFile| held.right_for.as_ref() == Some(&document.id);
                other.withheld.iter().find(is_it).is_some_and(|held| !right(held))
            };
            if let Some((other, _)) = files.iter().find(holds) {
                let message = format!("{}.md withholds {} because it is wrong or not sure", other.id, live.get_ref());
                let help = "Find out whose it is. Where it is right here, write right_for = \"its file name\" beside it there, or take it out.";
                problems.push(document.front_problem(&live.span(), "phone-withheld", message, help));
            }
        }
    }
    problems
}

/// The contacts of a record that the public sees. Short codes are known.
fn live(file: &ServiceFile) -> impl Iterator<Item = &Spanned<String>> {
    let phones = file.phones.iter().filter_map(|phone| phone.get_ref().number.as_ref());
    let numbers = phones.chain(file.text.iter().map(|text| &text.to)).filter(|number| number.get_ref().len() > 3);
    let chat = file.chat.iter().map(|chat| &chat.url);
    numbers.chain(chat).chain(&file.web).chain(&file.email)
}

/// A contact in the one form for every spelling that does not matter.
fn levelled(contact: &str) -> String {
    let digits: String = contact.chars().filter(char::is_ascii_digit).collect();
    if contact.chars().any(char::is_alphabetic) {
        let plain = contact.trim().to_lowercase();
        plain.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
    } else {
        dialled_at_home(&digits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_printed_as_digits_in_groups() {
        for printed in [
            "0300 123 4567",
            "999",
            "116 123",
            "0808 80 10 800",
            "(0161) 496 0123",
            "020 7946 0000",
            "+44 300 123 4567",
        ] {
            assert!(PRINTED.is_match(printed), "{printed}");
        }
        for printed in ["Tel: 0161 496 0123 (ask for Jo)", "0 1 6 1 4 9 6", "O800 999 5428", "0800 999 5428 (free)", ""]
        {
            assert!(!PRINTED.is_match(printed), "{printed}");
        }
    }
}
