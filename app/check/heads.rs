//! Values of heads that say nothing, hide something, or say it twice.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::content::{Document, Problem};

/// What is wrong with the values in the heads of `documents`.
pub(super) fn heads(documents: &[Document]) -> Vec<Problem> {
    documents.iter().flat_map(of_head).collect()
}

fn of_head(document: &Document) -> Vec<Problem> {
    let Ok(head) = DeTable::parse(document.front()) else { return Vec::new() };
    let mut problems = Vec::new();
    for (key, value) in head.get_ref() {
        walk(document, key.get_ref(), value, &mut problems);
    }
    problems
}

fn walk(document: &Document, key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Vec<Problem>) {
    let mut note = |span: Range<usize>, code, message: String, help: &str| {
        problems.push(document.front_problem(&span, code, message, help));
    };
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => {
            note(value.span(), "value-empty", format!("{key} is empty"), "Write it, or leave the key out.");
        }
        DeValue::String(text) if text.contains(is_hidden) => {
            let message = format!("{key} holds a mark that cannot be seen and changes how text is read");
            note(
                value.span(),
                "value-hidden",
                message,
                "Delete the text and type it anew: it came with what was pasted.",
            );
        }
        DeValue::Array(values) => {
            let texts: Vec<(&str, Range<usize>)> = values
                .iter()
                .filter_map(|value| match value.get_ref() {
                    DeValue::String(text) => Some((text.as_ref(), value.span())),
                    _ => None,
                })
                .collect();
            for (place, (text, span)) in texts.iter().enumerate() {
                if texts[..place].iter().any(|(other, _)| other == text) {
                    note(span.clone(), "value-twice", format!("{text} stands twice in {key}"), "Keep one of the two.");
                }
            }
            values.iter().for_each(|value| walk(document, key, value, problems));
        }
        DeValue::Table(table) => {
            table.iter().for_each(|(key, value)| walk(document, key.get_ref(), value, problems));
        }
        _ => {}
    }
}

/// Control characters, and marks that turn the direction of text for all that follows.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{202A}'..='\u{202E}')
}
