//! Services that have closed: their old address stays, and says who helps now.

use jiff::civil;
use toml::Spanned;

use super::ServiceId;
use super::confidential::confidential;
use super::front_matter::ServiceFile;
use super::terms::Status;
use crate::content::{Document, Problem, typed_numbers};
use crate::places::Gazetteer;

/// A service that has closed. Its contacts are not kept: a number that is given up becomes somebody else's.
#[derive(Clone, Debug)]
pub struct Retired {
    /// Its id.
    pub id: ServiceId,
    /// Last segment of its address.
    pub slug: String,
    /// Browser tab and history; discreet.
    pub title: String,
    /// What it called itself.
    pub name: String,
    /// The day on which it was taken off.
    pub on: civil::Date,
    /// The services that help now, the best first.
    pub instead: Vec<ServiceId>,
    /// Why, in a sentence for the public, in English.
    pub why: Option<String>,
}

/// Reads the record of a service that has closed. `None` for one that has not.
pub(super) fn retired(
    document: &Document,
    file: &ServiceFile,
    gazetteer: &Gazetteer,
    problems: &mut Vec<Problem>,
) -> Option<Retired> {
    let mut note = |at: std::ops::Range<usize>, code, message: &str, help: &str| {
        problems.push(document.front_problem(&at, code, message, help));
    };
    let part = match (&file.retired, file.status) {
        (Some(part), Status::Retired) => part.get_ref(),
        (Some(part), _) => {
            note(
                part.span(),
                "retired-status",
                "[retired] stands here, and the status is another",
                "Write status = \"retired\", or delete [retired].",
            );
            return None;
        }
        (None, Status::Retired) => {
            note(
                file.name.span(),
                "retired-missing",
                "the status is retired, and it is not said since when",
                "Add [retired] with on = the day, and instead = [ids of services that help now].",
            );
            return None;
        }
        (None, _) => return None,
    };
    let Ok(on) = part.on.get_ref().to_string().parse() else {
        note(part.on.span(), "date-invalid", "this is not a day", "Write a day as 2026-11-21.");
        return None;
    };
    if let Some(why) = part.why.as_ref().filter(|why| !typed_numbers(why.get_ref()).is_empty()) {
        note(
            why.span(),
            "number-in-prose",
            "a number is typed in text",
            "Leave it out: the page shows the numbers of those that help now.",
        );
    }
    if file.kinds.get_ref().iter().any(|kind| kind.is_confidential()) {
        problems.extend(confidential(document, "the record", gazetteer));
    }
    Some(Retired {
        id: document.id.clone(),
        slug: file.slug_or(&document.id),
        title: file.discreet_title(),
        name: file.name.get_ref().clone(),
        on,
        instead: part.instead.iter().map(|id| id.get_ref().clone()).collect(),
        why: part.why.as_ref().map(|why| why.get_ref().clone()),
    })
}

/// What `[retired]` says that no service answers for: ids in `instead` that lead nowhere.
pub(super) fn lead_nowhere(document: &Document, file: &ServiceFile, is_shown: impl Fn(&str) -> bool) -> Vec<Problem> {
    let instead = file.retired.iter().flat_map(|part| &part.get_ref().instead);
    let unknown: Vec<&Spanned<String>> = instead.filter(|id| !is_shown(id.get_ref())).collect();
    unknown
        .into_iter()
        .map(|id| {
            let message = format!("no published service has the id {}", id.get_ref());
            document.front_problem(
                &id.span(),
                "service-unknown",
                message,
                "Use the file name of a published service, without .md.",
            )
        })
        .collect()
}
