//! The words of a message, folded, with where they stand.

use std::ops::Range;

use crate::text::fold_name;

/// A word of a message, folded, with where it stands in bytes.
pub(super) type Word = (Range<usize>, String);

/// Whether a word is of Chinese characters alone.
pub(super) fn is_han(word: &str) -> bool {
    word.chars().all(is_han_letter)
}

fn is_han_letter(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}')
}

/// The folded words of a message, with where they stand.
pub(super) fn words(message: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in message.char_indices().chain([(message.len(), ' ')]) {
        let inside =
            c.is_alphanumeric() || matches!(c, '\'' | '`') || (!c.is_ascii() && !c.is_whitespace() && !is_stop(c));
        // Chinese is written without spaces, also before a name in other letters.
        let turns = start.is_some()
            && at > 0
            && message[..at].chars().next_back().is_some_and(|last| is_han_letter(last) != is_han_letter(c));
        if let Some(from) = start.filter(|_| inside && turns) {
            words.push((from..at, fold_name(&message[from..at])));
            start = None;
        }
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let folded = fold_name(&message[from..at]);
                if !folded.is_empty() {
                    words.push((from..at, folded));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Marks that end a word in other scripts.
fn is_stop(c: char) -> bool {
    matches!(
        c,
        '،' | '؟'
            | '؛'
            | '۔'
            | '।'
            | '。'
            | '，'
            | '？'
            | '！'
            | '、'
            | '–'
            | '—'
            | '“'
            | '”'
            | '…'
            | '．'
            | '｡'
    )
}
