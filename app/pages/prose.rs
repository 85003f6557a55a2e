//! Markdown as HTML: what it refers to is said in its own language, and linked in the page's.

use std::ops::Range;

use super::components::{Icon, number_inline};
use super::{Flow, Page, View};
use crate::content::prose::{Reference, Resolve, escape, to_html};
use crate::directory::Kind;
use crate::guides::{First, FirstWords};

/// The HTML of a markdown text that runs as `flow` says. Inside English prose, hours and marks are English too; links
/// stay in the page's language.
pub(super) fn prose(view: &View<'_>, flow: Flow, markdown: &str) -> String {
    html(view, flow, markdown, true)
}

/// The same for a text that begins in a line of its file: in a preview each block says in which it stands.
pub(super) fn prose_of_file(view: &View<'_>, flow: Flow, markdown: &str, line: usize) -> String {
    let line = view.site.preview.as_ref().map(|_| line);
    to_html(markdown, &Prose { page: *view, words: words(view, flow), explain: true, anchors: true, line })
}

/// The same, without links to the glossary: for the glossary itself.
pub(super) fn prose_without_terms(view: &View<'_>, flow: Flow, markdown: &str) -> String {
    html(view, flow, markdown, false)
}

/// What must be said first, as a box.
pub(super) fn first_words(view: &View<'_>, words: &FirstWords) -> String {
    first_box(view, words, |flow, body| html(view, flow, body, true))
}

/// The same above an answer: what to do now is seen, and the rest unfolds, so that whom to turn to is near.
pub(super) fn short_first_words(view: &View<'_>, first: &FirstWords) -> String {
    first_box(view, first, |flow, body| {
        let (now, rest) = body.split_once("\n\n").unwrap_or((body, ""));
        let more = escape(&words(view, flow).s("first-more")).into_owned();
        let rest = html(view, flow, rest, true);
        format!("{}<details><summary>{more}</summary>{rest}</details>", html(view, flow, now, true))
    })
}

fn first_box(view: &View<'_>, first: &FirstWords, body: impl Fn(Flow, &str) -> String) -> String {
    let flow = if first.is_in(&view.locale.tag) { Flow::Own } else { view.english_flow() };
    let written = first.written(&view.locale.tag);
    // A box may stand in a text that runs in another language than its own.
    let locale = words(view, flow).locale;
    let attributes = if view.is_english() {
        String::new()
    } else {
        format!(" lang=\"{}\" dir=\"{}\"", locale.tag, locale.direction)
    };
    let stale = view.site.translated.stale(&view.locale.tag, "first", first.first.key());
    let stale = stale.map(|_| format!("<p class=\"hint\">{}</p>", escape(&view.s("translation-stale"))));
    format!(
        "<div class=\"panel first\" data-first=\"{}\"><div{attributes}><p><strong>{}</strong></p> {}</div>{}</div>",
        first.first.key(),
        escape(&written.heading),
        body(flow, &written.body),
        stale.unwrap_or_default(),
    )
}

fn html(view: &View<'_>, flow: Flow, markdown: &str, explain: bool) -> String {
    to_html(markdown, &Prose { page: *view, words: words(view, flow), explain, anchors: false, line: None })
}

/// In whose words a text that runs as `flow` says is drawn.
fn words<'v>(view: &View<'v>, flow: Flow) -> View<'v> {
    let english = view.site.locales.default_locale();
    View { locale: if flow == Flow::Own { view.locale } else { english }, ..*view }
}

/// Draws what prose refers to: `words` says it, `page` links it.
struct Prose<'a> {
    page: View<'a>,
    words: View<'a>,
    explain: bool,
    anchors: bool,
    /// The line of its file in which the text begins, where that is told.
    line: Option<usize>,
}

impl Resolve for Prose<'_> {
    fn directive(&self, reference: &Reference) -> String {
        match reference {
            Reference::First(key) => First::from_key(key)
                .and_then(|first| self.page.site.first_words(first))
                .map(|words| first_words(&self.page, words))
                .unwrap_or_default(),
            Reference::Call(id, phone) => {
                let service = self.page.site.directory.get(id);
                let phone = service.and_then(|service| service.line_called(phone.as_deref()));
                phone.map(|phone| number_inline(&self.words, phone)).unwrap_or_default()
            }
            Reference::Seen(seen) => {
                let words = escape(&self.words.s(&format!("seen-{}", seen.key()))).into_owned();
                format!("<span class=\"seen\" data-seen=\"{}\">{words}</span>", seen.key())
            }
            Reference::Icon(name) => Icon::from_key(name).map(Icon::html).unwrap_or_default(),
            Reference::Service(id) => {
                let Some(service) = self.page.site.directory.get(id) else { return String::new() };
                let lang = if self.words.is_english() { "" } else { " lang=\"en\" dir=\"ltr\"" };
                format!("<a href=\"{}\"{lang}>{}</a>", self.href(reference), escape(&service.name))
            }
            _ => String::new(),
        }
    }

    fn href(&self, reference: &Reference) -> String {
        let View { site, area, .. } = self.page;
        match reference {
            Reference::Call(id, phone) => {
                let service = site.directory.get(id);
                let phone = service.and_then(|service| service.line_called(phone.as_deref()));
                phone.map(|phone| phone.number.tel()).unwrap_or_default()
            }
            Reference::Service(id) => self.page.href(&Page::Service(id.clone())),
            Reference::Guide(id) => self.page.href(&Page::Guide(id.clone())),
            Reference::Page(id) => self.page.href(&Page::About(id.clone())),
            Reference::Professional(id) => self.page.href(&Page::Professional(id.clone())),
            Reference::Kind(key) => match (area, Kind::from_key(key)) {
                (Some(area), Some(kind)) => self.page.href(&Page::Kind(area.clone(), kind)),
                _ => self.page.href(&Page::Services),
            },
            Reference::Web(url) => url.clone(),
            Reference::Claim(_) | Reference::First(_) | Reference::Seen(_) | Reference::Icon(_) => String::new(),
        }
    }

    fn anchors(&self) -> bool {
        self.anchors
    }

    fn outside_mark(&self) -> String {
        format!(" <span class=\"outside\">({})</span>", escape(&self.words.s("other-website")))
    }

    fn line(&self, line: usize) -> String {
        self.line.map_or_else(String::new, |first| format!("<span class=\"at\">{}</span>", first + line))
    }

    fn terms(&self, text: &str) -> Vec<(Range<usize>, String, String)> {
        if !self.explain || !self.words.is_english() {
            return Vec::new();
        }
        let glossary = self.page.href(&Page::Glossary);
        let terms = &self.page.site.glossary;
        let link = |id: &str| format!("{glossary}#{}", terms.anchor(id));
        terms.find_in(text).map(|(range, id)| (range, id.to_owned(), link(id))).collect()
    }
}
