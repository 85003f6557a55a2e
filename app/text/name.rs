//! The form in which names of places and words of titles are compared.

use super::characters::levelled;
use super::spelled::is_mark;

/// No place has a longer name, in characters.
const LONGEST: usize = 80;

/// Lower case, without accents, apostrophes and punctuation; `&` is "and", "saint" is "st". Only the first 80 characters
/// count.
pub fn fold_name(typed: &str) -> String {
    // What cannot be seen does not count, so more is read than is kept.
    let typed: String = typed.chars().take(10 * LONGEST).collect();
    let words = words(&typed.replace('&', " and "));
    let words: Vec<&str> = words.iter().map(|word| if word == "saint" { "st" } else { word }).collect();
    words.join(" ").chars().take(LONGEST).collect()
}

/// The words of a text, in lower case, without accents and apostrophes.
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (_, c) in levelled(text) {
        match (c, words.last_mut()) {
            ('\'', _) => {}
            (c, Some(word)) if c.is_alphanumeric() || is_mark(c) => word.extend(c.to_lowercase()),
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether it can be a segment of an address: lower-case English letters, digits and hyphens.
pub fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_that_does_not_matter_is_levelled() {
        assert_eq!(fold_name("  St. Helens "), "st helens");
        assert_eq!(fold_name("Saint Helens"), "st helens");
        assert_eq!(fold_name("Sutton & Norton"), "sutton and norton");
        assert_eq!(fold_name("Bishop’s Wood"), "bishops wood");
        assert_eq!(fold_name("Bishop´s Wood"), "bishops wood");
        assert_eq!(fold_name("Łymm"), "lymm");
        assert_eq!(fold_name("Low\u{AD}er Whit\u{200B}ley"), "lower whitley");
        assert_eq!(fold_name("وارینـغتون"), fold_name("وارينغتون"));
        assert_eq!(fold_name(&format!("{}Low", "\u{200B}".repeat(100))), "low");
        assert_eq!(fold_name("\u{0}\u{202E}"), "");
        assert_eq!(words("পারিবারিক নির্যাতন").len(), 2, "a vowel sign parts no word");
    }
}
