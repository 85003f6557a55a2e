//! How a list or a name begins a line, and how it stands within a sentence.

/// At the beginning of a line: its first letter is a capital one, where the language has them.
pub(crate) fn at_beginning(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Within a sentence: its first letter is a small one, unless it is an abbreviation.
pub(crate) fn in_sentence(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_changes_and_abbreviations_do_not() {
        assert_eq!((at_beginning("women, men").as_str(), at_beginning("").as_str()), ("Women, men", ""));
        assert_eq!((in_sentence("How long").as_str(), in_sentence("BSL").as_str()), ("how long", "BSL"));
        assert_eq!((at_beginning("النساء").as_str(), in_sentence("Ładna").as_str()), ("النساء", "ładna"));
    }
}
