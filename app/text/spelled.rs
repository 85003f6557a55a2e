//! Words with their accents, where those make another word.

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

/// The words of a text in lower case, as they are spelled: accents stay; apostrophes, harakat and what cannot be seen are left out.
pub fn spelled_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars().filter(|c| !is_left_out(*c)) {
        match words.last_mut() {
            Some(word) if c.is_alphanumeric() || is_mark(c) => word.extend(c.to_lowercase()),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Apostrophes, Arabic vowel marks and the stroke that lengthens a word, soft hyphens, marks of width and direction.
fn is_left_out(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2BC}' | '\u{640}' | '\u{64B}'..='\u{652}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}'
    )
}

/// A vowel sign of an Indian script, which is no letter by itself.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_stay_and_what_is_not_spelled_goes() {
        assert_eq!(spelled_words("Do Kąta, don’t!"), ["do", "kąta", "dont"]);
        assert_eq!(spelled_words("عندما يُطلب"), ["عندما", "يطلب"]);
        assert_eq!(spelled_words("পুলিশ ডাকুন"), ["পুলিশ", "ডাকুন"]);
        assert_eq!(spelled_words("نمی\u{200C}کند"), ["نمیکند"]);
    }
}
