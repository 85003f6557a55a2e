//! No text tells where a refuge is, also where it speaks of other things.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::prose::public_strings;
use crate::content::{Document, Problem, blocks};
use crate::directory::{Premises, Sign, refuge_whereabouts_in};
use crate::places::Gazetteer;
use crate::site::Site;

const HELP: &str = "Say which council's area it is for, and how to ask. Nobody must learn where a refuge is.";

/// A refuge, and right before the place it is in.
static REFUGE_IN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = concat!(
        r"(?i)\b(?:(?:refuges?|safe ?(?:houses?|flats?|homes?)|shelters?|schroni\w+)(?: \w+)?(?: is| are| jest)?",
        r"|open(?:ed|s|ing)|based|located|situated|moved|otwart\w+)",
        r" (?:in|near|outside|at|within|close to|w|we|pod|koło|blisko) (?:the )?$",
    );
    Regex::new(pattern).expect("the pattern is tested")
});

/// Words right before a place that something is in.
static IN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:in|near|outside|at|around|w|we|koło|blisko|في|قرب) (?:the )?$")
        .expect("the pattern is tested")
});

/// A court, a hospital and the like, right before the place it is in.
static PUBLIC_IN: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?i)\b(?:courts?|hospital|council|police|college|library|sąd\w*|szpital\w*|urz[ęą]d\w*|محكمة|مستشفى)(?: \w+)? (?:in|at|w|we|في) (?:the )?$";
    Regex::new(pattern).expect("the pattern is tested")
});

/// The same right behind its name.
const PUBLIC: [&str; 6] = [" Hospital", " Court", " Magistrates", " Council", " Police", " College"];

/// Whatever in `documents` could tell where a refuge is.
pub(super) fn whereabouts(site: &Site, documents: &[Document]) -> Vec<Problem> {
    documents.iter().flat_map(|document| in_body(site, document).into_iter().chain(in_head(site, document))).collect()
}

fn in_body(site: &Site, document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in blocks(&with_refuges(site, document.body())) {
        for (place, what) in signs(site, document, &block.text) {
            let message = message(what, &block.text[place.clone()]);
            problems.push(document.body_problem(&block.place(place.start), "refuge-whereabouts", message, HELP));
        }
    }
    problems
}

/// A link that stands for the name of a service.
static NAMED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"<(?:service|call):([a-z0-9-]+)[^>]*>").expect("the pattern is tested"));

/// A text that calls each refuge it leads to a refuge, and is as long as it was.
fn with_refuges(site: &Site, body: &str) -> String {
    let called = NAMED.replace_all(body, |named: &Captures<'_>| {
        let service = site.directory.get(&named[1]);
        let is_refuge = service.is_some_and(|service| matches!(service.premises, Premises::Confidential));
        if is_refuge { format!("{:<1$}", "refuge", named[0].len()) } else { named[0].to_owned() }
    });
    called.into_owned()
}

fn in_head(site: &Site, document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for text in public_strings(document) {
        for (place, what) in signs(site, document, &text) {
            let start = document.source.text.find(&text[place.clone()]).unwrap_or_default();
            let message = message(what, &text[place]);
            problems.push(document.source.problem(&(start..start), "refuge-whereabouts", message, HELP));
        }
    }
    problems
}

fn message(what: &str, words: &str) -> String {
    format!("{what} stands where a refuge is spoken of: {words}")
}

fn signs(site: &Site, document: &Document, text: &str) -> Vec<Sign> {
    let gazetteer = &site.gazetteer;
    let service = site.directory.get(&document.id);
    if service.is_some_and(|service| matches!(service.premises, Premises::Confidential)) {
        // What else could tell is found when the record is read.
        let villages = gazetteer.villages_in(text).into_iter();
        let towns = gazetteer.places_in(text).into_iter().filter(|place| IN.is_match(&text[..place.start]));
        let own = villages.chain(towns).filter(|place| !is_of_public(text, place));
        return own.map(|place| (place, "the name of a place smaller than a council's area")).collect();
    }
    refuge_whereabouts_in(text, gazetteer, |sentence| refuge_in(gazetteer, sentence))
}

/// The places that a sentence says a refuge is in.
fn refuge_in(gazetteer: &Gazetteer, sentence: &str) -> Vec<Sign> {
    let places = gazetteer.places_in(sentence).into_iter();
    places
        .filter(|place| REFUGE_IN.is_match(&sentence[..place.start]))
        .map(|place| (place, "the name of a place"))
        .collect()
}

/// Whether the name of a place is that of a court, a hospital and the like, which everybody may know.
fn is_of_public(text: &str, place: &Range<usize>) -> bool {
    PUBLIC_IN.is_match(&text[..place.start]) || PUBLIC.iter().any(|word| text[place.end..].starts_with(word))
}
