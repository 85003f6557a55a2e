//! What keeps the texts in one voice (docs/voice.md): worn words, wordings typed twice, labels of advice that shows, and
//! a first screen that says what to do.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use crate::content::{Document, Problem};
use crate::locale::{DEFAULT, Voice};
use crate::site::{Folders, Site};
use crate::text::words;

/// Folders of `content/` whose texts speak to visitors.
const SPOKEN: [&str; 6] = ["guides", "easy-read", "finder/answers", "first", "campaigns", "pages"];

/// Passages of at least so many words are the same words on purpose.
const SAME: usize = 12;

/// About as many words as a phone shows below the heading.
const FIRST_SCREEN: usize = 60;

/// A text that speaks to visitors.
struct Spoken<'a> {
    tag: &'a str,
    folder: &'static str,
    document: &'a Document,
    /// Its words in small letters, with straight apostrophes.
    lower: String,
}

/// Where the texts leave the voice.
pub(super) fn voice(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let spoken = spoken(documents, folders);
    let mut problems = typed_twice(&spoken);
    for locale in site.locales.iter() {
        let texts = || spoken.iter().filter(|text| text.tag == locale.tag);
        let rules = &locale.voice;
        for (words, count, most) in worn(rules, &spoken, &locale.tag).filter(|(_, count, most)| count > most) {
            let file = texts().find(|text| text.lower.contains(words)).map_or("", |text| &text.document.source.file);
            let message = format!("\"{words}\" stands {count} times in all texts, and at most {most} are wanted");
            let help = "Say it in other words, once and at the end, or leave it out: docs/voice.md shows how.";
            problems.push(Problem::in_file(file, "worn-words", message, help).warning());
        }
        problems.extend(texts().flat_map(|text| said(rules, text)));
        for text in texts().filter(|text| text.folder == "guides") {
            problems.extend(unlabelled(rules, text.document));
            problems.extend(late(text.document).filter(|_| locale.tag == DEFAULT));
        }
    }
    problems
}

/// How often the worn words of English stand in the texts for visitors, as lines of a table.
pub(super) fn worn_table(site: &Site, documents: &[Document], folders: &Folders) -> String {
    let mut out = String::from("\nworn words                 stand  at most\n");
    for (words, count, most) in worn(&site.locales.default_locale().voice, &spoken(documents, folders), DEFAULT) {
        let _ = writeln!(out, "{words:<26} {count:>5} {most:>8}");
    }
    out
}

/// The texts that speak to visitors.
fn spoken<'a>(documents: &'a [Document], folders: &Folders) -> Vec<Spoken<'a>> {
    let text = |document: &'a Document| {
        let (tag, place) = folders.written(&document.source.file)?;
        let folder =
            SPOKEN.into_iter().find(|folder| place.rsplit_once('/').is_some_and(|(found, _)| found == *folder))?;
        Some(Spoken { tag, folder, document, lower: document.body().to_lowercase().replace('\u{2019}', "'") })
    };
    documents.iter().filter_map(text).collect()
}

/// Worn words of a language, how often they stand, and how often they may.
fn worn<'a>(rules: &'a Voice, spoken: &[Spoken<'_>], tag: &str) -> impl Iterator<Item = (&'a str, usize, usize)> {
    let bodies: Vec<&str> = spoken.iter().filter(|text| text.tag == tag).map(|text| text.lower.as_str()).collect();
    let count = move |words: &str| bodies.iter().map(|body| body.matches(words).count()).sum();
    rules.worn.iter().map(move |(words, most)| (words.as_str(), count(words), *most))
}

/// Passages that stand word for word in two English texts; translations follow them.
fn typed_twice(texts: &[Spoken<'_>]) -> Vec<Problem> {
    let mut seen: HashMap<&str, &Document> = HashMap::new();
    let mut problems = Vec::new();
    for Spoken { document, .. } in texts.iter().filter(|text| text.tag == DEFAULT) {
        for place in passages(document.body()) {
            let words =
                document.body()[place.clone()].trim_start_matches(|c: char| !c.is_alphabetic() && c != '<').trim();
            if words.split_whitespace().count() < SAME {
                continue;
            }
            if let Some(first) = seen.insert(words, document) {
                let message = format!("these words stand in {} too", first.source.file);
                let help = "Two wordings of one thing drift apart. Write it once in content/first and show it by <first:…>, or say only what is special here.";
                problems.push(document.body_problem(&place, "wording-twice", message, help).warning());
            }
        }
    }
    problems
}

/// Words that are never said to visitors.
fn said(rules: &Voice, text: &Spoken<'_>) -> Vec<Problem> {
    let body = text.document.body();
    let spaced = |text: &str| format!(" {} ", words(text).join(" "));
    let nevers: Vec<(&String, String)> = rules.never.iter().map(|never| (never, spaced(never))).collect();
    let mut problems = Vec::new();
    for place in passages(body).into_iter().filter(|_| !nevers.is_empty()) {
        let passage = spaced(&body[place.clone()]);
        for (never, _) in nevers.iter().filter(|(_, spaced)| passage.contains(spaced)) {
            let message = format!("\"{never}\" is never said here");
            let help = "Promise only what is true, blame nobody, and leave no note of an editor: docs/voice.md.";
            problems.push(text.document.body_problem(&place, "never-said", message, help));
        }
    }
    problems
}

/// Advice that another person can see was followed, and that does not say so.
fn unlabelled(rules: &Voice, text: &Document) -> Vec<Problem> {
    let unlabelled = passages(text.body()).into_iter().filter_map(|place| {
        let words = text.body()[place.clone()].to_lowercase();
        let advice = rules.seen.iter().find(|advice| words.contains(advice.as_str()))?;
        (!words.contains("<seen:") && !words.starts_with('#')).then_some((place, advice))
    });
    let problem = |(place, advice): (Range<usize>, &String)| {
        let message = format!("\"{advice}\" may be seen by the other person, and nothing says so");
        let help = "Add <seen:yes>, <seen:maybe> or <seen:no> behind the advice, and how they would see it.";
        text.body_problem(&place, "seen-missing", message, help).warning()
    };
    unlabelled.map(problem).collect()
}

/// A guide whose first screen holds nothing that can be done.
fn late(text: &Document) -> Option<Problem> {
    let mut words = text.body().split_whitespace().take(FIRST_SCREEN);
    let acts = |word: &str| ["<call:", "<first:", "999", "](guide:", "](kind:"].iter().any(|act| word.contains(act));
    (!text.body().trim().is_empty() && !words.any(acts)).then(|| {
        let message = format!("the first {FIRST_SCREEN} words hold no number, step or way on");
        let help = "Begin with what to do: <call:id>, <first:someone-to-talk-to>, or a link to the guide that says it.";
        text.body_problem(&(0..0), "action-late", message, help).warning()
    })
}

/// Paragraphs, headings and items of lists: where each stands.
fn passages(body: &str) -> Vec<Range<usize>> {
    let mut passages: Vec<Range<usize>> = Vec::new();
    let (mut offset, mut open) = (0, false);
    for line in body.split_inclusive('\n') {
        let words = line.trim();
        let begins =
            words.starts_with(['-', '*', '#', '|']) || words.split_once(". ").is_some_and(|(n, _)| is_number(n));
        let end = offset + line.trim_end().len();
        match passages.last_mut() {
            _ if words.is_empty() => open = false,
            Some(last) if open && !begins => last.end = end,
            _ => {
                passages.push(offset..end);
                open = true;
            }
        }
        offset += line.len();
    }
    passages
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_paragraphs_headings_and_items() {
        let body = "## A\n\nOne\ntwo.\n- three\n- four\n\n1. five\n";
        let words: Vec<&str> = passages(body).into_iter().map(|place| &body[place]).collect();
        assert_eq!(words, ["## A", "One\ntwo.", "- three", "- four", "1. five"]);
    }
}
