//! The file of a service as it is edited: what is not touched stays as it was, to the byte.

use std::path::PathBuf;

use toml_edit::{DocumentMut, Item, TableLike, Value};

use crate::content::{Document, documents};
use crate::site::Folders;

/// A record with its head taken apart.
pub(super) struct Record {
    pub(super) id: String,
    pub(super) file: PathBuf,
    pub(super) head: DocumentMut,
    body: String,
}

/// Every record that can be read, by id.
pub(super) fn records(folders: &Folders) -> Vec<Record> {
    let (documents, _) = documents(&folders.content.join("services"));
    let mut records: Vec<Record> = documents.iter().filter_map(Record::of).collect();
    records.sort_by(|a, b| a.id.cmp(&b.id));
    records
}

impl Record {
    fn of(document: &Document) -> Option<Self> {
        Some(Self {
            id: document.id.clone(),
            file: PathBuf::from(&document.source.file),
            head: document.front().parse().ok()?,
            body: document.body().to_owned(),
        })
    }

    /// The whole file.
    pub(super) fn text(&self) -> String {
        format!("+++\n{}+++\n{}", self.head, self.body)
    }

    /// Whether a text says what happens when somebody gets in touch.
    pub(super) fn has_body(&self) -> bool {
        !self.body.trim().is_empty()
    }

    /// A text in the head.
    pub(super) fn text_of(&self, key: &str) -> Option<&str> {
        self.head.get(key)?.as_str()
    }

    /// The texts of a list in the head.
    pub(super) fn list(&self, key: &str) -> Vec<&str> {
        let list = self.head.get(key).and_then(Item::as_array);
        list.map(|list| list.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
    }

    /// Tables that stand under a key as a list, such as the phones.
    pub(super) fn tables(&self, key: &str) -> Vec<&dyn TableLike> {
        let tables = self.head.get(key).and_then(Item::as_array_of_tables);
        tables.map(|tables| tables.iter().map(|table| table as &dyn TableLike).collect()).unwrap_or_default()
    }
}

/// Puts a value in the place of another; what stands around it, such as a comment, stays.
pub(super) fn put(table: &mut dyn TableLike, key: &str, value: impl Into<Value>) {
    let mut value: Value = value.into();
    if let Some(old) = table.get(key).and_then(Item::as_value) {
        *value.decor_mut() = old.decor().clone();
    }
    table.insert(key, Item::Value(value));
}
