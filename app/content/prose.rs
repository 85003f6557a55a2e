//! Markdown for the public: what it refers to, and its HTML.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::ops::Range;

/// Escapes text for HTML, in content and between double quotes.
pub(crate) use html_escape::encode_double_quoted_attribute as escape;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html};

use super::seen::Seen;

/// What a link or directive in prose points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// `call:id`, the number of a service as a call link; `call:id#phone` another of its numbers than the first.
    Call(String, Option<String>),
    /// `service:id`, the page of a service.
    Service(String),
    /// `guide:id`.
    Guide(String),
    /// `page:id`, an about page.
    Page(String),
    /// `professional:id`, a page of the handbook.
    Professional(String),
    /// `claim:id`, the proof of the promise it stands behind; shows as nothing.
    Claim(String),
    /// `first:key`, what must be said first, whole; stands in a paragraph of its own.
    First(String),
    /// `seen:key`, a label: would another person see that this was done?
    Seen(Seen),
    /// `icon:name`, an icon beside a step of an easy-read text.
    Icon(String),
    /// `kind:key`, choosing an area for that kind of service.
    Kind(String),
    /// Another website.
    Web(String),
}

impl Reference {
    pub(crate) fn parse(target: &str) -> Option<Self> {
        let (scheme, rest) = target.split_once(':')?;
        let id = rest.to_owned();
        match scheme {
            "call" => match rest.split_once('#') {
                Some((id, phone)) => Some(Self::Call(id.to_owned(), Some(phone.to_owned()))),
                None => Some(Self::Call(id, None)),
            },
            "service" => Some(Self::Service(id)),
            "guide" => Some(Self::Guide(id)),
            "page" => Some(Self::Page(id)),
            "professional" => Some(Self::Professional(id)),
            "claim" => Some(Self::Claim(id)),
            "first" => Some(Self::First(id)),
            "seen" => Seen::from_key(rest).map(Self::Seen),
            "icon" => Some(Self::Icon(id)),
            "kind" => Some(Self::Kind(id)),
            "https" => url::Url::parse(target).ok().map(|_| Self::Web(target.to_owned())),
            _ => None,
        }
    }
}

/// How references are shown on a page.
pub(crate) trait Resolve {
    /// HTML for a directive that stands for itself, such as `<call:id>`. That of [`Reference::First`] is a block.
    fn directive(&self, reference: &Reference) -> String;
    /// Where a link with its own text leads.
    fn href(&self, reference: &Reference) -> String;
    /// HTML after the text of a link to another website, to say so.
    fn outside_mark(&self) -> String;
    /// Whether headings of the second level get anchors: numbers, from 1 on. Two texts on a page cannot both have them.
    fn anchors(&self) -> bool {
        false
    }
    /// HTML before the block that begins in this line of the markdown, counted from 0: nothing, but for editors.
    fn line(&self, _line: usize) -> String {
        String::new()
    }
    /// Terms of the glossary in running text: where each stands, its id, and where it is explained.
    fn terms(&self, text: &str) -> Vec<(Range<usize>, String, String)>;
}

/// Reads markdown as this site has it: `CommonMark` and tables.
pub(crate) fn parser(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_TABLES)
}

/// What a markdown text refers to, in order.
pub(crate) fn references(markdown: &str) -> Vec<Reference> {
    let links = parser(markdown).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Reference::parse(&dest_url),
        _ => None,
    });
    links.collect()
}

/// The HTML of `markdown`, with terms of the glossary linked where they first stand. References must have been checked; one
/// that is unknown all the same shows as nothing.
pub(crate) fn to_html(markdown: &str, resolve: &dyn Resolve) -> String {
    let mut events = Vec::new();
    let mut directive = false;
    let mut block = false;
    let mut outside = false;
    // Inside a link or heading no term is linked.
    let mut closed = 0_usize;
    let mut explained = HashSet::new();
    let mut anchor = 0_usize;
    for (event, place) in TextMergeWithOffset::new(parser(markdown).into_offset_iter()) {
        match &event {
            Event::Start(Tag::Link { .. } | Tag::Heading { .. }) => closed += 1,
            Event::End(TagEnd::Link | TagEnd::Heading(_)) => closed -= 1,
            _ => {}
        }
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => match (Reference::parse(&dest_url), link_type) {
                (Some(Reference::Web(url)), _) => {
                    outside = true;
                    events.push(inline(format!("<a href=\"{}\" rel=\"noreferrer\">", escape(&url))));
                }
                (Some(reference), LinkType::Autolink) => {
                    directive = true;
                    // A block takes the place of its paragraph; what marks its line stays.
                    let begun = events.iter().rposition(|event| *event == Event::Start(Tag::Paragraph));
                    let begun = begun.filter(|_| matches!(reference, Reference::First(_)));
                    block = begun.map(|place| events.remove(place)).is_some();
                    events.push(inline(resolve.directive(&reference)));
                }
                (reference, _) => {
                    let href = reference.map(|reference| resolve.href(&reference)).unwrap_or_default();
                    events.push(inline(format!("<a href=\"{}\">", escape(&href))));
                }
            },
            Event::End(TagEnd::Link) if directive => directive = false,
            Event::End(TagEnd::Paragraph) if std::mem::take(&mut block) => {}
            Event::End(TagEnd::Link) => {
                let mark = if std::mem::take(&mut outside) { resolve.outside_mark() } else { String::new() };
                events.push(inline(format!("{mark}</a>")));
            }
            Event::Text(_) if directive => {}
            Event::Text(text) if closed == 0 => events.push(inline(with_terms(&text, resolve, &mut explained))),
            Event::Html(_) | Event::InlineHtml(_) => {}
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item) => {
                let anchored =
                    resolve.anchors() && matches!(&event, Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }));
                anchor += usize::from(anchored);
                events.push(if anchored { numbered(event, anchor) } else { event });
                events.extend(
                    Some(resolve.line(markdown[..place.start].matches('\n').count()))
                        .filter(|mark| !mark.is_empty())
                        .map(inline),
                );
            }
            other => events.push(other),
        }
    }
    let mut out = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut out, events.into_iter());
    out
}

/// The start of a heading with a number as its anchor.
fn numbered(event: Event<'_>, anchor: usize) -> Event<'_> {
    match event {
        Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
            Event::Start(Tag::Heading { level, id: Some(CowStr::from(anchor.to_string())), classes, attrs })
        }
        other => other,
    }
}

/// The headings of the second level of `markdown`, as plain text, in order.
pub(crate) fn headings(markdown: &str) -> Vec<String> {
    let mut headings = Vec::new();
    let mut within = false;
    for event in parser(markdown) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                within = true;
                headings.push(String::new());
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => within = false,
            Event::Text(text) | Event::Code(text) if within => {
                if let Some(heading) = headings.last_mut() {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    headings
}

/// `text` as HTML, each term that has not been explained yet linked to its explanation.
fn with_terms(text: &str, resolve: &dyn Resolve, explained: &mut HashSet<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, id, href) in resolve.terms(text) {
        if explained.insert(id) {
            out.push_str(&escape(&text[done..range.start]));
            let _ = write!(out, "<a class=\"term\" href=\"{}\">{}</a>", escape(&href), escape(&text[range.clone()]));
            done = range.end;
        }
    }
    out.push_str(&escape(&text[done..]));
    out
}

fn inline(html: String) -> Event<'static> {
    Event::InlineHtml(CowStr::from(html))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says what it is asked for, in brackets.
    struct Plain {
        /// With a mark before each block.
        marked: bool,
        anchors: bool,
    }

    impl Resolve for Plain {
        fn directive(&self, reference: &Reference) -> String {
            format!("[{reference:?}]")
        }
        fn href(&self, _: &Reference) -> String {
            "/x".into()
        }
        fn outside_mark(&self) -> String {
            "*".into()
        }
        fn anchors(&self) -> bool {
            self.anchors
        }
        fn line(&self, line: usize) -> String {
            if self.marked { format!("{line}:") } else { String::new() }
        }
        fn terms(&self, text: &str) -> Vec<(Range<usize>, String, String)> {
            text.match_indices("IDVA").map(|(at, _)| (at..at + 4, "idva".into(), "/g#idva".into())).collect()
        }
    }

    const PLAIN: Plain = Plain { marked: false, anchors: false };

    #[test]
    fn directives_and_links_are_rendered() {
        assert_eq!(to_html("Ring <call:a>.", &PLAIN), "<p>Ring [Call(\"a\", None)].</p>\n");
        assert_eq!(to_html("<first:neck>\n\nb", &PLAIN), "[First(\"neck\")]\n<p>b</p>\n", "in place of its paragraph");
        assert_eq!(
            to_html("a\n\n<first:neck>", &Plain { marked: true, ..PLAIN }),
            "<p>0:a</p>\n2:[First(\"neck\")]",
            "in a preview too"
        );
        assert_eq!(to_html("[b](guide:c)", &PLAIN), "<p><a href=\"/x\">b</a></p>\n");
        assert_eq!(
            to_html("[b](https://e.org/?a&b)", &PLAIN),
            "<p><a href=\"https://e.org/?a&amp;b\" rel=\"noreferrer\">b*</a></p>\n"
        );
    }

    #[test]
    fn a_term_is_linked_where_it_first_stands_but_not_in_links_and_headings() {
        assert_eq!(
            to_html("## IDVA\n\n[IDVA](guide:c) An IDVA & IDVAs", &PLAIN),
            "<h2>IDVA</h2>\n<p><a href=\"/x\">IDVA</a> An <a class=\"term\" href=\"/g#idva\">IDVA</a> &amp; IDVAs</p>\n"
        );
    }

    #[test]
    fn a_long_text_is_listed_by_its_headings() {
        let text = "## One *two*\n\na\n\n### Not this\n\n## Three";
        assert_eq!(headings(text), ["One two", "Three"]);
        assert_eq!(
            to_html("## One\n\n### Two\n\n## Three", &Plain { anchors: true, ..PLAIN }),
            "<h2 id=\"1\">One</h2>\n<h3>Two</h3>\n<h2 id=\"2\">Three</h2>\n"
        );
    }

    #[test]
    fn html_never_reaches_the_page() {
        assert_eq!(to_html("a <script>b</script>", &PLAIN), "<p>a b</p>\n");
    }
}
