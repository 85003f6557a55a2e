//! What each character counts as: kinds of spaces, hyphens, apostrophes, letters and digits that stand for one another.

use std::ops::Range;
use std::sync::LazyLock;

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::props::{Dash, DefaultIgnorableCodePoint, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};

use super::scripts::unmixed;

/// The characters of `text`, levelled, each with the bytes of the text that it stands for. Upper case, punctuation and line
/// ends stay.
///
/// A space of any kind is a space, a dash of any kind `-`, an apostrophe of any kind `'`, a digit of any script an ASCII
/// digit; full-width and styled letters are plain; stops and commas of Arabic and Chinese are those of Latin; accents,
/// harakat, and what cannot be seen are left out; letters of Arabic script that keyboards of different languages have for
/// one another are one; a word in which scripts are mixed is in one of them.
pub(super) fn levelled(text: &str) -> Vec<(Range<usize>, char)> {
    let mut levelled = Vec::with_capacity(text.len());
    let common = &*COMMON;
    for (at, c) in text.char_indices() {
        let place = at..at + c.len_utf8();
        match common.get(c as usize).copied().unwrap_or_else(|| Level::of(c)) {
            Level::Nothing => {}
            Level::One(c) => levelled.push((place, c)),
            Level::Several => levelled.extend(decomposed(c).map(|c| (place.clone(), c))),
        }
    }
    unmixed(&mut levelled);
    levelled
}

/// What a character counts as.
#[derive(Clone, Copy)]
enum Level {
    Nothing,
    One(char),
    /// Several characters, which are looked up each time: few have them.
    Several,
}

/// What the characters count as that nearly all texts are written in but Chinese and Korean ones: a character is levelled some
/// million times while a site is read.
static COMMON: LazyLock<Vec<Level>> = LazyLock::new(|| ('\0'..'\u{2100}').map(Level::of).collect());

impl Level {
    fn of(c: char) -> Self {
        match c {
            // These fall apart into a space and an accent when they are decomposed.
            _ if is_apostrophe(c) => Self::One('\''),
            '\t' => Self::One(' '),
            _ if c.is_ascii() => Self::One(c),
            _ if is_unseen(c) => Self::Nothing,
            _ => {
                let mut parts = decomposed(c);
                match (parts.next(), parts.next()) {
                    (None, _) => Self::Nothing,
                    (Some(only), None) => Self::One(only),
                    _ => Self::Several,
                }
            }
        }
    }
}

fn decomposed(c: char) -> impl Iterator<Item = char> {
    DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(c)).filter_map(level)
}

/// Apostrophes, and what people and keyboards put in their place.
fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '\u{B4}'
            | '\u{2B9}'
            | '\u{2BB}'..='\u{2BD}'
            | '\u{2C8}'
            | '\u{2CA}'
            | '\u{2CB}'
            | '\u{55A}'
            | '\u{5F3}'
            | '\u{2018}'..='\u{201B}'
            | '\u{2032}'
            | '\u{2035}'
            | '\u{A78C}'
            | '\u{FF07}'
            | '\u{FF40}'
    )
}

/// Joiners, marks of direction, soft hyphens, variation selectors and the like, and tones of skin.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{1F3FB}'..='\u{1F3FF}') || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// What a decomposed character counts as; nothing for an accent.
fn level(c: char) -> Option<char> {
    Some(match c {
        _ if is_accent(c) || is_unseen(c) => return None,
        _ if is_apostrophe(c) => '\'',
        _ if c.is_ascii() => c,
        _ if c.is_whitespace() => ' ',
        _ if CodePointSetData::new::<Dash>().contains(c) => '-',
        '\u{66B}' | '。' => '.',
        '\u{60C}' => ',',
        'ł' => 'l',
        'Ł' => 'L',
        'ı' => 'i',
        'ß' => 's',
        'ẞ' => 'S',
        'ς' => 'σ',
        'ى' | 'ی' | 'ے' => 'ي',
        'ک' => 'ك',
        'ة' | 'ە' | 'ہ' | 'ھ' | 'ۀ' | 'ۃ' => 'ه',
        'ٱ' => 'ا',
        _ => digit(c).unwrap_or(c),
    })
}

/// Marks on letters that spell without them: accents; harakat with the hamza that decomposition sets free; tatweel. Vowel
/// signs of Bengali, Gurmukhi and their like spell, and stay.
fn is_accent(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE20}'..='\u{FE2F}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{640}'
    )
}

/// A decimal digit of any script as an ASCII digit. Unicode has the digits of a script in a row, from nought.
fn digit(c: char) -> Option<char> {
    let category = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: u32| category.get32(code) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    if !is_digit(code) {
        return None;
    }
    let before = (1..=code).take_while(|back| is_digit(code - back)).count();
    char::from_digit(u32::try_from(before % 10).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(typed: &str) -> String {
        levelled(typed).into_iter().map(|(_, c)| c).collect()
    }

    #[test]
    fn kinds_of_spaces_hyphens_and_apostrophes_are_one_each() {
        assert_eq!(text("a\u{A0}b\u{202F}c\u{3000}d\u{2007}e"), "a b c d e");
        assert_eq!(text("a\u{2010}b\u{2011}c\u{2013}d\u{2014}e\u{2212}f\u{FF0D}g"), "a-b-c-d-e-f-g");
        for apostrophe in ["’", "‘", "´", "`", "′", "ʼ", "‛", "ʹ", "ʻ", "＇", "\u{2BB}"] {
            assert_eq!(text(&format!("won{apostrophe}t")), "won't", "{apostrophe}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        assert_eq!(text("a\u{AD}b\u{200B}c\u{200E}d\u{2060}e\u{FEFF}f\u{FE0F}g\u{61C}"), "abcdefg");
        assert_eq!(text("\u{202E}می\u{200C}خواهم"), "ميخواهم");
    }

    #[test]
    fn letters_and_digits_of_every_width_script_and_style_are_plain() {
        assert_eq!(text("ＷＡ８ ６ａｂ"), "WA8 6ab");
        assert_eq!(text("𝐀𝑏𝟗"), "Ab9");
        assert_eq!(text("٠١٩ ۰۹ ৯৯৯ ੧੨ ०९ ໙ 𞥐"), "019 09 999 12 09 9 0");
        assert_eq!(text("żółć Zo\u{308}e"), "zolc Zoe");
        assert_eq!(text("أُرِيدُ"), text("اريد"));
    }

    #[test]
    fn each_character_knows_where_it_stands() {
        let placed = levelled("é６x");
        assert_eq!(placed, [(0..2, 'e'), (2..5, '6'), (5..6, 'x')]);
    }
}
