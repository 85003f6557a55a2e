//! The form in which place names are compared.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Lower case, without accents, apostrophes and punctuation; `&` is "and", "saint" is "st".
///
/// Only the first 80 characters count: no place has a longer name.
pub fn fold_name(typed: &str) -> String {
    let typed: String = typed.chars().take(80).collect();
    let lower = typed.to_lowercase().replace('&', " and ");
    let plain: String = DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(&lower)
        .chars()
        .filter(|c| {
            !matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '\u{02BC}' | '`') && !('\u{300}'..='\u{36F}').contains(c)
        })
        .map(|c| match c {
            'ł' => 'l',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().map(|word| if word == "saint" { "st" } else { word }).collect();
    words.join(" ")
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
        assert_eq!(fold_name("Łymm"), "lymm");
        assert_eq!(fold_name("\u{0}\u{202E}"), "");
    }
}
