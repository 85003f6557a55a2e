//! A desk with a copy of the content, which a running site shows as it is edited.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
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

    /// A small site in English alone.
    pub(crate) fn small() -> Self {
        let desk = Self(tempfile::tempdir().expect("a temporary folder"));
        for (from, to) in [("tests/fixtures/site", "content"), ("locales/en", "locales/en")] {
            copy_folder(Path::new(from), &desk.path(to)).expect("a copy");
        }
        desk
    }

    /// Runs the program on it, on a Wednesday.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        let folder = |name: &str| self.path(name).display().to_string();
        Command::new(env!("CARGO_BIN_EXE_signpost"))
            .args(["--content", &folder("content"), "--locales", &folder("locales"), "--now", "2026-12-02T12:00:00Z"])
            .args(arguments)
            .output()
            .expect("the program runs")
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

/// What the program told.
pub(crate) fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
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
