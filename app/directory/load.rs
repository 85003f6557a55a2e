//! From the files in `services/` to the directory, with every problem found on the way.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::front_matter::ServiceFile;
use super::numbers::own_numbers;
use super::read::Reader;
use super::retired::{lead_nowhere, retired};
use super::terms::Status;
use super::{BankHolidays, Directory, Retired, Service};
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
    let closed: Vec<Retired> =
        files.iter().filter_map(|(document, file)| retired(document, file, gazetteer, &mut problems)).collect();
    // What has closed gives no number to anybody.
    let (gone, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|(_, file)| file.status == Status::Retired);
    let numbers = own_numbers(&files, &mut problems);
    let mut services = Vec::new();
    for (document, file) in &files {
        let mut reader = Reader { document, holidays, problems: &mut problems };
        if let Some(service) = reader.service(file, gazetteer, &numbers) {
            services.push(service);
        }
    }
    problems.extend(doubles(&documents, &services, &closed));
    let read: HashSet<&str> = services.iter().map(|service| service.id.as_str()).collect();
    let failed = documents
        .iter()
        .map(|document| document.id.clone())
        .filter(|id| !read.contains(id.as_str()))
        .filter(|id| !closed.iter().any(|closed| closed.id == *id))
        .collect();
    services.retain(|service| with_drafts || service.status == Status::Published);
    let is_shown = |id: &str| services.iter().any(|service| service.id == id);
    problems.extend(gone.iter().flat_map(|(document, file)| lead_nowhere(document, file, is_shown)));
    (Directory::new(services, failed).with_retired(closed), documents, problems)
}

fn doubles(documents: &[Document], services: &[Service], closed: &[Retired]) -> Vec<Problem> {
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
    let addresses = closed.iter().map(|closed| (&closed.slug, &closed.id));
    for (slug, id) in addresses.chain(services.iter().map(|service| (&service.slug, &service.id))) {
        if let Some(first) = slugs.insert(slug, id) {
            let file = documents
                .iter()
                .find(|document| document.id == *id)
                .map_or_else(String::new, |document| document.source.file.clone());
            problems.push(Problem::in_file(
                file,
                "slug-duplicate",
                format!("{first} has the same address segment {slug}"),
                "Give one of the two another slug.",
            ));
        }
    }
    problems
}
