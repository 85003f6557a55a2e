//! From the files in `services/` to the directory, with every problem found on the way.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::confidential::confidential;
use super::front_matter::ServiceFile;
use super::numbers::own_numbers;
use super::read::Reader;
use super::{BankHolidays, Directory};
use crate::content::{AsOf, Document, Gone, Problem, Record, Section, Standing, documents, ids};
use crate::places::Gazetteer;
use crate::text::is_slug;

/// The records of `content` that were read as of a day.
pub struct Records {
    /// Services that are shown.
    pub directory: Directory,
    /// Services that were shown once.
    pub gone: Vec<Gone>,
    /// Every one, shown or not, by id.
    pub all: HashMap<String, Record>,
    /// What they came from.
    pub documents: Vec<Document>,
}

/// Services of `content`, and what is wrong with them. Those that are not shown as of the day are left out, but checked all the same.
pub fn load(content: &Path, gazetteer: &Gazetteer, holidays: &BankHolidays, as_of: AsOf) -> (Records, Vec<Problem>) {
    let (documents, mut problems) = documents(&content.join("services"));
    let mut files = Vec::new();
    let mut gone = Vec::new();
    let mut all = HashMap::new();
    for document in &documents {
        match document.front_matter::<ServiceFile>() {
            Err(found) => problems.extend(found),
            Ok(file) => {
                problems.extend(slug_form(document, &file));
                let publication = file.publication().read(document, &mut problems);
                let standing = publication.standing(as_of.day);
                all.insert(document.id.clone(), Record { file: document.source.file.clone(), publication });
                match standing {
                    // What is gone gives no number to anybody, for a number that is given up becomes somebody else's.
                    Standing::Gone(retired) => {
                        if file.kinds.get_ref().iter().any(|kind| kind.is_confidential()) {
                            problems.extend(confidential(document, "the record", gazetteer));
                        }
                        gone.push(Gone {
                            section: Section::Services,
                            id: document.id.clone(),
                            slug: file.slug_or(&document.id),
                            title: file.discreet_title(),
                            name: file.name.get_ref().clone(),
                            retired,
                        });
                    }
                    _ => files.push((document, file)),
                }
            }
        }
    }
    let is_public = |id: &str| all[id].publication.standing(as_of.day) == Standing::Shown;
    let hidden: HashSet<&str> =
        files.iter().map(|(document, _)| document.id.as_str()).filter(|id| !is_public(id)).collect();
    let numbers = own_numbers(&files, &hidden, &mut problems);
    let there: Vec<String> = ids(&content.join("services")).collect();
    let unread = there.iter().filter(|id| !all.contains_key(*id)).cloned().collect();
    let mut services = Vec::new();
    for (document, file) in &files {
        let (publication, public) = (&all[&document.id].publication, is_public(&document.id));
        let mut reader = Reader { document, holidays, problems: &mut problems, unread: &unread };
        services.extend(reader.service(file, publication, public, gazetteer, &numbers));
    }
    problems.extend(doubles(&documents));
    let read: HashSet<&str> = services.iter().map(|service| service.id.as_str()).collect();
    let is_left = |id: &str| gone.iter().any(|gone| gone.id == id);
    let failed = there.iter().filter(|id| !read.contains(id.as_str()) && !is_left(id)).cloned().collect();
    services.retain(|service| service.publication.is_read(as_of));
    (Records { directory: Directory::new(services, failed), gone, all, documents }, problems)
}

fn slug_form(document: &Document, file: &ServiceFile) -> Option<Problem> {
    let slug = file.slug_or(&document.id);
    let (span, what, help) = match &file.slug {
        Some(slug) => (slug.span(), "", "Use lower-case English letters, digits and hyphens."),
        None => (
            0..0,
            "the file name ",
            "Rename the file: lower-case English letters, digits and hyphens, as in example-line.md.",
        ),
    };
    let message = format!("{what}{slug} cannot be part of an address");
    (!is_slug(&slug)).then(|| document.front_problem(&span, "slug-form", message, help))
}

/// Two files of one name, in whatever folders.
fn doubles(documents: &[Document]) -> Vec<Problem> {
    let mut ids: HashMap<&str, &str> = HashMap::new();
    let mut problems = Vec::new();
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
    problems
}
