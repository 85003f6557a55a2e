//! Notes that translations say what the English says today.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::content::{Document, write_all};
use crate::locale::{DEFAULT, FILES, Locale, MADE_FROM, edition_of, messages};
use crate::site::Folders;

/// Notes it for the texts and messages of a language that `named` names (`site.ftl`, `exit`, `content/guides/pets.md`); where none is
/// named, for all of which it is not noted yet and whose English has not changed since they were made. Gives how many were noted, and
/// which were left because they say something else than when it was noted: those are named by whoever has looked.
///
/// What says something else since a person has read it is no longer read by a person.
///
/// Fails where something named is not there, or where the disk does.
pub(super) fn made(
    folders: &Folders,
    documents: &[Document],
    locale: &Locale,
    named: &[String],
) -> Result<(usize, Vec<String>)> {
    let folder = folders.locales.join(&locale.tag);
    let mut made_from = locale.made_from.clone();
    let mut files = Vec::new();
    let mut found: Vec<&str> = Vec::new();
    let mut count = 0;
    let mut changed = Vec::new();
    let mut unread: BTreeSet<String> = BTreeSet::new();
    for file in FILES {
        let read = |tag: &str| {
            std::fs::read_to_string(folders.locales.join(tag).join(format!("{file}.ftl"))).unwrap_or_default()
        };
        let own = messages(&read(&locale.tag));
        for english in messages(&read(DEFAULT)) {
            let name = named.iter().find(|name| **name == english.id || **name == format!("{file}.ftl"));
            found.extend(name.map(String::as_str));
            let Some(own) = own.iter().find(|own| own.id == english.id) else { continue };
            let in_step = made_from.of(file, &english.id).is_none_or(|edition| edition == edition_of(&english.source));
            let is_meant = name.is_some() || named.is_empty() && in_step && !made_from.knows(file, &english.id);
            if !is_meant && named.is_empty() && in_step && !made_from.is_as_made(file, own) {
                changed.push(own.id.clone());
            }
            if is_meant {
                if !made_from.is_as_made(file, own) {
                    unread.insert(format!("{file}.ftl"));
                }
                made_from.note(file, &english.id, &english.source, &own.source);
                count += 1;
            }
        }
    }
    for document in documents {
        let Some((tag, place)) = folders.written(&document.source.file) else { continue };
        if tag != locale.tag {
            continue;
        }
        let name = named.iter().find(|name| name.trim_start_matches("content/") == place);
        found.extend(name.map(String::as_str));
        let Some(english) = folders.text(documents, DEFAULT, place) else {
            anyhow::ensure!(name.is_none(), "there is no English text {place}");
            continue;
        };
        let in_step = document.made_from().is_none() || document.is_made_from(english);
        if name.is_none() && (!named.is_empty() || !in_step || document.is_noted()) {
            if named.is_empty() && in_step && !document.is_as_made() {
                changed.push(format!("content/{place}"));
            }
            continue;
        }
        files.push((document.source.file.clone(), noted(document, english)?));
        count += 1;
    }
    if let Some(unknown) = named.iter().find(|name| !found.contains(&name.as_str())) {
        bail!("{} has no message and no text {unknown}", locale.tag);
    }
    let settings = folder.join("locale.toml");
    let text = std::fs::read_to_string(&settings)?;
    // The language itself no longer holds them: they do not count as long as something is changed.
    let without = without_reviews(&text, &unread)?;
    files.extend((without != text).then(|| (settings.display().to_string(), without)));
    let sidecar = folder.join(MADE_FROM);
    let mut all: Vec<(&Path, String)> =
        files.iter().map(|(file, text)| (Path::new(file.as_str()), text.clone())).collect();
    if made_from != locale.made_from {
        all.push((&sidecar, made_from.written()));
    }
    write_all(&all)?;
    Ok((count, changed))
}

/// `locale.toml` without the reviews of files of which a message says something else since.
fn without_reviews(text: &str, files: &BTreeSet<String>) -> Result<String> {
    let mut head: toml_edit::DocumentMut = text.parse().context("locale.toml cannot be read")?;
    if let Some(reviewed) = head.get_mut("reviewed").and_then(toml_edit::Item::as_table_like_mut) {
        for file in files {
            reviewed.remove(file);
        }
    }
    Ok(head.to_string())
}

/// The file of a text that says what `english` says today. A review of what it said before goes.
pub(super) fn noted(document: &Document, english: &Document) -> Result<String> {
    edited(document, |head| {
        head["made_from"] = toml_edit::value(document.made_note(english.edition()));
        if !document.is_as_made() {
            head.remove("reviewed");
        }
    })
}

/// The file of a text with another head; nothing else of it is touched.
pub(super) fn edited(document: &Document, edit: impl FnOnce(&mut toml_edit::DocumentMut)) -> Result<String> {
    let mut head: toml_edit::DocumentMut =
        document.front().parse().with_context(|| format!("the head of {} cannot be read", document.source.file))?;
    let was_noted = head.contains_key("made_from");
    edit(&mut head);
    let mut head = head.to_string();
    if let Some(line) = head.lines().find(|line| line.starts_with("made_from")).filter(|_| !was_noted) {
        // First, where a translator looks for it.
        head = format!("{line}\n{}", head.replacen(&format!("{line}\n"), "", 1));
    }
    let body = &document.source.text[document.in_body(&(0..document.body().len()))];
    Ok(format!("+++\n{head}+++\n{body}"))
}
