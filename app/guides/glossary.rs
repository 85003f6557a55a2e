//! Terms and their explanations, linked where a page first uses them.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use regex::Regex;
use serde::Deserialize;

use crate::content::{Document, Problem, documents};
use crate::locale::DEFAULT;
use crate::text::{fold, fold_name, longest};

/// A term, `content/glossary/<id>.md`.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id: the file name.
    pub id: String,
    /// The term as a heading.
    pub term: String,
    /// Explanation, in markdown.
    pub body: String,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, TermWords>,
}

/// A term in another language.
#[derive(Clone, Debug)]
pub struct TermWords {
    /// The term as a heading.
    pub term: String,
    /// Explanation, in markdown.
    pub body: String,
}

/// All terms, and how to find them in running text.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    terms: Vec<Term>,
    by_form: HashMap<String, String>,
    /// Ids by everything people call the terms, folded.
    by_name: HashMap<String, String>,
    /// How many words the longest of those names has.
    longest_name: usize,
    pattern: Option<Regex>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermFile {
    term: String,
    /// As it stands in texts: these become links.
    forms: Vec<String>,
    /// Other names people have for it, which no text uses: "non mol".
    #[serde(default)]
    alternate_names: Vec<String>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

impl Glossary {
    /// Reads `content/glossary`. Gives the documents back for the rules of prose.
    pub fn load(content: &Path) -> (Self, Vec<Document>, Vec<Problem>) {
        let (documents, mut problems) = documents(&content.join("glossary"));
        let mut glossary = Self::default();
        for document in &documents {
            let TermFile { term, forms, alternate_names, .. } = match document.front_matter() {
                Ok(file) => file,
                Err(found) => {
                    problems.extend(found);
                    continue;
                }
            };
            for name in forms.iter().chain(&alternate_names) {
                let name = fold_name(name);
                glossary.longest_name = glossary.longest_name.max(name.split(' ').count());
                glossary.by_name.insert(name, document.id.clone());
            }
            for form in forms {
                if let Some(other) = glossary.by_form.insert(form.clone(), document.id.clone()) {
                    problems.push(Problem::in_file(
                        &document.source.file,
                        "glossary-form",
                        format!("{form} is also a form of {other}"),
                        "Keep it in one of the two, so that a link leads to one explanation.",
                    ));
                }
            }
            let (id, body) = (document.id.clone(), document.body().to_owned());
            glossary.terms.push(Term { id, term, body, translations: BTreeMap::new() });
        }
        glossary.terms.sort_by_key(|term| term.term.to_lowercase());
        // The longest form first: "non-molestation order" before "order".
        let mut forms: Vec<&String> = glossary.by_form.keys().collect();
        forms.sort_by_key(|form| (std::cmp::Reverse(form.len()), form.as_str()));
        let escaped: Vec<String> = forms.iter().map(|form| regex::escape(form)).collect();
        glossary.pattern =
            (!escaped.is_empty()).then(|| Regex::new(&format!(r"\b(?:{})\b", escaped.join("|"))).ok()).flatten();
        (glossary, documents, problems)
    }

    /// The term with this id.
    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Term> {
        self.terms.iter_mut().find(|term| term.id == id)
    }

    /// Whether every term is explained in the language `tag`.
    pub fn is_in(&self, tag: &str) -> bool {
        tag == DEFAULT || self.terms.iter().all(|term| term.translations.contains_key(tag))
    }

    /// Every term, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Term> {
        self.terms.iter()
    }

    /// The term that a line names, however it is spelt; the longest of several.
    pub fn named_in(&self, line: &str) -> Option<&Term> {
        let line: Vec<String> = fold(line).split(' ').map(str::to_owned).collect();
        let (_, id) = longest(&line, self.longest_name, |name| self.by_name.get(name))?;
        self.terms.iter().find(|term| term.id == *id)
    }

    /// The anchor of a term on the glossary's page: its place in the list, because an anchor stays in the history too.
    pub fn anchor(&self, id: &str) -> String {
        format!("w{}", self.terms.iter().position(|term| term.id == id).map_or(0, |place| place + 1))
    }

    /// The terms in `text`: where each stands, and its id.
    pub fn find_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (std::ops::Range<usize>, &'a str)> {
        let found = self.pattern.iter().flat_map(move |pattern| pattern.find_iter(text));
        found.filter_map(|found| Some((found.range(), self.by_form.get(found.as_str())?.as_str())))
    }
}
