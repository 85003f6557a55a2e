//! Whether a translation says what the English says now: what it was made from, and what in both must be the same.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pulldown_cmark::{Event, Tag};
use sha2::{Digest as _, Sha256};
use toml::de::DeValue;

use super::Document;
use super::prose::parser;
use crate::text::figures;

/// Keys of heads whose texts are translated.
pub(crate) const TRANSLATED: [&str; 14] = [
    "title",
    "heading",
    "summary",
    "warning",
    "why",
    "text",
    "ask",
    "steps",
    "eligibility",
    "waiting",
    "term",
    "slogan",
    "call_to_action",
    "materials",
];

/// Keys of translations' heads whose texts no visitor sees.
const NOTES: [&str; 2] = ["made_from", "role"];

/// What a translation was made from, and what it said then: `7f3a0c11 b2094e6d`, digests. The second may be lacking.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Made<'n> {
    /// The digest of the English.
    pub(crate) from: &'n str,
    /// The digest of the translation, where somebody noted it.
    pub(crate) said: Option<&'n str>,
}

impl<'n> Made<'n> {
    /// Reads it as it is written.
    pub(crate) fn read(note: &'n str) -> Self {
        let (from, said) = note.split_once(' ').map_or((note, None), |(from, said)| (from, Some(said)));
        Self { from, said }
    }
}

/// Hexadecimal digits of a digest that are written: enough to tell editions of one text apart.
const DIGITS: usize = 12;

/// What translations of a text have in common with it.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Headings and items of lists: how many steps there are.
    steps: [usize; 2],
    /// What it refers to: numbers of services, pages, websites.
    references: Vec<String>,
    /// Figures in it: numbers to press, times, days, ages.
    figures: BTreeSet<String>,
    /// Figures in the texts of its head, by key.
    heads: BTreeMap<String, BTreeSet<String>>,
}

impl Shape {
    /// Whether a text and its translation have the same steps and figures and lead to the same. A text of the head that only one
    /// of them has does not count: there the other shows the English.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let heads = |(key, figures)| other.heads.get(key).is_none_or(|others| others == figures);
        self.steps == other.steps
            && self.references == other.references
            && self.figures == other.figures
            && self.heads.iter().all(heads)
    }
}

impl Document {
    /// A digest of the words that are translated. Spaces, line ends and the proofs of promises, which nobody sees, do not count.
    pub(crate) fn edition(&self) -> &str {
        self.edition.get_or_init(|| self.digest())
    }

    fn digest(&self) -> String {
        self.digest_of(|key| TRANSLATED.contains(&key))
    }

    /// A digest of all that a translation says.
    fn said(&self) -> String {
        self.digest_of(|key| !NOTES.contains(&key))
    }

    fn digest_of(&self, counts: impl Fn(&str) -> bool) -> String {
        let mut words = String::new();
        for (key, text) in self.head_texts().iter().filter(|(key, _)| counts(key)) {
            let _ = write!(words, "{key} {text} ");
        }
        words.push_str(self.body());
        let mut digest = Sha256::new();
        for word in words.split_whitespace().filter(|word| !word.starts_with("<claim:")) {
            digest.update(word);
            digest.update(" ");
        }
        let mut text = digest.finalize().iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        text.truncate(DIGITS);
        text
    }

    /// The texts that stand under a key of the head: one, or a list of them.
    pub(crate) fn texts(&self, of: &str) -> impl Iterator<Item = &str> {
        self.head_texts().iter().filter(move |(key, _)| key == of).map(|(_, text)| text.as_str())
    }

    fn head_texts(&self) -> &[(String, String)] {
        self.head_texts.get_or_init(|| {
            let mut texts = Vec::new();
            self.each_value(|key, value| {
                if let DeValue::String(text) = value.get_ref() {
                    texts.push((key.to_owned(), text.to_string()));
                }
            });
            texts
        })
    }

    /// How many words of it are translated, in its head too.
    pub(crate) fn words_to_translate(&self) -> usize {
        let head = TRANSLATED.iter().flat_map(|key| self.texts(key));
        head.map(|text| text.split_whitespace().count()).sum::<usize>() + self.body().split_whitespace().count()
    }

    fn made(&self) -> Option<Made<'_>> {
        self.texts("made_from").last().map(Made::read)
    }

    /// The edition of the English that it says it was made from.
    pub(crate) fn made_from(&self) -> Option<&str> {
        Some(self.made()?.from)
    }

    /// Whether it still says what it said when it was held against the English; so too where nobody noted that.
    pub(crate) fn is_as_made(&self) -> bool {
        self.made().and_then(|made| made.said).is_none_or(|said| said == self.said())
    }

    /// Whether it is noted what it said when it was held against the English.
    pub(crate) fn is_noted(&self) -> bool {
        self.made().is_some_and(|made| made.said.is_some())
    }

    /// What `made_from` is to be where it says what the English of an edition says: the digests of both.
    pub(crate) fn made_note(&self, edition: &str) -> String {
        format!("{edition} {}", self.said())
    }

    /// Whether it says that it was made from `english` as that is today, or as it was when only words were other.
    pub(crate) fn is_made_from(&self, english: &Self) -> bool {
        let means_the_same = |made| english.texts("same_meaning").any(|edition| edition == made);
        self.made_from().is_some_and(|made| made == english.edition() || means_the_same(made))
    }

    /// What its translations have in common with it.
    pub(crate) fn shape(&self) -> Shape {
        let mut steps = [0, 0];
        let mut references = Vec::new();
        let mut text = String::new();
        for event in parser(self.body()) {
            match event {
                Event::Start(Tag::Heading { .. }) => steps[0] += 1,
                Event::Start(Tag::Item) => steps[1] += 1,
                Event::Start(Tag::Link { dest_url, .. }) => {
                    references.extend(Some(dest_url.into_string()).filter(|url| !url.starts_with("claim:")));
                }
                Event::Text(words) => text += &words,
                Event::End(_) | Event::SoftBreak => text.push(' '),
                _ => {}
            }
        }
        references.sort();
        let mut heads: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (key, text) in self.head_texts().iter().filter(|(key, _)| TRANSLATED.contains(&key.as_str())) {
            heads.entry(key.clone()).or_default().extend(figures(text));
        }
        Shape { steps, references, figures: figures(&text).into_iter().collect(), heads }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    fn document(summary: &str, body: &str) -> Document {
        let text = format!("+++\nsummary = \"{summary}\"\nreviewed = 2026-11-21\n+++\n{body}");
        Document::split(Source::new("a.md", text), "a".into()).expect("a head")
    }

    #[test]
    fn a_translation_that_says_something_else_than_when_it_was_made_is_known() {
        let english = document("Help.", "Ring <call:a>.");
        let note = document("Pomoc.", "Dzwoń <call:a>.").made_note(english.edition());
        let noted = |body: &str| {
            let text = format!("+++\nmade_from = \"{note}\"\nsummary = \"Pomoc.\"\n+++\n{body}");
            Document::split(Source::new("a.md", text), "a".into()).expect("a head")
        };
        assert!(noted("Dzwoń  <call:a>.").is_made_from(&english) && noted("Dzwoń <call:a>.").is_as_made());
        assert!(!noted("Nie dzwoń <call:a>.").is_as_made());
        assert!(english.is_as_made(), "nobody noted what it said");
    }

    #[test]
    fn an_edition_changes_with_the_words_and_not_with_how_they_are_laid_out() {
        let first = document("Help.", "Ring <call:a>.\nThey answer.").digest();
        assert_eq!(first.len(), DIGITS);
        assert_eq!(document("Help.", "Ring <call:a>.  They answer.\n").edition(), first);
        assert_ne!(document("Help.", "Ring <call:b>. They answer.").edition(), first);
        assert_ne!(document("Help now.", "Ring <call:a>. They answer.").edition(), first);
    }

    #[test]
    fn a_translation_has_the_steps_references_and_figures_of_the_english() {
        let english = document("a", "- Ring <call:a> by 17:00.\n- Wait 3 days.").shape();
        let agrees = |summary: &str, body: &str| document(summary, body).shape().agrees(&english);
        assert!(agrees("b", "- Zadzwoń: <call:a>, do 17:00.\n- Poczekaj 3 dni."));
        assert!(agrees("b", "- اتصلوا <call:a> ١٧:٠٠\n- انتظروا ٣ أيام"));
        assert!(!agrees("b", "- Zadzwoń: <call:b>, do 17:00.\n- Poczekaj 3 dni."), "another service");
        assert!(!agrees("b", "- Zadzwoń: <call:a>, do 18:00.\n- Poczekaj 3 dni."), "another time");
        assert!(!agrees("b", "Zadzwoń: <call:a>, do 17:00. Poczekaj 3 dni."), "other steps");
        assert!(!agrees("wybierz 3", "- Zadzwoń: <call:a>, do 17:00.\n- Poczekaj 3 dni."), "another option");
    }
}
