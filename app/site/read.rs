//! From the folders on disk to a site, with everything that is wrong within single files.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::OnceLock;
use std::thread::JoinHandle;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use toml::Spanned;

use super::{Addresses, Folders, Settings, Site, Translated};
use crate::ask::{self, Acts, Needs};
use crate::content::{AsOf, Document, Gone, Problem, Record, Section, Source, Standing, ids, read_toml};
use crate::directory::{self, BankHolidays, Directory, Names};
use crate::finder::{self, Finder};
use crate::guides::{self, Article, Articles, Campaign, FirstWords, Glossary, GuideWords, Topic};
use crate::locale::{self, Locales};
use crate::places::{self, Gazetteer};
use crate::search::{Synonyms, load_synonyms};
use crate::style::{Brand, Style};

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
    records: HashMap<(Section, String), Record>,
    gone: Vec<Gone>,
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

impl Found {
    /// Whether an article of a section is read as of a day. One that is gone is noted.
    fn is_read(&mut self, section: Section, article: &Article, as_of: AsOf) -> bool {
        let Article { publication, id, file, slug, english, .. } = article;
        let record = Record { file: file.clone(), publication: publication.clone() };
        self.records.insert((section, id.clone()), record);
        if let Standing::Gone(retired) = publication.standing(as_of.day) {
            let (title, name) = (english.title.clone(), english.heading.clone());
            self.gone.push(Gone { section, id: id.clone(), slug: slug.clone(), title, name, retired });
        }
        let is_read = publication.is_read(as_of);
        if !is_read {
            self.documents.retain(|document| !is_of(document, section.key(), id));
        }
        is_read
    }

    /// Those of `articles` that are read as of a day.
    fn articles(&mut self, section: Section, mut articles: Articles, as_of: AsOf) -> Articles {
        articles.0.retain(|article| self.is_read(section, article, as_of));
        articles
    }

    fn campaigns(&mut self, mut campaigns: Vec<Campaign>, as_of: AsOf) -> Vec<Campaign> {
        campaigns.retain(|campaign| self.is_read(Section::Campaigns, &campaign.article, as_of));
        campaigns
    }

    /// The texts of `content` that are there and could not be read. The directory knows its own.
    fn unread(&self, content: &Path) -> HashSet<(Section, String)> {
        let texts = Section::ALL.iter().filter(|section| **section != Section::Services);
        let files = texts.flat_map(|&section| ids(&content.join(section.key())).map(move |id| (section, id)));
        files.filter(|record| !self.records.contains_key(record)).collect()
    }

    /// Whether there is a guide, though it is not read as of the day.
    fn is_hidden(&self, guide: &str, as_of: AsOf) -> bool {
        let record = self.records.get(&(Section::Guides, guide.to_owned()));
        record.is_some_and(|record| !record.publication.is_read(as_of))
    }
}

/// Whether a document is the text with this id in a folder, or a translation of it.
fn is_of(document: &Document, folder: &str, id: &str) -> bool {
    document.id == id && Path::new(&document.source.file).components().any(|part| part.as_os_str() == folder)
}

/// Reads everything in `folders` as it is at an instant; with drafts and what is planned for a preview, and with `all` also
/// languages that are not offered.
pub fn read(folders: &Folders, now: Timestamp, drafts: bool, all: bool) -> Read {
    let mut found = Found::default();
    let content = &folders.content;
    let locales = found.noted(locale::load(&folders.locales, all));
    let tags = tags_of(locales.as_ref());
    let understanding = understanding(folders.clone(), tags.clone());
    let settings = read_toml::<Settings>(&content.join("site.toml"), &mut found.problems);
    let Some((source, settings)) = settings else { return Read { problems: found.problems, parts: None } };
    let timezone = timezone(&source, &settings.timezone, &mut found.problems);
    let as_of = AsOf { day: now.to_zoned(timezone.clone()).date(), drafts };
    let addresses = found.noted(Addresses::load(content));
    let holidays = found.noted(BankHolidays::load(content));
    let mut gazetteer = found.noted(places::load(content));
    if gazetteer.areas().is_empty() {
        // Everything leans on the areas: what follows from their mistakes is not told.
        let places = content.join("places");
        found.problems.retain(|problem| !Path::new(&problem.file).starts_with(&places));
        return Read { problems: found.problems, parts: None };
    }
    let records = found.noted(directory::load(content, &gazetteer, &holidays, as_of));
    let mut directory = records.directory;
    found.gone.extend(records.gone);
    found.records.extend(records.all.into_iter().map(|(id, record)| ((Section::Services, id), record)));
    let mut texts = Texts::load(content, &mut found);
    let Some(locales) = locales else { return Read { problems: found.problems, parts: None } };
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let synonyms = words_of_languages(&folders.locales, &tags, &mut gazetteer, &mut found);
    texts.translate(folders, &locales, &mut found);
    for locale in locales.iter().filter(|locale| locale.tag != locale::DEFAULT) {
        let folder = folders.locales.join(&locale.tag).join("content/services");
        let (documents, problems) =
            directory::load_service_translations(&mut directory, &gazetteer, &folder, &locale.tag);
        found.kept(((), documents, problems));
    }
    let guides = found.articles(Section::Guides, texts.guides, as_of);
    let pages = found.articles(Section::Pages, texts.pages, as_of);
    let professionals = found.articles(Section::Professionals, texts.professionals, as_of);
    let campaigns = found.campaigns(texts.campaigns, as_of);
    let Texts { mut easy_read, mut glossary, mut topics, mut first_words, mut finder, .. } = texts;
    // What leads to a guide, and its easy-read text, come and go with it.
    topics.retain(|topic| !found.is_hidden(&topic.guide, as_of));
    easy_read.0.retain(|easy| !found.is_hidden(&easy.id, as_of));
    found
        .documents
        .retain(|document| !is_of(document, "easy-read", &document.id) || easy_read.get(&document.id).is_some());
    found.documents.extend(records.documents.into_iter().filter(|document| directory.get(&document.id).is_some()));
    let (needs, acts) = understanding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let (needs, mut acts) = (found.noted(needs), found.noted(acts));
    let unread = found.unread(content);
    let (translated, problems) = Translated::of(&found.documents, folders);
    found.problems.extend(problems);
    for (tag, text) in translated.that_differ() {
        forget_translation(tag, text, &mut directory, &mut first_words, &mut finder, &mut glossary);
    }
    let names = Names::of(&directory, &gazetteer.area_names());
    acts.tell_apart_from(&needs);
    let guide_words = GuideWords::of(&guides, &topics);
    let exits = locales.iter().map(|locale| (locale.tag.as_str(), settings.exit_for(&locale.tag)));
    let style = Style::new(&settings.colours, &settings.look, exits);
    let brand = found.noted(Brand::load(content));
    let site = Site {
        settings,
        locales,
        gazetteer,
        directory,
        guides,
        easy_read,
        first_words,
        topics,
        guide_words,
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
        brand,
        translated,
        addresses,
        as_of,
        preview: None,
        turns: found.records.values().flat_map(|record| record.publication.turns()).collect(),
        records: found.records,
        unread,
        gone: found.gone,
        timezone,
        models: Default::default(),
        lines: OnceLock::new(),
        search: OnceLock::new(),
    };
    Read { problems: found.problems, parts: Some(Parts { site, settings: source, documents: found.documents }) }
}

/// Languages in which messages are understood. Whether one is offered changes nothing in how it is understood.
fn tags_of(locales: Option<&Locales>) -> Vec<String> {
    let offered = locales.into_iter().flat_map(Locales::iter).map(|locale| &locale.tag);
    let mut tags: Vec<String> =
        offered.chain(locales.into_iter().flat_map(|locales| &locales.understood)).cloned().collect();
    tags.sort_unstable();
    tags
}

/// What visitors come with and what they do with a line, read beside the rest: a third of all that is read.
fn understanding(folders: Folders, tags: Vec<String>) -> JoinHandle<(Noted<Needs>, Noted<Acts>)> {
    std::thread::spawn(move || {
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        (ask::load_needs(&folders.content, &folders.locales, &tags), Acts::load(&folders.locales, &tags))
    })
}

/// What was read, with what is wrong in it.
type Noted<T> = (T, Vec<Problem>);

/// Adds the names that each language has for places; gives its words that stand for one another.
fn words_of_languages(
    locales: &Path,
    tags: &[&str],
    gazetteer: &mut Gazetteer,
    found: &mut Found,
) -> HashMap<String, Synonyms> {
    let mut synonyms = HashMap::new();
    for tag in tags {
        let folder = locales.join(tag);
        found.problems.extend(places::load_names(gazetteer, &folder, tag));
        synonyms.insert((*tag).to_owned(), found.noted(load_synonyms(&folder.join("synonyms.toml"))));
    }
    synonyms
}

/// The texts that are translated, beside those of services.
struct Texts {
    guides: Articles,
    pages: Articles,
    easy_read: Articles,
    professionals: Articles,
    campaigns: Vec<Campaign>,
    glossary: Glossary,
    topics: Vec<Topic>,
    first_words: Vec<FirstWords>,
    finder: Finder,
}

impl Texts {
    /// The English ones.
    fn load(content: &Path, found: &mut Found) -> Self {
        Self {
            guides: found.kept(guides::load_guides(content)),
            finder: found.kept(finder::load_finder(content)),
            pages: found.kept(guides::load_pages(content)),
            easy_read: found.kept(guides::load_easy_read(content)),
            professionals: found.kept(guides::load_professionals(content)),
            campaigns: found.kept(guides::load_campaigns(content)),
            first_words: found.kept(guides::load_first_words(content)),
            glossary: found.kept(Glossary::load(content)),
            topics: found.kept(guides::load_topics(content)),
        }
    }

    /// Adds what is translated, language by language.
    fn translate(&mut self, folders: &Folders, locales: &Locales, found: &mut Found) {
        let mut keep = |(documents, problems)| found.kept(((), documents, problems));
        for tag in locales.iter().map(|locale| locale.tag.as_str()).filter(|tag| *tag != locale::DEFAULT) {
            let folder = folders.locales.join(tag).join("content");
            keep(guides::load_translations(&mut self.guides, &folder.join("guides"), tag));
            keep(guides::load_translations(&mut self.pages, &folder.join("pages"), tag));
            keep(guides::load_translations(&mut self.easy_read, &folder.join("easy-read"), tag));
            keep(guides::load_translations(&mut self.professionals, &folder.join("professionals"), tag));
            keep(guides::load_campaign_translations(&mut self.campaigns, &folder.join("campaigns"), tag));
            keep(guides::load_term_translations(&mut self.glossary, &folder.join("glossary"), tag));
            keep(guides::load_topic_translations(&mut self.topics, &folder.join("topics"), tag));
            keep(guides::load_first_translations(&mut self.first_words, &folder.join("first"), tag));
            keep(finder::load_finder_translations(&mut self.finder, &folder.join("finder"), tag));
        }
    }
}

/// Lets go of a translation that says other numbers or steps than the English: where both cannot be shown, the English is.
fn forget_translation(
    tag: &str,
    text: &str,
    directory: &mut Directory,
    first_words: &mut [FirstWords],
    finder: &mut Finder,
    glossary: &mut Glossary,
) {
    let Some((folder, id)) = text.rsplit_once('/') else { return };
    match folder {
        "services" => directory.forget_translation(id, tag),
        "first" => {
            let words = first_words.iter_mut().find(|words| words.first.key() == id);
            words.map(|words| words.translations.remove(tag));
        }
        "glossary" => {
            glossary.get_mut(id).map(|term| term.translations.remove(tag));
        }
        "finder/questions" => {
            let question = finder.questions.iter_mut().find(|question| question.id == id);
            question.map(|question| question.translations.remove(tag));
        }
        "finder/answers" => {
            finder.answers.get_mut(id).map(|answer| answer.translations.remove(tag));
        }
        _ => {}
    }
}

fn timezone(source: &Source, name: &Spanned<String>, problems: &mut Vec<Problem>) -> TimeZone {
    TimeZone::get(name.get_ref()).unwrap_or_else(|_| {
        let (what, help) = ("there is no such time zone", "Use a name such as Europe/London.");
        problems.push(source.problem(&name.span(), "timezone-unknown", what, help));
        TimeZone::UTC
    })
}
