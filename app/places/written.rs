//! Names of places as they are written in other scripts, found within a word.

use std::collections::HashSet;

use super::words::is_han;

/// Letters that an ending or "in" adds to a name, the most. Rule: the languages of `locales/` add no more.
const ADDED: usize = 3;

/// Shortest name, in letters. Rule: one letter is within too many words.
const SHORTEST: usize = 2;

/// Folded names of one word each.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    names: HashSet<String>,
    /// Letters of the longest.
    longest: usize,
}

impl Written {
    pub(super) fn add(&mut self, name: String) {
        self.longest = self.longest.max(name.chars().count());
        self.names.insert(name);
    }

    /// The longest name within a folded word that also holds "in" or an ending. Chinese sets no spaces, so there a name may be
    /// within anything.
    pub(super) fn within(&self, word: &str) -> Option<&str> {
        if word.is_ascii() {
            return None;
        }
        let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        let letters = ends.len() - 1;
        let least = if is_han(word) { SHORTEST } else { letters.saturating_sub(ADDED).max(SHORTEST) };
        let lengths = (least..=letters.min(self.longest)).rev();
        let parts = lengths.flat_map(|length| ends.iter().zip(&ends[length..]));
        parts.map(|(from, to)| &word[*from..*to]).find_map(|part| self.names.get(part)).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_with_an_ending_or_the_word_in() {
        let mut written = Written::default();
        for name in ["مارويك", "مار", "马威克", "马威"] {
            written.add(name.to_owned());
        }
        for (word, name) in [
            ("مارويك", Some("مارويك")),
            ("بمارويك", Some("مارويك")),
            ("مارويكابتث", None),
            ("ماروي", Some("مار")),
            ("我住在马威克附近的地方", Some("马威克")),
            ("马", None),
            ("marwick", None),
            ("", None),
        ] {
            assert_eq!(written.within(word), name, "{word}");
        }
    }
}
