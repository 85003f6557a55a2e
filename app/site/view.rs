//! What a page is drawn with: the snapshot, the language, the minute.

use std::ops::Range;

use fluent_bundle::FluentValue;
use jiff::civil;
use leptos::prelude::*;

use super::{Page, Site};
use crate::content::prose::{Reference, Resolve, escape, to_html};
use crate::directory::{Kind, Service, Words, call_inline};
use crate::islands::Texts;
use crate::locale::Locale;
use crate::places::AreaId;

/// The way text runs where it is not in the page's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The page's language.
    Own,
    /// English within another language.
    English,
}

impl Flow {
    /// The `lang` attribute it needs.
    pub fn lang(self) -> Option<&'static str> {
        (self == Self::English).then_some("en")
    }

    /// The `dir` attribute it needs.
    pub fn dir(self) -> Option<&'static str> {
        (self == Self::English).then_some("ltr")
    }
}

/// What a page is drawn with.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The snapshot.
    pub site: &'a Site,
    /// The language.
    pub locale: &'a Locale,
    /// The local minute.
    pub now: civil::DateTime,
    /// The area the visitor has chosen, if any.
    pub area: Option<&'a AreaId>,
}

impl View<'_> {
    /// A message, as part of a page. Where the language lacks it, the English one, tagged as English.
    pub fn t(&self, id: &str) -> AnyView {
        self.t_with(id, &[])
    }

    /// A message with values.
    pub fn t_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> AnyView {
        match self.locale.messages.get(id, args) {
            Some(text) => text.into_any(),
            None => self.english(&self.fallback(id, args)),
        }
    }

    /// A message as plain text, for attributes and titles, without the invisible marks that isolate inserted values.
    pub fn s(&self, id: &str) -> String {
        self.s_with(id, &[])
    }

    /// A message with values, as plain text.
    pub fn s_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let text = self.locale.messages.get(id, args).unwrap_or_else(|| self.fallback(id, args));
        text.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect()
    }

    fn fallback(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.site.locales.default_locale().messages.get(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// Whether the page is in English.
    pub fn is_english(&self) -> bool {
        self.locale.tag == crate::locale::DEFAULT
    }

    /// How an English text runs on this page.
    pub fn english_flow(&self) -> Flow {
        if self.is_english() { Flow::Own } else { Flow::English }
    }

    /// A text that exists in English only, tagged where the page is in another language.
    pub fn english(&self, text: &str) -> AnyView {
        self.flowing(text, self.english_flow())
    }

    /// What is said of a service: in the page's language, else in English.
    pub fn words<'s>(&self, service: &'s Service) -> (&'s Words, Flow) {
        match service.translations.get(&self.locale.tag) {
            Some(words) => (words, Flow::Own),
            None => (&service.english, self.english_flow()),
        }
    }

    /// A text that runs as `flow` says.
    pub fn flowing(&self, text: &str, flow: Flow) -> AnyView {
        let text = text.to_owned();
        match flow {
            Flow::Own => text.into_any(),
            Flow::English => view! { <span lang=flow.lang() dir=flow.dir()>{text}</span> }.into_any(),
        }
    }

    /// What an island says by itself.
    pub fn island_texts(&self) -> Texts {
        Texts { sending: self.s("island-sending"), lost: self.s("island-lost") }
    }

    /// The address of a page in this language.
    pub fn href(&self, page: &Page) -> String {
        format!("/{}{}", self.locale.tag, page.path(self.site))
    }

    /// The HTML of a markdown text that runs as `flow` says. Inside English prose, hours and marks are English too; links
    /// stay in the page's language.
    pub fn prose_in(&self, flow: Flow, markdown: &str) -> String {
        self.prose(flow, markdown, true)
    }

    /// The same, without links to the glossary: for the glossary itself.
    pub fn prose_without_terms(&self, flow: Flow, markdown: &str) -> String {
        self.prose(flow, markdown, false)
    }

    fn prose(&self, flow: Flow, markdown: &str, explain: bool) -> String {
        let english = self.site.locales.default_locale();
        let words = if flow == Flow::Own { self.locale } else { english };
        to_html(markdown, &Prose { page: *self, words: View { locale: words, ..*self }, explain })
    }
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
