//! Values of heads that say nothing, hide something, or say it twice.

use std::sync::LazyLock;

use regex::Regex;
use toml::Spanned;
use toml::de::DeValue;

use crate::content::prose_rules::BROKEN_LETTERS;
use crate::content::{Document, Problem};

/// Letters that were read in the wrong encoding.
static BROKEN: LazyLock<Regex> = LazyLock::new(|| Regex::new(BROKEN_LETTERS).expect("the pattern is tested"));

/// A sign as it is written in HTML.
static ENTITY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"&(?:[a-zA-Z]{2,8}|#\d{1,5}|#x[0-9a-fA-F]{1,4});").expect("the pattern is tested"));

/// Keys whose texts are words that people type.
const WORDS: [&str; 3] = ["words", "forms", "alternate_names"];

/// What is wrong with the values in the heads of `documents`.
pub(super) fn heads(documents: &[Document]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for document in documents {
        document.each_value(|key, value| problems.extend(of_value(document, key, value)));
    }
    problems
}

fn of_value(document: &Document, key: &str, value: &Spanned<DeValue<'_>>) -> Vec<Problem> {
    let problem = |value: &Spanned<DeValue<'_>>, code, message: String, help: &str| {
        document.front_problem(&value.span(), code, message, help)
    };
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            vec![problem(value, "value-empty", format!("{key} is empty"), "Write it, or leave the key out.")]
        }
        DeValue::String(text) if text.contains(is_hidden) => {
            let message = format!("{key} holds a mark that cannot be seen and changes how text is read");
            let help = "Delete the text and type it anew: it came with what was pasted.";
            vec![problem(value, "value-hidden", message, help)]
        }
        DeValue::String(text) if ENTITY.is_match(text) => {
            let found = ENTITY.find(text).map_or("", |found| found.as_str());
            let message = format!("{found} is code from a web page, and would be shown as it is typed");
            vec![problem(value, "value-code", message, "Type the sign itself, such as & or a space.")]
        }
        DeValue::String(text) if BROKEN.is_match(text) => {
            let found = BROKEN.find(text).map_or("", |found| found.as_str());
            let message = format!("{found} was another letter where it was copied from");
            vec![problem(value, "value-code", message, "It was read in the wrong encoding. Type it anew.")]
        }
        DeValue::String(text) if WORDS.contains(&key) && text.contains([',', ';']) => {
            let message = format!("one text of {key} holds several");
            vec![problem(value, "value-list", message, "Put each in quotes of its own: [\"one\", \"two\"].")]
        }
        DeValue::Array(values) if values.is_empty() && WORDS.contains(&key) => {
            vec![problem(
                value,
                "value-empty",
                format!("{key} is empty"),
                "Write some, or leave the key out where it may be.",
            )]
        }
        DeValue::Array(values) => {
            let text = |value: &Spanned<DeValue<'_>>| value.get_ref().as_str().map(str::to_owned);
            let stands_before =
                |place: usize, own: &str| values[..place].iter().any(|other| text(other).as_deref() == Some(own));
            let texts = values.iter().enumerate().filter_map(|(place, value)| Some((place, value, text(value)?)));
            let twice = texts.filter(|(place, _, own)| stands_before(*place, own));
            let told = |own: String| format!("{own} stands twice in {key}");
            twice.map(|(_, value, own)| problem(value, "value-twice", told(own), "Keep one of the two.")).collect()
        }
        _ => Vec::new(),
    }
}

/// Control characters, and marks that turn the direction of text for all that follows.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}')
}
