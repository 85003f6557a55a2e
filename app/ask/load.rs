//! Reads needs and their phrases: English ones with what they lead to, other languages with words only.

use std::path::Path;

use rustc_hash::FxHashMap;
use serde::Deserialize;
use toml::Spanned;

use super::Cue;
use super::need::{Need, Needs, Phrase, Urgency};
use crate::content::{Document, Problem, documents};
use crate::directory::{Audience, Kind};
use crate::locale::DEFAULT;
use crate::text::{dialled_at_home, fold};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedFile {
    name: String,
    answer: String,
    #[serde(default)]
    services: Vec<String>,
    #[serde(default)]
    kinds: Vec<Kind>,
    audience: Option<Audience>,
    #[serde(default)]
    groups: Vec<Audience>,
    #[serde(default)]
    cues: Vec<Cue>,
    #[serde(default)]
    guides: Vec<String>,
    phrases: PhrasesFile,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationFile {
    /// Not needed before the language is offered: only its own pages show it.
    name: Option<String>,
    /// Without any it is only named: people say it in another need's words, or nobody has written them yet.
    #[serde(default)]
    phrases: PhrasesFile,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhrasesFile {
    #[serde(default)]
    emergency: Vec<Spanned<String>>,
    #[serde(default)]
    urgent: Vec<Spanned<String>>,
    #[serde(default)]
    normal: Vec<Spanned<String>>,
    #[serde(default)]
    none: Vec<Spanned<String>>,
}

impl PhrasesFile {
    fn by_urgency(self) -> impl Iterator<Item = (Urgency, Spanned<String>)> {
        let lists = [
            (Urgency::Emergency, self.emergency),
            (Urgency::Urgent, self.urgent),
            (Urgency::Normal, self.normal),
            (Urgency::None, self.none),
        ];
        lists.into_iter().flat_map(|(urgency, list)| list.into_iter().map(move |phrase| (urgency, phrase)))
    }
}

/// The needs of `content`, with their phrases there and in the language folders of `locales`.
pub fn load_needs(content: &Path, locales: &Path, tags: &[&str]) -> (Needs, Vec<Problem>) {
    let (english, mut problems) = documents(&content.join("needs"));
    let mut needs = Needs { languages: vec![DEFAULT.to_owned()], ..Needs::default() };
    for tag in tags {
        problems.extend(needs.ordinary.load(&locales.join(tag)));
        problems.extend(needs.cues.load(&locales.join(tag)));
    }
    let mut said = Said::default();
    for document in &english {
        match document.front_matter::<NeedFile>() {
            Ok(file) => {
                let need = needs.needs.len();
                add(&mut needs, &mut said, (document, need, 0), file.phrases, &mut problems);
                needs.needs.push(Need {
                    id: document.id.clone(),
                    source: document.source.clone(),
                    name: file.name,
                    names: std::collections::BTreeMap::new(),
                    answer: file.answer,
                    services: file.services,
                    kinds: file.kinds,
                    audience: file.audience,
                    groups: file.groups,
                    cues: file.cues,
                    guides: file.guides,
                });
            }
            Err(found) => problems.extend(found),
        }
    }
    for tag in tags.iter().filter(|tag| **tag != DEFAULT) {
        let (translated, found) = documents(&locales.join(tag).join("content").join("needs"));
        problems.extend(found);
        let (language, before) = (needs.languages.len(), needs.phrases.len());
        let mut said = Said::default();
        for document in &translated {
            let Some(need) = needs.position(&document.id) else {
                problems.push(document.orphan("need", "the one in content/needs"));
                continue;
            };
            match document.front_matter::<TranslationFile>() {
                Ok(file) => {
                    if let Some(name) = file.name {
                        needs.needs[need].names.insert((*tag).to_owned(), name);
                    }
                    add(&mut needs, &mut said, (document, need, language), file.phrases, &mut problems);
                }
                Err(found) => problems.extend(found),
            }
        }
        // One in which needs are only named cannot be told from others.
        if needs.phrases.len() > before {
            needs.languages.push((*tag).to_owned());
        }
    }
    (needs, problems)
}

/// Each folded phrase of a language with the need and urgency it stands for, and where it stands: in which file, and from which byte.
type Said<'d> = FxHashMap<String, (usize, Urgency, &'d Document, usize)>;

/// Digits of a mobile number, the fewest.
const PHONE: usize = 11;

/// Adds the phrases of a file; one that is empty, or that says two different things, is a problem.
fn add<'d>(
    needs: &mut Needs,
    said: &mut Said<'d>,
    (document, need, language): (&'d Document, usize, usize),
    phrases: PhrasesFile,
    problems: &mut Vec<Problem>,
) {
    for (urgency, phrase) in phrases.by_urgency() {
        // A mobile is somebody's own; the number of a helpline is what people type to find it.
        let digits: String = phrase.get_ref().chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= PHONE && dialled_at_home(&digits).starts_with("07") {
            let message = format!("somebody's phone number stands in \"{}\"", phrase.get_ref());
            let help = "Never keep what a visitor wrote with a name or a number: write what they meant in other words.";
            problems.push(document.front_problem(&phrase.span(), "number-in-prose", message, help));
        }
        let folded = fold(phrase.get_ref());
        if folded.is_empty() && phrase.get_ref().is_ascii() {
            problems.push(document.front_problem(
                &phrase.span(),
                "phrase-empty",
                "the phrase has no word in it",
                "Write what somebody would type, or delete it.",
            ));
            continue;
        }
        let start = document.in_front(&phrase.span()).start;
        match said.insert(folded, (need, urgency, document, start)) {
            Some((other, before, place, at)) if (other, before) != (need, urgency) => {
                let (line, _) = place.source.position(at);
                let place = format!("{}:{line}", place.source.file);
                problems.push(document.front_problem(
                    &phrase.span(),
                    "phrase-clash",
                    format!("\"{}\" also stands at {place}, with another meaning", phrase.get_ref()),
                    "Keep it in one place: where the answer is better. A clash teaches nothing.",
                ));
            }
            _ => needs.phrases.push(Phrase { text: phrase.into_inner(), need, urgency, language }),
        }
    }
}
