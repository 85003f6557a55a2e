//! Numbers as people type them.

use super::characters::levelled;

/// The digits of a text that holds nothing but a number: in any script, with spaces, brackets and dashes, with a plus before it.
/// `None` where it holds anything else.
pub fn digits(text: &str) -> Option<String> {
    let mut digits = String::new();
    for (_, c) in levelled(text) {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '(' | ')' | '-' | '.' | '/' | '+' => {}
            _ => return None,
        }
    }
    Some(digits).filter(|digits| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_spaced_and_nothing_else_is() {
        for typed in ["0808 801 0327", "08088010327", "(0808) 801-0327", "0808\u{2011}801\u{A0}0327", "٠٨٠٨ ٨٠١ ٠٣٢٧"]
        {
            assert_eq!(digits(typed).as_deref(), Some("08088010327"), "{typed}");
        }
        for typed in ["", " - ", "WA8 6AB", "ring 999", "2 kids"] {
            assert_eq!(digits(typed), None, "{typed}");
        }
    }
}
