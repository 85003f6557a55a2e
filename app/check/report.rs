//! How problems are told: as JSON for programs, as annotations for a pull request, or at their place in the file for people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use clap::ValueEnum;

use crate::content::{Problem, Severity};

/// The form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// A list of `{severity, code, file, line, column, message, help}`.
    Json,
    /// Annotations of a pull request (GitHub's workflow commands).
    Github,
}

/// All problems in one text.
pub fn report(problems: &[Problem], format: Format) -> String {
    match format {
        Format::Json => serde_json::to_string_pretty(problems).unwrap_or_default(),
        Format::Github => problems.iter().map(annotation).chain([summary(problems)]).collect(),
        Format::Text => {
            let mut texts = BTreeMap::new();
            let told = folded(problems);
            told.iter().map(|problem| drawn(problem, &mut texts)).chain([summary(problems)]).collect::<String>()
        }
    }
}

/// Rules that one edit of an English text breaks in each of its translations.
const OF_ENGLISH: [&str; 3] = ["message-stale", "translation-differs", "translation-stale"];

/// The same with one problem for all translations of a text that are behind alike.
fn folded(problems: &[Problem]) -> Vec<Problem> {
    let text = |problem: &Problem| {
        let is_alike = OF_ENGLISH.contains(&problem.code);
        let file = &problem.file;
        let split = || file.rsplit_once("/content/").or_else(|| file.rsplit_once('/'));
        let (folder, place) = is_alike.then(split)??;
        let tag = folder.rsplit('/').next().unwrap_or(folder).to_owned();
        Some((tag, (problem.code, place.to_owned(), problem.message.clone())))
    };
    let mut tags: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for (tag, of) in problems.iter().filter_map(text) {
        tags.entry(of).or_default().push(tag);
    }
    let folded = problems.iter().filter_map(|problem| match text(problem).map(|(tag, of)| (tag, &tags[&of])) {
        Some((tag, all)) if all.len() > 1 => (tag == all[0]).then(|| {
            let message = format!("{} (the same in {})", problem.message, all[1..].join(", "));
            Problem { message, ..problem.clone() }
        }),
        _ => Some(problem.clone()),
    });
    folded.collect()
}

/// What is wrong, in how many files.
fn summary(problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let files: BTreeSet<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let place = if files.is_empty() { String::new() } else { format!(" in {}", count(files.len(), "file")) };
    format!("{}, {}{place}\n", count(errors, "error"), count(problems.len() - errors, "warning"))
}

/// A problem with the line it stands in, whole. `texts` keeps what was read.
fn drawn<'p>(problem: &'p Problem, texts: &mut BTreeMap<&'p str, Vec<String>>) -> String {
    let Problem { severity, code, file, line, column, message, help } = problem;
    let lines = texts.entry(file).or_insert_with(|| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
    });
    let kind = if *severity == Severity::Error { "error" } else { "warning" };
    let mut out = format!("{file}:{line}:{column} {kind} {code}\n");
    if let Some(text) = lines.get(line - 1) {
        let (text, column) = excerpt(text, *column);
        let margin = line.to_string().len();
        let _ = write!(out, "  {line} | {text}\n  {:margin$} | {:column$}^\n", "", "");
    }
    let _ = write!(out, "  {message}\n  help: {help}\n\n");
    out
}

/// Characters of a line that are shown, the most.
const WIDTH: usize = 120;

/// A line, or as much around a column of it as is easy to read; and where the column is in that, from 0.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    let shown: Vec<char> = line.chars().map(|c| if c == '\t' { ' ' } else { c }).collect();
    let at = (column - 1).min(shown.len());
    if shown.len() <= WIDTH {
        return (shown.into_iter().collect(), at);
    }
    let from = at.saturating_sub(WIDTH / 2);
    let to = (from + WIDTH).min(shown.len());
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < shown.len() { "…" } else { "" });
    let part: String = shown[from..to].iter().collect();
    (format!("{before}{part}{after}"), at - from + before.chars().count())
}

/// A workflow command of GitHub: the place in its own properties, line ends and signs of its grammar coded.
fn annotation(problem: &Problem) -> String {
    let Problem { severity, code, file, line, column, message, help } = problem;
    let kind = if *severity == Severity::Error { "error" } else { "warning" };
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let said = data(&format!("{message}\n{help}"));
    format!("::{kind} file={},line={line},col={column},title={}::{said}\n", property(file), property(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem() -> Problem {
        Problem { line: 2, column: 3, ..Problem::in_file("no/such.md", "a-code", "100% wrong", "Mend it.") }
    }

    #[test]
    fn a_report_counts_and_says_where() {
        let told = report(&[problem(), problem().warning()], Format::Text);
        assert!(told.starts_with("no/such.md:2:3 error a-code\n") && told.contains("help: Mend it."), "{told}");
        assert!(told.ends_with("1 error, 1 warning in 1 file\n"), "{told}");
        assert_eq!(report(&[], Format::Text), "0 errors, 0 warnings\n");
    }

    #[test]
    fn what_an_edit_does_to_all_translations_is_told_once() {
        let of = |tag: &str| {
            let file = format!("locales/{tag}/content/guides/a.md");
            Problem::in_file(file, "translation-stale", "behind", "Translate it.").warning()
        };
        let message = |tag: &str| {
            let file = format!("locales/{tag}/site.ftl");
            Problem::in_file(file, "message-stale", "the English has changed", "Translate it.").warning()
        };
        let told = report(&[message("ar"), message("pl")], Format::Text);
        assert!(told.contains("changed (the same in pl)") && !told.contains("locales/pl"), "{told}");
        let told = report(&[of("ar"), of("bn"), problem(), of("pl")], Format::Text);
        assert!(told.contains("behind (the same in bn, pl)") && !told.contains("locales/bn"), "{told}");
        assert!(told.ends_with("1 error, 3 warnings in 4 files\n"), "{told}");
    }

    #[test]
    fn a_pull_request_is_annotated() {
        let told = report(&[problem()], Format::Github);
        assert!(
            told.starts_with("::error file=no/such.md,line=2,col=3,title=a-code::100%25 wrong%0AMend it.\n"),
            "{told}"
        );
    }

    #[test]
    fn of_a_long_line_the_place_is_shown() {
        let line = "a".repeat(300) + "X" + &"b".repeat(300);
        let (part, column) = excerpt(&line, 301);
        assert_eq!(part.chars().nth(column), Some('X'));
        assert_eq!(excerpt("abc", 2), ("abc".to_owned(), 1));
    }
}
