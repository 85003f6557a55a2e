//! From the folders on disk to what is shown, once at the start and after each edit. An edit that is wrong changes nothing.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use jiff::{Timestamp, civil};

use super::edit::Edit;
use super::live::Live;
use super::process::give_back_what_is_free;
use super::{App, Clock, Config};
use crate::check::{Loaded, base, by_cause, later, load, load_all, unassured};
use crate::content::{Problem, Severity, has_errors};
use crate::site::{Folders, Preview, Site};

/// How often an edit is read again because files changed while they were read. Chosen: a checkout takes a few.
const TRIES: usize = 10;

/// How often it is looked whether a day has passed on which something begins or ceases to be shown.
const LOOK: Duration = Duration::from_secs(30);

/// Where a site is read from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The folders.
    pub folders: Folders,
    /// Where fits are kept, if anywhere.
    pub fits: Option<PathBuf>,
    /// Whether drafts are shown, and what is wrong is left out rather than refused.
    pub preview: bool,
}

/// What came of reading.
pub struct Reading {
    /// Digest of what was read.
    pub content: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// The site, where it may be shown.
    pub site: Option<Site>,
}

/// What the site starts with: read, and fit to be shown.
pub struct Start {
    pub(super) content: String,
    pub(super) problems: Vec<Problem>,
    pub(super) site: Site,
}

impl Reading {
    /// To start with, where the site may be shown; made ready from `source`.
    pub fn start(self, source: &Source) -> Option<Start> {
        let Self { content, problems, site } = self;
        let mut site = site?;
        source.prepare(&mut site, None);
        Some(Start { content, problems, site })
    }
}

impl Source {
    /// Reads everything, and again where something changed meanwhile.
    pub fn read(&self, now: Timestamp) -> Reading {
        self.read_as(self.folders.digest(), now, None, true)
    }

    /// Reads everything of which `content` is the digest, and again where something changed meanwhile. Beside a `running` site also says
    /// which numbers were changed and not checked. A preview tells what would be refused, and what will be wrong, unless another day
    /// than today was chosen.
    fn read_as(&self, mut content: String, now: Timestamp, running: Option<&Site>, as_today: bool) -> Reading {
        let mut tries = 0;
        let loaded = loop {
            let loaded = self.load(now);
            let after = self.folders.digest();
            tries += 1;
            if after == content || tries == TRIES {
                break loaded;
            }
            content = after;
        };
        let mut problems = loaded.problems.clone();
        if let Some(site) = running.filter(|_| !self.preview) {
            let today = site.local(now).date();
            problems.extend(loaded.changes(|new, documents| unassured(site, new, documents, today)));
        }
        if self.preview && as_today {
            problems.extend(self.since_committed(&loaded, now));
            problems.extend(loaded.changes(|site, _| later(&self.folders, site, &loaded.problems)));
            problems.sort_by(by_cause);
        }
        let sound = self.preview || !has_errors(&problems);
        let mut site = loaded.as_far_as_read().filter(|_| sound);
        if let Some(site) = site.as_mut().filter(|_| self.preview) {
            let version = format!("{content}-{}", site.as_of.day);
            site.preview = Some(Preview { version, chosen: false, findings: problems.clone() });
        }
        Reading { content, problems, site }
    }

    /// What became of an edit; in a preview with all that was found.
    pub(super) fn edit(&self, content: String, day: civil::Date, shown: bool, problems: &[Problem]) -> Edit {
        let edit = Edit::new(content, day, shown, problems);
        if self.preview { edit.with(problems.to_vec()) } else { edit }
    }

    /// What a running site would refuse, held against the last commit; nothing where there is none.
    fn since_committed(&self, loaded: &Loaded, now: Timestamp) -> Vec<Problem> {
        let Ok(base) = base(&self.folders, "HEAD") else { return Vec::new() };
        let Some(site) = load(&base.folders, now, true).as_far_as_read() else { return Vec::new() };
        let today = site.local(now).date();
        loaded.changes(|new, documents| unassured(&site, new, documents, today))
    }

    /// A preview also shows languages that are not offered.
    fn load_here(&self, now: Timestamp) -> Loaded {
        if self.preview { load_all(&self.folders, now) } else { load(&self.folders, now, false) }
    }

    /// In a thread of its own: what is only needed to read goes with the thread.
    fn load(&self, now: Timestamp) -> Loaded {
        let read = std::thread::scope(|scope| scope.spawn(|| self.load_here(now)).join());
        read.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }

    /// Makes a site that was read ready to answer: its models, beside a `running` one also fitted, and its indexes.
    fn prepare(&self, site: &mut Site, running: Option<&Site>) {
        std::thread::scope(|scope| {
            let site = &*site;
            scope.spawn(|| site.search());
            if let Err(error) = site.start(self.fits.as_deref(), running) {
                tracing::warn!("the kept fit cannot be used: {error}");
            }
            if running.is_some_and(Site::is_fitted) {
                // Until it is fitted the running one understands more.
                site.learn();
            }
        });
        site.forget_phrases();
    }
}

/// Reads anew whenever it is told to, and shows what is sound.
pub(super) struct Reloader {
    pub(super) live: Arc<Live>,
    pub(super) source: Source,
    pub(super) clock: Clock,
    pub(super) config: Config,
}

impl Reloader {
    /// Begins, in a thread of its own that ends with the sender.
    pub(super) fn begin(self) -> Sender<()> {
        let (tell, told) = channel();
        std::thread::spawn(move || self.follow(&told));
        tell
    }

    fn follow(&self, told: &Receiver<()>) {
        loop {
            match told.recv_timeout(LOOK) {
                Ok(()) => {}
                // At midnight something may begin or cease to be shown.
                Err(RecvTimeoutError::Timeout) if self.is_past() => {}
                Err(RecvTimeoutError::Timeout) => continue,
                Err(RecvTimeoutError::Disconnected) => return,
            }
            // What came meanwhile is read together.
            while told.try_recv().is_ok() {}
            // Whatever goes wrong with one edit, the next is read.
            if catch_unwind(AssertUnwindSafe(|| self.reload())).is_err() {
                tracing::error!("an edit cannot be read: the site stays as it was");
            }
            give_back_what_is_free();
        }
    }

    /// Whether the running site is of a day since which something has begun or ceased to be shown.
    fn is_past(&self) -> bool {
        let running = self.live.app();
        let today = running.site.local(self.clock(&running.site).now()).date();
        running.site.is_past(today) || (self.source.preview && running.site.as_of.day != today)
    }

    /// The clock; in a preview for which a day was chosen, one that stands still on it.
    fn clock(&self, site: &Site) -> Clock {
        let chosen = self.live.day().and_then(|day| site.on(day, site.local(self.clock.now()).time()));
        chosen.map_or(self.clock, Clock::Fixed)
    }

    fn reload(&self) {
        let running = self.live.app();
        let content = self.source.folders.digest();
        let clock = self.clock(&running.site);
        let (edit, today) = (self.live.edit(), running.site.local(clock.now()).date());
        // What could not be shown on a day cannot be shown on it a second time.
        if edit.is_of(&content) && (edit.is_on(today) || !self.is_past()) {
            return;
        }
        let as_today = self.live.day().is_none();
        let Reading { content, mut problems, site } =
            self.source.read_as(content, clock.now(), Some(&running.site), as_today);
        let shown = site.is_some();
        if let Some(mut site) = site {
            self.source.prepare(&mut site, Some(&running.site));
            if let Some(preview) = &mut site.preview {
                preview.chosen = self.live.day().is_some();
            }
            self.live.show(App::new(site, running.bundle.clone(), clock, &self.config));
            tracing::info!("an edit is shown");
        } else {
            tracing::error!("an edit is not shown: the site stays as it was until this is mended");
        }
        let current = self.live.app();
        if shown && !self.source.preview && current.site.turns != running.site.turns {
            // Told as soon as it is planned: on its day a site that cannot be shown would refuse every edit. Not before it is shown,
            // so that nobody waits for it; `check` and the preview tell it of every edit.
            problems.extend(later(&self.source.folders, &current.site, &problems).into_iter().map(Problem::warning));
        }
        for problem in &problems {
            if problem.severity == Severity::Error {
                tracing::error!("{problem}");
            } else {
                tracing::warn!("{problem}");
            }
        }
        self.live.note(self.source.edit(content, today, shown, &problems));
    }
}
