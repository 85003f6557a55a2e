//! What a text had and has no more: steps, boxes of what must be said first, numbers to press, most of its words.

use std::collections::{BTreeSet, HashMap};

use crate::content::prose::{Reference, references};
use crate::content::{Document, Problem};
use crate::site::Folders;
use crate::text::figures;

/// Folders of texts that people act on.
const ACTED_ON: [&str; 4] = ["guides", "easy-read", "first", "finder/answers"];

/// Numbers that save lives.
const CODES: [&str; 3] = ["999", "55", "18000"];

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
    changed.flat_map(|(old, new)| gone(old, new)).collect()
}

fn gone(old: &Document, new: &Document) -> Vec<Problem> {
    let (before, after) = (Held::by(old.body()), Held::by(new.body()));
    let mut gone: Vec<String> = before.first.difference(&after.first).map(|key| format!("<first:{key}>")).collect();
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
        assert!(told("One two three.", "One two four.").is_empty());
    }
}
