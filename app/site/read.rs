//! From the folders on disk to a site, with everything that is wrong within single files.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use jiff::tz::TimeZone;
use toml::Spanned;

use super::{Settings, Site};
use crate::ask;
use crate::content::{Document, Problem, Source, read_toml};
use crate::directory::{self, BankHolidays, Names, Status};
use crate::finder::{self, Finder};
use crate::guides::{self, Articles, FirstWords};
use crate::locale::{self, Locales};
use crate::places;
use crate::search::load_synonyms;
use crate::style::Style;

/// Where the site is read from.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Facts and texts.
    pub content: PathBuf,
    /// Languages.
    pub locales: PathBuf,
}

/// What came of reading.
pub struct Read {
    /// What is wrong within single files.
    pub problems: Vec<Problem>,
    /// What was read, unless languages or settings could not be.
    pub parts: Option<Parts>,
}

/// A site, and what the rules between files look at besides.
pub struct Parts {
    /// The site.
    pub site: Site,
    /// `site.toml`.
    pub settings: Source,
    /// Every text that is shown or found.
    pub documents: Vec<Document>,
}

/// What is found on the way, beside what is read.
#[derive(Default)]
struct Found {
    documents: Vec<Document>,
    problems: Vec<Problem>,
}

impl Found {
    /// What was read, its problems noted.
    fn noted<T>(&mut self, (read, problems): (T, Vec<Problem>)) -> T {
        self.problems.extend(problems);
        read
    }

    /// What was read, its documents kept and its problems noted.
    fn kept<T>(&mut self, (read, documents, problems): (T, Vec<Document>, Vec<Problem>)) -> T {
        self.documents.extend(documents);
        self.noted((read, problems))
    }
}

/// Reads everything in `folders`.
pub fn read(folders: &Folders, with_drafts: bool) -> Read {
    let mut found = Found::default();
    let content = &folders.content;
    let locales = found.noted(locale::load(&folders.locales));
    let settings = read_toml::<Settings>(&content.join("site.toml"), &mut found.problems);
    let holidays = found.noted(BankHolidays::load(content));
    let mut gazetteer = found.noted(places::load(content));
    let (mut directory, records, problems) = directory::load(content, &gazetteer, &holidays, with_drafts);
    found.problems.extend(problems);
    let mut guides = found.kept(guides::load_guides(content));
    let mut finder = found.kept(finder::load_finder(content));
    let mut pages = found.kept(guides::load_pages(content));
    let easy_read = found.kept(guides::load_easy_read(content));
    let professionals = found.kept(guides::load_professionals(content));
    let campaigns = found.kept(guides::load_campaigns(content));
    let mut first_words = found.kept(guides::load_first_words(content));
    let glossary = found.kept(guides::Glossary::load(content));
    let topics = found.noted(guides::load_topics(content));
    let (Some(locales), Some((source, settings))) = (locales, settings) else {
        return Read { problems: found.problems, parts: None };
    };
    let tags: Vec<&str> =
        locales.iter().map(|locale| locale.tag.as_str()).chain(locales.understood.iter().map(String::as_str)).collect();
    let mut synonyms = HashMap::new();
    for tag in &tags {
        let folder = folders.locales.join(tag);
        found.problems.extend(places::load_names(&mut gazetteer, &folder));
        synonyms.insert((*tag).to_owned(), found.noted(load_synonyms(&folder.join("synonyms.toml"))));
    }
    let needs = found.noted(ask::load_needs(content, &folders.locales, &tags));
    let mut acts = found.noted(ask::Acts::load(&folders.locales, &tags));
    let translated = translations(folders, &locales, &mut guides, &mut pages, &mut first_words, &mut finder);
    found.kept(((), translated.documents, translated.problems));
    for locale in locales.iter().filter(|locale| locale.tag != locale::DEFAULT) {
        let folder = folders.locales.join(&locale.tag).join("content/services");
        let (documents, problems) =
            directory::load_service_translations(&mut directory, &gazetteer, &folder, &locale.tag);
        found.kept(((), documents, problems));
    }
    let is_shown = |document: &Document| {
        with_drafts || directory.get(&document.id).is_some_and(|service| service.status == Status::Published)
    };
    found.documents.extend(records.into_iter().filter(is_shown));
    let areas = gazetteer.areas().iter();
    let areas: Vec<&str> = areas
        .flat_map(|area| std::iter::once(area.name.as_str()).chain(area.aliases.iter().map(String::as_str)))
        .collect();
    let names = Names::of(&directory, &areas);
    acts.tell_apart_from(&needs);
    let timezone = timezone(&source, &settings.timezone, &mut found.problems);
    let exits = locales.iter().map(|locale| (locale.tag.as_str(), settings.exit_for(&locale.tag)));
    let style = Style::new(&settings.colours, exits);
    let site = Site {
        settings,
        locales,
        gazetteer,
        directory,
        guides,
        easy_read,
        first_words,
        topics,
        needs,
        acts,
        names,
        synonyms,
        finder,
        glossary,
        professionals,
        campaigns,
        pages,
        style,
        preview: with_drafts,
        timezone,
        models: Default::default(),
        lines: OnceLock::new(),
        search: OnceLock::new(),
    };
    Read { problems: found.problems, parts: Some(Parts { site, settings: source, documents: found.documents }) }
}

/// Adds what is translated, language by language, to what was read in English.
fn translations(
    folders: &Folders,
    locales: &Locales,
    guides: &mut Articles,
    pages: &mut Articles,
    first_words: &mut [FirstWords],
    finder: &mut Finder,
) -> Found {
    let mut found = Found::default();
    let mut keep = |(documents, problems)| found.kept(((), documents, problems));
    for locale in locales.iter().filter(|locale| locale.tag != locale::DEFAULT) {
        let folder = folders.locales.join(&locale.tag).join("content");
        keep(guides::load_translations(guides, &folder.join("guides"), &locale.tag));
        keep(guides::load_translations(pages, &folder.join("pages"), &locale.tag));
        keep(guides::load_first_translations(first_words, &folder.join("first"), &locale.tag));
        keep(finder::load_finder_translations(finder, &folder.join("finder"), &locale.tag));
    }
    found
}

fn timezone(source: &Source, name: &Spanned<String>, problems: &mut Vec<Problem>) -> TimeZone {
    TimeZone::get(name.get_ref()).unwrap_or_else(|_| {
        let (what, help) = ("there is no such time zone", "Use a name such as Europe/London.");
        problems.push(source.problem(&name.span(), "timezone-unknown", what, help));
        TimeZone::UTC
    })
}
