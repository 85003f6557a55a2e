//! Topics: what people look for, and the guide that covers it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::content::{Document, Problem, documents};

/// A topic of the taxonomy, `content/topics/<id>.md`.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its id: the file name.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// Its name, for a visitor.
    pub heading: String,
    /// Id of the guide that covers it.
    pub guide: String,
    /// What people type who need it.
    pub words: Vec<String>,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, TopicWords>,
}

/// A topic in another language.
#[derive(Clone, Debug)]
pub struct TopicWords {
    /// Its name.
    pub heading: String,
    /// What people type who need it.
    pub words: Vec<String>,
}

impl Topic {
    /// What people type who need it, in English and in the language `tag`.
    pub fn words_in(&self, tag: &str) -> impl Iterator<Item = &String> {
        self.words.iter().chain(self.translations.get(tag).into_iter().flat_map(|words| &words.words))
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    heading: String,
    guide: String,
    words: Vec<String>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

/// The topics in `content/topics`, by name, and the documents they stand in.
pub fn load_topics(content: &Path) -> (Vec<Topic>, Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(&content.join("topics"));
    let read = |document: &Document| {
        let TopicFile { heading, guide, words, .. } = document.front_matter()?;
        let (id, file) = (document.id.clone(), document.source.file.clone());
        Ok(Topic { id, file, heading, guide, words, translations: BTreeMap::new() })
    };
    let mut topics = Vec::new();
    for document in &documents {
        match read(document) {
            Ok(topic) => topics.push(topic),
            Err(found) => problems.extend::<Vec<Problem>>(found),
        }
    }
    topics.sort_by_key(|topic: &Topic| topic.heading.to_lowercase());
    (topics, documents, problems)
}
