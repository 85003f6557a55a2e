//! Words that stand for one another, `synonyms.toml` in `content/synonyms` and in each language folder.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::content::{Problem, optional_toml};
use crate::text::fold;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SynonymsFile {
    #[serde(default)]
    group: Vec<Group>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    words: Vec<Spanned<String>>,
}

/// Groups of words and phrases with one meaning, in one language.
#[derive(Clone, Debug, Default)]
pub struct Synonyms {
    groups: Vec<Vec<String>>,
    group_of: HashMap<String, usize>,
}

impl Synonyms {
    /// What else could be said for each phrase of `folded` that stands in a group.
    pub fn of(&self, folded: &str) -> Vec<&str> {
        let words: Vec<&str> = folded.split(' ').collect();
        let mut found = Vec::new();
        for length in (1..=4.min(words.len())).rev() {
            for phrase in words.windows(length) {
                let phrase = phrase.join(" ");
                if let Some(group) = self.group_of.get(&phrase) {
                    found.extend(self.groups[*group].iter().filter(|other| **other != phrase).map(String::as_str));
                }
            }
        }
        found
    }
}

/// Reads a file of synonyms; a missing one is empty. A word in two groups is a problem; one that stands twice in one is not needed.
pub fn load_synonyms(path: &Path) -> (Synonyms, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut synonyms = Synonyms::default();
    let Some((source, file)) = optional_toml::<SynonymsFile>(path, &mut problems) else { return (synonyms, problems) };
    let mut lines: HashMap<String, usize> = HashMap::new();
    for group in file.group {
        let index = synonyms.groups.len();
        let mut phrases = Vec::new();
        for word in &group.words {
            let folded = fold(word.get_ref());
            let (line, _) = source.position(word.span().start);
            if folded.is_empty() {
                let help = "Write a word, or delete it.";
                problems.push(source.problem(&word.span(), "synonym-empty", "there is no word in it", help));
            } else if let Some(before) = lines.insert(folded.clone(), line) {
                let same = synonyms.group_of.get(&folded) == Some(&index);
                let (code, what) = if same {
                    ("synonym-loop", "stands for itself: it is")
                } else {
                    ("synonym-clash", "stands for two things: it is also")
                };
                let message = format!("\"{}\" {what} in line {before}", word.get_ref());
                let help = "Keep it in one group, once: accents and spellings that do not matter are the same word.";
                let problem = source.problem(&word.span(), code, message, help);
                problems.push(if same { problem.warning() } else { problem });
            } else {
                synonyms.group_of.insert(folded.clone(), index);
                phrases.push(folded);
            }
        }
        synonyms.groups.push(phrases);
    }
    (synonyms, problems)
}
