//! Ordinary words: greetings, thanks, "please help". They say nothing of what somebody needs, and weigh nothing.

use std::collections::HashSet;
use std::path::Path;

use serde::Deserialize;

use crate::content::{Problem, read_toml};
use crate::text::fold;
use crate::weights::understanding::LONGEST_ORDINARY;

/// Ordinary words and phrases of all languages, folded.
#[derive(Clone, Debug, Default)]
pub struct Ordinary(HashSet<String>);

/// `locales/<tag>/ordinary.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrdinaryFile {
    words: Vec<toml::Spanned<String>>,
}

impl Ordinary {
    /// These words and phrases.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Self {
        Self(phrases.into_iter().map(fold).filter(|phrase| !phrase.is_empty()).collect())
    }

    /// Adds those of a language, from `ordinary.toml` in its folder of `locales/`, if there is one.
    pub fn load(&mut self, language: &Path) -> Vec<Problem> {
        let path = language.join("ordinary.toml");
        let mut problems = Vec::new();
        if !path.exists() {
            return problems;
        }
        let Some((source, file)) = read_toml::<OrdinaryFile>(&path, &mut problems) else { return problems };
        for phrase in &file.words {
            let folded = fold(phrase.get_ref());
            if folded.is_empty() || folded.split(' ').count() > LONGEST_ORDINARY {
                let message = format!("\"{}\" has no word in it, or more than {LONGEST_ORDINARY}", phrase.get_ref());
                let help = "Write a greeting, thanks or the like, as it is typed, or delete it.";
                problems.push(source.problem(&phrase.span(), "ordinary-words", message, help));
            }
            self.0.insert(folded);
        }
        problems
    }

    /// What is left of a folded sentence without those at its beginning and its end. Within it they belong to what is said:
    /// "how do i help my friend". Empty where nothing is left.
    pub fn without(&self, folded: &str) -> String {
        let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        let mut left = &words[..];
        let holds = |part: &[&str]| self.0.contains(&part.join(" "));
        let lengths = |left: &[&str]| (1..=LONGEST_ORDINARY.min(left.len())).rev();
        while let Some(length) = lengths(left).find(|length| holds(&left[..*length])) {
            left = &left[length..];
        }
        while let Some(length) = lengths(left).find(|length| holds(&left[left.len() - length..])) {
            left = &left[..left.len() - length];
        }
        left.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greetings_and_thanks_are_left_out_before_and_behind_what_is_said() {
        let ordinary = Ordinary::new(["hi", "help", "thank you", "thank you so much", "please help me", "x"]);
        let without = |text: &str| ordinary.without(&fold(text));
        assert_eq!(without("Hi, my husband hits me. Thank you so much! x"), "my husband hits me");
        assert_eq!(without("please help me, he hits me"), "he hits me");
        assert_eq!(without("HI thank you"), "");
        assert_eq!(without("how do i help my friend"), "how do i help my friend");
    }
}
