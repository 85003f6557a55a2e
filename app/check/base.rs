//! The site as it was in git, so that a change can be held against it.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

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
