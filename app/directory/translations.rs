//! Translations of what is said of services. Names and facts are the same in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::confidential::confidential;
use super::{Directory, Premises, Service, Words};
use crate::content::{Document, Problem, Review, documents, typed_numbers};
use crate::places::Gazetteer;

/// The head of `locales/<tag>/content/services/<id>.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationFile {
    summary: String,
    gloss: Option<String>,
    eligibility: Option<String>,
    waiting: Option<String>,
    steps: Option<String>,
    #[serde(default)]
    withheld: Vec<String>,
    #[serde(default)]
    ask: BTreeMap<String, String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// Adds the translations in `folder` to the services of `directory`. Those of services that are not shown are passed over.
pub fn load_service_translations(
    directory: &mut Directory,
    gazetteer: &Gazetteer,
    folder: &Path,
    tag: &str,
) -> (Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(folder);
    let mut used = Vec::new();
    for document in documents {
        let Some(service) = directory.get_mut(&document.id) else { continue };
        match document.front_matter::<TranslationFile>() {
            Err(found) => problems.extend(found),
            Ok(file) => {
                let words = Words {
                    summary: file.summary,
                    gloss: file.gloss,
                    eligibility: file.eligibility,
                    waiting: file.waiting,
                    asks: file.ask,
                    steps: file.steps,
                    withheld: file.withheld,
                    body: document.body().trim().to_owned(),
                };
                let found = check(&document, service, &words, gazetteer);
                // One that differs may be older than the English: an old promise must not stand beside a new number.
                if found.is_empty() {
                    service.translations.insert(tag.to_owned(), words);
                }
                problems.extend(found);
            }
        }
        used.push(document);
    }
    (used, problems)
}

/// A translation says neither more nor less than the English, types no number, and tells no address.
fn check(document: &Document, service: &Service, words: &Words, gazetteer: &Gazetteer) -> Vec<Problem> {
    let english = &service.english;
    let mut problems = Vec::new();
    let parts = [
        ("eligibility", english.eligibility.is_some() == words.eligibility.is_some()),
        ("waiting", english.waiting.is_some() == words.waiting.is_some()),
        ("steps", english.steps.is_some() == words.steps.is_some()),
        ("withheld", english.withheld.len() == words.withheld.len()),
        ("ask", english.asks.keys().collect::<BTreeSet<_>>() == words.asks.keys().collect::<BTreeSet<_>>()),
        ("text", english.body.is_empty() == words.body.is_empty()),
    ];
    for (part, _) in parts.iter().filter(|(_, same)| !same) {
        let message = format!("{part} is not in both this translation and the English record, or not as often");
        let help = "Translate all that the English file says, and nothing else. Until then the page shows the English.";
        problems.push(Problem::in_file(&document.source.file, "translation-differs", message, help).warning());
    }
    let texts = [&words.summary]
        .into_iter()
        .chain(&words.gloss)
        .chain(&words.eligibility)
        .chain(&words.waiting)
        .chain(&words.steps);
    for text in texts.chain(&words.withheld).chain(words.asks.values()) {
        if let Some(range) = typed_numbers(text).into_iter().next() {
            let message = format!("the number {} is typed in text", &text[range]);
            let help = "Leave it out: the page shows the number from the English record.";
            problems.push(Problem::in_file(&document.source.file, "number-in-prose", message, help));
        }
    }
    if matches!(service.premises, Premises::Confidential) {
        problems.extend(confidential(document, "the translation", gazetteer));
    }
    problems
}
