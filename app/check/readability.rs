//! How hard an English text is to read.

use pulldown_cmark::{Event, Tag, TagEnd, TextMergeStream};

use crate::content::prose::parser;

/// Measures of a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Readability {
    /// Words.
    pub(super) words: usize,
    /// Sentences; a list item without a full stop counts as one.
    pub(super) sentences: usize,
    /// The longest sentence: its words, and how it begins.
    pub(super) longest: (usize, String),
    syllables: usize,
}

impl Readability {
    /// Measures `markdown`. Links count with their text, directives as one word.
    pub(super) fn of(markdown: &str) -> Self {
        let mut measured = Self::default();
        let mut block = String::new();
        for event in TextMergeStream::new(parser(markdown)) {
            match event {
                Event::Text(text) | Event::Code(text) => {
                    block.push_str(if text.starts_with("call:") { "number" } else { &text });
                }
                Event::SoftBreak | Event::HardBreak => block.push(' '),
                Event::Start(Tag::Paragraph | Tag::Item | Tag::TableCell | Tag::Heading { .. })
                | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::Heading(_)) => {
                    measured.add(&std::mem::take(&mut block));
                }
                _ => {}
            }
        }
        measured.add(&block);
        measured
    }

    fn add(&mut self, block: &str) {
        for sentence in block.split_inclusive(['.', '!', '?', ':']) {
            let words: Vec<&str> =
                sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
            if words.is_empty() {
                continue;
            }
            self.sentences += 1;
            self.words += words.len();
            self.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            if words.len() > self.longest.0 {
                self.longest = (words.len(), words[..words.len().min(6)].join(" "));
            }
        }
    }

    /// The age at which an English child reads it with ease: the Flesch–Kincaid grade (Kincaid and others, 1975) plus 5.
    #[expect(clippy::cast_precision_loss, reason = "a page has far fewer words than a float has digits")]
    pub(super) fn age(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5.0
    }
}

/// Syllables of an English word, by its groups of vowels; a silent e at the end does not count.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: &char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let groups =
        letters.iter().enumerate().filter(|(at, c)| vowel(c) && (*at == 0 || !vowel(&letters[at - 1]))).count();
    let silent = letters.len() > 2
        && letters.ends_with(&['e'])
        && !letters.ends_with(&['l', 'e'])
        && !vowel(&letters[letters.len() - 2]);
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_nearly_as_spoken() {
        for (word, count) in
            [("you", 1), ("police", 2), ("number", 2), ("abuse", 2), ("table", 2), ("999", 1), ("helpline", 3)]
        {
            assert!(syllables(word).abs_diff(count) <= 1, "{word}: {}", syllables(word));
        }
    }

    #[test]
    fn plain_words_are_for_younger_readers_than_long_ones() {
        let plain = Readability::of("Ring the line. They will help you.\n\n- You can say no.\n- Go out if you can.");
        assert_eq!((plain.words, plain.sentences), (16, 4));
        let hard = Readability::of(
            "Multidisciplinary practitioners facilitate comprehensive interventions notwithstanding jurisdictional considerations.",
        );
        assert!(plain.age() < 8.0 && hard.age() > 18.0, "{} {}", plain.age(), hard.age());
    }
}
