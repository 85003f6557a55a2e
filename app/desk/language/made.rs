//! Notes that translations say what the English says today.

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::content::{Document, write_all};
use crate::locale::{DEFAULT, FILES, Locale, MADE_FROM, messages};
use crate::site::Folders;

/// Notes it for the texts and messages of a language that `named` names (`site.ftl`, `exit`, `content/guides/pets.md`); where none is named, for all that do not
/// say yet from which English they were made. Gives how many were noted.
///
/// Fails where something named is not there, or where the disk does.
pub(super) fn made(folders: &Folders, documents: &[Document], locale: &Locale, named: &[String]) -> Result<usize> {
    let folder = folders.locales.join(&locale.tag);
    let mut made_from = locale.made_from.clone();
    let mut files = Vec::new();
    let mut found: Vec<&str> = Vec::new();
    let mut noted = 0;
    for file in FILES {
        let read = |tag: &str| {
            std::fs::read_to_string(folders.locales.join(tag).join(format!("{file}.ftl"))).unwrap_or_default()
        };
        let own = messages(&read(&locale.tag));
        for english in messages(&read(DEFAULT)) {
            let name = named.iter().find(|name| **name == english.id || **name == format!("{file}.ftl"));
            found.extend(name.map(String::as_str));
            let is_meant = name.is_some() || named.is_empty() && made_from.of(file, &english.id).is_none();
            if is_meant && own.iter().any(|own| own.id == english.id) {
                made_from.note(file, &english.id, &english.source);
                noted += 1;
            }
        }
    }
    for document in documents {
        let Some((tag, place)) = folders.written(&document.source.file) else { continue };
        let name = named.iter().find(|name| name.trim_start_matches("content/") == place);
        let is_meant = name.is_some() || named.is_empty() && document.texts("made_from").is_empty();
        if tag != locale.tag || !is_meant {
            continue;
        }
        found.extend(name.map(String::as_str));
        let english =
            folders.text(documents, DEFAULT, place).with_context(|| format!("there is no English text {place}"))?;
        files.push((
            document.source.file.clone(),
            with_key(document, "made_from", toml_edit::value(english.edition()))?,
        ));
        noted += 1;
    }
    if let Some(unknown) = named.iter().find(|name| !found.contains(&name.as_str())) {
        bail!("{} has no message and no text {unknown}", locale.tag);
    }
    let sidecar = folder.join(MADE_FROM);
    let mut all: Vec<(&Path, String)> =
        files.iter().map(|(file, text)| (Path::new(file.as_str()), text.clone())).collect();
    if made_from != locale.made_from {
        all.push((&sidecar, made_from.written()));
    }
    write_all(&all)?;
    Ok(noted)
}

/// The file of a text with another value of a key in its head; nothing else of it is touched.
pub(super) fn with_key(document: &Document, key: &str, value: toml_edit::Item) -> Result<String> {
    let mut head: toml_edit::DocumentMut =
        document.front().parse().with_context(|| format!("the head of {} cannot be read", document.source.file))?;
    let is_new = !head.contains_key(key);
    head[key] = value;
    let mut head = head.to_string();
    if is_new && key == "made_from" {
        // First, where a translator looks for it.
        let line = head.lines().find(|line| line.starts_with("made_from")).unwrap_or_default().to_owned();
        head = format!("{line}\n{}", head.replacen(&format!("{line}\n"), "", 1));
    }
    let body = &document.source.text[document.in_body(&(0..document.body().len()))];
    Ok(format!("+++\n{head}+++\n{body}"))
}
