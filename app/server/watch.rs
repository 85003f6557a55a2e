//! Notices that a file of the site has changed.

use std::path::Path;
use std::time::Duration;

use clap::ValueEnum;
use notify_debouncer_full::notify::{self, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use crate::site::Folders;

/// Changes that come so soon after one another are one edit. Chosen: an editor writes a file within it.
const QUIET: Duration = Duration::from_millis(200);

/// How often files are looked at where the system tells of no changes.
const POLL: Duration = Duration::from_secs(1);

/// How changes of files are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Watch {
    /// The system tells of them.
    Native,
    /// Every second the times of all files are looked at: for mounted and shared folders.
    Poll,
    /// They are not: SIGHUP says when to read anew.
    Off,
}

/// What watches, until it is dropped.
pub(super) enum Watching {
    Native { _debouncer: Debouncer<RecommendedWatcher, NoCache> },
    Poll { _debouncer: Debouncer<PollWatcher, NoCache> },
    Nothing,
}

/// Calls `changed` soon after files in `folders` have changed.
///
/// Fails when the system cannot watch them.
pub(super) fn watch(
    folders: &Folders,
    how: Watch,
    changed: impl Fn() + Clone + Send + 'static,
) -> notify::Result<Watching> {
    Ok(match how {
        Watch::Native => Watching::Native { _debouncer: begin(folders, changed)? },
        Watch::Poll => Watching::Poll { _debouncer: begin(folders, changed)? },
        Watch::Off => Watching::Nothing,
    })
}

fn begin<W: Watcher>(folders: &Folders, changed: impl Fn() + Send + 'static) -> notify::Result<Debouncer<W, NoCache>> {
    // Reading files is no change of them.
    let is_change = |result: &DebounceEventResult| {
        result.as_ref().map_or(true, |events| events.iter().any(|event| !event.kind.is_access()))
    };
    let handler = move |result: DebounceEventResult| {
        if is_change(&result) {
            changed();
        }
    };
    let settings = notify::Config::default().with_poll_interval(POLL);
    let mut debouncer = new_debouncer_opt::<_, W, NoCache>(QUIET, None, handler, NoCache::new(), settings)?;
    for folder in [&folders.content, &folders.locales] {
        debouncer.watch(Path::new(folder), RecursiveMode::Recursive)?;
    }
    Ok(debouncer)
}
