//! Sentences that say the opposite of what they said: a "not" that went, or "before" for "after".

use std::collections::{HashMap, HashSet};

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
const OPPOSITES: [(&str, &str); 24] = [
    ("after", "before"),
    ("on", "off"),
    ("safe", "unsafe"),
    ("safe", "dangerous"),
    ("more", "less"),
    ("open", "closed"),
    ("keep", "delete"),
    ("lock", "unlock"),
    ("yes", "no"),
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

/// Each sentence of `new` that turns round one of `old`.
pub(super) fn turned(old: &Document, new: &Document) -> Vec<Problem> {
    let kept: HashSet<Vec<String>> = sentences(old.body()).map(words).collect();
    let stays: HashSet<Vec<String>> = sentences(new.body()).map(words).collect();
    let said: HashMap<Vec<String>, (usize, &str)> = sentences(old.body())
        .filter(|sentence| !stays.contains(&words(sentence)))
        .map(|sentence| {
            let (rest, turns) = without_turns(&words(sentence));
            (rest, (turns, sentence))
        })
        .collect();
    let problem = |sentence: &str| {
        let (rest, turns) = without_turns(&words(sentence));
        let (before, was) = said.get(&rest).filter(|_| !rest.is_empty())?;
        if before % 2 == turns % 2 {
            return None;
        }
        let start = new.body().find(sentence).unwrap_or_default();
        let message = format!("this may say the opposite of what it said, which was: \"{}\"", was.trim());
        let help = "If that was meant, go on. If not, bring it back: git diff shows it.";
        Some(new.body_problem(&(start..start + sentence.len()), "sense-turned", message, help).warning())
    };
    sentences(new.body()).filter(|sentence| !kept.contains(&words(sentence))).filter_map(problem).collect()
}

/// The sentences and items of a text.
pub(super) fn sentences(body: &str) -> impl Iterator<Item = &str> {
    body.split(['.', '?', '!', '\n']).filter(|sentence| !words(sentence).is_empty())
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
        assert_eq!(told("They cannot ring you.", "They can't ring you."), 0, "the same in other words");
        assert_eq!(told("Ring them. Do not wait.", "Do not wait. Ring them."), 0, "moved");
        assert_eq!(told("They don't ring back.", "They don't ring back. They ring you."), 0);
    }
}
