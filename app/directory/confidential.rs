//! Nothing in the record of a confidential service, or a translation of it, may tell where it is.

use std::ops::Range;

use super::whereabouts_in;
use crate::content::{Document, Problem, blocks, strings};
use crate::places::Gazetteer;

/// Problems of whatever could tell where a confidential service is: as it is written, as a reader sees the body, as the values
/// of the head are read, and in the name of the file, which is part of its address. `whose` says what it stands in.
pub(super) fn confidential(document: &Document, whose: &str, gazetteer: &Gazetteer) -> Vec<Problem> {
    const HELP: &str = "Delete it: nobody must learn where the service is.";
    let problem = |span: &Range<usize>, what: &str| {
        let message = format!("{what} stands in {whose} of a confidential service");
        document.source.problem(span, "confidential-address", message, HELP)
    };
    let signs = |text: &str| whereabouts_in(text, gazetteer);
    let mut problems: Vec<Problem> =
        signs(&document.source.text).iter().map(|(span, what)| problem(span, what)).collect();
    // Marks of markdown and escapes of TOML can hide from the source what a reader is shown.
    for block in blocks(document.body()) {
        for (span, what) in signs(&block.text) {
            let shown = problem(&document.in_body(&block.place(span.start)), what);
            if !problems.iter().any(|known| known.line == shown.line) {
                problems.push(shown);
            }
        }
    }
    if problems.is_empty() {
        let head = document.front_matter::<toml::Value>().unwrap_or(toml::Value::Boolean(false));
        let name = document.id.replace('-', " ");
        let slug = head.get("slug").and_then(toml::Value::as_str).unwrap_or_default().replace('-', " ");
        let texts = strings(&head).into_iter().chain([name.as_str(), slug.as_str()]);
        problems.extend(texts.flat_map(signs).map(|(_, what)| problem(&(0..0), what)));
    }
    problems
}
