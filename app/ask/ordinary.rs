//! Ordinary words: greetings, thanks, "please help", an age, a place. They say nothing of what somebody needs, and weigh
//! nothing.

use std::collections::HashSet;
use std::path::Path;

use serde::Deserialize;

use crate::content::{Problem, optional_toml};
use crate::text::fold;
use crate::weights::understanding::LONGEST_ORDINARY;

/// What stands in a message in the place of one that was found in it, so that "i live in …" is known for what it is. In files
/// a `#` stands for a place or an age.
pub const PLACE: &str = " 0 ";

/// `PLACE` and ages, as a word.
const ANY: &str = "0";

/// Ages that say nothing of a need: those of grown people who are not old.
const AGES: std::ops::RangeInclusive<u8> = 18..=64;

/// Ordinary words and phrases of all languages, folded; `0` for an age or a place.
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
        Self(phrases.into_iter().map(folded).filter(|phrase| !phrase.is_empty()).collect())
    }

    /// Adds those of a language, from `ordinary.toml` in its folder of `locales/`, if there is one.
    pub fn load(&mut self, language: &Path) -> Vec<Problem> {
        let path = language.join("ordinary.toml");
        let mut problems = Vec::new();
        let Some((source, file)) = optional_toml::<OrdinaryFile>(&path, &mut problems) else { return problems };
        for phrase in &file.words {
            let words = folded(phrase.get_ref());
            if words.is_empty() || words.split(' ').count() > LONGEST_ORDINARY {
                let message = format!("\"{}\" has no word in it, or more than {LONGEST_ORDINARY}", phrase.get_ref());
                let help = "Write a greeting, thanks or the like, as it is typed, or delete it.";
                problems.push(source.problem(&phrase.span(), "ordinary-words", message, help));
            }
            self.0.insert(words);
        }
        problems
    }

    /// What is left of a folded sentence without those at its beginning and its end, and without places. Within it they belong
    /// to what is said: "how do i help my friend". Empty where nothing is left.
    pub fn without(&self, sentence: &str) -> String {
        let words: Vec<&str> = sentence.split(' ').filter(|word| !word.is_empty()).collect();
        let mut left = &words[..];
        let lengths = |left: &[&str]| (1..=LONGEST_ORDINARY.min(left.len())).rev();
        while let Some(length) = lengths(left).find(|length| self.holds(&left[..*length])) {
            left = &left[length..];
        }
        while let Some(length) = lengths(left).find(|length| self.holds(&left[left.len() - length..])) {
            left = &left[..left.len() - length];
        }
        left.iter().copied().filter(|word| *word != ANY).collect::<Vec<_>>().join(" ")
    }

    fn holds(&self, words: &[&str]) -> bool {
        let is_age = |word: &&str| word.parse().is_ok_and(|age| AGES.contains(&age));
        let words: Vec<&str> = words.iter().map(|word| if is_age(word) { ANY } else { *word }).collect();
        self.0.contains(&words.join(" "))
    }
}

fn folded(phrase: &str) -> String {
    fold(&phrase.replace('#', PLACE))
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
        let ordinary = Ordinary::new(["im #", "i am in #", "in #"]);
        let without = |text: &str| ordinary.without(&fold(text));
        assert_eq!(without("im 34"), "");
        assert_eq!(without("im 14"), "im 14", "a child says something by it");
        assert_eq!(without(&format!("he hits me in {PLACE}")), "he hits me");
        assert_eq!(without(&format!("i am in {PLACE}")), "");
        assert_eq!(without("i am in danger"), "i am in danger");
    }
}
