//! The site as it was in git, so that a change can be held against it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::content::{Document, Problem};
use crate::site::Folders;

/// The folders of a site as they were.
pub struct Base {
    /// Where they are now.
    pub folders: Folders,
    /// Deletes them when it is dropped.
    _kept: TempDir,
}

/// Writes the folders as they were at `revision` (anything git has a name for) to a temporary folder.
///
/// Fails where git does not know the revision or the folders, or is not there.
pub fn base(folders: &Folders, revision: &str) -> io::Result<Base> {
    let kept = tempfile::tempdir()?;
    let to = Folders { content: kept.path().join("content"), locales: kept.path().join("locales") };
    for (from, to) in [(&folders.content, &to.content), (&folders.locales, &to.locales)] {
        std::fs::create_dir(to)?;
        archived(from, revision, to)?;
    }
    Ok(Base { folders: to, _kept: kept })
}

/// Which text a document is, wherever in its folder it stands: ("pl", "guides", "pets").
pub(super) fn text<'d>(document: &'d Document, folders: &Folders) -> Option<(&'d str, &'d str, &'d str)> {
    let (tag, place) = folders.written(&document.source.file)?;
    let within = if place.starts_with(FINDER) { FINDER.len() } else { 0 };
    let (_, rest) = place.split_at(within);
    let (folder, _) = rest.split_once('/')?;
    Some((tag, &place[..within + folder.len()], &document.id))
}

/// Words as they are shown beside what they were: of very long ones the beginning.
pub(super) fn shortened(words: &str) -> String {
    match words.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words.to_owned(),
    }
}

/// Characters of a changed text that are shown, the most. Chosen: longer than any sentence of ours.
const LONG: usize = 600;

/// Whose texts stand in folders of its own.
const FINDER: &str = "finder/";

/// A problem of the first folders, as it would be told of the second: what stood before a change is nothing that it has done.
pub fn moved(problem: Problem, [from, to]: [&Folders; 2]) -> Problem {
    let file = Path::new(&problem.file);
    let both = [(&from.content, &to.content), (&from.locales, &to.locales)];
    let moved = both.into_iter().find_map(|(from, to)| Some(to.join(file.strip_prefix(from).ok()?)));
    let file = moved.map_or_else(|| problem.file.clone(), |file| file.display().to_string());
    Problem { file, ..problem }
}

/// Files of the repository that differ from `revision` and stand in neither folder of the site, from its top on.
///
/// Fails where git does.
pub fn changed_beside(folders: &Folders, revision: &str) -> io::Result<Vec<String>> {
    let top = lines(&folders.content, &["rev-parse", "--show-toplevel"])?.pop().unwrap_or_default();
    let top = Path::new(&top);
    let mut files = lines(top, &["diff", "--name-only", "--end-of-options", revision])?;
    files.extend(lines(top, &["ls-files", "--others", "--exclude-standard"])?);
    let within: Vec<PathBuf> =
        [&folders.content, &folders.locales].into_iter().filter_map(|folder| folder.canonicalize().ok()).collect();
    files.retain(|file| !within.iter().any(|folder| top.join(file).starts_with(folder)));
    Ok(files)
}

/// What git says, line by line, with names as they are.
fn lines(folder: &Path, arguments: &[&str]) -> io::Result<Vec<String>> {
    let said = Command::new("git").args(["-c", "core.quotePath=false"]).args(arguments).current_dir(folder).output()?;
    if !said.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&said.stderr).trim().to_owned()));
    }
    Ok(String::from_utf8_lossy(&said.stdout).lines().map(str::to_owned).collect())
}

fn archived(folder: &Path, revision: &str, to: &Path) -> io::Result<()> {
    // Of the folder it is run in, git writes that part alone.
    let mut git = Command::new("git")
        .args(["archive", "--format=tar", "--end-of-options", revision])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let tar = git.stdout.take().map_or_else(Stdio::null, Stdio::from);
    let unpacked = Command::new("tar").args(["-x", "-C"]).arg(to).stdin(tar).stderr(Stdio::null()).status()?;
    if git.wait()?.success() && unpacked.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("git knows no {revision} that has {}: name a branch or a commit", folder.display())))
}
