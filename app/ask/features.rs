//! What a text is made of: its words, pairs of words, and parts of words, so that a slip of the finger changes little.

use std::hash::Hasher as _;

use rustc_hash::FxHasher;

/// Shares of a text's weight that its words and its parts of words have.
pub(super) const BLOCKS: usize = 2;

/// Features of one text: hashes with how often they stand in it, words first, then parts of words.
pub(super) type Features = [Vec<(u64, f32)>; BLOCKS];

/// The features of a folded text.
pub(super) fn features(folded: &str) -> Features {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut whole: Vec<u64> = words.iter().map(|word| word_hash(word)).collect();
    whole.extend(words.windows(2).map(|pair| hash((1, pair)) & !WORD));
    let mut parts = Vec::new();
    for word in &words {
        let letters: Vec<char> = std::iter::once('_').chain(word.chars()).chain(std::iter::once('_')).collect();
        for length in [3, 4] {
            parts.extend(letters.windows(length).map(|part| hash((2, part))));
        }
    }
    [counted(whole), counted(parts)]
}

/// The bit of a hash that tells a word from a pair of words.
const WORD: u64 = 1;

/// The feature of a folded word by itself.
pub(super) fn word_hash(word: &str) -> u64 {
    hash((0, word)) | WORD
}

/// Whether a feature of the first block is a word by itself.
pub(super) fn is_word(hash: u64) -> bool {
    hash & WORD != 0
}

fn hash(feature: impl std::hash::Hash) -> u64 {
    let mut hasher = FxHasher::default();
    feature.hash(&mut hasher);
    hasher.finish()
}

fn counted(mut hashes: Vec<u64>) -> Vec<(u64, f32)> {
    hashes.sort_unstable();
    let mut counted: Vec<(u64, f32)> = Vec::with_capacity(hashes.len());
    for hash in hashes {
        match counted.last_mut() {
            Some((last, count)) if *last == hash => *count += 1.0,
            _ => counted.push((hash, 1.0)),
        }
    }
    counted
}
