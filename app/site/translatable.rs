//! What there is to translate, most important first, and how far a language has come.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::{Folders, Site, Stale};
use crate::content::{Document, Review, Section, Standing};
use crate::locale::{DEFAULT, FILES, Locale, Message, edition_of, messages};

/// Parts of the site in the order in which they are translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The line for danger, how to get help now, and what must be said first.
    Emergency,
    /// Leaving the site.
    Exit,
    /// The help finder and what is said to a line of the conversation.
    Conversation,
    /// What needs are called, how people say that they are in danger, and the words by which a message is read.
    Understanding,
    /// The first page and everything else that pages say by themselves.
    Interface,
    /// What is kept and what is not.
    Privacy,
    /// The services that the first page and the pages of areas name.
    FrontDoors,
    /// The guides that matter most.
    FirstGuides,
    /// All other services.
    Services,
    /// All other guides.
    Guides,
    /// The names of topics.
    Topics,
    /// Easy-read texts.
    EasyRead,
    /// The words of the glossary.
    Glossary,
    /// About pages.
    About,
    /// Campaigns.
    Campaigns,
    /// The handbook for professionals.
    Handbook,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 16] = [
        Self::Emergency,
        Self::Exit,
        Self::Conversation,
        Self::Understanding,
        Self::Interface,
        Self::Privacy,
        Self::FrontDoors,
        Self::FirstGuides,
        Self::Services,
        Self::Guides,
        Self::Topics,
        Self::EasyRead,
        Self::Glossary,
        Self::About,
        Self::Campaigns,
        Self::Handbook,
    ];

    /// Whether a language is only offered when it has this part.
    pub fn is_floor(self) -> bool {
        self <= Self::Privacy
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Exit => "exit",
            Self::Conversation => "help finder",
            Self::Understanding => "understanding",
            Self::Interface => "interface",
            Self::Privacy => "privacy",
            Self::FrontDoors => "front doors",
            Self::FirstGuides => "first guides",
            Self::Services => "services",
            Self::Guides => "guides",
            Self::Topics => "topics",
            Self::EasyRead => "easy read",
            Self::Glossary => "glossary",
            Self::About => "about pages",
            Self::Campaigns => "campaigns",
            Self::Handbook => "handbook",
        }
    }
}

/// How a text or a file of messages stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// Of so many messages some are translated, and of those some were made from an older English.
    Messages {
        /// Messages of the English file.
        of: usize,
        /// Those that are translated.
        done: usize,
        /// Those of them whose English has changed since.
        stale: usize,
    },
    /// The English has changed since.
    Stale(Stale),
    /// It was made from the English of today.
    Done,
}

impl State {
    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        match self {
            Self::Done => true,
            Self::Messages { of, done, stale } => of == done && stale == 0,
            Self::Missing | Self::Stale(_) => false,
        }
    }

    /// Whether visitors are shown something of it in their language.
    pub fn is_there(self) -> bool {
        match self {
            Self::Missing => false,
            Self::Messages { of, done, .. } => of == done,
            Self::Stale(_) | Self::Done => true,
        }
    }
}

/// A text or a file of messages, and how it stands in a language.
#[derive(Clone, Debug)]
pub struct Translatable {
    /// Where it stands in the folder of a language: `site.ftl`, `content/guides/pets.md`.
    pub place: String,
    /// The part it belongs to.
    pub part: Part,
    /// English words that are still to be translated, or translated anew.
    pub words_left: usize,
    /// How it stands.
    pub state: State,
    /// Who has read it.
    pub reviewed: Option<Review>,
}

/// Everything that can be translated, as it stands in the language `locale`: most important first.
pub fn translatable(site: &Site, documents: &[Document], folders: &Folders, locale: &Locale) -> Vec<Translatable> {
    let order = Order::of(site);
    let mut english: HashMap<String, &Document> = HashMap::new();
    let mut own: HashMap<String, &Document> = HashMap::new();
    for document in documents {
        let Some((tag, place)) = folders.written(&document.source.file) else { continue };
        let place = Path::new(place).with_extension("").display().to_string();
        if tag == DEFAULT {
            english.insert(place, document);
        } else if tag == locale.tag {
            own.insert(place, document);
        }
    }
    let texts = english.iter().filter_map(|(place, document)| {
        let part = order.part(place)?;
        // What is not published is not translated yet.
        if let Some((folder, id)) = place.rsplit_once('/')
            && let Some(section) = Section::ALL.iter().find(|section| section.key() == folder)
            && site
                .record(*section, id)
                .is_some_and(|record| record.publication.standing(site.as_of.day) != Standing::Shown)
        {
            return None;
        }
        let state = match (own.get(place), place.rsplit_once('/')) {
            (Some(_), Some((folder, id))) => {
                site.translated.stale(&locale.tag, folder, id).map_or(State::Done, State::Stale)
            }
            _ => State::Missing,
        };
        Some(Translatable {
            place: format!("content/{place}.md"),
            part,
            words_left: if state == State::Done { 0 } else { document.words_to_translate() },
            state,
            reviewed: own.get(place).and_then(|own| own.review()),
        })
    });
    let files = FILES.iter().map(|file| messages_of(file, folders, locale));
    let mut all: Vec<Translatable> = texts.chain(files).chain(understanding(site, folders, locale)).collect();
    all.sort_by_cached_key(|text| (text.part, order.within(&text.place), text.place.clone()));
    all
}

/// Files by which messages are read, beside those of needs.
pub(crate) const READING: [&str; 3] = ["cues.toml", "ordinary.toml", "turns.toml"];

/// What a language understands: each need has a name in it, and phrases where it means danger.
fn understanding(site: &Site, folders: &Folders, locale: &Locale) -> Vec<Translatable> {
    let tag = &locale.tag;
    let language = site.needs.languages.iter().position(|other| other == tag);
    let said: HashSet<usize> = site
        .needs
        .phrases
        .iter()
        .filter(|phrase| Some(phrase.language) == language)
        .map(|phrase| phrase.need)
        .collect();
    let of = |place: String, is_there: bool| Translatable {
        place,
        part: Part::Understanding,
        words_left: 0,
        state: if is_there { State::Done } else { State::Missing },
        reviewed: None,
    };
    let needs = site.needs.iter().enumerate().map(|(place, need)| {
        let is_said = said.contains(&place) || !need.means_danger();
        of(format!("content/needs/{}.md", need.id), need.name_in(tag).is_some() && is_said)
    });
    let files = READING.iter().map(|file| of((*file).to_owned(), folders.locales.join(tag).join(file).exists()));
    needs.chain(files).collect()
}

/// How the messages of a file stand.
fn messages_of(file: &str, folders: &Folders, locale: &Locale) -> Translatable {
    let name = format!("{file}.ftl");
    let path = folders.locales.join(DEFAULT).join(&name);
    let english: Vec<Message> = std::fs::read_to_string(path).map(|text| messages(&text)).unwrap_or_default();
    let is_there = |message: &&Message| locale.messages.ids().contains(&message.id);
    let is_stale = |message: &&Message| {
        locale.made_from.of(file, &message.id).is_some_and(|edition| edition != edition_of(&message.source))
    };
    let left = english.iter().filter(|message| !is_there(message) || is_stale(message));
    let part = match file {
        "site" => Part::Emergency,
        "finder" | "replies" => Part::Conversation,
        _ => Part::Interface,
    };
    Translatable {
        part,
        words_left: left.map(|message| message.source.split_whitespace().count()).sum(),
        state: State::Messages {
            of: english.len(),
            done: english.iter().filter(is_there).count(),
            stale: english.iter().filter(is_there).filter(is_stale).count(),
        },
        reviewed: locale.reviewed.get(&name).cloned(),
        place: name,
    }
}

/// Which part a text belongs to, and which comes first within a part.
struct Order<'s> {
    front_doors: HashSet<&'s str>,
    first_guides: Vec<&'s str>,
}

impl<'s> Order<'s> {
    fn of(site: &'s Site) -> Self {
        let settings = &site.settings;
        let doors = site.gazetteer.areas().iter().map(|area| area.front_door.get_ref());
        let lines = settings.home.lines.iter().map(toml::Spanned::get_ref);
        let named = [&settings.national_line, &settings.anyone_line, &settings.young_line].map(toml::Spanned::get_ref);
        Self {
            front_doors: doors.chain(lines).chain(named).map(String::as_str).collect(),
            first_guides: settings.first_guides.iter().map(|guide| guide.get_ref().as_str()).collect(),
        }
    }

    /// `None` for a text that is not translated.
    fn part(&self, place: &str) -> Option<Part> {
        let (folder, id) = place.rsplit_once('/')?;
        Some(match (folder, id) {
            ("guides", "emergency") | ("finder/answers", "emergency" | "suicide") | ("first", _) => Part::Emergency,
            ("pages", "leaving-this-site") => Part::Exit,
            ("finder/questions" | "finder/answers", _) => Part::Conversation,
            ("pages", "privacy") => Part::Privacy,
            ("services", id) if self.front_doors.contains(id) => Part::FrontDoors,
            ("services", _) => Part::Services,
            ("guides", id) if self.first_guides.contains(&id) => Part::FirstGuides,
            ("guides", _) => Part::Guides,
            ("topics", _) => Part::Topics,
            ("easy-read", _) => Part::EasyRead,
            ("glossary", _) => Part::Glossary,
            ("pages", _) => Part::About,
            ("campaigns", _) => Part::Campaigns,
            ("professionals", _) => Part::Handbook,
            _ => return None,
        })
    }

    /// The place of a text within its part: messages first, guides as they are named.
    fn within(&self, place: &str) -> usize {
        if !place.starts_with("content/") {
            return 0;
        }
        let id = Path::new(place).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        1 + self.first_guides.iter().position(|guide| *guide == id).unwrap_or(self.first_guides.len())
    }
}
