//! From the files in `services/` to the directory, with every problem found on the way.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::front_matter::{PhoneFile, ServiceFile};
use super::read::Reader;
use super::terms::Status;
use super::{BankHolidays, Directory, Service};
use crate::content::{Document, Problem, documents};
use crate::places::Gazetteer;

/// Services of `content` with the documents they came from. Drafts are left out unless asked for, but checked all the same.
pub fn load(
    content: &Path,
    gazetteer: &Gazetteer,
    holidays: &BankHolidays,
    with_drafts: bool,
) -> (Directory, Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(&content.join("services"));
    let mut files = Vec::new();
    for document in &documents {
        match document.front_matter::<ServiceFile>() {
            Ok(file) => files.push((document, file)),
            Err(found) => problems.extend(found),
        }
    }
    let numbers = own_numbers(&files, &mut problems);
    let mut services = Vec::new();
    for (document, file) in &files {
        let mut reader = Reader { document, holidays, problems: &mut problems };
        if let Some(service) = reader.service(file, gazetteer, &numbers) {
            services.push(service);
        }
    }
    problems.extend(doubles(&documents, &services));
    let read: HashSet<&str> = services.iter().map(|service| service.id.as_str()).collect();
    let failed =
        documents.iter().map(|document| document.id.clone()).filter(|id| !read.contains(id.as_str())).collect();
    services.retain(|service| with_drafts || service.status == Status::Published);
    (Directory::new(services, failed), documents, problems)
}

/// A phone that stands in its own file, by `service#phone`.
pub(super) struct OwnNumber<'a> {
    pub(super) phone: &'a PhoneFile,
    pub(super) status: Status,
}

pub(super) type Numbers<'a> = HashMap<String, OwnNumber<'a>>;

fn own_numbers<'a>(files: &'a [(&Document, ServiceFile)], problems: &mut Vec<Problem>) -> Numbers<'a> {
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

fn doubles(documents: &[Document], services: &[Service]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut slugs: HashMap<&str, &str> = HashMap::new();
    let mut ids: HashMap<&str, &str> = HashMap::new();
    for document in documents {
        if let Some(first) = ids.insert(&document.id, &document.source.file) {
            problems.push(Problem::in_file(
                &document.source.file,
                "id-duplicate",
                format!("{first} has the same id {}", document.id),
                "Rename one of the two files.",
            ));
        }
    }
    for service in services {
        if let Some(first) = slugs.insert(&service.slug, &service.id) {
            let file = documents
                .iter()
                .find(|document| document.id == service.id)
                .map_or_else(String::new, |document| document.source.file.clone());
            problems.push(Problem::in_file(
                file,
                "slug-duplicate",
                format!("{first} has the same address segment {}", service.slug),
                "Give one of the two another slug.",
            ));
        }
    }
    problems
}
