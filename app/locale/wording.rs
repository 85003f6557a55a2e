//! Words as the lists of a language write them: a star stands for any letters.

/// An entry of a list: one word or several in order.
#[derive(Clone, Debug)]
pub struct Wording {
    /// As it is written.
    pub(super) written: String,
    words: Vec<Pattern>,
}

impl Wording {
    /// Reads an entry, `of` giving the words of a text; nothing for one without a letter.
    pub fn new(written: &str, of: fn(&str) -> Vec<String>) -> Option<Self> {
        let words: Vec<Pattern> = written.split_whitespace().filter_map(|word| Pattern::new(word, of)).collect();
        (!words.is_empty()).then(|| Self { written: written.to_owned(), words })
    }

    /// Whether it stands among the words of a text, given as the entry's were.
    pub fn stands_in(&self, words: &[String]) -> bool {
        words
            .windows(self.words.len())
            .any(|window| self.words.iter().zip(window).all(|(pattern, word)| pattern.matches(word)))
    }
}

#[derive(Clone, Debug)]
struct Pattern {
    stem: String,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    fn new(entry: &str, of: fn(&str) -> Vec<String>) -> Option<Self> {
        let stem = of(entry).concat();
        let (open_start, open_end) = (entry.starts_with('*'), entry.ends_with('*'));
        (!stem.is_empty()).then_some(Self { stem, open_start, open_end })
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
    use crate::text::words;

    #[test]
    fn a_star_stands_for_letters_and_words_have_edges() {
        let stands = |entry: &str, text: &str| Wording::new(entry, words).expect("an entry").stands_in(&words(text));
        assert!(stands("when asked", "Press 55 *When\nasked*."));
        assert!(!stands("not", "Another note"));
        assert!(stands("schronisk*", "w Schronisku"));
        assert!(stands("don’t", "Don't ring"));
        assert!(stands("لا", "لا تتصلوا"));
        assert!(stands("*不*", "请不要挂断"));
        assert!(Wording::new(" * ", words).is_none());
    }
}
