//! What a translator who has no git works on: every message and every line of every text, with the English beside it, as a table
//! (CSV) or for a translation program (gettext PO).

use std::collections::HashMap;
use std::fs;
use std::io::BufWriter;

use anyhow::{Context as _, Result, bail};
use polib::catalog::Catalog;
use polib::message::Message as Entry;
use polib::metadata::CatalogMetadata;

use super::new::skeleton;
use super::segments::segments;
use crate::content::{Document, Source};
use crate::locale::{DEFAULT, FILES, Locale, Message, messages};
use crate::site::{Folders, Site, translatable};

/// One thing to translate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// The file in the folder of the language: `site.ftl`, `content/guides/pets.md`.
    pub(super) file: String,
    /// Which message or which part of the text.
    pub(super) key: String,
    /// What it is for.
    pub(super) about: String,
    /// What the English says.
    pub(super) english: String,
    /// What the language says; empty where it says nothing yet.
    pub(super) own: String,
}

/// All rows of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// In the order in which they are to be translated.
    pub(super) rows: Vec<Row>,
}

/// Everything there is to translate into a language, most important first, with what is translated already.
pub(super) fn table(site: &Site, documents: &[Document], folders: &Folders, locale: &Locale) -> Table {
    let mut written: HashMap<(&str, &str), &Document> = HashMap::new();
    for document in documents {
        written.extend(folders.written(&document.source.file).map(|key| (key, document)));
    }
    let mut rows = Vec::new();
    for text in translatable(site, documents, folders, locale) {
        if let Some(place) = text.place.strip_prefix("content/") {
            let Some(english) = written.get(&(DEFAULT, place)) else { continue };
            rows.extend(of_text(&text.place, english, written.get(&(locale.tag.as_str(), place)).copied()));
        } else if files_of_messages().any(|file| file == text.place) {
            rows.extend(of_messages(&text.place, folders, locale));
        }
    }
    Table { rows }
}

fn of_messages(file: &str, folders: &Folders, locale: &Locale) -> Vec<Row> {
    let read = |tag: &str| {
        let text = fs::read_to_string(folders.locales.join(tag).join(file)).unwrap_or_default();
        messages(&text)
    };
    let own: HashMap<String, Message> =
        read(&locale.tag).into_iter().map(|message| (message.id.clone(), message)).collect();
    let row = |message: Message| Row {
        file: file.to_owned(),
        about: [message.group.as_str(), message.comment.as_str()]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join(". "),
        own: own.get(&message.id).map(|own| own.source.clone()).unwrap_or_default(),
        key: message.id,
        english: message.source,
    };
    read(DEFAULT).into_iter().map(row).collect()
}

fn of_text(place: &str, english: &Document, own: Option<&Document>) -> Vec<Row> {
    let begun = Document::split(Source::new(place, skeleton(place, english)), english.id.clone());
    let Ok(begun) = begun else { return Vec::new() };
    let own: HashMap<String, String> = own
        .map(|own| segments(own).into_iter().map(|segment| (segment.key, segment.text)).collect())
        .unwrap_or_default();
    let row = |segment: super::segments::Segment| Row {
        file: place.to_owned(),
        about: String::new(),
        english: segment.text,
        own: own.get(&segment.key).cloned().unwrap_or_default(),
        key: segment.key,
    };
    segments(&begun).into_iter().map(row).collect()
}

const COLUMNS: [&str; 5] = ["file", "key", "about", "English", "translation"];

impl Table {
    /// As a table that any program for tables opens: with a byte order mark, by which they know that it is UTF-8.
    pub(super) fn to_csv(&self) -> Result<String> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(COLUMNS)?;
        for Row { file, key, about, english, own } in &self.rows {
            writer.write_record([file, key, about, english, own])?;
        }
        Ok(format!("\u{FEFF}{}", String::from_utf8(writer.into_inner()?)?))
    }

    /// Reads a table that [`to_csv`](Self::to_csv) made, whatever program has written it again.
    pub(super) fn from_csv(text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{FEFF}');
        // Some programs part columns by semicolons, where commas part decimals.
        let first = text.lines().next().unwrap_or_default();
        let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|byte| first.bytes().filter(|b| b == byte).count());
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
        let headers = reader.headers()?.clone();
        let column = |name: &str| {
            headers
                .iter()
                .position(|header| header.trim() == name)
                .with_context(|| format!("there is no column \"{name}\""))
        };
        let [file, key, english, own] = ["file", "key", "English", "translation"].map(column);
        let (file, key, english, own) = (file?, key?, english?, own?);
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record?;
            let cell = |at: usize| record.get(at).unwrap_or_default().replace("\r\n", "\n");
            rows.push(Row {
                file: cell(file),
                key: cell(key),
                english: cell(english),
                own: cell(own),
                about: String::new(),
            });
        }
        Ok(Self { rows })
    }

    /// As a file for translation programs.
    pub(super) fn to_po(&self, tag: &str) -> Result<String> {
        let metadata = CatalogMetadata {
            language: tag.to_owned(),
            content_type: "text/plain; charset=UTF-8".to_owned(),
            content_transfer_encoding: "8bit".to_owned(),
            ..CatalogMetadata::new()
        };
        let mut catalog = Catalog::new(metadata);
        for row in &self.rows {
            let mut entry = Entry::build_singular();
            entry
                .with_msgctxt(format!("{}|{}", row.file, row.key))
                .with_msgid(row.english.clone())
                .with_msgstr(row.own.clone())
                .with_extracted_comments(row.about.clone());
            catalog.append_or_update(entry.done());
        }
        let mut writer = BufWriter::new(Vec::new());
        polib::po_file::write(&catalog, &mut writer)?;
        Ok(String::from_utf8(writer.into_inner()?)?)
    }

    /// Reads such a file again.
    pub(super) fn from_po(text: &str) -> Result<Self> {
        let catalog = polib::po_file::parse_from_reader(text.as_bytes())
            .map_err(|error| anyhow::anyhow!("this is no PO file: {error}"))?;
        let mut rows = Vec::new();
        for entry in catalog.messages() {
            let Some((file, key)) = entry.msgctxt().and_then(|context| context.split_once('|')) else {
                bail!("\u{201C}{}\u{201D} does not say where it belongs: its msgctxt is gone", entry.msgid());
            };
            let own = entry.msgstr().unwrap_or_default().to_owned();
            rows.push(Row {
                file: file.to_owned(),
                key: key.to_owned(),
                english: entry.msgid().to_owned(),
                own,
                about: String::new(),
            });
        }
        Ok(Self { rows })
    }
}

/// How a message of the English file is laid out with what a table says.
pub(super) fn files_of_messages() -> impl Iterator<Item = String> {
    FILES.iter().map(|file| format!("{file}.ftl"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Table {
        let row = |key: &str, english: &str, own: &str| Row {
            file: "site.ftl".into(),
            key: key.into(),
            about: String::new(),
            english: english.into(),
            own: own.into(),
        };
        Table {
            rows: vec![
                row("exit", "Leave this site", "Opuść \"tę\" stronę; teraz"),
                row("n", "\n    { $n ->\n        [one] one\n       *[other] other\n    }", ""),
            ],
        }
    }

    #[test]
    fn a_table_comes_back_as_it_was() {
        let table = sample();
        assert_eq!(Table::from_csv(&table.to_csv().expect("a table")).expect("read"), table);
        assert_eq!(Table::from_po(&table.to_po("pl").expect("a file")).expect("read"), table);
    }

    #[test]
    fn a_table_with_semicolons_is_read_and_one_without_its_columns_is_not() {
        let text = "file;key;about;English;translation\r\nsite.ftl;exit;;Leave;Opuść\r\n";
        assert_eq!(Table::from_csv(text).expect("read").rows[0].own, "Opuść");
        let error = Table::from_csv("a,b\n1,2\n").expect_err("no columns");
        assert!(error.to_string().contains("no column \"file\""), "{error}");
    }
}
