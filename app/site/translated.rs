//! Translations that are older than the English, and how far they are from it.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::Folders;
use crate::content::{Document, Problem, Shape};
use crate::locale::DEFAULT;

/// How a translation stands that was not made from the English of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The English means something else than what it was made from.
    Meaning,
    /// Besides, numbers, steps or what it refers to are not the same: the English comes first.
    Differs,
}

/// Translations that are stale, by language and by folder and id (`guides/your-phone`).
#[derive(Clone, Debug, Default)]
pub struct Translated {
    stale: HashMap<(String, String), Stale>,
    /// Files of those that differ.
    differ: HashSet<String>,
    /// Those that a person has read since the English changed.
    reviewed: HashSet<(String, String)>,
}

impl Translated {
    /// How the translation of a text stands, if it is stale.
    pub fn stale(&self, tag: &str, folder: &str, id: &str) -> Option<Stale> {
        self.stale.get(&(tag.to_owned(), format!("{folder}/{id}"))).copied()
    }

    /// Whether a person has read the translation of a text, and the English has not changed since.
    pub fn is_reviewed(&self, tag: &str, folder: &str, id: &str) -> bool {
        self.reviewed.contains(&(tag.to_owned(), format!("{folder}/{id}")))
    }

    /// Whether a file is a translation that is not shown alone.
    pub fn differs(&self, file: &str) -> bool {
        self.differ.contains(file)
    }

    /// All that are not to be shown alone.
    pub(super) fn that_differ(&self) -> impl Iterator<Item = (&str, &str)> {
        let differ = self.stale.iter().filter(|(_, stale)| **stale == Stale::Differs);
        differ.map(|((tag, text), _)| (tag.as_str(), text.as_str()))
    }

    /// Holds each translation among `documents` against its English.
    pub(super) fn of(documents: &[Document], folders: &Folders) -> (Self, Vec<Problem>) {
        let mut translated = Self::default();
        let mut problems = Vec::new();
        let texts: Vec<((&str, String), &Document)> = documents
            .iter()
            .filter_map(|document| {
                let (tag, place) = folders.written(&document.source.file)?;
                Some(((tag, name(place)), document))
            })
            .collect();
        let is_english = |tag: &str| tag == DEFAULT;
        let english: HashMap<&str, &Document> = texts
            .iter()
            .filter(|((tag, _), _)| is_english(tag))
            .map(|((_, text), document)| (text.as_str(), *document))
            .collect();
        // Of each English text once, however many languages have it.
        let mut shapes: HashMap<&str, Shape> = HashMap::new();
        for ((tag, text), document) in texts.iter().filter(|((tag, _), _)| !is_english(tag)) {
            let Some((text, english)) = english.get_key_value(text.as_str()) else { continue };
            let shape = shapes.entry(text).or_insert_with(|| english.shape());
            let (stale, problem) = held_against(document, english, shape);
            problems.extend(problem);
            if stale == Some(Stale::Differs) {
                translated.differ.insert(document.source.file.clone());
            }
            let changed = stale.is_none() && !document.is_as_made();
            if stale.is_none() && !changed && document.review().is_some() {
                translated.reviewed.insert(((*tag).to_owned(), (*text).to_owned()));
            }
            problems.extend(changed.then(|| {
                let message = "it says something else than when it was held against the English";
                let help = format!(
                    "If it still says what the English says, run: signpost locale made {tag} content/{text}.md. \
                     Whoever had read it for the language must read it again."
                );
                document.front_problem(&(0..0), "translation-changed", message, help).warning()
            }));
            translated.stale.extend(stale.map(|stale| (((*tag).to_owned(), (*text).to_owned()), stale)));
        }
        (translated, problems)
    }
}

/// The place of a text without its ending.
fn name(place: &str) -> String {
    Path::new(place).with_extension("").display().to_string()
}

fn held_against(translation: &Document, english: &Document, its: &Shape) -> (Option<Stale>, Option<Problem>) {
    let (own, edition) = (translation.shape(), english.edition());
    let told =
        |code, message: String, help: String| Some(translation.front_problem(&(0..0), code, message, help).warning());
    let Some(made_from) = translation.made_from() else {
        let help = format!("If it says what the English says today, write made_from = \"{edition}\" in its head.");
        return (None, told("translation-undated", "it does not say which English it was made from".to_owned(), help));
    };
    if translation.is_made_from(english) {
        if own.agrees(its) {
            return (None, None);
        }
        let message = "figures, steps or links are not those of the English, so the page shows the English first";
        let help = "Compare the two: every <call:id>, <first:key>, <seen:…>, link, heading, item and figure of the English stands in the translation too, figures as figures.";
        return (Some(Stale::Differs), told("translation-differs", message.to_owned(), help.to_owned()));
    }
    let differs = !own.agrees(its);
    let message = if differs {
        "the English has changed since: numbers, steps or links are not the same any more, so the page shows the English first"
    } else {
        "the English has changed since, so the page says that it may be out of date"
    };
    let help = format!(
        "Translate the change, then write made_from = \"{edition}\". If only words changed and the meaning did not, write same_meaning = [\"{made_from}\"] in the head of {}.",
        english.source.file
    );
    (Some(if differs { Stale::Differs } else { Stale::Meaning }), told("translation-stale", message.to_owned(), help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    fn document(file: &str, head: &str, body: &str) -> Document {
        let source = Source::new(file, format!("+++\n{head}\n+++\n{body}"));
        Document::split(source, "a".into()).expect("a head")
    }

    fn stale(english: &Document, translation: &Document) -> (Option<Stale>, Vec<&'static str>) {
        let folders = Folders { content: "content".into(), locales: "locales".into() };
        let (translated, problems) = Translated::of(&[english.clone(), translation.clone()], &folders);
        (translated.stale("pl", "guides", "a"), problems.iter().map(|problem| problem.code).collect())
    }

    #[test]
    fn a_translation_is_stale_when_the_english_means_something_else() {
        let english = |head: &str, body: &str| document("content/guides/a.md", head, body);
        let polish = |head: &str, body: &str| document("locales/pl/content/guides/a.md", head, body);
        let first = english("order = 1", "Ring <call:a>.");
        let made = format!("made_from = \"{}\"", first.edition());
        let translation = polish(&made, "Zadzwoń <call:a>.");
        assert_eq!(stale(&first, &translation), (None, vec![]));
        assert_eq!(stale(&first, &polish("order = 1", "Zadzwoń <call:a>.")), (None, vec!["translation-undated"]));
        let reworded = english("order = 1", "Please ring <call:a>.");
        assert_eq!(stale(&reworded, &translation), (Some(Stale::Meaning), vec!["translation-stale"]));
        let same = english(&format!("same_meaning = [\"{}\"]", first.edition()), "Please ring <call:a>.");
        assert_eq!(stale(&same, &translation), (None, vec![]), "an editor says that only words have changed");
        let lost = polish(&made, "Zadzwoń tutaj.");
        assert_eq!(stale(&first, &lost), (Some(Stale::Differs), vec!["translation-differs"]), "the number is lost");
        let another = english("order = 1", "Ring <call:b>.");
        assert_eq!(stale(&another, &translation), (Some(Stale::Differs), vec!["translation-stale"]));
    }
}
