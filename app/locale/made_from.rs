//! Which English each message of a language was made from, and what it said then: `made_from.toml`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::Message;
use crate::content::{Made, Problem, optional_toml};

/// The name of the file.
pub const MADE_FROM: &str = "made_from.toml";

/// Hexadecimal digits of a digest that are written: enough to tell editions of one message apart.
const DIGITS: usize = 8;

/// Digests of English messages and of their translations (`content::Made`), by the name of the file without its ending and by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MadeFrom(pub BTreeMap<String, BTreeMap<String, String>>);

impl MadeFrom {
    /// That of the language in `folder`. One that has none says nothing of its messages.
    pub fn load(folder: &Path, problems: &mut Vec<Problem>) -> Self {
        Self(optional_toml(&folder.join(MADE_FROM), problems).map(|(_, map)| map).unwrap_or_default())
    }

    /// The digest of the English that a message was made from, where it is known.
    pub fn of(&self, file: &str, id: &str) -> Option<&str> {
        Some(self.made(file, id)?.from)
    }

    fn made(&self, file: &str, id: &str) -> Option<Made<'_>> {
        Some(Made::read(self.0.get(file)?.get(id)?))
    }

    /// Whether a message still says what it said then; so too where nobody noted that.
    pub fn is_as_made(&self, file: &str, message: &Message) -> bool {
        let said = self.made(file, &message.id).and_then(|made| made.said);
        said.is_none_or(|said| said == edition_of(&message.source))
    }

    /// Notes what a message says now, where it is known which English it was made from.
    pub fn note_said(&mut self, file: &str, message: &Message) {
        if let Some(noted) = self.0.get_mut(file).and_then(|ids| ids.get_mut(&message.id)) {
            *noted = format!("{} {}", Made::read(noted).from, edition_of(&message.source));
        }
    }

    /// Whether it is noted what a message said then.
    pub fn knows(&self, file: &str, id: &str) -> bool {
        self.made(file, id).is_some_and(|made| made.said.is_some())
    }

    /// Notes that a message was made from an English one; both are given as they are written.
    pub fn note(&mut self, file: &str, id: &str, english: &str, own: &str) {
        let noted = format!("{} {}", edition_of(english), edition_of(own));
        self.0.entry(file.to_owned()).or_default().insert(id.to_owned(), noted);
    }

    /// As the file is written.
    pub fn written(&self) -> String {
        let mut out = String::from(
            "# Which English each message was made from, and what it said then: a change of either is told. `signpost locale made` writes it.\n",
        );
        for (file, ids) in self.0.iter().filter(|(_, ids)| !ids.is_empty()) {
            let _ = writeln!(out, "\n[{file}]");
            for (id, digest) in ids {
                let _ = writeln!(out, "{id} = \"{digest}\"");
            }
        }
        out
    }
}

/// A digest of a message as it is written. Spaces and line ends do not count.
pub fn edition_of(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" "));
    let mut text = digest.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    text.truncate(DIGITS);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages;

    #[test]
    fn it_is_read_as_it_was_written() {
        let mut made = MadeFrom::default();
        made.note("site", "exit", "Leave this site", "Opuść tę stronę");
        made.note("site", "yes", "Yes", "Tak");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join(MADE_FROM), made.written()).expect("a file");
        let mut problems = Vec::new();
        assert_eq!(MadeFrom::load(folder.path(), &mut problems), made);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(made.of("site", "exit"), Some(edition_of("Leave  this\n site").as_str()));
        assert_ne!(edition_of("Leave this site"), edition_of("Leave this sites"));
        assert_eq!(made.of("site", "no"), None);
        let says = |text: &str| messages(&format!("yes ={text}\n")).pop().expect("a message");
        assert!(made.is_as_made("site", &says("  Tak")) && !made.is_as_made("site", &says(" Nie")));
        assert!(made.is_as_made("pages", &says(" Nie")), "nobody noted what it said");
    }
}
