//! A number that the site shows is replaced by another only where somebody has checked the new one.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use jiff::civil;

use crate::content::{Document, Problem, Record, Section, Standing};
use crate::directory::{AssuredHow, Premises, Service};
use crate::site::{Folders, Site};

/// One way to reach a service, with what it is called.
#[derive(Clone, PartialEq, Eq)]
struct Contact {
    what: &'static str,
    value: String,
}

/// Every contact of `new` that differs from those that `shown` has for the same service, although nobody has checked the record
/// since. `today` counts as later than an earlier check of the same day.
pub fn unassured(shown: &Site, new: &Site, documents: &[Document], today: civil::Date) -> Vec<Problem> {
    let beside: Vec<Problem> =
        [unapproved(shown, new), withdrawn(shown, new), forgotten(shown, new).into_iter().collect()]
            .into_iter()
            .flatten()
            .collect();
    let is_public = |site: &Site, id: &str| {
        let record = site.record(Section::Services, id);
        record.is_some_and(|record| record.publication.standing(site.as_of.day) == Standing::Shown)
    };
    // A preview has drafts too.
    let comes = |service: &&Service| !is_public(shown, &service.id) && is_public(new, &service.id);
    let newcomers: Vec<&Service> = new.directory.iter().filter(comes).collect();
    let (shown, new) = (&shown.directory, &new.directory);
    let unchecked = newcomers.into_iter().filter_map(|service| newcomer(service, documents, today));
    let both = || new.iter().filter_map(|service| Some((shown.get(&service.id)?, service)));
    let claims = both().filter_map(|(old, new)| unmoved(old, new, documents, today));
    let contacts = both()
        .filter(|(old, new)| !is_checked_since(old, new, today))
        .flat_map(|(old, new)| changes(old, new).into_iter().map(|change| problem(new, change, documents, today)));
    contacts.chain(claims).chain(unchecked).chain(beside).collect()
}

/// A number of a service that was not shown before, and that nobody has checked.
fn newcomer(service: &Service, documents: &[Document], today: civil::Date) -> Option<Problem> {
    let own = service.phones.iter().find(|phone| phone.of.is_none())?;
    let unchecked = service.assured.how == AssuredHow::Unchecked;
    unchecked.then(|| {
        let message = format!("the number {} is new, and the record does not say that it was checked", own.printed);
        at(service, &own.printed, documents, "contact-unchecked", message, how_to_check(today))
    })
}

/// Translations that are said to be made from another English than `before`, although no word of them was changed.
pub fn untouched(before: &[Document], now: &[Document], folders: [&Folders; 2]) -> Vec<Problem> {
    let name = |document: &Document, folders: &Folders| {
        Path::new(&document.source.file).strip_prefix(&folders.locales).ok().map(Path::to_owned)
    };
    let old: HashMap<PathBuf, &Document> =
        before.iter().filter_map(|document| Some((name(document, folders[0])?, document))).collect();
    let is_untouched = |document: &&Document| {
        let old = name(document, folders[1]).and_then(|name| old.get(&name).copied());
        old.is_some_and(|old| {
            old.made_from().is_some() && old.made_from() != document.made_from() && old.edition() == document.edition()
        })
    };
    let problem = |document: &Document| {
        let message = "made_from was changed and no word of the translation was".to_owned();
        let help = "Translate what has changed in English. If its meaning has not, write same_meaning in the English file instead.";
        document.source.problem_at_last("made_from", "translation-untouched", message, help)
    };
    now.iter().filter(is_untouched).map(problem).collect()
}

/// Records that were shown and are drafts or plans now: their addresses are in bookmarks.
fn withdrawn(shown: &Site, new: &Site) -> Vec<Problem> {
    let was_public = |record: &Record| record.publication.standing(shown.as_of.day) == Standing::Shown;
    let before = shown.records.iter().filter(|(_, record)| was_public(record)).map(|(name, _)| name);
    let is_back = |standing: &Standing| matches!(standing, Standing::Draft | Standing::Planned(_));
    let withdrawn = before.filter_map(|(section, id)| {
        let record = new.record(*section, id)?;
        is_back(&record.publication.standing(new.as_of.day)).then_some(record)
    });
    let problem = |record: &Record| {
        let message = "this was public, and is a draft or planned now: its address would lead nowhere";
        let help = "Keep it as it was, or write status = \"retired\" and [retired], so that its address says what is there instead.";
        Problem::in_file(&record.file, "withdrawn", message, help)
    };
    withdrawn.map(problem).collect()
}

/// Addresses that were recorded and are not any more: who has kept one finds nothing there.
fn forgotten(shown: &Site, new: &Site) -> Option<Problem> {
    let (before, now) = (&shown.addresses.owners, &new.addresses.owners);
    let lost: Vec<&str> = before.keys().filter(|address| !now.contains_key(*address)).map(String::as_str).collect();
    let first = lost.first()?;
    let message = match lost.len() - 1 {
        0 => format!("{first} is not recorded any more"),
        more => format!("{first} and {more} more are not recorded any more"),
    };
    let help =
        "Bring the lines back: they lead whoever has kept an old address. Take one out only if nobody can know it.";
    let file = Some(new.addresses.source.file.as_str()).filter(|file| !file.is_empty()).unwrap_or("addresses.toml");
    Some(Problem::in_file(file, "address-forgotten", message, help).warning())
}

/// Words for danger that were changed, and of which it is not said that somebody has yet to approve them.
fn unapproved(shown: &Site, new: &Site) -> Vec<Problem> {
    let changed = new.first_words.iter().filter(|words| {
        let before = shown.first_words(words.first);
        words.english.awaiting.is_none() && before.is_none_or(|before| before.english.body != words.english.body)
    });
    let help =
        "Write awaiting = \"emergency clinician\" (or who must approve it) until that person has read every sentence.";
    changed
        .map(|words| {
            Problem::in_file(
                &words.file,
                "first-unapproved",
                "words for danger were changed, and nobody is named who must approve them",
                help,
            )
        })
        .collect()
}

/// A check that is said to be of another sort, on the day of the one before.
fn unmoved(old: &Service, new: &Service, documents: &[Document], today: civil::Date) -> Option<Problem> {
    let (before, since) = (&old.assured, &new.assured);
    let claims =
        since.how != AssuredHow::Unchecked && since.how != before.how && since.on == before.on && since.on != today;
    claims.then(|| {
        let message =
            format!("how was {} and is now {}, but the day is still {}", before.how.key(), since.how.key(), since.on);
        let help = "Write the day of the new check in on.".to_owned();
        at(new, "[assured]", documents, "check-undated", message, help)
    })
}

fn is_checked_since(old: &Service, new: &Service, today: civil::Date) -> bool {
    let (before, since) = (old.assured.on, new.assured.on);
    new.assured.how != AssuredHow::Unchecked && (since > before || (since == before && since == today))
}

/// What is new, each beside what of its sort is gone.
fn changes(old: &Service, new: &Service) -> Vec<(Contact, String)> {
    let (before, after) = (contacts(old), contacts(new));
    let gone = |what: &str| {
        let gone = before.iter().filter(|contact| contact.what == what && !after.contains(contact));
        gone.map(|contact| contact.value.as_str()).collect::<Vec<_>>().join(", ")
    };
    let came = after.iter().filter(|contact| !before.contains(contact));
    came.map(|contact| (contact.clone(), gone(contact.what))).collect()
}

/// How a service says it can be reached. A number that is another service's changes with that one.
fn contacts(service: &Service) -> Vec<Contact> {
    let contact = |what, value: &str| Contact { what, value: value.to_owned() };
    let own = service.phones.iter().filter(|phone| phone.of.is_none());
    let mut contacts: Vec<Contact> = own.map(|phone| contact("the number", &phone.printed)).collect();
    contacts.extend(service.text.iter().map(|text| contact("the number for texts", &text.to)));
    contacts.extend(service.chat.iter().map(|chat| contact("the chat", &chat.url)));
    contacts.extend(service.email.iter().map(|email| contact("the email address", email)));
    contacts.extend(service.web.iter().map(|web| contact("the website", web)));
    if let Premises::Open(Some(place)) = &service.premises {
        contacts.push(contact("the address", &format!("{}, {}", place.address, place.postcode)));
    }
    contacts
}

fn problem(
    service: &Service,
    (contact, old): (Contact, String),
    documents: &[Document],
    today: civil::Date,
) -> Problem {
    let Contact { what, value } = contact;
    let old = if old.is_empty() { "nothing".to_owned() } else { old };
    let message = format!("{what} is now {value} and was {old}, and the record does not say that it was checked");
    at(service, &value, documents, "contact-unchecked", message, how_to_check(today))
}

fn how_to_check(today: civil::Date) -> String {
    format!(
        "Ring it or open the service's own page. Then write in [assured]: on = {today}, and how = \"rang\" or \"official-page\"."
    )
}

/// A problem where `words` stand in the record of a service.
fn at(
    service: &Service,
    words: &str,
    documents: &[Document],
    code: &'static str,
    message: String,
    help: String,
) -> Problem {
    let is_record = |document: &&Document| document.id == service.id && document.source.text.contains(words);
    match documents.iter().find(is_record) {
        Some(document) => {
            let at = document.source.text.find(words).unwrap_or_default();
            document.source.problem(&(at..at), code, message, help)
        }
        None => Problem::in_file(format!("{}.md", service.id), code, message, help),
    }
}
