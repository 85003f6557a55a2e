//! Sentences of a message.

use crate::text::{fold, initials_together};
use crate::weights::understanding::LONGEST_MESSAGE;

/// What ends a sentence.
const ENDS: [char; 15] = ['.', '!', '?', ';', '\n', '。', '．', '｡', '！', '？', '；', '؟', '।', '۔', '—'];

/// The sentences of a message, folded. Those without a word are left out.
pub(super) fn sentences(message: &str) -> Vec<String> {
    let read: Vec<char> = message.chars().take(LONGEST_MESSAGE).collect();
    let read: String = initials_together(&read).collect();
    read.split(ENDS).map(fold).filter(|sentence| !sentence.is_empty()).collect()
}
