//! Reads the language folders.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use icu::locale::{Direction, LocaleDirectionality};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::discreet::DiscreetWords;
use super::messages::spans_of;
use super::variables::{unknown_variables, variables};
use super::voice::Voice;
use super::{Formats, Messages};
use crate::content::{Problem, Source, is_file_of, optional_toml};

/// The tag of the language that every message and text exists in.
pub const DEFAULT: &str = "en";

/// Files of messages, in the order of [`BUILT_WITH`].
const FILES: [&str; 8] = ["directory", "finder", "pages", "places", "replies", "search", "site", "terms"];

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
    /// Whether a person who speaks it has reviewed the texts.
    pub reviewed: bool,
    /// Messages of the interface.
    pub messages: Messages,
    /// Dates, times and lists.
    pub formats: Formats,
    /// Words that must not stand in titles and addresses.
    pub discreet: DiscreetWords,
    /// How it is meant to sound.
    pub voice: Voice,
}

/// All languages, the default first, then by tag.
pub struct Locales {
    offered: Vec<Locale>,
    /// Tags of languages that are understood in messages, but in which there are no pages yet.
    pub understood: Vec<String>,
}

impl Locales {
    /// Every language.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.offered.iter()
    }

    /// The language with this tag, written as in its addresses.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.offered.iter().find(|locale| locale.tag == tag)
    }

    /// English.
    pub fn default_locale(&self) -> &Locale {
        &self.offered[0]
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleFile {
    name: String,
    #[serde(default = "yes")]
    offered: bool,
    #[serde(default)]
    format: Option<String>,
    reviewed: bool,
}

fn yes() -> bool {
    true
}

/// Reads every folder of `root`. `None` when English itself cannot be used. A language that is not offered yet may hold
/// phrases and names of places only.
pub fn load(root: &Path) -> (Option<Locales>, Vec<Problem>) {
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
        match load_one(&root.join(&tag), &tag) {
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
    let locales = Locales { offered: locales, understood };
    problems.extend(missing_messages(root, &locales));
    let given: HashMap<String, BTreeSet<String>> = BUILT_WITH.iter().flat_map(|text| variables(text)).collect();
    for (locale, file) in locales.iter().flat_map(|locale| FILES.iter().map(move |file| (locale, file))) {
        let source = Source::read(&root.join(&locale.tag).join(format!("{file}.ftl"))).ok();
        problems.extend(source.map(|source| unknown_variables(&source, &given)).unwrap_or_default());
    }
    (Some(locales), problems)
}

/// `None` for a language that is not offered.
fn load_one(folder: &Path, tag: &str) -> Result<Option<(Locale, Vec<Problem>)>, Vec<Problem>> {
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
    if !file.offered && tag != DEFAULT {
        return Ok(None);
    }
    let formats = Formats::new(file.format.as_deref().unwrap_or(tag)).ok_or_else(unknown)?;
    let mut problems = Vec::new();
    let direction =
        match LocaleDirectionality::new_common().get(&tag.parse::<icu::locale::Locale>().map_err(|_| unknown())?.id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        };
    let (messages, found) = Messages::new(&id, direction == "rtl", ftl_files(folder, &mut problems));
    problems.extend(found);
    let discreet = match Source::read(&folder.join("discreet.toml"))
        .map_err(|problem| vec![problem])
        .and_then(|source| source.toml())
    {
        Ok(words) => words,
        Err(found) => {
            problems.extend(found);
            DiscreetWords::default()
        }
    };
    let voice = optional_toml::<Voice>(&folder.join("voice.toml"), &mut problems);
    Ok(Some((
        Locale {
            tag: tag.to_owned(),
            id,
            name: file.name,
            direction,
            reviewed: file.reviewed,
            messages,
            formats,
            discreet,
            voice: voice.map(|(_, voice)| voice).unwrap_or_default(),
        },
        problems,
    )))
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

/// Messages the program needs and a language lacks. English must have all; another language falls back to English, visibly.
fn missing_messages(root: &Path, locales: &Locales) -> Vec<Problem> {
    let mut problems = Vec::new();
    for locale in locales.iter() {
        for (file, text) in FILES.iter().zip(BUILT_WITH) {
            for id in message_ids(text) {
                if locale.messages.ids().contains(&id) {
                    continue;
                }
                let path = root.join(&locale.tag).join(format!("{file}.ftl")).display().to_string();
                let line = Source::new("", *text).position(spans_of(text, &id).next().unwrap_or_default().start).0;
                let problem = Problem::in_file(
                    path,
                    "message-missing",
                    format!("the message {id} is missing in {}", locale.name),
                    format!("Add {id} = … to this file. It stands in line {line} of locales/en/{file}.ftl."),
                );
                problems.push(if locale.tag == DEFAULT { problem } else { problem.warning() });
            }
        }
    }
    problems
}

/// The ids of the messages in a Fluent file.
fn message_ids(text: &str) -> Vec<String> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let id = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(id).collect()
}
