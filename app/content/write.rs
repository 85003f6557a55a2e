//! Writing content back, for commands. What serves the site never writes.

use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// Writes a file whole, or leaves it as it was.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    write_all(&[(path, text.to_owned())])
}

/// Writes files whole: all of them, or none where one cannot be written.
pub fn write_all(files: &[(&Path, String)]) -> io::Result<()> {
    let named = |path: &Path, error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let mut written = Vec::new();
    for (path, text) in files {
        let beside = beside(path);
        let done = std::fs::write(&beside, text);
        written.push(beside);
        if let Err(error) = done {
            for beside in written {
                let _ = std::fs::remove_file(beside);
            }
            return Err(named(path, error));
        }
    }
    // What could be written beside a file can take its place.
    for ((path, _), beside) in files.iter().zip(written) {
        std::fs::rename(beside, path).map_err(|error| named(path, error))?;
    }
    Ok(())
}

/// A name beside a file that no reader of content looks at.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.new"))
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from).map_err(io::Error::other)?);
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_file_cannot_be_written_none_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = folder.path().join("a.md");
        std::fs::write(&first, "old").expect("a file");
        let lost = folder.path().join("nowhere/b.md");
        assert!(write_all(&[(&first, "new".to_owned()), (&lost, "new".to_owned())]).is_err());
        assert_eq!(std::fs::read_to_string(&first).expect("a file"), "old");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing is left beside it");
    }
}
