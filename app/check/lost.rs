//! What a text had and has no more: steps, boxes of what must be said first, numbers to press, figures, a "not", most of its words.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::content::prose::{Reference, references};
use crate::content::{Document, Problem};
use crate::site::Folders;
use crate::text::{figures, words};

/// Folders of texts that people act on.
const ACTED_ON: [&str; 4] = ["guides", "easy-read", "first", "finder/answers"];

/// Numbers that save lives.
const CODES: [&str; 3] = ["999", "55", "18000"];

/// How long, how much, how many, at what time: "72 hours", "£75", "9am".
static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)£\s?\d[\d,.]*\d|£\s?\d|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\b\d+(?:%|[ -](?:minute|hour|day|week|month|year)s?\b)")
        .expect("the pattern is tested")
});

/// English words that turn a sentence round, as [`words`] has them.
const NOT: [&str; 7] = ["not", "never", "no", "nobody", "cannot", "without", "nor"];

/// The same at the end of a word, with what is left of it: "can't", "won't" and "shan't" lose more than that.
const SHORT_NOT: [(&str, &str); 3] = [("wont", "will"), ("cant", "can"), ("shant", "shall")];

/// Steps that may go without a word.
const STEPS: usize = 2;

/// What went since `before`, as warnings: who took it out knows, and nobody else would see it.
pub fn lost(before: &[Document], now: &[Document], folders: [&Folders; 2]) -> Vec<Problem> {
    let old: HashMap<(&str, &str), &Document> =
        before.iter().filter_map(|document| Some((folders[0].written(&document.source.file)?, document))).collect();
    let changed = now.iter().filter_map(|document| {
        let name = folders[1].written(&document.source.file)?;
        let is_acted_on = ACTED_ON.iter().any(|folder| name.1.rsplit_once('/').is_some_and(|(own, _)| own == *folder));
        let old = old.get(&name).filter(|old| is_acted_on && old.body() != document.body())?;
        Some((*old, document))
    });
    changed.flat_map(|(old, new)| gone(old, new).into_iter().chain(turned(old, new))).collect()
}

/// Sentences that say the opposite of what they said.
fn turned(old: &Document, new: &Document) -> Vec<Problem> {
    let said: HashMap<Vec<String>, usize> =
        sentences(old.body()).map(|sentence| without_not(&words(sentence))).collect();
    let kept: HashSet<Vec<String>> = sentences(old.body()).map(words).collect();
    let changed = sentences(new.body()).filter(|sentence| !kept.contains(&words(sentence)));
    let turned = changed.filter(|sentence| {
        let (rest, nots) = without_not(&words(sentence));
        rest.len() >= TELLING && said.get(&rest).is_some_and(|before| before % 2 != nots % 2)
    });
    let problem = |sentence: &str| {
        let start = new.body().find(sentence).unwrap_or_default();
        let message = format!("this says the opposite of what it said: \"{}\"", sentence.trim());
        let help = "If that was meant, go on. If not, bring it back: git diff shows it.";
        new.body_problem(&(start..start + sentence.len()), "sense-turned", message, help).warning()
    };
    turned.map(problem).collect()
}

/// Words from which on a sentence is told from others.
const TELLING: usize = 3;

fn sentences(body: &str) -> impl Iterator<Item = &str> {
    body.split(['.', '?', '!', ':', '\n']).filter(|sentence| !sentence.trim().is_empty())
}

/// The words of a sentence without those that turn it round, and how many these are.
fn without_not(words: &[String]) -> (Vec<String>, usize) {
    let mut nots = 0;
    let mut rest = Vec::new();
    for word in words {
        let short = SHORT_NOT.iter().find(|(short, _)| short == word).map(|(_, whole)| *whole);
        let short = short.or_else(|| word.strip_suffix("nt").filter(|whole| HELPING.contains(whole)));
        if NOT.contains(&word.as_str()) || short.is_some() {
            nots += 1;
        }
        if !NOT.contains(&word.as_str()) || word == "cannot" {
            rest.push(if word == "cannot" { "can" } else { short.unwrap_or(word) }.to_owned());
        }
    }
    // "You do not have to" and "you have to": who takes a "not" out takes its verb with it.
    rest.retain(|word| !matches!(word.as_str(), "do" | "does" | "did"));
    (rest, nots)
}

/// Verbs that a short "not" hangs on.
const HELPING: [&str; 18] = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "should", "could", "must", "need",
    "might", "ought", "dare",
];

fn gone(old: &Document, new: &Document) -> Vec<Problem> {
    let (before, after) = (Held::by(old.body()), Held::by(new.body()));
    let mut gone: Vec<String> = before.first.difference(&after.first).map(|key| format!("<first:{key}>")).collect();
    // A figure that stands elsewhere in the text now was moved.
    gone.extend(before.measures.difference(&after.measures).cloned());
    gone.extend(before.codes.difference(&after.codes).map(|code| (*code).to_owned()));
    if before.steps > after.steps + STEPS {
        gone.push(format!("{} of {} steps", before.steps - after.steps, before.steps));
    }
    if before.words > 2 * after.words {
        gone.push("more than half of its words".to_owned());
    }
    let problem = |gone: String| {
        let help = "If that was meant, go on. If not, bring it back: git diff shows it.";
        new.body_problem(&(0..0), "text-lost", format!("{gone} stood here and is gone"), help).warning()
    };
    gone.into_iter().map(problem).collect()
}

/// What a text holds that somebody may need.
struct Held {
    first: BTreeSet<String>,
    codes: BTreeSet<&'static str>,
    /// Lengths of time, times of day, sums.
    measures: BTreeSet<String>,
    /// Numbered items.
    steps: usize,
    words: usize,
}

impl Held {
    fn by(body: &str) -> Self {
        let first = references(body).into_iter().filter_map(|reference| match reference {
            Reference::First(key) => Some(key),
            _ => None,
        });
        let figures = figures(body);
        let is_step = |line: &&str| {
            line.split_once(". ").is_some_and(|(n, _)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        };
        Self {
            first: first.collect(),
            codes: CODES.into_iter().filter(|code| figures.iter().any(|figure| figure == code)).collect(),
            measures: MEASURE.find_iter(body).map(|measure| measure.as_str().to_lowercase()).collect(),
            steps: body.lines().filter(is_step).count(),
            words: body.split_whitespace().count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    #[test]
    fn what_a_text_had_and_has_no_more_is_told() {
        let document = |body: &str| {
            let source = Source::new("content/guides/a.md", format!("+++\norder = 1\n+++\n{body}"));
            Document::split(source, "a".into()).expect("a head")
        };
        let told = |before: &str, now: &str| {
            let problems = gone(&document(before), &document(now));
            problems.into_iter().map(|problem| problem.message).collect::<Vec<_>>()
        };
        assert_eq!(
            told("<first:neck>\n\nRing 999.", "Ring 101."),
            ["<first:neck> stood here and is gone", "999 stood here and is gone"]
        );
        assert_eq!(
            told(
                "1. a a a a\n2. b b b b\n3. c c c c\n\nd e f g h i j k l m n o p q r",
                "d e f g h i j k l m n o p q r"
            ),
            ["3 of 3 steps stood here and is gone"]
        );
        assert_eq!(told("Within 72 hours. £75.", "Within 27 hours. £75."), ["72 hours stood here and is gone"]);
        assert!(told("One two three.", "One two four.").is_empty());
    }

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
        assert_eq!(told("They cannot ring you.", "They can't ring you."), 0, "the same in other words");
        assert_eq!(told("Ring them. Do not wait.", "Do not wait. Ring them."), 0, "moved");
        assert_eq!(told("They don't ring back.", "They don't ring back. They ring you."), 0);
    }
}
