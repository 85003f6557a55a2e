//! Prose holds nothing it must not, and its links lead somewhere.

use super::Claim;
use crate::content::prose::Reference;
use crate::content::prose_rules::{check, mark_in_head};
use crate::content::{Document, Problem, strings, typed_numbers};
use crate::directory::Kind;
use crate::guides::First;
use crate::site::Site;

/// Problems in the bodies of `documents`.
pub(super) fn prose(site: &Site, claims: &[Claim], documents: &[Document]) -> Vec<Problem> {
    let in_body = |document| check(document, &|reference| exists(site, claims, reference));
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
    head.retain(|key, _| !NO_TEXTS.contains(&key));
    strings(&toml::Value::Table(head)).into_iter().map(str::to_owned).collect()
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

fn exists(site: &Site, claims: &[Claim], reference: &Reference) -> bool {
    match reference {
        Reference::Call(id) | Reference::Service(id) if site.directory.has_failed(id) => true,
        Reference::Call(id) => site.directory.get(id).is_some_and(|service| service.line().is_some()),
        Reference::Service(id) => site.directory.get(id).is_some(),
        Reference::Guide(id) => site.guides.get(id).is_some(),
        Reference::Page(id) => site.pages.get(id).is_some(),
        Reference::Professional(id) => site.professionals.get(id).is_some(),
        Reference::Claim(id) => claims.iter().any(|claim| claim.id == *id),
        Reference::First(key) => First::from_key(key).is_some_and(|first| site.first_words(first).is_some()),
        Reference::Kind(key) => Kind::from_key(key).is_some(),
        Reference::Web(_) => true,
    }
}
