//! What markdown for the public must not hold.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use regex::Regex;

use super::prose::{Reference, parser};
use super::{Document, Problem, blocks, typed_numbers};

/// Why a reference leads nowhere, and what to do about it.
pub(crate) struct Dead {
    /// The rule that is broken.
    pub(crate) code: &'static str,
    /// What is so of it: "leads nowhere".
    pub(crate) why: String,
    /// How to mend it.
    pub(crate) help: String,
}

/// What is wrong with the body of `document`. `dead` says of a reference why it leads nowhere, if it does.
pub(crate) fn check(document: &Document, dead: &dyn Fn(&Reference) -> Option<Dead>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut level = HeadingLevel::H1 as usize;
    let mut alt: Option<(Range<usize>, bool)> = None;
    for (event, span) in parser(document.body()).into_offset_iter() {
        let mut note =
            |code, message: String, help: &str| problems.push(document.body_problem(&span, code, message, help));
        match event {
            Event::Start(Tag::Heading { level: found, .. }) => {
                let found = found as usize;
                if found == 1 {
                    note(
                        "heading-level",
                        "a heading of the first level".into(),
                        "Use ## : the page's own heading is the first level.",
                    );
                } else if found > level + 1 {
                    note(
                        "heading-jump",
                        format!("the heading jumps from level {level} to {found}"),
                        "Go down one level at a time: ## then ###.",
                    );
                }
                level = found;
            }
            Event::Start(Tag::Link { dest_url, .. }) => match Reference::parse(&dest_url) {
                None => note(
                    "link-form",
                    format!("{dest_url} is not a link this site can make"),
                    "Use https://…, guide:id, page:id, professional:id, kind:key, <call:id>, <service:id> or <first:key>.",
                ),
                Some(reference) if let Some(Dead { code, why, help }) = dead(&reference) => {
                    note(code, format!("{dest_url} {why}"), &help);
                }
                Some(Reference::First(_)) if !stands_alone(document.body(), &span) => note(
                    "first-alone",
                    format!("{dest_url} stands in a line with other words"),
                    "Give it a line of its own between two empty lines: it shows as a box.",
                ),
                Some(_) => {}
            },
            Event::Start(Tag::Image { dest_url, .. }) => {
                if !dest_url.starts_with('/') || dest_url.starts_with("//") {
                    let help = "Put the picture into public/ and write its address as /name.png.";
                    note(
                        "image-elsewhere",
                        format!("{dest_url} is not a picture of this site, so nobody would see it"),
                        help,
                    );
                }
                alt = Some((span, false));
            }
            Event::End(TagEnd::Image) => {
                if let Some((span, false)) = alt.take() {
                    problems.push(document.body_problem(
                        &span,
                        "image-text",
                        "an image without text",
                        "Say in the square brackets what the image shows.",
                    ));
                }
            }
            Event::Html(_) | Event::InlineHtml(_) => note(
                "html-in-prose",
                "HTML in prose".into(),
                "Use markdown, so that every language and reader can show it.",
            ),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, has_text)) = &mut alt {
                    *has_text = !text.trim().is_empty();
                }
            }
            _ => {}
        }
    }
    problems.extend(numbers(document));
    problems.extend(wrong_codes(document));
    problems.extend(failed_marks(document));
    problems.extend(headings_twice(document));
    problems.extend(no_days(document));
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

/// A mark that became none, what was meant, and how to write it.
type Failed = (LazyLock<Regex>, &'static str, &'static str);

static FAILED: [Failed; 7] = [
    (
        LazyLock::new(|| {
            compiled(
                r"(?i)(?:<|‹|&lt;|«)\s*(?:call|service|first|claim)\s*:|(?:<|‹|&lt;|«)\p{L}+:[a-z0-9-]+(?:>|›|&gt;|»)",
            )
        }),
        "a number or a link to a service",
        "Write <call:id> with nothing between, and not in backticks or behind four spaces: else the number is missing from the page.",
    ),
    (
        LazyLock::new(|| compiled(r"\]\s?\(|\]\[")),
        "a link",
        "Write [text](address) with nothing between the brackets and no space in the address.",
    ),
    (
        LazyLock::new(|| compiled(r"^#{1,6}[^#\s]|^#{1,6}\x{A0}")),
        "a heading",
        "Write a space behind the marks: \"## What happens\".",
    ),
    (
        LazyLock::new(|| compiled(r"^(?:[•·▪◦‣]\s*|[-*]\x{A0})")),
        "an item of a list",
        "Begin it with \"- \", with an ordinary space.",
    ),
    (
        LazyLock::new(|| compiled(r"\*\*|__")),
        "bold text",
        "Put ** right before the first word and right behind the last.",
    ),
    (
        LazyLock::new(|| compiled(r"https?://\S+|\bwww\.[a-z0-9-]+\.[a-z]{2,}\S*")),
        "a link",
        "Write [words that say where it leads](https://…).",
    ),
    (
        LazyLock::new(|| compiled(r"^(?:<{7}|={7}|>{7}|\|\s)")),
        "a table, or left over from merging two versions",
        "A table needs a line of dashes below its first line: | --- | --- |. Marks of a merge are deleted.",
    ),
];

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is tested")
}

/// Marks that are shown as they were typed, because something in them is wrong.
fn failed_marks(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in blocks(document.body()) {
        for (pattern, meant, help) in &FAILED {
            if let Some(found) = pattern.find(&block.text) {
                let message = format!("{} is shown as it was typed: was it meant as {meant}?", found.as_str().trim());
                problems.push(document.body_problem(&block.place(found.start()), "mark-failed", message, *help));
            }
        }
    }
    problems
}

/// Whether a text of a head holds what only the text below it can: a number or a link.
pub(crate) fn mark_in_head(text: &str) -> bool {
    FAILED[..2].iter().any(|(pattern, ..)| pattern.is_match(text))
}

/// Whether nothing but empty lines is around `span`.
fn stands_alone(text: &str, span: &Range<usize>) -> bool {
    let before = text[..span.start].trim_end_matches([' ', '\r']);
    let after = text[span.end..].trim_start_matches([' ', '\r']);
    let empty = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    (before.is_empty() || before.ends_with('\n'))
        && (after.is_empty() || after.starts_with('\n'))
        && empty(before.lines().next_back())
        && empty(after.lines().nth(1))
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

/// Phone numbers that are typed in the body.
fn numbers(document: &Document) -> Vec<Problem> {
    let mut problems = Vec::new();
    for block in blocks(document.body()) {
        for range in typed_numbers(&block.text) {
            let message = format!("the number {} is typed in text", &block.text[range.clone()]);
            let help = "Write <call:service-id> instead, so that the number stands in one file only.";
            problems.push(document.body_problem(&block.place(range.start), "number-in-prose", message, help));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    fn codes(body: &str) -> Vec<&'static str> {
        let document =
            Document::split(Source::new("a.md", format!("+++\n+++\n{body}")), "a".into()).expect("has a head");
        let known = [Reference::Call("known".into()), Reference::First("neck".into())];
        let dead = |reference: &Reference| {
            let (why, help) = ("leads nowhere".to_owned(), String::new());
            (!known.contains(reference)).then_some(Dead { code: "link-dead", why, help })
        };
        check(&document, &dead).iter().map(|problem| problem.code).collect()
    }

    #[test]
    fn each_fault_has_its_own_code() {
        assert_eq!(codes("<call:known>"), Vec::<&str>::new());
        assert_eq!(codes("<call:unknown>"), ["link-dead"]);
        assert_eq!(codes("a\n\n<first:neck>\n\nb"), Vec::<&str>::new());
        assert_eq!(codes("<first:neck>"), Vec::<&str>::new());
        for body in ["a <first:neck>", "- <first:neck>", "a\n<first:neck>", "<first:neck>\nb", "<first:neck> b"] {
            assert_eq!(codes(body), ["first-alone"], "{body}");
        }
        assert_eq!(codes("[a](/about)"), ["link-form"]);
        assert_eq!(codes("a <b>c</b>"), ["html-in-prose", "html-in-prose"]);
        assert_eq!(codes("# a"), ["heading-level"]);
        assert_eq!(codes("### a"), ["heading-jump"]);
        assert_eq!(codes("![](/a.png)"), ["image-text"]);
        assert_eq!(codes("![A poster](https://e.org/a.png)"), ["image-elsewhere"]);
        assert_eq!(codes("![A poster](poster.png)"), ["image-elsewhere"]);
        assert_eq!(codes("See https://e.org/a for more"), ["mark-failed"]);
        assert_eq!(codes("| a | b |\n| --- | --- |\n| c | d |"), Vec::<&str>::new());
        assert_eq!(codes("| a | b |\n| c | d |"), ["mark-failed"]);
        assert_eq!(codes("## One\n\na\n\n## Two\n\nb\n\n## One\n\nc"), ["heading-twice"]);
        assert_eq!(codes("It is on 31 November 2026, not on 29 February."), ["day-none"]);
        assert_eq!(codes("‹zadzwoń:galop>"), ["mark-failed"]);
        for body in
            ["Press 5 when asked.", "Press 45 when asked.", "Ring 99 now.", "ring 9999", "Wciśnij 45", "اضغطوا 45"]
        {
            assert_eq!(codes(body), ["code-unknown"], "{body}");
        }
        assert_eq!(codes("Ring 999. Press 55 when asked. Ring 101 in 10 days."), Vec::<&str>::new());
        assert_eq!(codes("Ring 0808 2000 247 now"), ["number-in-prose"]);
        assert_eq!(codes("Ring 0808 **2000** 247 now"), ["number-in-prose"]);
        assert_eq!(codes("Ring 0808&nbsp;2000&#8209;247 now"), ["number-in-prose"]);
    }
}
