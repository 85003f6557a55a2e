//! What a text had and has no more: steps, boxes of what must be said first, numbers, where it leads, figures, most of its words.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Document, Problem, outline};
use crate::site::Folders;
use crate::text::{figures, words};

use super::turned::{sentences, turned};

/// Folders of texts that people act on.
const ACTED_ON: [&str; 6] = ["guides", "easy-read", FIRST, "finder/answers", "services", "professionals"];

/// The folder of the words for danger.
const FIRST: &str = "first";

/// How long, how much, how many, at what time: "72 hours", "two weeks", "£75", "9am".
static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)£\s?\d[\d,.]*\d|£\s?\d|\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b|\b\d+%",
        r"|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an)",
        r"[ -](?:minute|hour|day|night|week|month|year)s?\b"
    ))
    .expect("the pattern is tested")
});

/// What to do about each of these.
const HELP: &str = "If that was meant, go on. If not, bring it back: git diff shows it.";

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
    let found = changed.flat_map(|(old, new)| {
        let is_first = Path::new(&new.source.file).parent().is_some_and(|folder| folder.ends_with(FIRST));
        if is_first { said_otherwise(old, new) } else { gone(old, new).into_iter().chain(turned(old, new)).collect() }
    });
    found.collect()
}

/// Words for danger, where every sentence counts.
fn said_otherwise(old: &Document, new: &Document) -> Vec<Problem> {
    let only = |one: &Document, other: &Document| -> Vec<String> {
        let kept: Vec<Vec<String>> = sentences(other.body()).map(words).collect();
        let own = sentences(one.body()).filter(|sentence| !kept.contains(&words(sentence)));
        own.map(|sentence| sentence.trim().to_owned()).collect()
    };
    let told = |what: &str, said: Vec<String>| {
        (!said.is_empty()).then(|| {
            let message = format!("words for danger that {what}: \"{}\"", said.join("\" \""));
            let help = "Whoever approves these words must read them again. If it was a slip, bring them back: git diff shows it.";
            new.body_problem(&(0..0), "first-changed", message, help).warning()
        })
    };
    [told("were here and are gone", only(old, new)), told("are new", only(new, old))].into_iter().flatten().collect()
}

fn gone(old: &Document, new: &Document) -> Vec<Problem> {
    let (before, after) = (Held::by(old.body()), Held::by(new.body()));
    let came: Vec<String> = after.leads.difference(&before.leads).cloned().collect();
    let mut gone: Vec<String> = before.leads.difference(&after.leads).cloned().collect();
    // A figure that stands elsewhere in the text now was moved.
    let measures: Vec<&String> = before.measures.difference(&after.measures).collect();
    let is_told = |figure: &&String| measures.iter().any(|measure| figures(measure).contains(figure));
    gone.extend(before.figures.difference(&after.figures).filter(|figure| !is_told(figure)).map(|f| f.to_uppercase()));
    gone.extend(measures.into_iter().cloned());
    if before.steps > after.steps + STEPS {
        gone.push(format!("{} of {} steps", before.steps - after.steps, before.steps));
    }
    if before.words > 2 * after.words {
        gone.push("more than half of its words".to_owned());
    }
    let problem = |gone: String| {
        let came = if gone.starts_with('<') && !came.is_empty() {
            format!("; new is {}", came.join(" and "))
        } else {
            String::new()
        };
        let message = format!("{gone} stood here and is gone{came}");
        new.body_problem(&(0..0), "text-lost", message, HELP).warning()
    };
    gone.into_iter().map(problem).collect()
}

/// What a text holds that somebody may need.
struct Held {
    /// Where it leads: numbers, services, other texts, and boxes of what must be said first.
    leads: BTreeSet<String>,
    /// Words with digits in them: ages, numbers to press, names of forms.
    figures: BTreeSet<String>,
    /// Lengths of time, times of day, sums.
    measures: BTreeSet<String>,
    /// Numbered items.
    steps: usize,
    words: usize,
}

impl Held {
    fn by(body: &str) -> Self {
        let is_step = |line: &&str| {
            line.split_once(". ").is_some_and(|(n, _)| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
        };
        let pieces = outline(body);
        let text: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
        let text = text.join("\n");
        let figures = words(&text).into_iter().filter(|word| word.bytes().any(|byte| byte.is_ascii_digit()));
        Self {
            leads: pieces.iter().flat_map(|piece| &piece.references).map(|leads| format!("<{leads}>")).collect(),
            figures: figures.collect(),
            measures: MEASURE.find_iter(&text).map(|measure| measure.as_str().to_lowercase()).collect(),
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
        assert_eq!(told("Fill in form C8.", "Fill in form C1A."), ["C8 stood here and is gone"]);
        assert_eq!(told("You have two weeks.", "You have ten weeks."), ["two weeks stood here and is gone"]);
        assert_eq!(told("Men: <call:a>.", "Men: <call:b>."), ["<call:a> stood here and is gone; new is <call:b>"]);
        assert!(told("One two three.", "One two four.").is_empty());
        assert!(told("1. a\n2. b", "1. a\n2. b\n3. c").is_empty(), "numbers of steps are none of the text");
    }

    #[test]
    fn every_sentence_for_danger_counts() {
        let document = |body: &str| {
            let source = Source::new("content/first/neck.md", format!("+++\norder = 1\n+++\n{body}"));
            Document::split(source, "neck".into()).expect("a head")
        };
        let told = said_otherwise(&document("Go to hospital. Ring 999."), &document("See a doctor. Ring 999."));
        let told: Vec<&str> = told.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(
            told,
            [
                "words for danger that were here and are gone: \"Go to hospital\"",
                "words for danger that are new: \"See a doctor\""
            ]
        );
    }
}
