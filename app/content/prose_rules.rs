//! What markdown for the public must not hold.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use regex::Regex;

use super::prose::Reference;
use super::{Document, Problem};

/// What is wrong with the body of `document`. `exists` says whether a reference leads anywhere.
pub(crate) fn check(document: &Document, exists: &dyn Fn(&Reference) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut level = HeadingLevel::H1 as usize;
    let mut alt: Option<(Range<usize>, bool)> = None;
    let mut in_directive = false;
    for (event, span) in Parser::new_ext(document.body(), Options::empty()).into_offset_iter() {
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
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                in_directive = matches!(link_type, LinkType::Autolink);
                match Reference::parse(&dest_url) {
                    None => note(
                        "link-form",
                        format!("{dest_url} is not a link this site can make"),
                        "Use https://…, guide:id, page:id, professional:id, kind:key, <call:id> or <service:id>.",
                    ),
                    Some(reference) if !exists(&reference) => note(
                        "link-dead",
                        format!("{dest_url} leads nowhere"),
                        "Check the id: it is the file name without .md. A <call:…> needs a service with a phone.",
                    ),
                    Some(_) => {}
                }
            }
            Event::End(TagEnd::Link) => in_directive = false,
            Event::Start(Tag::Image { .. }) => alt = Some((span, false)),
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
                if !in_directive {
                    for range in typed_numbers(&text) {
                        note(
                            "number-in-prose",
                            format!("the number {} is typed in text", &text[range]),
                            "Write <call:service-id> instead, so that the number stands in one file only.",
                        );
                    }
                }
            }
            _ => {}
        }
    }
    problems
}

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    // A phone number as people write it, 116 numbers, or a short code of 5 or 6 digits.
    Regex::new(r"(?:\+|\b0)\d[\d \u{a0}().-]{6,}\d\b|\b116[ \u{a0}]?\d{3}\b|\b\d{5,6}\b")
        .expect("the pattern is tested")
});

/// Where phone numbers are typed in `text`. Those that may be typed (999, 55, 18000, …) do not count.
pub(crate) fn typed_numbers(text: &str) -> Vec<Range<usize>> {
    const MAY_BE_TYPED: &[&str] = &["18000", "18001"];
    NUMBER.find_iter(text).filter(|found| !MAY_BE_TYPED.contains(&found.as_str())).map(|found| found.range()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    fn codes(body: &str) -> Vec<&'static str> {
        let document =
            Document::split(Source::new("a.md", format!("+++\n+++\n{body}")), "a".into()).expect("has a head");
        check(&document, &|reference| *reference == Reference::Call("known".into()))
            .iter()
            .map(|problem| problem.code)
            .collect()
    }

    #[test]
    fn each_fault_has_its_own_code() {
        assert_eq!(codes("<call:known>"), Vec::<&str>::new());
        assert_eq!(codes("<call:unknown>"), ["link-dead"]);
        assert_eq!(codes("[a](/about)"), ["link-form"]);
        assert_eq!(codes("a <b>c</b>"), ["html-in-prose", "html-in-prose"]);
        assert_eq!(codes("# a"), ["heading-level"]);
        assert_eq!(codes("### a"), ["heading-jump"]);
        assert_eq!(codes("![](https://e.org/a.png)"), ["image-text"]);
        assert_eq!(codes("Ring 0808 2000 247 now"), ["number-in-prose"]);
    }

    #[test]
    fn numbers_people_dial_are_told_from_other_numbers() {
        for text in ["0808 2000 247", "+44 20 7008 0151", "116 123", "text 85258", "(01606) 366336 or 01606-366336"] {
            assert!(!typed_numbers(text).is_empty(), "{text}");
        }
        for text in ["999, then 55", "18001 101", "18000", "in 2026", "24 hours, 7 days", "5 April 2023", "28 days"] {
            assert!(typed_numbers(text).is_empty(), "{text}");
        }
    }
}
