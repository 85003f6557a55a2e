//! What markdown for the public must not hold.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use regex::Regex;

use super::prose::{Reference, parser};
use super::slips::{compiled, slips};
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
                    "Use https://…, guide:id, page:id, professional:id, kind:key, <call:id>, <service:id>, <first:key>, or <seen:yes>, <seen:maybe> or <seen:no>.",
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
    problems.extend(failed_marks(document));
    problems.extend(slips(document));
    problems
}

/// A mark that became none, what was meant, and how to write it.
type Failed = (LazyLock<Regex>, &'static str, &'static str);

static FAILED: [Failed; 8] = [
    (
        LazyLock::new(|| {
            compiled(
                r"(?i)(?:<|‹|&lt;|«)\s*(?:call|service|first|claim|seen)\s*:|(?:<|‹|&lt;|«)\p{L}+:[a-z0-9-]+(?:>|›|&gt;|»)",
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
    (
        LazyLock::new(|| compiled(BROKEN_LETTERS)),
        "another letter or a quotation mark",
        "It was read in the wrong encoding where it was copied. Type it anew.",
    ),
];

/// What is left of letters of UTF-8 that were read as those of Windows-1252.
pub(crate) const BROKEN_LETTERS: &str = r"â€.?|[ÃÂ][\x{80}-\x{BF}]|ï¿½|\x{FFFD}";

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
        let known = [Reference::Call("known".into(), None), Reference::First("neck".into())];
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
        assert_eq!(codes("Donâ€™t use it."), ["mark-failed"]);
        assert_eq!(codes("O cafÃ© da mãe, MÃE"), ["mark-failed"]);
        assert_eq!(codes("A mãe, MÃE, Ân"), Vec::<&str>::new());
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
