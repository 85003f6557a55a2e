//! Slips in texts that are well formed: numbers nobody answers, parts pasted twice, days that no month has.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{Document, Problem, blocks};

/// The slips in the body of a document.
pub(super) fn slips(document: &Document) -> Vec<Problem> {
    wrong_codes(document).into_iter().chain(headings_twice(document)).chain(no_days(document)).collect()
}

/// Short numbers that may be rung, pressed or texted: a slip in one leads to nobody.
const CODES: [&str; 10] = ["999", "112", "101", "111", "105", "119", "55", "18000", "18001", "116"];

static TOLD: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)\b(?:ring|rings|press|call|dial|text|zadzwoń(?: pod| na)?|naciśnij|wciśnij|wybierz)\s+([0-9]{1,5})\b|(?:اتصلوا|اتصل|اضغطوا|اضغط)(?: على| بالرقم| بـ)?\s+([0-9]{1,5})\b",
    )
});

fn wrong_codes(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in blocks(document.body()) {
        for told in TOLD.captures_iter(&block.text) {
            let Some(code) = told.get(1).or_else(|| told.get(2)) else { continue };
            // A service may have a menu.
            if code.len() == 1 && document.source.file.contains("/services/") {
                continue;
            }
            // The first digits of a longer number are no code, nor is what is counted.
            let after = block.text[code.end()..].trim_start_matches(|c: char| !c.is_alphanumeric());
            let counted = code.len() == 1
                && !["press", "nac", "wci", "wyb", "اضغط"].iter().any(|word| told[0].to_lowercase().starts_with(word));
            if counted || CODES.contains(&code.as_str()) || after.starts_with(|c: char| c.is_ascii_digit()) {
                continue;
            }
            let message = format!("nobody answers {}", code.as_str());
            let help = "Write 999, 112, 101, 111, 105 or 18000; after a silent 999 call 55 is pressed.";
            problems.push(document.body_problem(&block.place(code.start()), "code-unknown", message, help));
        }
    }
    problems
}

/// Headings that stand twice, as after pasting a part again.
fn headings_twice(document: &Document) -> Vec<Problem> {
    let mut seen = HashSet::new();
    let mut offset = 0;
    let mut problems = Vec::new();
    for line in document.body().split_inclusive('\n') {
        if line.starts_with("##") && !seen.insert(line.trim()) {
            let message = format!("the heading \"{}\" stands twice", line.trim_start_matches('#').trim());
            let help = "Delete the part that was pasted twice, or give it a heading of its own.";
            problems.push(document.body_problem(&(offset..offset + line.len()), "heading-twice", message, help));
        }
        offset += line.len();
    }
    problems
}

static DAY: LazyLock<Regex> = LazyLock::new(|| {
    compiled(r"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b")
});

/// Days that no month has.
fn no_days(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in blocks(document.body()) {
        for found in DAY.captures_iter(&block.text) {
            let days = match &found[2] {
                "February" => 29,
                "April" | "June" | "September" | "November" => 30,
                _ => 31,
            };
            if !found[1].parse().is_ok_and(|day: u8| (1..=days).contains(&day)) {
                let message = format!("there is no {}", &found[0]);
                let place = block.place(found.get(0).map_or(0, |found| found.start()));
                problems.push(document.body_problem(&place, "day-none", message, "Look the day up and mend it."));
            }
        }
    }
    problems
}

pub(super) fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is tested")
}
