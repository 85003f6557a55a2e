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

/// The figures in a running text, in any script: runs of digits, in order.
pub fn figures(text: &str) -> Vec<String> {
    let plain: String = levelled(text).into_iter().map(|(_, c)| c).collect();
    plain.split(|c: char| !c.is_ascii_digit()).filter(|figure| !figure.is_empty()).map(str::to_owned).collect()
}

/// The digits of a number as it is dialled at home, however somebody wrote that it is one of this country.
pub fn dialled_at_home(number: &str) -> String {
    let rest = number.strip_prefix("00").unwrap_or(number).strip_prefix("44").filter(|rest| rest.len() >= 9);
    rest.map_or_else(|| number.to_owned(), |rest| format!("0{}", rest.trim_start_matches('0')))
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

    #[test]
    fn a_number_of_this_country_is_dialled_at_home() {
        for typed in ["00448082000247", "448082000247", "4408082000247", "08082000247"] {
            assert_eq!(dialled_at_home(typed), "08082000247", "{typed}");
        }
        assert_eq!(dialled_at_home("116123"), "116123");
    }
}
