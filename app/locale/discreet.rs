//! Words that must not stand where a browser keeps them.

use serde::Deserialize;

use super::wording::Wording;
use crate::text::words;

/// The discreet list of one language, `locales/<tag>/discreet.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "DiscreetFile")]
pub struct DiscreetWords(Vec<Wording>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DiscreetFile {
    words: Vec<String>,
}

impl From<DiscreetFile> for DiscreetWords {
    fn from(file: DiscreetFile) -> Self {
        Self(file.words.iter().filter_map(|entry| Wording::new(entry, words)).collect())
    }
}

impl DiscreetWords {
    /// The first entry of the list that stands in `text`, if any. Case, accents and punctuation do not matter.
    pub fn found_in(&self, text: &str) -> Option<&str> {
        let words = words(text);
        self.0.iter().find(|entry| entry.stands_in(&words)).map(|entry| entry.written.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_titles_and_addresses() {
        let words = ["*abus*", "refuge*", "forced marriage", "przemoc*"].map(str::to_owned).to_vec();
        let list = DiscreetWords::from(DiscreetFile { words });
        assert_eq!(list.found_in("Is this Abuse?"), Some("*abus*"));
        assert_eq!(list.found_in("Ab\u{AD}use line"), Some("*abus*"));
        assert_eq!(list.found_in("/en/services/town/refuges"), Some("refuge*"));
        assert_eq!(list.found_in("forced-marriage-unit"), Some("forced marriage"));
        assert_eq!(list.found_in("Przemocą"), Some("przemoc*"));
        let bengali = DiscreetWords::from(DiscreetFile { words: vec!["*নির্যাতন*".to_owned()] });
        assert!(bengali.found_in("পারিবারিক নির্যাতনের শিকার").is_some());
        assert_eq!(list.found_in("Getting help"), None);
        assert_eq!(list.found_in("marriage that was forced"), None);
    }
}
