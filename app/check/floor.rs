//! A language is offered only with what somebody needs to get help in it.

use std::path::Path;

use crate::content::{Document, Problem};
use crate::locale::{DEFAULT, Locale, built_with, messages};
use crate::site::{Folders, Site, State, translatable};

/// Of the messages of a file at least so many in a hundred must be translated: one that is new does not close a language.
const ENOUGH: usize = 95;

/// What is lacking of offered languages.
pub(super) fn floor(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let offered = site.locales.iter().filter(|locale| locale.offered && locale.tag != DEFAULT);
    offered.flat_map(|locale| lacking(site, documents, folders, locale)).collect()
}

fn lacking(site: &Site, documents: &[Document], folders: &Folders, locale: &Locale) -> Vec<Problem> {
    let folder = folders.locales.join(&locale.tag);
    let problem = |file: &Path, message: String, help: String| {
        Problem::in_file(file.display().to_string(), "locale-floor", message, help)
    };
    let site_messages = built_with().filter(|(file, _)| *file == "site").flat_map(|(_, text)| messages(text));
    let panel =
        site_messages.filter(|message| is_for_danger(&message.id) && !locale.messages.ids().contains(&message.id));
    let mut problems: Vec<Problem> = panel
        .map(|message| {
            let what = format!(
                "{} offers no {}: the line for danger and the exit are never in English",
                locale.name, message.id
            );
            problem(
                &folder.join("site.ftl"),
                what,
                format!("Translate {}, or write offered = false in locale.toml.", message.id),
            )
        })
        .collect();
    let is_there = |state: State| match state {
        State::Messages { of, done, .. } => done * 100 >= of * ENOUGH,
        other => other.is_there(),
    };
    let texts = translatable(site, documents, folders, locale);
    let missing: Vec<&str> = texts
        .iter()
        .filter(|text| text.part.is_floor() && !is_there(text.state))
        .map(|text| text.place.as_str())
        .collect();
    if let Some(first) = missing.first() {
        let what = format!(
            "{} is offered and lacks {} of what a language must have: {}",
            locale.name,
            missing.len(),
            list(&missing)
        );
        let help = format!(
            "Translate them, {first} first, or write offered = false. `signpost locale status {}` tells more.",
            locale.tag
        );
        problems.push(problem(&folder.join("locale.toml"), what, help));
    }
    problems
}

/// Whether a message stands in the line for danger or in the exit.
fn is_for_danger(id: &str) -> bool {
    id == "exit" || id.starts_with("exit-") || id.starts_with("emergency-")
}

fn list(places: &[&str]) -> String {
    const NAMED: usize = 5;
    let more = if places.len() > NAMED { " …" } else { "" };
    places[..places.len().min(NAMED)].join(", ") + more
}
