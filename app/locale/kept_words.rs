//! What a translation must not lose and must not say: `must-say.toml` and `terms.toml` of a language.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::wording::Wording;
use crate::content::{Problem, optional_toml};
use crate::text::spelled_words;

/// The list of words that negate.
const NOT: &str = "not";

/// Lists of wordings by what they say: where an English text has one of a list, its translation has one of its own list of that name.
#[derive(Clone, Debug, Default)]
pub struct MustSay(BTreeMap<String, Vec<Wording>>);

impl MustSay {
    /// The names of the lists of which a text, given by its [`spelled_words`], has a wording; without that of negations.
    pub fn said_in<'m>(&'m self, text: &[String]) -> impl Iterator<Item = &'m str> {
        let said =
            move |(_, wordings): &(&String, &Vec<Wording>)| wordings.iter().any(|wording| wording.stands_in(text));
        self.0.iter().filter(|(name, _)| *name != NOT).filter(said).map(|(name, _)| name.as_str())
    }

    /// The wordings of a list.
    pub fn wordings(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.get(name).into_iter().flatten().map(|wording| wording.written.as_str())
    }

    /// Whether a text negates; `None` where the language has no list of such words.
    pub fn negates(&self, text: &[String]) -> Option<bool> {
        self.0.get(NOT).map(|wordings| wordings.iter().any(|wording| wording.stands_in(text)))
    }
}

/// A term of the site, how it is said in a language, and what it must not be called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As English says it.
    pub english: String,
    /// How it is said.
    pub say: String,
    #[serde(default)]
    never: Vec<String>,
    /// Why what it must not be called is wrong.
    #[serde(default)]
    pub why: String,
}

/// The terms of a language.
#[derive(Clone, Debug, Default)]
pub struct Terms(Vec<(Term, Vec<Wording>)>);

impl Terms {
    /// The terms that a text, given by its [`spelled_words`], calls what they must not be called, with the entry that finds it.
    pub fn miscalled<'t>(&'t self, text: &'t [String]) -> impl Iterator<Item = (&'t Term, &'t str)> {
        self.0.iter().filter_map(move |(term, never)| {
            let wrong = never.iter().find(|wording| wording.stands_in(text))?;
            Some((term, wrong.written.as_str()))
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    #[serde(default)]
    term: Vec<Term>,
}

/// Reads both lists of the language in `folder`; a language without them has none.
pub(super) fn load_kept_words(folder: &Path, problems: &mut Vec<Problem>) -> (MustSay, Terms) {
    let wordings =
        |words: &[String]| words.iter().filter_map(|word| Wording::new(word, spelled_words)).collect::<Vec<Wording>>();
    let lists = optional_toml::<BTreeMap<String, Vec<String>>>(&folder.join("must-say.toml"), problems);
    let lists = lists.map(|(_, lists)| lists).unwrap_or_default();
    let must_say = MustSay(lists.iter().map(|(name, words)| (name.clone(), wordings(words))).collect());
    let file = optional_toml::<TermsFile>(&folder.join("terms.toml"), problems);
    let terms = file.map(|(_, file)| file.term).unwrap_or_default();
    let terms = terms.into_iter().map(|term| (term.clone(), wordings(&term.never))).collect();
    (must_say, Terms(terms))
}
