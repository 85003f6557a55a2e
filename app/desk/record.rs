//! The file of a service as it is edited: what is not touched stays as it was, to the byte.

use std::path::PathBuf;

use jiff::civil;
use toml_edit::{DocumentMut, Item, TableLike, Value};

use crate::content::{Document, documents};
use crate::site::Folders;

/// A record with its head taken apart.
pub(super) struct Record {
    pub(super) id: String,
    pub(super) file: PathBuf,
    pub(super) head: DocumentMut,
    body: String,
    /// How its file ends lines, and whether a byte order mark stands before it.
    ends: &'static str,
    marked: bool,
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
            ends: if document.source.text.contains("\r\n") { "\r\n" } else { "\n" },
            marked: std::fs::read(&document.source.file).is_ok_and(|bytes| bytes.starts_with("\u{feff}".as_bytes())),
        })
    }

    /// The whole file.
    pub(super) fn text(&self) -> String {
        let text = format!("+++\n{}+++\n{}", self.head, self.body).replace("\r\n", "\n");
        let mark = if self.marked { "\u{feff}" } else { "" };
        format!("{mark}{}", text.replace('\n', self.ends))
    }

    /// Whether a text says what happens when somebody gets in touch.
    pub(super) fn has_body(&self) -> bool {
        !self.body.trim().is_empty()
    }

    /// The day of its last check.
    pub(super) fn assured_on(&self) -> Option<civil::Date> {
        self.head.get("assured")?.as_table_like()?.get("on")?.to_string().trim().parse().ok()
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
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}
