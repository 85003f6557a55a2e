//! Numbers stand once: which file holds which, for those that point to them.

use std::collections::{HashMap, HashSet};

use super::front_matter::{PhoneFile, ServiceFile};
use super::terms::Status;
use crate::content::{Document, Problem};

/// A phone that stands in its own file, and whether that file is for the public.
pub(super) struct OwnNumber<'a> {
    pub(super) phone: &'a PhoneFile,
    pub(super) status: Status,
}

/// Every phone that stands in its own file, by `service#phone`.
pub(super) type Numbers<'a> = HashMap<String, OwnNumber<'a>>;

/// The numbers of `files`. One that stands twice, and an id that a file gives twice, is a problem.
pub(super) fn own_numbers<'a>(files: &'a [(&Document, ServiceFile)], problems: &mut Vec<Problem>) -> Numbers<'a> {
    let mut numbers = Numbers::new();
    let mut seen: HashMap<&str, &str> = HashMap::new();
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
            if let Some(owner) = seen.insert(number.get_ref(), &document.id).filter(|_| !short_code) {
                problems.push(document.front_problem(
                    &number.span(),
                    "phone-duplicate",
                    format!("the number {} stands in {owner}.md already", number.get_ref()),
                    format!(
                        "Write same_as = \"{owner}\" instead of number and printed, so that the number stands once."
                    ),
                ));
            }
            let key = format!("{}#{}", document.id, phone.id);
            numbers.insert(key, OwnNumber { phone, status: file.status });
        }
    }
    numbers
}
