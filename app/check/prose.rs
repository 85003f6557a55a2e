//! Prose holds nothing it must not, and its links lead somewhere.

use super::Claim;
use crate::content::prose::Reference;
use crate::content::prose_rules::{Dead, check, mark_in_head};
use crate::content::{Document, Problem, Section, Standing, did_you_mean, strings, typed_numbers};
use crate::directory::Kind;
use crate::guides::First;
use crate::pages::is_icon;
use crate::site::Site;

/// Problems in the bodies of `documents`.
pub(super) fn prose(site: &Site, claims: &[Claim], documents: &[Document]) -> Vec<Problem> {
    let in_body = |document: &Document| {
        let found = check(document, &|reference| dead(site, claims, reference));
        // A translation that is behind does not keep the English from being mended: the English is what is shown.
        let behind = site.translated.differs(&document.source.file);
        found
            .into_iter()
            .map(|problem| if behind && problem.code == "link-dead" { problem.warning() } else { problem })
            .collect::<Vec<_>>()
    };
    let of = |document| in_body(document).into_iter().chain(numbers_in_head(document)).chain(marks_in_head(document));
    documents.iter().flat_map(of).collect()
}

/// Keys of a head that are no text for the public: addresses of sources, notes of editors, digests, and what the reader of services
/// checks itself.
const NO_TEXTS: &[&str] = &[
    "sources",
    "source",
    "law",
    "note",
    "phone",
    "text",
    "chat",
    "withheld",
    "web",
    "email",
    "location",
    "made_from",
    "same_meaning",
    "approved_by",
];

/// The texts of a head that the public may see.
pub(super) fn public_strings(document: &Document) -> Vec<String> {
    let Ok(mut head) = document.front_matter::<toml::Table>() else { return Vec::new() };
    // Of law the public sees what is claimed.
    let law = head.get("law").and_then(toml::Value::as_array).into_iter().flatten();
    let claims: Vec<String> = law.filter_map(|law| Some(law.get("claim")?.as_str()?.to_owned())).collect();
    head.retain(|key, _| !NO_TEXTS.contains(&key));
    claims.into_iter().chain(strings(&toml::Value::Table(head)).into_iter().map(str::to_owned)).collect()
}

/// Phone numbers that are typed in the texts of a head.
fn numbers_in_head(document: &Document) -> Vec<Problem> {
    let texts = public_strings(document);
    let numbers = texts.iter().flat_map(|text| typed_numbers(text).into_iter().map(|range| &text[range]));
    let problem = |number: &str| {
        let start = document.source.text.find(number).unwrap_or_default();
        let message = format!("the number {number} is typed in text");
        let help =
            "Numbers stand in content/services only. Leave it out, or write <call:service-id> in the text below.";
        document.source.problem(&(start..start + number.len()), "number-in-prose", message, help)
    };
    numbers.map(problem).collect()
}

/// Marks of numbers and links that are typed in the texts of a head, where they are shown as they are.
fn marks_in_head(document: &Document) -> Vec<Problem> {
    let marked = public_strings(document).into_iter().filter(|text| mark_in_head(text));
    let problem = |text: String| {
        let start = document.source.text.find(&text).unwrap_or_default();
        let message = "a number or a link cannot stand here: it would be shown as it is typed".to_owned();
        document.source.problem(&(start..start), "mark-failed", message, "Write it in the text below the head.")
    };
    marked.map(problem).collect()
}

/// Why a reference leads nowhere, if it does.
fn dead(site: &Site, claims: &[Claim], reference: &Reference) -> Option<Dead> {
    let lost = |is_known: bool| {
        let help = "Check the word after the colon.".to_owned();
        (!is_known).then(|| Dead { code: "link-dead", why: "leads nowhere".to_owned(), help })
    };
    match reference {
        Reference::Call(id, phone) => {
            unseen(site, Section::Services, id).or_else(|| without_number(site, id, phone.as_deref()))
        }
        Reference::Service(id) => unseen(site, Section::Services, id),
        Reference::Guide(id) => unseen(site, Section::Guides, id),
        Reference::Page(id) => unseen(site, Section::Pages, id),
        Reference::Professional(id) => unseen(site, Section::Professionals, id),
        Reference::Claim(id) => lost(claims.iter().any(|claim| claim.id == *id)),
        Reference::First(key) => lost(First::from_key(key).is_some_and(|first| site.first_words(first).is_some())),
        Reference::Kind(key) => lost(Kind::from_key(key).is_some()),
        Reference::Seen(_) => None,
        Reference::Icon(name) => (!is_icon(name)).then(|| Dead {
            code: "icon-unknown",
            why: "is none of our icons".to_owned(),
            help: "Use one that the gallery of the preview shows (/preview/gallery).".to_owned(),
        }),
        Reference::Web(url) => telling(site, url),
    }
}

/// Parts of addresses by which websites know where somebody came from.
const TRACKERS: [&str; 5] = ["utm_", "fbclid", "gclid", "mc_eid", "msclkid"];

/// Why an address of a website is none to lead to, if it is none: our own, which is another in each language, or one that tells.
fn telling(site: &Site, url: &str) -> Option<Dead> {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    if address.starts_with(site.settings.url.get_ref().as_str()) {
        let help =
            "Write [text](guide:id), or page:id, professional:id, <service:id>: then it leads there in each language.";
        return Some(Dead { code: "link-own", why: "is a page of this site".to_owned(), help: help.to_owned() });
    }
    let tracker = TRACKERS.iter().find(|tracker| query.contains(**tracker))?;
    let why = format!("holds {tracker}, by which the website learns where somebody came from");
    Some(Dead {
        code: "link-tracking",
        why,
        help: format!("Write {address}, without what stands behind the question mark."),
    })
}

/// Why a record is not to be seen, if it is not. Of one that could not be read its own problem is told.
pub(super) fn unseen(site: &Site, section: Section, id: &str) -> Option<Dead> {
    if site.is_unread(section, id) || site.record_is_read(section, id) {
        return None;
    }
    let dead = |why: String, help: String| Some(Dead { code: "link-dead", why, help });
    let elsewhere = "Lead it elsewhere, or take it out, until it is shown.".to_owned();
    match site.record(section, id).map(|record| record.publication.standing(site.as_of.day)) {
        Some(Standing::Draft) => dead("leads to a draft, which visitors do not see".to_owned(), elsewhere),
        Some(Standing::Planned(from)) => dead(format!("leads to what is not shown before {from}"), elsewhere),
        Some(Standing::Gone(retired)) => {
            let help = format!("Lead it to what is there instead: {}.", retired.instead.join(", "));
            dead(
                format!("leads to what is gone since {}", retired.on),
                if retired.instead.is_empty() { elsewhere } else { help },
            )
        }
        Some(Standing::Shown) | None => {
            let ids: Vec<&str> =
                site.records.keys().filter(|(other, _)| *other == section).map(|(_, id)| id.as_str()).collect();
            let folder = section.key();
            let help = format!("{}Write the name of a file in content/{folder}, without .md.", did_you_mean(id, &ids));
            dead("leads nowhere".to_owned(), help)
        }
    }
}

/// Why no number of a service that is shown can stand in a text, if none can.
fn without_number(site: &Site, id: &str, phone: Option<&str>) -> Option<Dead> {
    let service = site.directory.get(id).filter(|service| service.line_called(phone).is_none())?;
    let others: Vec<&str> = service.phones.iter().map(|phone| phone.id.as_str()).collect();
    let help = match phone {
        Some(_) if !others.is_empty() => format!("Its numbers are: {}.", others.join(", ")),
        _ => format!("Write <service:{id}>: its page says how else to reach it."),
    };
    Some(Dead { code: "link-dead", why: "has no number that is shown".to_owned(), help })
}
