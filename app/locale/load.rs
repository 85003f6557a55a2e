//! Reads the language folders.

use std::collections::BTreeMap;
use std::path::Path;

use icu::locale::{Direction, LocaleDirectionality};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::discreet::DiscreetWords;
use super::kept_words::load_kept_words;
use super::message::messages;
use super::voice::Voice;
use super::{Formats, Letters, MadeFrom, Messages, MustSay, Terms};
use crate::content::{Problem, Review, Source, is_file_of, optional_toml, read_toml};

/// The tag of the language that every message and text exists in.
pub const DEFAULT: &str = "en";

/// Files of messages, without their ending, in the order of `BUILT_WITH`.
pub const FILES: [&str; 8] = ["directory", "finder", "pages", "places", "replies", "search", "site", "terms"];

/// The English files the program was built with: they say which messages it needs.
const BUILT_WITH: &[&str] = &[
    include_str!("../../locales/en/directory.ftl"),
    include_str!("../../locales/en/finder.ftl"),
    include_str!("../../locales/en/pages.ftl"),
    include_str!("../../locales/en/places.ftl"),
    include_str!("../../locales/en/replies.ftl"),
    include_str!("../../locales/en/search.ftl"),
    include_str!("../../locales/en/site.ftl"),
    include_str!("../../locales/en/terms.ftl"),
];

/// One language of the site.
pub struct Locale {
    /// First segment of its addresses, and the `lang` attribute: a BCP 47 tag such as `pl`.
    pub tag: String,
    /// The same tag, parsed.
    pub id: LanguageIdentifier,
    /// Its own name for itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Whether it stands in the menu. One that does not is only understood and checked.
    pub offered: bool,
    /// Which files of messages a person who speaks it has read as they are, by name: `site.ftl`.
    pub reviewed: BTreeMap<String, Review>,
    /// Messages of the interface.
    pub messages: Messages,
    /// Dates, times and lists.
    pub formats: Formats,
    /// Words that must not stand in titles and addresses.
    pub discreet: DiscreetWords,
    /// How it is meant to sound.
    pub voice: Voice,
    /// What its texts must not lose.
    pub must_say: MustSay,
    /// How the terms of the site are said in it.
    pub terms: Terms,
    /// Its letters.
    pub letters: Letters,
    /// Which English its messages were made from.
    pub made_from: MadeFrom,
}

/// All languages, the default first, then by tag.
pub struct Locales {
    shown: Vec<Locale>,
    /// Tags of languages that are understood in messages, but in which there are no pages yet.
    pub understood: Vec<String>,
}

impl Locales {
    /// Every language.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.shown.iter()
    }

    /// The language with this tag, written as in its addresses.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.shown.iter().find(|locale| locale.tag == tag)
    }

    /// English.
    pub fn default_locale(&self) -> &Locale {
        &self.shown[0]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleFile {
    name: String,
    #[serde(default)]
    offered: bool,
    #[serde(default)]
    format: Option<String>,
    #[serde(default)]
    letters: String,
    #[serde(default)]
    reviewed: BTreeMap<String, Review>,
}

/// Reads every folder of `root`. `None` when English itself cannot be used. A language that is not offered is only understood,
/// unless `all` are wanted.
pub fn load(root: &Path, all: bool) -> (Option<Locales>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut locales = Vec::new();
    let mut understood = Vec::new();
    let mut tags: Vec<String> = std::fs::read_dir(root)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    tags.sort_by_key(|tag| (tag != DEFAULT, tag.clone()));
    for tag in tags {
        match load_one(&root.join(&tag), &tag, all) {
            Ok(Some((locale, found))) => {
                locales.push(locale);
                problems.extend(found);
            }
            Ok(None) => understood.push(tag),
            Err(found) => problems.extend(found),
        }
    }
    if locales.first().is_none_or(|locale: &Locale| locale.tag != DEFAULT) {
        problems.push(Problem::in_file(
            root.join(DEFAULT).display().to_string(),
            "locale-default",
            "the English folder is missing or cannot be read",
            "Restore locales/en: every other language falls back to it.",
        ));
        return (None, problems);
    }
    let locales = Locales { shown: locales, understood };
    problems.extend(missing_messages(root, &locales));
    (Some(locales), problems)
}

/// `None` for a language that is not shown: one that is not offered, unless `all` are to be and it has anything to show.
fn load_one(folder: &Path, tag: &str, all: bool) -> Result<Option<(Locale, Vec<Problem>)>, Vec<Problem>> {
    let source = Source::read(&folder.join("locale.toml")).map_err(|problem| vec![problem])?;
    let file: LocaleFile = source.toml()?;
    let unknown = || {
        vec![source.problem(
            &(0..0),
            "locale-tag",
            format!("{tag} is not a language tag we know"),
            "Name the folder by a BCP 47 tag such as pl, ar or zh-Hant.",
        )]
    };
    let id: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
    if id != tag {
        return Err(unknown());
    }
    let formats = Formats::new(&file.format.unwrap_or_else(|| usual_format(tag))).ok_or_else(unknown)?;
    let offered = file.offered || tag == DEFAULT;
    let is_begun = || FILES.iter().any(|name| folder.join(format!("{name}.ftl")).exists());
    let is_shown = offered || (all && is_begun());
    if !is_shown {
        return Ok(None);
    }
    let mut problems = Vec::new();
    let made_from = MadeFrom::load(folder, &mut problems);
    let as_read = |file: &str| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap_or_default();
        messages(&text).iter().all(|message| made_from.is_as_made(file.trim_end_matches(".ftl"), message))
    };
    let reviewed = file.reviewed.into_iter().filter(|(file, _)| as_read(file)).collect();
    let direction =
        match LocaleDirectionality::new_common().get(&tag.parse::<icu::locale::Locale>().map_err(|_| unknown())?.id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        };
    let (messages, found) = Messages::new(&id, direction == "rtl", ftl_files(folder, &mut problems));
    problems.extend(found);
    let discreet = read_toml::<DiscreetWords>(&folder.join("discreet.toml"), &mut problems);
    let voice = optional_toml::<Voice>(&folder.join("voice.toml"), &mut problems);
    let letters = Letters::of(tag, &file.letters);
    let (must_say, terms) = load_kept_words(folder, &mut problems);
    Ok(Some((
        Locale {
            tag: tag.to_owned(),
            id,
            name: file.name,
            direction,
            offered,
            reviewed,
            messages,
            formats,
            discreet: discreet.map(|(_, words)| words).unwrap_or_default(),
            voice: voice.map(|(_, voice)| voice).unwrap_or_default(),
            must_say,
            terms,
            letters,
            made_from,
        },
        problems,
    )))
}

/// Dates of the calendar and digits of the keypad that are on letters and phones here, and hours as services write them.
fn usual_format(tag: &str) -> String {
    format!("{tag}-u-ca-gregory-hc-h23-nu-latn")
}

fn ftl_files(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_file_of(path, "ftl"))
        .collect();
    files.sort();
    files.iter().filter_map(|path| Source::read(path).map_err(|problem| problems.push(problem)).ok()).collect()
}

/// The English messages that the program was built with: by name of file, without its ending.
pub fn built_with() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.into_iter().zip(BUILT_WITH.iter().copied())
}

/// Messages the program needs and a language lacks. English must have all; another language falls back to English, visibly, and
/// is told of each file once.
fn missing_messages(root: &Path, locales: &Locales) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in locales.iter() {
        for (file, text) in built_with() {
            let path = root.join(&locale.tag).join(format!("{file}.ftl")).display().to_string();
            let missing: Vec<_> =
                messages(text).into_iter().filter(|message| !locale.messages.ids().contains(&message.id)).collect();
            let line = |at| Source::new("", text).position(at).0;
            if locale.tag == DEFAULT {
                problems.extend(missing.iter().map(|message| {
                    let (id, line) = (&message.id, line(message.at));
                    let help = format!("Add {id} = … to this file. It stands in line {line} of locales/en/{file}.ftl.");
                    let what = format!("the message {id} is missing in {}", locale.name);
                    Problem::in_file(&path, "message-missing", what, help)
                }));
            } else if let Some(first) = missing.first() {
                let others = match missing.len() - 1 {
                    0 => String::new(),
                    n => format!(" and {n} more"),
                };
                let what = format!("the message {}{others} of this file: visitors see English there", first.id);
                let help = format!(
                    "Add {} = … to this file. `signpost locale status {}` lists them all.",
                    first.id, locale.tag
                );
                problems.push(
                    Problem::in_file(&path, "message-missing", format!("not translated: {what}"), help).warning(),
                );
            }
        }
    }
    problems
}
