//! How far languages have come, and what is next.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::content::{Document, Problem, Severity};
use crate::locale::{DEFAULT, Locale};
use crate::site::{Folders, Part, Site, Stale, State, Translatable, translatable};

/// So many next steps are told.
const NEXT: usize = 10;

/// A line for each language that is shown or begun.
pub(super) fn of_all(site: &Site, documents: &[Document], folders: &Folders, problems: &[Problem]) -> String {
    let mut out = format!(
        "{:<8} {:<22} {:<9} {:>9} {:>9} {:>9} {:>7} {:>9} {:>9}\n",
        "tag", "language", "offered", "must have", "guides", "services", "behind", "read by", "findings"
    );
    let others: Vec<&Locale> = site.locales.iter().filter(|locale| locale.tag != DEFAULT).collect();
    for locale in &others {
        let texts = translatable(site, documents, folders, locale);
        let count = |of: &dyn Fn(Part) -> bool| {
            let all: Vec<&Translatable> = texts.iter().filter(|text| of(text.part)).collect();
            format!("{}/{}", all.iter().filter(|text| text.state.is_there()).count(), all.len())
        };
        let behind = texts.iter().filter(|text| is_behind(text.state)).count();
        let read = texts.iter().filter(|text| text.reviewed.is_some()).count();
        let _ = writeln!(
            out,
            "{:<8} {:<22} {:<9} {:>9} {:>9} {:>9} {behind:>7} {:>9} {:>9}",
            locale.tag,
            locale.name,
            if locale.offered { "yes" } else { "no" },
            count(&Part::is_floor),
            count(&|part| matches!(part, Part::FirstGuides | Part::Guides)),
            count(&|part| matches!(part, Part::FrontDoors | Part::Services)),
            format!("{read}/{}", texts.len()),
            findings(locale, folders, problems).len(),
        );
    }
    let _ = writeln!(out, "\nOnly understood: {}", site.locales.understood.join(", "));
    out + "`signpost locale status TAG` says what is next for one of them.\n"
}

/// A language file by file, and what is next.
pub(super) fn of_one(
    site: &Site,
    documents: &[Document],
    folders: &Folders,
    problems: &[Problem],
    locale: &Locale,
) -> String {
    let texts = translatable(site, documents, folders, locale);
    let offered = if locale.offered { "offered" } else { "not offered" };
    let mut out = format!(
        "{} ({}), {offered}\n\n{:<14} {:>6} {:>7} {:>8} {:>8} {:>11}\n",
        locale.name, locale.tag, "part", "done", "behind", "missing", "read by", "words left"
    );
    let mut parts: BTreeMap<Part, Vec<&Translatable>> = BTreeMap::new();
    for text in &texts {
        parts.entry(text.part).or_default().push(text);
    }
    for (part, texts) in &parts {
        let count = |of: &dyn Fn(&Translatable) -> bool| texts.iter().filter(|text| of(text)).count();
        let _ = writeln!(
            out,
            "{:<14} {:>6} {:>7} {:>8} {:>8} {:>11}{}",
            part.name(),
            count(&|text| text.state.is_done()),
            count(&|text| is_behind(text.state)),
            count(&|text| !text.state.is_there()),
            count(&|text| text.reviewed.is_some()),
            texts.iter().map(|text| text.words_left).sum::<usize>(),
            if part.is_floor() { "  must have" } else { "" }
        );
    }
    out.push('\n');
    let left: Vec<&Translatable> = texts.iter().filter(|text| !text.state.is_done()).collect();
    if left.is_empty() {
        out.push_str("Everything is translated and in step with the English.\n");
    } else {
        let _ = writeln!(out, "Next, the most important first ({} in all):", left.len());
        for text in left.iter().take(NEXT) {
            let _ = writeln!(out, "  locales/{}/{}: {}", locale.tag, text.place, to_do(text));
        }
    }
    let unread: Vec<&str> = texts
        .iter()
        .filter(|text| text.state.is_there() && text.reviewed.is_none() && text.part != Part::Understanding)
        .map(|text| text.place.as_str())
        .collect();
    if let Some(first) = unread.first() {
        let _ = writeln!(
            out,
            "\n{} are not read by a person who speaks the language. After reading: signpost locale reviewed {} {first} --role \"…\"",
            unread.len(),
            locale.tag
        );
    }
    let found = findings(locale, folders, problems);
    if !found.is_empty() {
        let errors = found.iter().filter(|problem| problem.severity == Severity::Error).count();
        let _ = writeln!(out, "\n{} findings of signpost check, {errors} of them errors; the first:", found.len());
        for problem in found.iter().take(NEXT) {
            let _ = writeln!(out, "  {}:{} {}: {}", problem.file, problem.line, problem.code, problem.message);
        }
    }
    out
}

fn is_behind(state: State) -> bool {
    matches!(state, State::Stale(_)) || matches!(state, State::Messages { stale, .. } if stale > 0)
}

fn to_do(text: &Translatable) -> String {
    let words = text.words_left;
    match text.state {
        State::Missing if words == 0 => "write it: how people say it, as locales/README.md explains".to_owned(),
        State::Missing => format!("translate it, {words} words"),
        State::Messages { of, done, stale } => {
            format!("{} of {of} messages to translate, {stale} behind the English, {words} words", of - done)
        }
        State::Stale(Stale::Meaning) => "the English has changed: translate the change".to_owned(),
        State::Stale(Stale::Differs) => {
            "its numbers, steps or links are not those of the English: mend it first".to_owned()
        }
        State::Done => String::new(),
    }
}

/// What `signpost check` finds in the folder of a language, the errors first.
fn findings<'p>(locale: &Locale, folders: &Folders, problems: &'p [Problem]) -> Vec<&'p Problem> {
    let folder = folders.locales.join(&locale.tag);
    problems.iter().filter(|problem| std::path::Path::new(&problem.file).starts_with(&folder)).collect()
}
