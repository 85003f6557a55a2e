//! From the folders on disk to a site that can be shown, or to everything that is wrong with them.

use super::Claim;
use super::addresses::addresses;
use super::articles::articles;
use super::claims::claims;
use super::contradictions::contradictions;
use super::days::days;
use super::discreet::discreet;
use super::files::{unread, unread_translations};
use super::finder::finder;
use super::floor::floor;
use super::gone::gone;
use super::heads::heads;
use super::label::labels;
use super::never_link::never_link;
use super::prose::prose;
use super::recorded::recorded;
use super::references::references;
use super::settings::settings;
use super::texts::{readability, texts};
use super::translations::translations;
use super::understanding::understanding;
use super::voice::voice;
use super::whereabouts::whereabouts;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rayon::iter::{IndexedParallelIterator as _, IntoParallelIterator as _, ParallelIterator as _};

use crate::content::{Document, Problem, Severity, has_errors};
use crate::site::{Folders, Parts, Read, Site, read};

/// What came of reading and checking a site.
pub struct Loaded {
    /// Everything that is wrong, errors first.
    pub problems: Vec<Problem>,
    site: Option<Site>,
    documents: Vec<Document>,
}

impl Loaded {
    /// The site, if nothing is wrong with it but what is worth a warning.
    pub fn sound(self) -> Option<Site> {
        if has_errors(&self.problems) { None } else { self.site }
    }

    /// The site as far as it could be read.
    pub(super) fn site(&self) -> Option<&Site> {
        self.site.as_ref()
    }

    /// What `rule` finds in it and its texts, as far as they could be read.
    pub fn changes(&self, rule: impl FnOnce(&Site, &[Document]) -> Vec<Problem>) -> Vec<Problem> {
        self.read(rule).unwrap_or_default()
    }

    /// What `of` makes of it and its texts; `None` where it could not be read.
    pub fn read<T>(&self, of: impl FnOnce(&Site, &[Document]) -> T) -> Option<T> {
        self.site.as_ref().map(|site| of(site, &self.documents))
    }

    /// The list of its texts: how hard each is to read, what it rests on, where it leads, and how often worn words stand.
    pub fn texts(&self, folders: &Folders) -> Option<String> {
        self.site.as_ref().map(|site| texts(site, &self.documents, folders))
    }

    /// The site as far as it could be read, without the records that could not. For editors, never for the public.
    pub fn as_far_as_read(self) -> Option<Site> {
        self.site
    }
}

/// Reads and checks everything as it is at an instant; with drafts and what is planned for a preview.
pub fn load(folders: &Folders, now: Timestamp, drafts: bool) -> Loaded {
    checked(folders, read(folders, now, drafts, false))
}

/// The same as for the public, and with the languages that are not offered: what is wrong with these is a warning.
pub fn load_with_waiting(folders: &Folders, now: Timestamp) -> Loaded {
    checked(folders, read(folders, now, false, true))
}

/// The same as for a preview, and with the languages that are not offered.
pub fn load_all(folders: &Folders, now: Timestamp) -> Loaded {
    checked(folders, read(folders, now, true, true))
}

fn checked(folders: &Folders, read: Read) -> Loaded {
    let mut problems = read.problems;
    let (ledger, found) = Claim::load(&folders.content);
    problems.extend(found);
    if let Some(parts) = &read.parts {
        problems.extend(between_files(parts, &ledger, folders));
    }
    if let Some(parts) = &read.parts {
        unseen(&mut problems, &parts.site, folders);
    }
    causes(&mut problems);
    problems.sort_by(by_cause);
    let (site, documents) = read.parts.map(|parts| (parts.site, parts.documents)).unzip();
    Loaded { problems, site, documents: documents.unwrap_or_default() }
}

/// The folders of languages that are not offered.
fn waiting_folders(site: &Site, folders: &Folders) -> Vec<PathBuf> {
    site.locales.iter().filter(|locale| !locale.offered).map(|locale| folders.locales.join(&locale.tag)).collect()
}

/// Rules that are often broken by what is wrong elsewhere: an edit of one file, told in those that lean on it.
const CONSEQUENCES: [&str; 22] = [
    "address-lost",
    "address-unrecorded",
    "finder-answer",
    "finder-child",
    "finder-first",
    "finder-guide",
    "finder-local",
    "finder-loop",
    "finder-need",
    "finder-night",
    "finder-service",
    "guide-unknown",
    "guide-without-route",
    "link-dead",
    "message-stale",
    "phone-unknown",
    "place-unknown",
    "promise-unproved",
    "service-unknown",
    "translation-differs",
    "translation-orphan",
    "translation-stale",
];

/// Rules whose breach leaves a file unread.
const UNREAD: [&str; 7] =
    ["front-matter", "front-matter-fence", "missing-key", "not-utf-8", "unknown-key", "unknown-term", "unreadable"];

/// What is wrong with a language that is not offered is a warning: only editors see it.
fn unseen(problems: &mut [Problem], site: &Site, folders: &Folders) {
    for folder in waiting_folders(site, folders) {
        let own = problems.iter_mut().filter(|problem| Path::new(&problem.file).starts_with(&folder));
        own.for_each(|problem| problem.severity = Severity::Warning);
    }
}

/// What is to be mended first: while files cannot be read, what lacks elsewhere may only lack because of them.
fn causes(problems: &mut Vec<Problem>) {
    if problems.iter().any(|problem| problem.severity == Severity::Error && UNREAD.contains(&problem.code)) {
        problems.retain(|problem| !CONSEQUENCES.contains(&problem.code));
    }
}

/// Errors first, causes before what follows from them, in the order of files and lines.
pub fn by_cause(a: &Problem, b: &Problem) -> std::cmp::Ordering {
    fn key(problem: &Problem) -> (Severity, bool, &str, usize, usize) {
        let follows = CONSEQUENCES.contains(&problem.code);
        (problem.severity, follows, &problem.file, problem.line, problem.column)
    }
    key(a).cmp(&key(b))
}

/// Everything that is wrong between files. Rules are read side by side.
fn between_files(parts: &Parts, ledger: &[Claim], folders: &Folders) -> Vec<Problem> {
    let Parts { site, settings: source, documents } = parts;
    let content = &folders.content;
    // The longest first.
    let rules: [&(dyn Fn() -> Vec<Problem> + Sync); 23] = [
        &|| translations(site, documents, folders),
        &|| whereabouts(site, documents),
        &|| floor(site, documents, folders),
        &|| prose(site, ledger, documents),
        &|| finder(site),
        &|| voice(site, documents, folders),
        &|| references(site, source, content),
        &|| unread(content),
        &|| unread_translations(&folders.locales),
        &|| addresses(site),
        &|| gone(site),
        &|| recorded(site, folders),
        &|| heads(documents),
        &|| settings(site, source),
        &|| labels(site, documents),
        &|| never_link(content, documents),
        &|| discreet(site, folders),
        &|| articles(site, documents, folders),
        &|| readability(site),
        &|| understanding(site, folders),
        &|| claims(site, ledger, folders, documents),
        &|| contradictions(site, documents),
        &|| days(documents, site.as_of.day),
    ];
    rules.into_par_iter().with_max_len(1).flat_map_iter(|rule| rule()).collect()
}
