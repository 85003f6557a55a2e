//! A desk with a copy of the content, which a running site shows as it is edited.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use signpost::content::copy_folder;

use crate::serving::Serving;

/// The content and languages of this site, to be edited.
pub(crate) struct Desk(tempfile::TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        let desk = Self(tempfile::tempdir().expect("a temporary folder"));
        for name in ["content", "locales"] {
            copy_folder(Path::new(name), &desk.path(name)).expect("a copy");
        }
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file anew, `from` changed into `to` wherever it stands.
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let path = self.path(name);
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.contains(from), "{from} stands in {name}");
        fs::write(path, text.replace(from, to)).expect("it is written");
    }

    pub(crate) fn serve(&self, watch: &str) -> Serving {
        self.start_as("serve", watch)
    }

    pub(crate) fn start_as(&self, command: &str, watch: &str) -> Serving {
        let folder = |name: &str| self.path(name).display().to_string();
        let arguments = ["--content", &folder("content"), "--locales", &folder("locales"), "--watch", watch];
        Serving::start_as(command, &arguments)
    }
}

/// The first answer for which `is` holds. Fails where none comes in a minute.
pub(crate) fn until(site: &Serving, path: &str, is: impl Fn(&str) -> bool) -> String {
    let begun = Instant::now();
    loop {
        let answer = site.get(path);
        if is(&answer) {
            return answer;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{path}: {}", answer.chars().take(2000).collect::<String>());
        std::thread::sleep(Duration::from_millis(50));
    }
}
