//! An address that was public once is in bookmarks and on posters: it leads to the same for good.

use crate::content::{Problem, Section, Standing, did_you_mean};
use crate::pages::{addresses, moved};
use crate::site::{Folders, Site};

/// Addresses that were public and lead nowhere now, or to something else; and those that nobody has recorded.
pub(super) fn recorded(site: &Site, folders: &Folders) -> Vec<Problem> {
    let (before, now, moved) = (&site.addresses, addresses(site), moved(site));
    let mut problems = Vec::new();
    let mut note = |path: &str, code, message: String, help: String| {
        problems.push(before.source.problem_at_last(&format!("\"{path}\" ="), code, message, help));
    };
    for (path, owner) in &before.owners {
        match now.get(path) {
            Some(other) if other != owner && !is_unread(site, owner) => {
                let help = "Give the one that came later another slug: old links must not lead to something else.";
                note(path, "address-taken", format!("{path} led to {owner} and leads to {other} now"), help.to_owned());
            }
            None if !moved.contains_key(path) && !is_unread(site, owner) && !is_planned(site, owner) => {
                let owners: Vec<&str> = now.values().map(String::as_str).collect();
                let help = format!(
                    "{}Bring content/{owner}.md back: published, or with status = \"retired\" and [retired], which says what is there instead. If the file has another name now, give it its old one.",
                    did_you_mean(owner, &owners)
                );
                note(path, "address-lost", format!("{path} was public, and nothing answers there now"), help);
            }
            _ => {}
        }
    }
    // Drafts are not public, and a site that has not begun to record is not told so at each check.
    let told = !site.as_of.drafts && !before.owners.is_empty();
    let new: Vec<&String> = now.keys().filter(|path| told && !before.owners.contains_key(*path)).collect();
    if let Some(first) = new.first() {
        let file = folders.content.join("addresses.toml").display().to_string();
        let message = match new.len() {
            1 => format!("{first} is not recorded as public"),
            many => format!("{first} and {} more are not recorded as public", many - 1),
        };
        let help = "Run `signpost check --record`, so that nobody can lose them later.";
        problems.push(Problem::in_file(file, "address-unrecorded", message, help).warning());
    }
    problems
}

/// The record that an address led to, where it was one; of an easy-read text, its guide.
fn record_of(owner: &str) -> Option<(Section, &str)> {
    let (folder, id) = owner.split_once('/')?;
    let section = if folder == "easy-read" { Some(Section::Guides) } else { Section::from_key(folder) };
    Some((section?, id))
}

/// Whether what an address led to is there and could not be read.
fn is_unread(site: &Site, owner: &str) -> bool {
    record_of(owner).is_some_and(|(section, id)| site.is_unread(section, id))
}

/// Whether an address is one that will be public: those are recorded too.
fn is_planned(site: &Site, owner: &str) -> bool {
    let record = record_of(owner).and_then(|(section, id)| site.record(section, id));
    record.is_some_and(|record| matches!(record.publication.standing(site.as_of.day), Standing::Planned(_)))
}
