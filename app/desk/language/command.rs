//! `signpost locale`: what is asked of the desk of translators, and what it tells.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use clap::Subcommand;
use jiff::Timestamp;

use super::{Table, made, new, of_all, of_one, reviewed, table, take_in};
use crate::check::{Format, Loaded, load_all, report};
use crate::content::{Document, write};
use crate::locale::{DEFAULT, Locale};
use crate::site::{Folders, Site};

/// What can be asked of it.
#[derive(Subcommand)]
pub enum Command {
    /// Begin a language: a folder with every message and text it must have, in English, and nothing shown yet
    New {
        /// Its BCP 47 tag, such as da or zh-Hant
        tag: String,
        /// Its own name for itself
        #[arg(long)]
        name: String,
    },
    /// How far each language has come; for one of them file by file, and what is next
    Status {
        /// Its tag
        tag: Option<String>,
    },
    /// Note that translations say what the English says today: those named, or all of which it is not noted yet
    Made {
        /// The language's tag
        tag: String,
        /// Messages and files: exit, site.ftl, content/guides/pets.md
        what: Vec<String>,
    },
    /// Note that a person who speaks the language has read files
    Reviewed {
        /// The language's tag
        tag: String,
        /// Files: site.ftl, content/guides/pets.md
        #[arg(required = true)]
        files: Vec<String>,
        /// Who read them: a role, never a name
        #[arg(long)]
        role: String,
    },
    /// Write everything to translate, with the English beside it, as a table (.csv) or for a translation program (.po)
    Export {
        /// The language's tag
        tag: String,
        /// The file
        #[arg(long)]
        to: PathBuf,
    },
    /// Take such a file back: all of it, or nothing where the checks find an error
    Import {
        /// The language's tag
        tag: String,
        /// The file
        file: PathBuf,
    },
}

/// Does what is asked. Gives what is told of it, and whether it was done.
///
/// Fails where a language, a file or the disk does, in words for whoever asked.
pub fn carry_out(folders: &Folders, now: Timestamp, command: Command) -> Result<(String, bool)> {
    // In a preview every language is read, however little of it there is.
    let loaded = load_all(folders, now);
    let told = match command {
        Command::New { tag, name } => new(folders, &loaded, &tag, &name)?,
        Command::Status { tag: None } => {
            let told = loaded.read(|site, documents| of_all(site, documents, folders, &loaded.problems));
            told.context(UNREADABLE)?
        }
        Command::Status { tag: Some(tag) } => with(&loaded, &tag, |site, documents, locale| {
            Ok(of_one(site, documents, folders, &loaded.problems, locale))
        })?,
        Command::Made { tag, what } => with(&loaded, &tag, |_, documents, locale| {
            let (noted, changed) = made(folders, documents, locale, &what)?;
            let told = format!("{noted} translations: noted that they say what the English says today.");
            if changed.is_empty() {
                return Ok(told);
            }
            Ok(format!(
                "{told}\n{} say something else than when that was noted. Where they still say what the English says, name them:\n\
                 signpost locale made {tag} {}",
                changed.len(),
                changed.join(" ")
            ))
        })?,
        Command::Reviewed { tag, files, role } => with(&loaded, &tag, |site, documents, locale| {
            reviewed(folders, documents, locale, &files, &role, site.local(now).date())?;
            Ok(format!("{} files: read by a person.", files.len()))
        })?,
        Command::Export { tag, to } => with(&loaded, &tag, |site, documents, locale| {
            let table = table(site, documents, folders, locale);
            let text = if is_po(&to) { table.to_po(&tag)? } else { table.to_csv()? };
            write(&to, &text).with_context(|| format!("{} cannot be written", to.display()))?;
            Ok(format!("{}: {} rows", to.display(), table.rows.len()))
        })?,
        Command::Import { tag, file } => return import(folders, &loaded, now, &tag, &file),
    };
    Ok((told, true))
}

const UNREADABLE: &str = "the site cannot be read: run `signpost check`";

/// What `of` makes of the language with a tag.
fn with<T>(loaded: &Loaded, tag: &str, of: impl FnOnce(&Site, &[Document], &Locale) -> Result<T>) -> Result<T> {
    let made = loaded.read(|site, documents| match site.locales.get(tag) {
        Some(locale) if tag != DEFAULT => of(site, documents, locale),
        _ => Err(anyhow!("{tag} is no language with messages: `signpost locale new {tag} --name …` begins it")),
    });
    made.context(UNREADABLE)?
}

fn import(folders: &Folders, loaded: &Loaded, now: Timestamp, tag: &str, file: &Path) -> Result<(String, bool)> {
    let text = fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let table = if is_po(file) { Table::from_po(&text) } else { Table::from_csv(&text) };
    let table = table.with_context(|| format!("{} is no table of this program", file.display()))?;
    let taken =
        with(loaded, tag, |_, documents, locale| take_in(folders, documents, locale, &table, &loaded.problems, now))?;
    let found = if taken.problems.is_empty() { String::new() } else { report(&taken.problems, Format::Text) };
    if taken.files.is_empty() {
        return Ok((format!("{found}Nothing was written."), false));
    }
    Ok((format!("{found}{}\n{}", taken.files.join("\n"), taken.left_out.join("\n")), true))
}

/// Whether a file is for translation programs rather than a table.
fn is_po(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("po"))
}
