//! Notes that a person who speaks the language has read a translation.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use jiff::civil;

use super::made::edited;
use crate::content::{Document, write_all};
use crate::locale::{FILES, Locale, MADE_FROM, messages};
use crate::site::Folders;

/// Notes that somebody in a `role` read these files (`site.ftl`, `content/guides/pets.md`) of a language on a day.
///
/// Fails where one is not there, where no role is given, or where the disk does.
pub(super) fn reviewed(
    folders: &Folders,
    documents: &[Document],
    locale: &Locale,
    places: &[String],
    role: &str,
    on: civil::Date,
) -> Result<()> {
    ensure!(
        !role.trim().is_empty(),
        "say in which role it was read, such as \"support worker who speaks Polish\"; no name"
    );
    let day: toml_edit::Datetime = on.to_string().parse()?;
    let review = || {
        let mut review = toml_edit::InlineTable::new();
        review.insert("on", day.into());
        review.insert("role", role.trim().into());
        toml_edit::value(review)
    };
    let folder = folders.locales.join(&locale.tag);
    let settings = folder.join("locale.toml");
    let mut made_from = locale.made_from.clone();
    let mut file: toml_edit::DocumentMut = std::fs::read_to_string(&settings)?.parse()?;
    let mut files: Vec<(String, String)> = Vec::new();
    for place in places {
        if FILES.iter().any(|file| *place == format!("{file}.ftl")) {
            file.entry("reviewed").or_insert_with(toml_edit::table)[place.as_str()] = review();
            let said = std::fs::read_to_string(folder.join(place))?;
            for message in messages(&said) {
                made_from.note_said(place.trim_end_matches(".ftl"), &message);
            }
            continue;
        }
        let document = folders.text(documents, &locale.tag, place.trim_start_matches("content/"));
        let document = document.with_context(|| format!("{} has no text {place}", locale.tag))?;
        let text = edited(document, |head| {
            head["reviewed"] = review();
            if let Some(edition) = document.made_from() {
                head["made_from"] = toml_edit::value(document.made_note(edition));
            }
        });
        files.push((document.source.file.clone(), text?));
    }
    files.push((settings.display().to_string(), file.to_string()));
    files.extend(
        (made_from != locale.made_from).then(|| (folder.join(MADE_FROM).display().to_string(), made_from.written())),
    );
    let all: Vec<(&Path, String)> = files.iter().map(|(file, text)| (Path::new(file.as_str()), text.clone())).collect();
    write_all(&all)?;
    Ok(())
}
