//! Words with signs in the place of letters: "r4ped", "su*cide", "ki11ed", "@buse". People write so where words are blocked, or
//! so that somebody who looks over their shoulder reads less.

use crate::weights::understanding::masked::{MOST_READINGS, MOST_WORDS};

/// A message in which each masked word is the word that it stands for, where phrases have one. `rarity` tells how rare a folded
/// word is in phrases, and `None` where it is in none; of several words the one that is said most often is meant.
pub(super) fn unmasked(message: &str, rarity: impl Fn(&str) -> Option<f32>) -> String {
    let mut tried = 0;
    let read = |piece: &str| {
        let start = piece.find(is_letter_or_sign).unwrap_or(piece.len());
        let end = piece.rfind(is_letter_or_sign).map_or(start, |last| last + 1);
        let word = &piece[start..end];
        if tried == MOST_WORDS || !is_masked(word) {
            return piece.to_owned();
        }
        tried += 1;
        let known = readings(word).into_iter().filter_map(|reading| Some((rarity(&reading)?, reading)));
        let meant = known.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, reading)| reading);
        format!("{}{}{}", &piece[..start], meant.as_deref().unwrap_or(word), &piece[end..])
    };
    message.split_inclusive(char::is_whitespace).map(read).collect()
}

fn is_letter_or_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '*' | '@' | '$')
}

/// Whether a word has letters, and a sign before or between them. "wa5", "14th" and "**help**" are no masks.
fn is_masked(word: &str) -> bool {
    let Some(last) = word.rfind(|c: char| c.is_ascii_alphabetic()) else { return false };
    word.chars().all(is_letter_or_sign)
        && word[..last].contains(|c: char| !c.is_ascii_alphabetic())
        && !word.starts_with(|c: char| c.is_ascii_digit() || c == '*')
}

/// The words that a masked one may be, in small letters; none where they are too many to tell.
fn readings(masked: &str) -> Vec<String> {
    let mut readings = vec![String::new()];
    for sign in masked.chars() {
        let letters = letters(sign);
        if readings.len() * letters.len() > MOST_READINGS {
            return Vec::new();
        }
        let longer = |so_far: &String| letters.iter().map(|c| format!("{so_far}{c}")).collect::<Vec<_>>();
        readings = readings.iter().flat_map(longer).collect();
    }
    readings
}

/// The letters that a sign may stand for.
fn letters(sign: char) -> Vec<char> {
    match sign {
        '*' => ('a'..='z').collect(),
        '@' | '4' => vec!['a'],
        '3' => vec!['e'],
        '1' => vec!['i', 'l'],
        '0' => vec!['o'],
        '$' | '5' => vec!['s'],
        '7' => vec!['t'],
        '8' => vec!['b'],
        c => vec![c.to_ascii_lowercase()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(message: &str) -> String {
        unmasked(message, |word| match word {
            "raped" | "killed" | "suicide" | "beats" | "choked" | "hits" | "abuse" | "sexually" => Some(1.0),
            "hats" => Some(3.0),
            _ => None,
        })
    }

    #[test]
    fn signs_in_the_place_of_letters_are_read() {
        assert_eq!(read("he r4ped me"), "he raped me");
        assert_eq!(read("he R@PED, ch0ked and k1lled."), "he raped, choked and killed.");
        assert_eq!(read("s*icide su1c1de s*xually @buse"), "suicide suicide sexually abuse");
        assert_eq!(read("(he be@ts me)\nh*ts me"), "(he beats me)\nhits me");
    }

    #[test]
    fn numbers_codes_stars_around_words_and_what_nobody_says_stay() {
        let long = format!("h{}ts", "1".repeat(4000));
        for message in ["wa5 14th CW1 2AB", "**hits** *hats*", "a1b2", "me@example.org", "h***s", "", "শ*া", &long]
        {
            assert_eq!(read(message), message);
        }
    }
}
