//! Topics: what people look for, and the guide that covers it.

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
    pub name: String,
    /// Id of the guide that covers it.
    pub guide: String,
    /// What people type who need it.
    pub words: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    name: String,
    guide: String,
    words: Vec<String>,
}

/// The topics in `content/topics`, by name, and the documents they stand in.
pub fn load_topics(content: &Path) -> (Vec<Topic>, Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(&content.join("topics"));
    let read = |document: &Document| {
        let TopicFile { name, guide, words } = document.front_matter()?;
        Ok(Topic { id: document.id.clone(), file: document.source.file.clone(), name, guide, words })
    };
    let mut topics = Vec::new();
    for document in &documents {
        match read(document) {
            Ok(topic) => topics.push(topic),
            Err(found) => problems.extend::<Vec<Problem>>(found),
        }
    }
    topics.sort_by_key(|topic: &Topic| topic.name.to_lowercase());
    (topics, documents, problems)
}
