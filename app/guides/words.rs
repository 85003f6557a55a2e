//! Guides by the words people type for them.

use std::collections::HashMap;

use super::{Articles, Topic};
use crate::text::fold;

/// The words of guides and of the topics they cover, folded; those of two words and more, for one alone is said in passing.
#[derive(Clone, Debug, Default)]
pub struct GuideWords {
    guides: HashMap<String, String>,
    /// How many words the longest has.
    longest: usize,
}

impl GuideWords {
    /// Those of all guides.
    pub fn of(guides: &Articles, topics: &[Topic]) -> Self {
        let own = guides.iter().flat_map(|guide| guide.words.iter().map(move |words| (words, &guide.id)));
        let covered = topics.iter().flat_map(|topic| topic.words.iter().map(move |words| (words, &topic.guide)));
        let mut known = Self::default();
        for (words, guide) in own.chain(covered) {
            let words = fold(words);
            let count = words.split(' ').count();
            if count > 1 {
                known.longest = known.longest.max(count);
                known.guides.entry(words).or_insert_with(|| guide.clone());
            }
        }
        known
    }

    /// The ids of guides whose words stand in `text`, those with the longest first.
    pub fn found_in(&self, text: &str) -> Vec<&str> {
        let text = fold(text);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let lengths = (2..=self.longest.min(words.len())).rev();
        let windows = lengths.flat_map(|length| words.windows(length));
        let mut found: Vec<&str> = Vec::new();
        for guide in windows.filter_map(|window| self.guides.get(&window.join(" "))) {
            if !found.contains(&guide.as_str()) {
                found.push(guide);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::Article;

    #[test]
    fn a_guide_is_found_by_the_longest_of_its_words_that_stand_in_a_text() {
        let guide = |id: &str, words: &[&str]| Article {
            id: id.to_owned(),
            words: words.iter().map(|words| (*words).to_owned()).collect(),
            ..Article::default()
        };
        let guides = Articles(vec![
            guide("students", &["student", "student at uni", "in halls"]),
            guide("sex-work", &["sex worker", "i work in a flat"]),
        ]);
        let words = GuideWords::of(&guides, &[]);
        assert_eq!(words.found_in("I'm a Sex Worker, and a student at uni"), ["students", "sex-work"]);
        assert!(words.found_in("my student").is_empty(), "one word alone is said in passing");
    }
}
