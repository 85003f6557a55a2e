//! Words that must not stand where a browser keeps them.

use serde::Deserialize;

use crate::text::words;

/// The discreet list of one language, `locales/<tag>/discreet.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DiscreetWords {
    words: Vec<String>,
}

impl DiscreetWords {
    /// The first entry of the list that stands in `text`, if any. Case, accents and punctuation do not matter.
    pub fn found_in(&self, text: &str) -> Option<&str> {
        let words = words(text);
        self.words.iter().map(String::as_str).find(|entry| {
            let parts: Vec<Pattern> = entry.split_whitespace().map(Pattern::new).collect();
            !parts.is_empty()
                && words
                    .windows(parts.len())
                    .any(|window| parts.iter().zip(window).all(|(part, word)| part.matches(word)))
        })
    }
}

struct Pattern {
    stem: String,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    fn new(entry: &str) -> Self {
        Self { stem: words(entry).concat(), open_start: entry.starts_with('*'), open_end: entry.ends_with('*') }
    }

    fn matches(&self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.stem,
            (false, true) => word.starts_with(&self.stem),
            (true, false) => word.ends_with(&self.stem),
            (true, true) => word.contains(&self.stem),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_titles_and_addresses() {
        let list = DiscreetWords {
            words: vec!["*abus*".into(), "refuge*".into(), "forced marriage".into(), "przemoc*".into()],
        };
        assert_eq!(list.found_in("Is this Abuse?"), Some("*abus*"));
        assert_eq!(list.found_in("Ab\u{AD}use line"), Some("*abus*"));
        assert_eq!(list.found_in("/en/services/town/refuges"), Some("refuge*"));
        assert_eq!(list.found_in("forced-marriage-unit"), Some("forced marriage"));
        assert_eq!(list.found_in("Przemocą"), Some("przemoc*"));
        assert_eq!(list.found_in("Getting help"), None);
        assert_eq!(list.found_in("marriage that was forced"), None);
    }
}
