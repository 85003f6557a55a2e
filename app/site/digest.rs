//! What tells whether anything in the folders of a site has changed.

use std::path::Path;

use sha2::{Digest as _, Sha256};
use walkdir::WalkDir;

use super::Folders;
use crate::content::is_left_beside;

impl Folders {
    /// A digest of every file that may be part of the site, by name and content, in hexadecimal. What editors and systems put
    /// beside them (`.#a.md`, `a.md~`) is left out.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for folder in [&self.content, &self.locales] {
            add(&mut digest, folder);
        }
        digest.finalize().iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
    }
}

fn add(digest: &mut Sha256, folder: &Path) {
    let shown = |entry: &walkdir::DirEntry| entry.depth() == 0 || !is_left_beside(&entry.file_name().to_string_lossy());
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(shown).filter_map(Result::ok);
    for entry in entries.filter(|entry| !entry.file_type().is_dir()) {
        let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        // Lengths keep the end of one file from being read as the beginning of the next.
        digest.update(name.as_os_str().len().to_le_bytes());
        digest.update(name.as_os_str().as_encoded_bytes());
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        digest.update(bytes.len().to_le_bytes());
        digest.update(bytes);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_digest_changes_with_names_and_contents_and_not_with_what_editors_leave() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = Folders { content: folder.path().join("content"), locales: folder.path().join("locales") };
        fs::create_dir_all(folders.content.join("guides")).expect("a folder");
        let write = |name: &str, text: &str| fs::write(folders.content.join(name), text).expect("a file");
        write("guides/a.md", "one");
        let first = folders.digest();
        assert_eq!(first.len(), 64);
        write("guides/.#a.md", "x");
        write("guides/a.md~", "x");
        assert_eq!(folders.digest(), first);
        write("guides/a.md", "two");
        let second = folders.digest();
        assert_ne!(second, first);
        fs::rename(folders.content.join("guides/a.md"), folders.content.join("guides/b.md")).expect("renamed");
        assert_ne!(folders.digest(), second);
    }
}
