//! The longest known name among words.

use std::ops::Range;

/// The longest run of `words`, of at most so many, that `known` knows, and what it knows of it; the first of those that are as
/// long.
pub fn longest<T>(words: &[String], most: usize, known: impl Fn(&str) -> Option<T>) -> Option<(Range<usize>, T)> {
    (1..=most.min(words.len())).rev().find_map(|length| {
        let runs = words.windows(length).enumerate();
        runs.into_iter().find_map(|(start, run)| Some((start..start + length, known(&run.join(" "))?)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_counts_and_then_the_first() {
        let words: Vec<String> = "is the line of men the line".split(' ').map(str::to_owned).collect();
        let known = |run: &str| ["line", "line of men", "the line"].contains(&run).then(|| run.to_owned());
        assert_eq!(longest(&words, 3, known), Some((2..5, "line of men".to_owned())));
        assert_eq!(longest(&words, 2, known), Some((1..3, "the line".to_owned())));
        assert_eq!(longest(&words[..2], 3, known), None);
    }
}
