//! The snapshot.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use jiff::civil;
use jiff::tz::TimeZone;

use super::line::{Line, hidden, hidden_in};
use super::{Addresses, Settings, Translated};
use crate::ask::{Acts, Model, Needs};
use crate::content::{AsOf, Gone, Problem, Record, Section, Source};
use crate::directory::{Directory, Kind, Names, Service};
use crate::finder::Finder;
use crate::guides::{Article, Articles, Campaign, First, FirstWords, Glossary, GuideWords, Topic};
use crate::locale::Locales;
use crate::places::{Area, AreaId, Gazetteer};
use crate::search::{Corpus, Search, Synonyms};
use crate::style::{Brand, Style};

/// What the pages of a preview show besides.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Changes with every edit and with the day.
    pub version: String,
    /// Whether somebody has chosen the day.
    pub chosen: bool,
    /// What is wrong with the content.
    pub findings: Vec<Problem>,
}

/// Everything the site shows, checked. Nothing in it changes; a new edit makes a new one.
pub struct Site {
    /// What the partnership chose.
    pub settings: Settings,
    /// Languages.
    pub locales: Locales,
    /// Places.
    pub gazetteer: Gazetteer,
    /// Services.
    pub directory: Directory,
    /// Guides.
    pub guides: Articles,
    /// Easy-read versions of guides, by the guide's id.
    pub easy_read: Articles,
    /// What must be said before anything else, the most pressing first.
    pub first_words: Vec<FirstWords>,
    /// Topics, by name.
    pub topics: Vec<Topic>,
    /// Guides by the words people type for them.
    pub guide_words: GuideWords,
    /// What visitors come with, and how they say it.
    pub needs: Needs,
    /// What people do with a line of a conversation, and how they say it.
    pub acts: Acts,
    /// What services are called.
    pub names: Names,
    /// The guided questions and their answers.
    pub finder: Finder,
    /// Words that stand for one another, by language.
    pub synonyms: HashMap<String, Synonyms>,
    /// The glossary.
    pub glossary: Glossary,
    /// The professionals' handbook.
    pub professionals: Articles,
    /// Campaigns, the newest first.
    pub campaigns: Vec<Campaign>,
    /// About pages.
    pub pages: Articles,
    /// The style sheet and script that every page carries, with their hashes for the Content-Security-Policy.
    pub style: Style,
    /// The mark and the pictures.
    pub brand: Brand,
    /// Translations that are older than the English.
    pub translated: Translated,
    /// Every address that was ever public.
    pub addresses: Addresses,
    /// The day as of which it was read.
    pub as_of: AsOf,
    /// In a preview, what its pages show besides.
    pub preview: Option<Preview>,
    /// Days on which something begins or ceases to be shown.
    pub turns: BTreeSet<civil::Date>,
    /// Every record that has a page of its own on some day.
    pub records: HashMap<(Section, String), Record>,
    /// Texts that are there and could not be read: their own problems are told, so what follows from them need not be.
    pub(super) unread: HashSet<(Section, String)>,
    /// Records that were shown once: their addresses stay.
    pub gone: Vec<Gone>,
    pub(super) timezone: TimeZone,
    pub(super) models: [OnceLock<Arc<Model>>; 2],
    /// What tells the lines apart that the models are fitted to, once they were started.
    pub(super) lines: OnceLock<[PathBuf; 2]>,
    pub(super) search: OnceLock<Search>,
}

impl Site {
    /// The model of how needs are said. Fitted when it is first asked for, unless it was started with a kept fit.
    pub fn model(&self) -> &Model {
        self.models[0].get_or_init(|| Model::fit(&self.needs).into())
    }

    /// Reads a line of a conversation.
    pub fn line<'s>(&'s self, text: &'s str) -> Line<'s> {
        let name = self.names.find_in(text);
        let acts = self.acts.acts(self.model_of_acts(), &hidden(name.as_ref(), &self.gazetteer, text));
        Line { text, name, acts }
    }

    fn model_of_acts(&self) -> &Model {
        self.models[1].get_or_init(|| Model::fit(&self.lines_of_acts()).into())
    }

    /// The lines of acts as they are learnt, without the names that stand in them.
    fn lines_of_acts(&self) -> Needs {
        self.acts.hidden(|line| hidden_in(&self.names, &self.gazetteer, line))
    }

    /// The files in a folder that keep the fits of needs and of acts.
    pub fn kept_in(&self, folder: &Path) -> [PathBuf; 2] {
        [self.needs.kept_in(folder, ""), self.acts.lines().kept_in(folder, &self.names.listed())]
    }

    /// Starts the models: with those of a `running` site where its lines are the same (names of services are hidden in them, so a
    /// new one changes next to nothing), else with the fits that are kept in the folder `fits`, else without.
    ///
    /// Fails when what is kept there cannot be used; the site then does without.
    pub fn start(&self, fits: Option<&Path>, running: Option<&Self>) -> io::Result<()> {
        let lines = [&self.needs, self.acts.lines()].map(|lines| lines.kept_in(Path::new(""), ""));
        let files = fits.map(|folder| self.kept_in(folder));
        let mut told = Ok(());
        for (place, said) in [&self.needs, self.acts.lines()].into_iter().enumerate() {
            let same = running.filter(|site| site.lines.get().is_some_and(|other| other[place] == lines[place]));
            let shared = same.and_then(|site| site.models[place].get()).cloned();
            let mut kept = || {
                let recalled = files.as_ref().map_or(Ok(None), |files| Model::recall(said, &files[place]));
                recalled.unwrap_or_else(|error| {
                    told = Err(error);
                    None
                })
            };
            let model = shared.or_else(|| kept().map(Arc::new)).unwrap_or_else(|| {
                Arc::new(if place == 0 { Model::of(&self.needs) } else { Model::of(&self.lines_of_acts()) })
            });
            let _ = self.models[place].set(model);
        }
        let _ = self.lines.set(lines);
        told
    }

    /// Whether both models are fitted.
    pub fn is_fitted(&self) -> bool {
        self.models.iter().all(|model| model.get().is_some_and(|model| model.is_fitted()))
    }

    /// Fits the models, where they are not fitted.
    pub fn learn(&self) {
        self.models[0].get_or_init(|| Model::of(&self.needs).into()).learn(&self.needs);
        if !self.models[1].get().is_some_and(|model| model.is_fitted()) {
            let lines = self.lines_of_acts();
            self.models[1].get_or_init(|| Model::of(&lines).into()).learn(&lines);
        }
    }

    /// Keeps both fits in a folder.
    ///
    /// Fails when one cannot be written.
    pub fn keep(&self, folder: &Path) -> io::Result<()> {
        for (model, file) in self.models.iter().zip(self.kept_in(folder)) {
            model.get().map_or(Ok(()), |model| model.keep(&file))?;
        }
        Ok(())
    }

    /// Lets go of the phrases and the files they stand in, which take some thirty megabytes, once the models are fitted: only a fit
    /// and `--explain` read them.
    pub fn forget_phrases(&mut self) {
        if self.is_fitted() {
            self.needs.phrases = Vec::new();
            self.needs.needs.iter_mut().for_each(|need| need.source = Source::default());
            self.acts.forget_lines();
        }
    }

    /// The search indexes. Built when they are first asked for.
    ///
    /// # Panics
    ///
    /// When tantivy cannot build an index in memory, which it has no reason for.
    pub fn search(&self) -> &Search {
        let corpus = Corpus {
            locales: &self.locales,
            directory: &self.directory,
            guides: &self.guides,
            topics: &self.topics,
            gazetteer: &self.gazetteer,
        };
        self.search.get_or_init(|| Search::new(&corpus).expect("an index in memory has nothing to fail at"))
    }

    /// The service on every page.
    pub fn national_line(&self) -> Option<&Service> {
        self.directory.get(self.settings.national_line.get_ref())
    }

    /// The line for people who worry about how they treat somebody.
    pub fn behaviour_line(&self) -> Option<&Service> {
        self.stand_in(Kind::PerpetratorProgramme)
    }

    /// The service to go to where an area has none of a kind that it should have.
    pub fn stand_in(&self, kind: Kind) -> Option<&Service> {
        self.directory.get(self.settings.stand_in(kind)?)
    }

    /// The service to ring first in an area.
    pub fn front_door(&self, area: &AreaId) -> Option<&Service> {
        self.directory.get(self.gazetteer.area(&area.0)?.front_door.get_ref())
    }

    /// The lines of `site.toml` besides the national one: for men, for children, and so on.
    pub fn other_lines(&self) -> impl Iterator<Item = &Service> {
        self.settings.home.lines.iter().filter_map(|id| self.directory.get(id.get_ref()))
    }

    /// The campaigns that run on a day, the newest first.
    pub fn campaigns_on(&self, day: civil::Date) -> impl Iterator<Item = &Campaign> {
        self.campaigns.iter().filter(move |campaign| campaign.runs_on(day))
    }

    /// Every article with the folder of `content/` it stands in.
    pub fn articles(&self) -> impl Iterator<Item = (&'static str, &Article)> {
        let sorts = [
            ("guides", &self.guides),
            ("easy-read", &self.easy_read),
            ("professionals", &self.professionals),
            ("pages", &self.pages),
        ];
        let texts =
            sorts.into_iter().flat_map(|(folder, articles)| articles.iter().map(move |article| (folder, article)));
        texts.chain(self.campaigns.iter().map(|campaign| ("campaigns", &campaign.article)))
    }

    /// The words for what must be said first, where they were written.
    pub fn first_words(&self, first: First) -> Option<&FirstWords> {
        self.first_words.iter().find(|words| words.first == first)
    }

    /// The campaign with this id.
    pub fn campaign(&self, id: &str) -> Option<&Campaign> {
        self.campaigns.iter().find(|campaign| campaign.article.id == id)
    }

    /// The record with this id in a section, if it is gone.
    pub fn gone(&self, section: Section, id: &str) -> Option<&Gone> {
        self.gone.iter().find(|gone| gone.section == section && gone.id == id)
    }

    /// The record with this id in a section, shown or not.
    pub fn record(&self, section: Section, id: &str) -> Option<&Record> {
        self.records.get(&(section, id.to_owned()))
    }

    /// Whether a record is shown as of the day.
    pub fn record_is_read(&self, section: Section, id: &str) -> bool {
        let read = self.record(section, id).is_some_and(|record| record.publication.is_read(self.as_of));
        read && (section != Section::Services || self.directory.get(id).is_some())
    }

    /// Whether there is a record with this id that could not be read.
    pub fn is_unread(&self, section: Section, id: &str) -> bool {
        match section {
            Section::Services => self.directory.has_failed(id),
            _ => self.unread.contains(&(section, id.to_owned())),
        }
    }

    /// The text with this id, of whichever section has one first.
    pub fn text(&self, id: &str) -> Option<(Section, &Article)> {
        let sections = [
            (Section::Guides, self.guides.get(id)),
            (Section::Campaigns, self.campaign(id).map(|campaign| &campaign.article)),
            (Section::Professionals, self.professionals.get(id)),
            (Section::Pages, self.pages.get(id)),
        ];
        sections.into_iter().find_map(|(section, article)| Some((section, article?)))
    }

    /// Whether something has begun or ceased to be shown by `day` since it was read.
    pub fn is_past(&self, day: civil::Date) -> bool {
        self.turns.iter().any(|turn| self.as_of.day < *turn && *turn <= day)
    }

    /// The area with this id. Areas of services and pages have been checked to exist.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.gazetteer.area(&id.0)
    }

    /// The instant of a local time on a day.
    pub fn on(&self, day: civil::Date, time: civil::Time) -> Option<jiff::Timestamp> {
        Some(day.to_datetime(time).to_zoned(self.timezone.clone()).ok()?.timestamp())
    }

    /// The local time of an instant.
    pub fn local(&self, instant: jiff::Timestamp) -> civil::DateTime {
        instant.to_zoned(self.timezone.clone()).datetime()
    }
}
