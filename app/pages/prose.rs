//! Markdown as HTML: what it refers to is said in its own language, and linked in the page's.

use std::ops::Range;

use super::components::call_inline;
use super::{Flow, Page, View};
use crate::content::prose::{Reference, Resolve, escape, to_html};
use crate::directory::{Kind, Service};

/// The HTML of a markdown text that runs as `flow` says. Inside English prose, hours and marks are English too; links
/// stay in the page's language.
pub(super) fn prose(view: &View<'_>, flow: Flow, markdown: &str) -> String {
    html(view, flow, markdown, true)
}

/// The same, without links to the glossary: for the glossary itself.
pub(super) fn prose_without_terms(view: &View<'_>, flow: Flow, markdown: &str) -> String {
    html(view, flow, markdown, false)
}

fn html(view: &View<'_>, flow: Flow, markdown: &str, explain: bool) -> String {
    let english = view.site.locales.default_locale();
    let words = if flow == Flow::Own { view.locale } else { english };
    to_html(markdown, &Prose { page: *view, words: View { locale: words, ..*view }, explain })
}

/// Draws what prose refers to: `words` says it, `page` links it.
struct Prose<'a> {
    page: View<'a>,
    words: View<'a>,
    explain: bool,
}

impl Resolve for Prose<'_> {
    fn inline(&self, reference: &Reference) -> String {
        match reference {
            Reference::Call(id) => {
                self.page.site.directory.get(id).map(|service| call_inline(&self.words, service)).unwrap_or_default()
            }
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
            Reference::Call(id) => {
                site.directory.get(id).and_then(Service::line).map(|phone| phone.number.tel()).unwrap_or_default()
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
            Reference::Claim(_) => String::new(),
        }
    }

    fn outside_mark(&self) -> String {
        format!(" <span class=\"outside\">({})</span>", escape(&self.words.s("other-website")))
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
