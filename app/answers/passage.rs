//! The part of a text that answers a question: by the words they share, the rare ones counting more.

use std::collections::{HashMap, HashSet};

use crate::text::fold;

/// A part of a guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section<'t> {
    /// Its heading; `None` for what stands before the first.
    pub heading: Option<&'t str>,
    /// Its markdown, without the heading.
    pub body: &'t str,
}

/// The sections of a text, by its second-level headings.
pub(super) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections = Vec::new();
    let mut parts = text.split("\n## ");
    if let Some(before) = parts.next() {
        match before.strip_prefix("## ") {
            Some(first) => sections.push(section(first)),
            None => sections.push(Section { heading: None, body: before.trim() }),
        }
    }
    sections.extend(parts.map(section));
    sections.retain(|section| !section.body.is_empty());
    sections
}

fn section(part: &str) -> Section<'_> {
    let (heading, body) = part.split_once('\n').unwrap_or((part, ""));
    Section { heading: Some(heading.trim()), body: body.trim() }
}

/// The place of the text that has most in common with a question; `None` where none has anything. Words of two letters say nothing.
pub(super) fn nearest(question: &str, texts: &[String]) -> Option<usize> {
    let stems = |text: &str| -> HashSet<String> {
        fold(text).split(' ').filter(|word| word.chars().count() > 2).map(stem).collect()
    };
    let texts: Vec<HashSet<String>> = texts.iter().map(|text| stems(text)).collect();
    let mut having: HashMap<&String, usize> = HashMap::new();
    texts.iter().flatten().for_each(|stem| *having.entry(stem).or_default() += 1);
    let asked = stems(question);
    let worth = |stem: &String| having.get(stem).map_or(0, |count| 100 * texts.len() / count);
    let score = |text: &HashSet<String>| text.intersection(&asked).map(worth).sum::<usize>();
    let best = texts.iter().enumerate().max_by_key(|(place, text)| (score(text), std::cmp::Reverse(*place)))?;
    (score(best.1) > 0).then_some(best.0)
}

/// A word without its ending, roughly: enough to see that two are of one root.
fn stem(word: &str) -> String {
    let endings = ["ing", "ed", "es", "s"];
    let shorter = endings.iter().find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() > 2));
    shorter.unwrap_or(word).to_owned()
}

/// Two sentences of a text that answer a question: from the one that has most in common with it, else the first two.
pub(super) fn sentences_for(question: &str, text: &str) -> String {
    let sentences = sentences(text);
    let place = nearest(question, &sentences).unwrap_or(0).min(sentences.len().saturating_sub(2));
    sentences.get(place..sentences.len().min(place + 2)).unwrap_or_default().join(" ")
}

/// The sentences of prose, in any script. What is in brackets of a directive or link stays whole.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        sentence.push(letter);
        let ends = matches!(letter, '.' | '!' | '?' | '؟' | '。' | '।' | '۔');
        if ends && letters.peek().is_none_or(|next| *next == ' ' || !next.is_ascii()) {
            sentences.push(std::mem::take(&mut sentence).trim().to_owned());
        }
    }
    sentences.push(sentence.trim().to_owned());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_headings() {
        let text = "Before.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n\n### Three\n\nThird.";
        let found = sections(text);
        assert_eq!(found.iter().map(|section| section.heading).collect::<Vec<_>>(), [None, Some("One"), Some("Two")]);
        assert!(found[2].body.ends_with("Third."));
    }

    #[test]
    fn the_sentences_that_share_most_with_a_question_answer_it() {
        let text =
            "You can ring at any hour. They foster dogs for up to six months. Your dog may be far away. It is free.";
        assert_eq!(
            sentences_for("how many months do they keep a dog", text),
            "They foster dogs for up to six months. Your dog may be far away."
        );
        assert_eq!(sentences_for("zzz", text), "You can ring at any hour. They foster dogs for up to six months.");
        assert_eq!(sentences_for("is it free", text), "Your dog may be far away. It is free.");
        assert_eq!(sentences_for("zzz", ""), "");
    }
}
