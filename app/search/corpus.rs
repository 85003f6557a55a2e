//! What is indexed: services and guides, with their words in a language.

use std::sync::LazyLock;

use regex::Regex;

use crate::directory::{Coverage, Directory, Service};
use crate::guides::{Article, Articles, Topic};
use crate::locale::{DEFAULT, Locale, Locales};
use crate::places::Gazetteer;

/// What is indexed. Services come first, by their place in the directory, then guides by theirs.
#[derive(Clone, Copy)]
pub struct Corpus<'a> {
    /// Languages; each gets an index.
    pub locales: &'a Locales,
    /// Services.
    pub directory: &'a Directory,
    /// Guides.
    pub guides: &'a Articles,
    /// Topics, whose words lead to their guides.
    pub topics: &'a [Topic],
    /// Names of the areas in which services help.
    pub gazetteer: &'a Gazetteer,
}

/// What is indexed of something.
pub(super) struct Texts {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) text: String,
}

impl Corpus<'_> {
    /// Every text in the language of `locale`, in the order of the documents' numbers.
    pub(super) fn texts(&self, locale: &Locale) -> impl Iterator<Item = Texts> {
        let services = self.directory.iter().map(|service| self.service(locale, service));
        services.chain(self.guides.iter().map(|guide| self.guide(locale, guide)))
    }

    fn service(&self, locale: &Locale, service: &Service) -> Texts {
        let message = |id: String| locale.messages.get(&id, &[]).unwrap_or_default();
        let said = service.translations.get(&locale.tag).unwrap_or(&service.english);
        let mut words: Vec<String> = service
            .kinds
            .iter()
            .flat_map(|kind| [message(format!("kind-{}", kind.key())), kind.key().to_owned()])
            .collect();
        words.extend(service.audiences.iter().map(|audience| message(format!("audience-{}", audience.key()))));
        if let Coverage::Areas(areas) = &service.coverage {
            words.extend(areas.iter().filter_map(|area| self.gazetteer.area(&area.0)).map(|area| area.name.clone()));
        }
        let text = [&said.summary]
            .into_iter()
            .chain(&said.gloss)
            .chain(&said.eligibility)
            .chain(&said.waiting)
            .chain(&said.steps);
        let text = text.map(String::as_str).chain([plain(&said.body).as_str()]).collect::<Vec<_>>().join(" ");
        Texts {
            name: format!("{} {}", service.name, service.organisation.as_deref().unwrap_or_default()),
            words: words.join(" "),
            text,
        }
    }

    fn guide(&self, locale: &Locale, guide: &Article) -> Texts {
        let written = guide.written(&locale.tag);
        let topics: Vec<&Topic> = self.topics.iter().filter(|topic| topic.guide == guide.id).collect();
        let names = topics.iter().flat_map(|topic| {
            let own = topic.translations.get(&locale.tag).map(|words| words.heading.clone());
            own.into_iter().chain([topic.heading.clone()])
        });
        let words = topics.iter().flat_map(|topic| topic.words_in(&locale.tag)).chain(&guide.words).cloned();
        let english = if locale.tag == DEFAULT { String::new() } else { guide.english.heading.clone() };
        Texts {
            name: format!("{} {english}", written.heading),
            words: names.chain(words).collect::<Vec<_>>().join(" "),
            text: format!("{} {}", written.summary, plain(&written.body)),
        }
    }
}

/// Markdown without what is not read: directives and where links lead.
fn plain(markdown: &str) -> String {
    static MARKS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"<[^>]*>|\]\([^)]*\)").expect("the pattern is tested"));
    MARKS.replace_all(markdown, " ").into_owned()
}
