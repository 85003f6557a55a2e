//! Words in which letters of several scripts are mixed: by a slip of the keyboard, or so that a check does not see them.

use std::ops::Range;

/// Letters that look alike: Latin, and the Cyrillic and Greek ones beside it.
const ALIKE: &[(char, &str)] = &[
    ('A', "АΑ"),
    ('B', "ВΒ"),
    ('C', "СϹ"),
    ('E', "ЕΕ"),
    ('H', "НΗ"),
    ('I', "ІΙ"),
    ('J', "Ј"),
    ('K', "КΚ"),
    ('M', "МΜ"),
    ('N', "Ν"),
    ('O', "ОΟ"),
    ('P', "РΡ"),
    ('S', "Ѕ"),
    ('T', "ТΤ"),
    ('X', "ХΧ"),
    ('Y', "УΥ"),
    ('Z', "Ζ"),
    ('a', "аα"),
    ('c', "сϲ"),
    ('e', "е"),
    ('i', "іι"),
    ('j', "ј"),
    ('k', "кκ"),
    ('o', "оο"),
    ('p', "рρ"),
    ('s', "ѕ"),
    ('u', "υ"),
    ('v', "ν"),
    ('x', "хχ"),
    ('y', "у"),
];

/// Writes each word in which scripts are mixed in the one that most of its letters are of. A word that also holds digits and
/// has only letters that look Latin is Latin: no language writes so, but postcodes are.
pub(super) fn unmixed(text: &mut [(Range<usize>, char)]) {
    if !text.iter().any(|(_, c)| is_other(*c)) {
        return;
    }
    for word in text.chunk_by_mut(|(_, a), (_, b)| a.is_alphanumeric() && b.is_alphanumeric()) {
        let count = |is: fn(char) -> bool| word.iter().filter(|(_, c)| is(*c)).count();
        let (latin, other, digits) =
            (count(|c| c.is_ascii_alphabetic()), count(is_other), count(|c| c.is_ascii_digit()));
        if other == 0 || (latin == 0 && digits == 0) {
            continue;
        }
        let looks_latin = word.iter().filter(|(_, c)| is_other(*c)).all(|(_, c)| latin_like(*c).is_some());
        let alike = if latin >= other || (latin == 0 && looks_latin) { latin_like } else { cyrillic_like };
        if latin > 0 || looks_latin {
            for (_, c) in word {
                *c = alike(*c).unwrap_or(*c);
            }
        }
    }
}

fn is_other(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}')
}

fn latin_like(c: char) -> Option<char> {
    ALIKE.iter().find(|(_, others)| others.contains(c)).map(|(latin, _)| *latin)
}

fn cyrillic_like(c: char) -> Option<char> {
    ALIKE.iter().find(|(latin, _)| *latin == c).and_then(|(_, others)| others.chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_one(text: &str) -> String {
        let mut placed: Vec<(Range<usize>, char)> = text.chars().map(|c| (0..0, c)).collect();
        unmixed(&mut placed);
        placed.into_iter().map(|(_, c)| c).collect()
    }

    #[test]
    fn a_word_of_mixed_scripts_is_written_in_one() {
        assert_eq!(in_one("аbuse lіne"), "abuse line", "Cyrillic letters in English words");
        assert_eq!(in_one("дoпoмoжiть"), "допоможіть", "Latin letters in a Ukrainian word");
        assert_eq!(in_one("СН1 2АВ"), "CH1 2AB", "a postcode in Cyrillic letters");
        assert_eq!(in_one("Τhe bυs"), "The bus", "Greek letters in English words");
        assert_eq!(in_one("він б'є 3го, α-male"), "він б'є 3го, α-male", "whole words stay as they are");
    }
}
