//! What messages show of what they are given.

use std::collections::{BTreeSet, HashMap};

use crate::content::{Problem, Source};

/// Where a file of messages shows what a message is not `given`, or leaves out what it is: both must be the same words, as `$date`.
pub(super) fn unknown_variables(source: &Source, given: &HashMap<String, BTreeSet<String>>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, own) in variables(&source.text) {
        let Some(given) = given.get(&id) else { continue };
        let note = |words: String, message: String, help: String| {
            let at = source.text.find(&words).unwrap_or_default();
            source.problem(&(at..at), "message-variable", message, help)
        };
        for wrong in own.difference(given) {
            let known = given.iter().map(|name| format!("{{ ${name} }}")).collect::<Vec<_>>().join(", ");
            let help = if known.is_empty() {
                "Take it out: this message is given nothing.".to_owned()
            } else {
                format!("It is given {known}.")
            };
            let message = format!("{id} is given no ${wrong}: a reader would see it as it stands here");
            problems.push(note(format!("${wrong}"), message, help));
        }
        for lost in given.difference(&own) {
            let message = format!("{id} does not show ${lost}, which English shows");
            let help = format!("Write {{ ${lost} }} where it belongs in the sentence.");
            problems.push(note(format!("{id} ="), message, help).warning());
        }
    }
    problems
}

/// The variables in each message of a Fluent file.
pub(super) fn variables(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut messages: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines() {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once('=').filter(|_| begins) {
            messages.push((id.trim().to_owned(), BTreeSet::new()));
        } else if !line.starts_with(char::is_whitespace) && !line.starts_with('}') {
            continue;
        }
        if let Some((_, names)) = messages.last_mut() {
            let name =
                |rest: &str| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().map(str::to_owned);
            names.extend(line.split('$').skip(1).filter_map(name).filter(|name| !name.is_empty()));
        }
    }
    messages
}
