//! From the files in `services/` to the directory, with every problem found on the way.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::front_matter::ServiceFile;
use super::numbers::own_numbers;
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
