//! What a text had and has no more: steps, boxes of what must be said first, numbers, where it leads, figures, most of its words.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Document, Problem, outline};
use crate::locale::DEFAULT;
use crate::site::Folders;
use crate::text::{figures, words};

use super::base::{shortened, text};
use super::turned::{HELP, lacking, sentences, turned};

/// Folders of texts that people act on.
const ACTED_ON: [&str; 9] =
    ["guides", "easy-read", FIRST, "finder/answers", "services", "professionals", "campaigns", "pages", "glossary"];

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

/// Steps that may go without a word.
const STEPS: usize = 2;

/// What went since `before`, as warnings: who took it out knows, and nobody else would see it.
pub fn lost(before: &[Document], now: &[Document], folders: [&Folders; 2]) -> Vec<Problem> {
    let old: HashMap<_, &Document> =
        before.iter().filter_map(|document| Some((text(document, folders[0])?, document))).collect();
    let changed = now.iter().filter_map(|new| {
        let name @ (tag, folder, _) = text(new, folders[1])?;
        let old = old.get(&name).filter(|old| ACTED_ON.contains(&folder) && old.body() != new.body())?;
        Some((*old, new, tag == DEFAULT, folder == FIRST))
    });
    let found = changed.flat_map(|(old, new, is_english, is_first)| {
        let mut found: Vec<Problem> = gone(old, new).into_iter().chain(turned(old, new)).collect();
        let told = found.len();
        found.extend(is_english.then(|| otherwise(old, new, is_first, told)).flatten());
        found
    });
    found.chain(missing(before, folders)).collect()
}

/// Texts whose files are gone, a language at a time. Of records that had addresses `address-lost` tells.
fn missing(before: &[Document], [from, to]: [&Folders; 2]) -> Vec<Problem> {
    let mut gone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (tag, place) in before.iter().filter_map(|document| from.written(&document.source.file)) {
        let own = if tag == DEFAULT { to.content.clone() } else { to.locales.join(tag).join("content") };
        let has_address =
            tag == DEFAULT && !["easy-read/", "first/", "topics/"].iter().any(|own| place.starts_with(own));
        if !has_address && !own.join(place).exists() {
            gone.entry(tag).or_default().push(place);
        }
    }
    let problem = |(tag, places): (&str, Vec<&str>)| {
        let folder = if tag == DEFAULT { to.content.clone() } else { to.locales.join(tag) };
        let more = if places.len() > SHOWN { format!(" and {} more", places.len() - SHOWN) } else { String::new() };
        let message = format!("texts that stood here are gone: {}{more}", places[..places.len().min(SHOWN)].join(", "));
        Problem::in_file(folder.display().to_string(), "text-lost", message, HELP).warning()
    };
    gone.into_iter().map(problem).collect()
}

/// Sentences of a text that are not as they were, side by side.
///
/// Not where it is one that was `told` by itself, but for words for danger.
fn otherwise(old: &Document, new: &Document, is_first: bool, told: usize) -> Option<Problem> {
    let (before, now) = (sentences(old.body()), sentences(new.body()));
    let (gone, came) = (lacking(&before, &now), lacking(&now, &before));
    if !is_first && told > 0 && gone.len().max(came.len()) <= told {
        return None;
    }
    let start = came.first().and_then(|sentence| new.body().find(sentence.as_str())).unwrap_or_default();
    let message = match (shown(&gone), shown(&came)) {
        (None, None) => return None,
        (Some(gone), None) => format!("gone is: {gone}"),
        (None, Some(came)) => format!("new is: {came}"),
        (Some(gone), Some(came)) => format!("it said: {gone}, and says now: {came}"),
    };
    let (code, help) = if is_first {
        (
            "first-changed",
            "Whoever approves these words must read them again. If it was a slip, bring them back: git diff shows it.",
        )
    } else {
        (
            "text-changed",
            "Is the new one true, for everybody who reads it? If it was a slip, bring the old one back: git diff shows it.",
        )
    };
    Some(new.body_problem(&(start..start), code, message, help).warning())
}

/// Some sentences; of many the first, and how many more.
fn shown(sentences: &[String]) -> Option<String> {
    let first: Vec<String> =
        sentences.iter().take(SHOWN).map(|sentence| format!("\"{}\"", shortened(sentence))).collect();
    let more = sentences.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!first.is_empty()).then(|| first.join(" ") + &more)
}

/// Sentences that are shown of a text that was changed.
const SHOWN: usize = 3;

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
        let told =
            |old: &str, new: &str| otherwise(&document(old), &document(new), true, 0).map(|problem| problem.message);
        assert_eq!(
            told("Go to hospital. Ring 999.", "See a doctor. Ring 999.").as_deref(),
            Some("it said: \"Go to hospital\", and says now: \"See a doctor\"")
        );
        assert_eq!(told("Ring. Wait.", "Wait. Ring."), None, "moved");
        assert_eq!(told("A. B. C. D. E.", "E.").as_deref(), Some("gone is: \"A\" \"B\" \"C\" and 1 more"));
    }
}
