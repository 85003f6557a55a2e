//! The index of one language: services and guides with their words, in memory.

use std::collections::{BTreeSet, HashMap};

use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TextAnalyzer;
use tantivy::{Index, IndexWriter, Searcher, TantivyDocument};

use super::Corpus;
use super::analysis::{analyzer, grams, terms};
use crate::locale::Locale;

/// Memory for building an index, in bytes: the least that tantivy takes.
const BUILDING: usize = 15_000_000;

/// All indexes, by language.
pub struct Search(HashMap<String, LanguageIndex>);

/// The index of a language.
pub struct LanguageIndex {
    pub(super) searcher: Searcher,
    pub(super) analyzer: TextAnalyzer,
    pub(super) fields: Fields,
    /// Every term of names and words, in order: for the beginnings of words and for slips of the finger.
    pub(super) terms: Vec<String>,
    /// How many documents are services: those come first.
    pub(super) services: usize,
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
    /// Indexes `corpus` in each of its languages.
    ///
    /// Fails only if tantivy does, which has nothing to fail at in memory.
    pub fn new(corpus: &Corpus<'_>) -> tantivy::Result<Self> {
        let index = |locale: &Locale| Ok((locale.tag.clone(), LanguageIndex::new(corpus, locale)?));
        corpus.locales.iter().map(index).collect::<tantivy::Result<_>>().map(Self)
    }

    /// The index of the language with this tag.
    pub fn get(&self, tag: &str) -> Option<&LanguageIndex> {
        self.0.get(tag)
    }
}

impl LanguageIndex {
    fn new(corpus: &Corpus<'_>, locale: &Locale) -> tantivy::Result<Self> {
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
        let mut known = BTreeSet::new();
        for (number, texts) in (0u64..).zip(corpus.texts(locale)) {
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
        let services = corpus.directory.len();
        let terms = known.into_iter().collect();
        Ok(Self { searcher: index.reader()?.searcher(), analyzer, fields, terms, services })
    }
}
