//! A table that a translator sends back, into the folder of the language: all of it, or nothing where the checks find an error.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::Timestamp;

use super::made::noted;
use super::new::{laid_out, skeleton};
use super::segments::with_segments;
use super::table::{Row, Table, files_of_messages};
use crate::check::load_all;
use crate::content::{Document, Problem, Severity, Source, copy_folder, write_all};
use crate::locale::{DEFAULT, Locale, MADE_FROM, messages};
use crate::site::Folders;

/// What came of a table.
pub(super) struct Taken {
    /// What is wrong with it: then nothing was written.
    pub(super) problems: Vec<Problem>,
    /// Files that were written.
    pub(super) files: Vec<String>,
    /// What was left out, and why: a line each.
    pub(super) left_out: Vec<String>,
}

/// Takes a table into the folder of a language, in which the checks found what is wrong `before`.
///
/// Fails where the disk does.
pub(super) fn take_in(
    folders: &Folders,
    documents: &[Document],
    locale: &Locale,
    table: &Table,
    before: &[Problem],
    now: Timestamp,
) -> Result<Taken> {
    let mut by_file: BTreeMap<&str, HashMap<&str, &Row>> = BTreeMap::new();
    for row in &table.rows {
        by_file.entry(&row.file).or_default().insert(&row.key, row);
    }
    let folder = folders.locales.join(&locale.tag);
    let mut files: Vec<(String, String)> = Vec::new();
    let mut left_out = Vec::new();
    let mut made_from = locale.made_from.clone();
    for (file, rows) in &by_file {
        if files_of_messages().any(|name| name == *file) {
            let english = fs::read_to_string(folders.locales.join(DEFAULT).join(file))?;
            let said: HashMap<String, String> = messages(&fs::read_to_string(folder.join(file)).unwrap_or_default())
                .into_iter()
                .map(|message| (message.id, message.source))
                .collect();
            let text = laid_out(&english, |message| {
                let row = rows.get(message.id.as_str()).map(|row| row.own.clone()).filter(|own| !own.trim().is_empty());
                row.or_else(|| said.get(&message.id).cloned())
            });
            let part = file.trim_end_matches(".ftl");
            for message in messages(&english) {
                let row = rows.get(message.id.as_str()).filter(|row| !row.own.trim().is_empty());
                // Only what was made from today's English is in step with it.
                if let Some(row) = row.filter(|row| row.english.trim() == message.source.trim()) {
                    made_from.note(part, &message.id, &message.source, &row.own);
                }
            }
            files.push((folder.join(file).display().to_string(), text));
        } else {
            match text_of(folders, documents, file, rows) {
                Some(Ok(text)) => files.push((folder.join(file).display().to_string(), text)),
                Some(Err(lacking)) => left_out.push(lacking),
                None => left_out.push(format!("{file}: there is no English text for it, so it was left out")),
            }
        }
    }
    files.push((folder.join(MADE_FROM).display().to_string(), made_from.written()));
    let problems = found(folders, locale, &files, before, now)?;
    if problems.iter().any(|problem| problem.severity == Severity::Error) {
        return Ok(Taken { problems, files: Vec::new(), left_out });
    }
    for (file, _) in &files {
        if let Some(folder) = Path::new(file).parent() {
            fs::create_dir_all(folder)?;
        }
    }
    let all: Vec<(&Path, String)> = files.iter().map(|(file, text)| (Path::new(file.as_str()), text.clone())).collect();
    write_all(&all)?;
    Ok(Taken { problems, files: files.into_iter().map(|(file, _)| file).collect(), left_out })
}

/// The file of a text: `None` where there is no such English text, an error in words where something is not translated yet.
fn text_of(
    folders: &Folders,
    documents: &[Document],
    file: &str,
    rows: &HashMap<&str, &Row>,
) -> Option<std::result::Result<String, String>> {
    let place = file.strip_prefix("content/")?;
    let english = folders.text(documents, DEFAULT, place)?;
    let begun = Document::split(Source::new(file, skeleton(file, english)), english.id.clone()).ok()?;
    if rows.values().all(|row| row.own.trim().is_empty()) {
        return Some(Err(format!("{file}: nothing of it is translated yet")));
    }
    let own = |key: &str| rows.get(key).map(|row| row.own.trim().to_owned()).filter(|own| !own.is_empty());
    let changed = super::segments::segments(&begun)
        .into_iter()
        .find(|segment| rows.get(segment.key.as_str()).is_some_and(|row| row.english.trim() != segment.text.trim()));
    if let Some(changed) = changed {
        return Some(Err(format!("{file}: the English has changed since at {}: export it again", changed.key)));
    }
    let text = with_segments(&begun, own).and_then(|text| {
        let whole = Document::split(Source::new(file, text), english.id.clone()).ok()?;
        noted(&whole, english).ok()
    });
    Some(text.ok_or_else(|| format!("{file}: not all of it is translated yet, so it was left out")))
}

/// What the checks find in the language with these files in it, on a copy, and did not find `before`.
fn found(
    folders: &Folders,
    locale: &Locale,
    files: &[(String, String)],
    before: &[Problem],
    now: Timestamp,
) -> Result<Vec<Problem>> {
    let copy = tempfile::tempdir()?;
    let locales = copy.path().join("locales");
    copy_folder(&folders.locales, &locales)?;
    for (file, text) in files {
        let path = locales.join(Path::new(file).strip_prefix(&folders.locales).context("a file of another folder")?);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    let there = Folders { content: folders.content.clone(), locales };
    let own = there.locales.join(&locale.tag);
    let home = |problem: Problem| {
        let file = Path::new(&problem.file).strip_prefix(&there.locales).ok()?;
        Some(Problem { file: folders.locales.join(file).display().to_string(), ..problem })
    };
    let problems = load_all(&there, now).problems.into_iter();
    let new = problems.filter(|problem| Path::new(&problem.file).starts_with(&own)).filter_map(home);
    // What was wrong before is no reason to refuse, and what is lacking is told by the status.
    Ok(new
        .filter(|problem| problem.code != "message-missing" && !before.contains(problem))
        .map(as_if_offered)
        .collect())
}

/// Codes of findings that are errors where a language is offered: what is sent in is held to that from the start.
const GRAVE: [&str; 11] = [
    "message-choice",
    "message-empty",
    "message-reference",
    "message-syntax",
    "message-unknown",
    "message-variable",
    "translation-links",
    "translation-must-say",
    "translation-number",
    "translation-pieces",
    "translation-term",
];

fn as_if_offered(problem: Problem) -> Problem {
    if GRAVE.contains(&problem.code) { Problem { severity: Severity::Error, ..problem } } else { problem }
}
