//! The index of one language: services and guides with their words, in memory.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use regex::Regex;
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument};

use super::analysis::{analyzer, grams, terms};
use crate::directory::{Coverage, Service};
use crate::guides::{Article, Topic};
use crate::locale::{DEFAULT, Locale};
use crate::site::Site;

/// Memory for building an index, in bytes: the least that tantivy takes.
const BUILDING: usize = 15_000_000;

/// All indexes of a site, by language.
pub struct Search(HashMap<String, LanguageIndex>);

/// The index of a language.
pub(super) struct LanguageIndex {
    pub(super) searcher: Searcher,
    pub(super) analyzer: TextAnalyzer,
    pub(super) fields: Fields,
    /// Every term of names and words, in order: for the beginnings of words and for slips of the finger.
    pub(super) terms: Vec<String>,
}

/// The fields of a document.
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// Which document it is: services first, by their place in the directory, then guides.
    pub(super) document: Field,
    /// What it is called.
    pub(super) name: Field,
    /// What people call what it does: kinds, audiences, topics.
    pub(super) words: Field,
    /// What is said of it.
    pub(super) text: Field,
    /// Parts of the words of name and words.
    pub(super) grams: Field,
}

/// Names of the fields in tantivy's schema.
pub(super) const DOCUMENT: &str = "document";

impl Search {
    /// Indexes `site` in each of its languages.
    ///
    /// Fails only if tantivy does, which has nothing to fail at in memory.
    pub fn new(site: &Site) -> tantivy::Result<Self> {
        let indexes = site.locales.iter().map(|locale| Ok((locale.tag.clone(), LanguageIndex::new(site, locale)?)));
        indexes.collect::<tantivy::Result<_>>().map(Self)
    }

    pub(super) fn get(&self, tag: &str) -> Option<&LanguageIndex> {
        self.0.get(tag)
    }
}

impl LanguageIndex {
    fn new(site: &Site, locale: &Locale) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let words_of = |tokenizer: &str| {
            let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer);
            TextOptions::default().set_indexing_options(indexing.set_index_option(IndexRecordOption::WithFreqs))
        };
        let fields = Fields {
            document: schema.add_u64_field(DOCUMENT, FAST | INDEXED),
            name: schema.add_text_field("name", words_of("words")),
            words: schema.add_text_field("words", words_of("words")),
            text: schema.add_text_field("text", words_of("words")),
            grams: schema.add_text_field("grams", words_of("whitespace")),
        };
        let analyzer = analyzer(&locale.tag);
        let index = Index::create_in_ram(schema.build());
        index.tokenizers().register("words", analyzer.clone());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, BUILDING)?;
        let services = site.directory.iter().map(|service| service_texts(site, locale, service));
        let guides = site.guides.iter().map(|guide| guide_texts(site, locale, guide));
        let mut known = BTreeSet::new();
        for (number, texts) in (0u64..).zip(services.chain(guides)) {
            let mut document = TantivyDocument::new();
            document.add_u64(fields.document, number);
            known.extend(terms(&analyzer, &texts.name));
            known.extend(terms(&analyzer, &texts.words));
            document.add_text(fields.grams, grams(&format!("{} {}", texts.name, texts.words)));
            document.add_text(fields.name, texts.name);
            document.add_text(fields.words, texts.words);
            document.add_text(fields.text, texts.text);
            writer.add_document(document)?;
        }
        writer.commit()?;
        Ok(Self { searcher: index.reader()?.searcher(), analyzer, fields, terms: known.into_iter().collect() })
    }
}

/// What is indexed of something.
struct Texts {
    name: String,
    words: String,
    text: String,
}

fn service_texts(site: &Site, locale: &Locale, service: &Service) -> Texts {
    let message = |id: String| locale.messages.get(&id, &[]).unwrap_or_default();
    let said = service.translations.get(&locale.tag).unwrap_or(&service.english);
    let mut words: Vec<String> = service
        .kinds
        .iter()
        .flat_map(|kind| [message(format!("kind-{}", kind.key())), kind.key().to_owned()])
        .collect();
    words.extend(service.audiences.iter().map(|audience| message(format!("audience-{}", audience.key()))));
    if let Coverage::Areas(areas) = &service.coverage {
        words.extend(areas.iter().filter_map(|area| site.area(area)).map(|area| area.name.clone()));
    }
    let text = [&said.summary].into_iter().chain(&said.eligibility).chain(&said.waiting).chain(&said.steps);
    let text = text.map(String::as_str).chain([plain(&said.body).as_str()]).collect::<Vec<_>>().join(" ");
    Texts {
        name: format!("{} {}", service.name, service.organisation.as_deref().unwrap_or_default()),
        words: words.join(" "),
        text,
    }
}

fn guide_texts(site: &Site, locale: &Locale, guide: &Article) -> Texts {
    let written = guide.written(&locale.tag);
    let topics: Vec<&Topic> = site.topics.iter().filter(|topic| topic.guide == guide.id).collect();
    let names = topics.iter().map(|topic| topic.name.clone());
    let words = topics.iter().flat_map(|topic| topic.words.clone()).chain(guide.words.clone());
    let english = if locale.tag == DEFAULT { String::new() } else { guide.english.heading.clone() };
    Texts {
        name: format!("{} {english}", written.heading),
        words: names.chain(words).collect::<Vec<_>>().join(" "),
        text: format!("{} {}", written.summary, plain(&written.body)),
    }
}

/// Markdown without what is not read: directives and where links lead.
fn plain(markdown: &str) -> String {
    static MARKS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"<[^>]*>|\]\([^)]*\)").expect("the pattern is tested"));
    MARKS.replace_all(markdown, " ").into_owned()
}
