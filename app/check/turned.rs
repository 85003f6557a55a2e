//! Sentences that say the opposite of what they said: a "not" that went, or "before" for "after".

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Document, Problem};
use crate::text::words;

/// English words that turn a sentence round, as [`words`] has them.
const NOT: [&str; 7] = ["not", "never", "no", "nobody", "cannot", "without", "nor"];

/// What may stand in their place.
const INSTEAD: [&str; 8] = ["always", "with", "somebody", "everybody", "do", "does", "did", "or"];

/// The same at the end of a word, with what is left of it: "can't", "won't" and "shan't" lose more than that.
const SHORT_NOT: [(&str, &str); 3] = [("wont", "will"), ("cant", "can"), ("shant", "shall")];

/// Verbs that a short "not" hangs on.
const HELPING: [&str; 18] = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "should", "could", "must", "need",
    "might", "ought", "dare",
];

/// Words of which one turns round what the other says.
const OPPOSITES: [(&str, &str); 23] = [
    ("after", "before"),
    ("on", "off"),
    ("safe", "unsafe"),
    ("safe", "dangerous"),
    ("more", "less"),
    ("open", "closed"),
    ("keep", "delete"),
    ("lock", "unlock"),
    ("first", "last"),
    ("inside", "outside"),
    ("men", "women"),
    ("legal", "illegal"),
    ("possible", "impossible"),
    ("likely", "unlikely"),
    ("public", "private"),
    ("start", "stop"),
    ("leave", "stay"),
    ("all", "none"),
    ("under", "over"),
    ("can", "must"),
    ("may", "must"),
    ("free", "charged"),
    ("up", "down"),
];

/// What to do about what went or was turned round.
pub(super) const HELP: &str = "If that was meant, go on. If not, bring it back: git diff shows it.";

/// Each sentence of `new` that turns round one of `old`.
pub(super) fn turned(old: &Document, new: &Document) -> Vec<Problem> {
    let (before, now) = (sentences(old.body()), sentences(new.body()));
    let (gone, came) = (lacking(&before, &now), lacking(&now, &before));
    let said: HashMap<Vec<String>, (usize, &str)> = gone
        .iter()
        .map(|sentence| {
            let (rest, turns) = without_turns(&words(sentence));
            (rest, (turns, sentence.as_str()))
        })
        .collect();
    let problem = |sentence: &String| {
        let (rest, turns) = without_turns(&words(sentence));
        let (before, was) = said.get(&rest).filter(|_| !rest.is_empty())?;
        if before % 2 == turns % 2 {
            return None;
        }
        let start = new.body().find(sentence.as_str()).unwrap_or_default();
        let message = format!("this may say the opposite of what it said, which was: \"{was}\"");
        Some(new.body_problem(&(start..start), "sense-turned", message, HELP).warning())
    };
    came.iter().filter_map(problem).collect()
}

/// Those of some sentences that others lack.
pub(super) fn lacking(sentences: &[String], others: &[String]) -> Vec<String> {
    let kept: HashSet<Vec<String>> = others.iter().map(|sentence| words(sentence)).collect();
    sentences.iter().filter(|sentence| !kept.contains(&words(sentence))).cloned().collect()
}

/// The end of a sentence, and not the dot within "9.30".
static END: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[.?!]+(?:\s|$)").expect("the pattern is tested"));

/// The sentences and items of a text, however its lines are broken.
pub(super) fn sentences(body: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in body.lines().map(str::trim) {
        let is_new = line.is_empty() || ["- ", "* ", "#", "|", "<first:"].iter().any(|mark| line.starts_with(mark));
        let is_step = line.split_once(". ").is_some_and(|(number, _)| number.bytes().all(|b| b.is_ascii_digit()));
        if is_new || is_step {
            blocks.push(String::new());
        }
        let block = blocks.last_mut().expect("there is one");
        if !block.is_empty() {
            block.push(' ');
        }
        block.push_str(line);
    }
    let sentences = blocks.iter().flat_map(|block| END.split(block)).map(str::trim);
    // The number of a step is no sentence.
    let says = |sentence: &&str| words(sentence).iter().any(|word| !word.bytes().all(|b| b.is_ascii_digit()));
    sentences.filter(says).map(str::to_owned).collect()
}

/// The words of a sentence without those that turn it round, and how often it is turned.
fn without_turns(words: &[String]) -> (Vec<String>, usize) {
    let mut turns = 0;
    let mut rest = Vec::new();
    for word in words {
        let short = SHORT_NOT.iter().find(|(short, _)| short == word).map(|(_, whole)| *whole);
        let short = short.or_else(|| word.strip_suffix("nt").filter(|whole| HELPING.contains(whole)));
        let plain = short.unwrap_or(word);
        let opposite = OPPOSITES.iter().find(|(_, other)| *other == plain).map(|(one, _)| *one);
        let is_not = NOT.contains(&word.as_str());
        turns += usize::from(is_not || short.is_some()) + usize::from(opposite.is_some());
        if !is_not || word == "cannot" {
            rest.push(if word == "cannot" { "can" } else { opposite.unwrap_or(plain) }.to_owned());
        }
    }
    // "You do not have to" and "you have to": who takes a "not" out takes its verb with it.
    rest.retain(|word| !INSTEAD.contains(&word.as_str()));
    // "That doesn't mean" and "that means".
    for word in &mut rest {
        word.truncate(word.trim_end_matches('s').len());
    }
    (rest, turns)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    #[test]
    fn a_sentence_that_says_the_opposite_is_told() {
        let document = |body: &str| {
            let source = Source::new("content/guides/a.md", format!("+++\norder = 1\n+++\n{body}"));
            Document::split(source, "a".into()).expect("a head")
        };
        let told = |before: &str, now: &str| turned(&document(before), &document(now)).len();
        assert_eq!(told("You don't have to say why.", "You have to say why."), 1);
        assert_eq!(told("They can't tell your partner.", "They can tell your partner."), 1);
        assert_eq!(told("They will tell your partner.", "They won't tell your partner."), 1);
        assert_eq!(told("They never ring you back.", "They ring you back."), 1);
        assert_eq!(told("They never ring you back.", "They always ring you back."), 1);
        assert_eq!(told("That doesn't mean you are safe.", "That means you are safe."), 1);
        assert_eq!(told("Do not move it.", "Move it."), 1, "short ones too");
        assert_eq!(told("- Do not break it", "- Break it"), 1);
        assert_eq!(told("Pack before you tell them.", "Pack after you tell them."), 1);
        assert_eq!(told("Turn it off.", "Turn it on."), 1);
        assert_eq!(told("You can tell the police.", "You must tell the police."), 1);
        assert_eq!(told("There is no mark.", "There is mark."), 1);
        assert_eq!(told("They cannot ring you.", "They can't ring you."), 0, "the same in other words");
        assert_eq!(told("Ring them. Do not wait.", "Do not wait. Ring them."), 0, "moved");
        assert_eq!(told("They don't ring back.", "They don't ring back. They ring you."), 0);
    }

    #[test]
    fn a_sentence_is_one_however_its_lines_are_broken() {
        assert_eq!(
            sentences("One two\nthree. Four!\n\n1. five\n2. six\n- seven: <call:a>"),
            ["One two three", "Four", "five", "six", "- seven: <call:a>"]
        );
    }
}
