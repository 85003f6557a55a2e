//! Slips of the finger: a word that stands in no phrase is read as the word that is one slip away, where many say it. In plain
//! Latin letters only: other scripts join small words to others, and what looks like a slip there is grammar.

use crate::weights::understanding::slips::{LONGEST, RAREST, SHORTEST};

/// A folded sentence in which each word that nobody has said is the one it is a slip of. `rarity` tells how rare a word is in
/// phrases, and `None` where it is in none; of several words the one that is said most often is meant, and where there is none
/// the word stays.
pub(super) fn mended(sentence: &str, rarity: impl Fn(&str) -> Option<f32>) -> String {
    let mend = |word: &str| {
        let latin = word.bytes().all(|letter| letter.is_ascii_lowercase());
        if !latin || !(SHORTEST..=LONGEST).contains(&word.len()) || rarity(word).is_some() {
            return word.to_owned();
        }
        let known = neighbours(word).into_iter().filter_map(|other| Some((rarity(&other)?, other)));
        let known = known.filter(|(rarity, _)| *rarity <= RAREST);
        known.min_by(|(a, _), (b, _)| a.total_cmp(b)).map_or_else(|| word.to_owned(), |(_, other)| other)
    };
    sentence.split(' ').map(mend).collect::<Vec<_>>().join(" ")
}

/// The words that are one slip away: two letters that changed places, one too many, one too few, or another one. The first
/// letter is seldom wrong.
fn neighbours(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut found = Vec::new();
    for place in 1..letters.len() {
        let (before, after) = (&letters[..place], &letters[place + 1..]);
        found.push(before.iter().chain(after).collect());
        if let Some((next, rest)) = after.split_first() {
            found.push(before.iter().chain([next, &letters[place]]).chain(rest).collect());
        }
        for letter in 'a'..='z' {
            found.push(before.iter().chain([&letter]).chain(after).collect());
            found.push(before.iter().chain([&letter, &letters[place]]).chain(after).collect());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rarity(word: &str) -> Option<f32> {
        match word {
            "husband" => Some(1.0),
            "strangled" | "stranger" => Some(3.0),
            "trail" | "husbands" => Some(5.0),
            "kinda" => Some(11.0),
            _ => None,
        }
    }

    #[test]
    fn a_word_nobody_has_said_is_the_one_it_is_a_slip_of() {
        let mended = |sentence: &str| mended(sentence, rarity);
        assert_eq!(mended("my huband strnagled me"), "my husband strangled me");
        assert_eq!(mended("my hussband strangeld me"), "my husband strangled me");
        assert_eq!(mended("my hysband"), "my husband");
    }

    #[test]
    fn short_words_numbers_and_words_of_their_own_stay() {
        let mended = |sentence: &str| mended(sentence, rarity);
        for sentence in
            ["trai", "my stranger", "wednesday", "kinde", &"husbandhits".repeat(400), "", "07700 900123", "شوهرم"]
        {
            assert_eq!(mended(sentence), sentence);
        }
    }
}
