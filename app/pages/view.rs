//! What a page is drawn with: the snapshot, the language, the minute.

use fluent_bundle::FluentValue;
use jiff::civil;
use leptos::prelude::*;

use super::Page;
use crate::directory::{Service, Words};
use crate::islands::Texts;
use crate::locale::{DEFAULT, Locale};
use crate::places::{Area, AreaId};
use crate::site::Site;

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

    /// A message in which the words between two asterisks are stressed.
    pub fn stressed(&self, id: &str) -> AnyView {
        let own = self.locale.messages.get(id, &[]);
        let flow = if own.is_some() { Flow::Own } else { self.english_flow() };
        let text = own.unwrap_or_else(|| self.fallback(id, &[]));
        let parts: Vec<AnyView> = text
            .split('*')
            .enumerate()
            .map(|(at, part)| {
                let part = part.to_owned();
                if at % 2 == 1 { view! { <strong>{part}</strong> }.into_any() } else { part.into_any() }
            })
            .collect();
        match flow {
            Flow::Own => parts.into_any(),
            Flow::English => view! { <span lang=flow.lang() dir=flow.dir()>{parts}</span> }.into_any(),
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
        self.locale.tag == DEFAULT
    }

    /// How an English text runs on this page.
    pub fn english_flow(&self) -> Flow {
        if self.is_english() { Flow::Own } else { Flow::English }
    }

    /// A text that exists in English only, tagged where the page is in another language.
    pub fn english(&self, text: &str) -> AnyView {
        self.flowing(text, self.english_flow())
    }

    /// The name of a service, which is English, and what that means where the language says it.
    pub fn named(&self, service: &Service) -> AnyView {
        let gloss = service.translations.get(&self.locale.tag).and_then(|words| words.gloss.clone());
        let gloss = gloss.map(|gloss| view! { " "<small>{gloss}</small> });
        view! { {self.english(&service.name)}{gloss} }.into_any()
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

    /// What an area is called on this page.
    pub fn area_name(&self, area: &Area) -> String {
        self.site.gazetteer.called_in(&self.locale.tag, area)
    }

    /// What an island says by itself.
    pub fn island_texts(&self) -> Texts {
        Texts { sending: self.s("island-sending"), lost: self.s("island-lost") }
    }

    /// The address of a page in this language.
    pub fn href(&self, page: &Page) -> String {
        format!("/{}{}", self.locale.tag, page.path(self.site))
    }
}
