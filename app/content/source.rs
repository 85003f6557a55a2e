//! A text file and the way from a byte in it to a line and column.

use std::io;
use std::ops::Range;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::Problem;
use super::plain_toml::{UNKNOWN_KEY, plain};

/// A file that was read as UTF-8.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// Path as it was opened, for messages.
    pub file: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Reads `path`; a missing or unreadable file, or one that is not UTF-8, is a problem.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let file = path.display().to_string();
        // What is none, such as a pipe, might never end.
        let is_file = std::fs::metadata(path).map(|metadata| metadata.is_file());
        let bytes = match is_file {
            Ok(false) => Err(io::Error::other("it is no ordinary file")),
            Ok(true) => std::fs::read(path),
            Err(error) => Err(error),
        };
        match bytes {
            Ok(bytes) => match String::from_utf8(bytes) {
                // Some editors put a byte order mark before a text.
                Ok(text) => {
                    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                    Ok(Self { file, text })
                }
                Err(_) => Err(Problem::in_file(
                    file,
                    "not-utf-8",
                    "the file is not UTF-8 text",
                    "Save it again with the encoding UTF-8.",
                )),
            },
            Err(error) => Err(Problem::in_file(
                file,
                "unreadable",
                format!("the file cannot be read: {error}"),
                "Check that it exists and may be read.",
            )),
        }
    }

    /// A text that is not on disk.
    pub fn new(file: impl Into<String>, text: impl Into<String>) -> Self {
        Self { file: file.into(), text: text.into() }
    }

    /// 1-based line and column (in characters) of a byte offset.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|&c| c != '\n').count() + 1;
        (line, column)
    }

    /// An error at `span`.
    pub fn problem(
        &self,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let (line, column) = self.position(span.start);
        Problem { line, column, ..Problem::in_file(&self.file, code, message, help) }
    }

    /// An error where `words` stand last: of two that clash the later one came without need.
    pub fn problem_at_last(
        &self,
        words: &str,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        let start = self.text.rfind(words).unwrap_or_default();
        let end = (start + words.len()).min(self.text.len());
        self.problem(&(start..end), code, message, help)
    }

    /// The same in a file that is read for it; in the whole file where it cannot be.
    pub fn problem_in(
        file: &str,
        words: &str,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        match Self::read(Path::new(file)) {
            Ok(source) => source.problem_at_last(words, code, message, help),
            Err(_) => Problem::in_file(file, code, message, help),
        }
    }

    /// Reads the whole file as TOML.
    pub fn toml<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        self.toml_in(&(0..self.text.len()))
    }

    /// Reads the TOML in `range`. Every key the type does not know and every one that is missing is reported, not just the first.
    pub fn toml_in<T: DeserializeOwned>(&self, range: &Range<usize>) -> Result<T, Vec<Problem>> {
        let mut problems: Vec<Problem> = Vec::new();
        let mut toml = self.text[range.clone()].to_owned();
        // Stands in for keys that are missing, so that the next fault shows itself.
        let mut before = StandIns::default();
        loop {
            let whole = before.text() + &toml;
            let error = match toml::from_str::<T>(&whole) {
                Ok(value) if problems.is_empty() => return Ok(value),
                Ok(_) => return Err(problems),
                Err(error) => error,
            };
            let told = error.message().trim();
            let start = error.span().map_or(0, |span| span.start);
            let missing = told.strip_prefix("missing field `").and_then(|rest| rest.split('`').next());
            let of_the_head = error.span().is_none_or(|span| span == (0..0));
            if let Some(key) = missing.filter(|_| of_the_head) {
                problems.push(self.toml_problem(&error, 0..0, range));
                before.add(key);
            } else if start < before.text().len() {
                if !before.try_another(told) {
                    return Err(problems);
                }
            } else {
                let length = before.text().len();
                let span = error.span().map_or(0..0, |span| span.start - length..span.end.saturating_sub(length));
                let problem = self.toml_problem(&error, span.clone(), range);
                let unknown = problem.code == UNKNOWN_KEY;
                problems.push(problem);
                // Keys of the whole file that were written below a part of it: the first says so for all.
                if unknown
                    && in_table(&toml, span.start)
                    && problems.iter().filter(|other| other.code == UNKNOWN_KEY).count() > 1
                {
                    problems.pop();
                }
                // Without the line of an unknown key, too; spaces keep the positions true.
                match line_around(&toml, span.start).filter(|_| unknown) {
                    Some(line) => toml.replace_range(line.clone(), &" ".repeat(line.len())),
                    None => return Err(problems),
                }
            }
        }
    }

    /// The problem of an error at `span` of what stands in `range`.
    fn toml_problem(&self, error: &toml::de::Error, span: Range<usize>, range: &Range<usize>) -> Problem {
        let span = span.start + range.start..span.end + range.start;
        let line = line_around(&self.text, span.start).map_or("", |line| &self.text[line]);
        let (code, message, mut help) = plain(error.message(), line);
        if code == UNKNOWN_KEY && in_table(&self.text[range.start..], span.start - range.start) {
            help += " What belongs to the whole file stands above the first line in square brackets.";
        }
        self.problem(&span, code, message, help)
    }
}

/// Values in the place of keys that are missing.
#[derive(Default)]
struct StandIns {
    keys: Vec<String>,
    /// What stands for the last key, and what else may.
    value: String,
    others: Vec<String>,
    /// Those of the keys before it, which were taken.
    taken: String,
}

impl StandIns {
    fn text(&self) -> String {
        self.keys.last().map(|key| format!("{}{key} = {}\n", self.taken, self.value)).unwrap_or_default()
    }

    fn add(&mut self, key: &str) {
        self.taken = self.text();
        self.keys.push(key.to_owned());
        self.others = ["[]", "2026-01-01", "0", "false"].into_iter().rev().map(str::to_owned).collect();
        "\"\"".clone_into(&mut self.value);
    }

    /// Tries another value for the last key; one that the parser has named before all. Whether there was one.
    fn try_another(&mut self, told: &str) -> bool {
        let named = told.strip_prefix("unknown variant ``, expected ").and_then(|rest| rest.split('`').nth(1));
        if let Some(named) = named {
            self.others.push(format!("\"{named}\""));
        }
        self.others.pop().map(|other| self.value = other).is_some()
    }
}

/// Reads the TOML file at `path`; what is wrong with it goes to `problems`.
pub fn read_toml<T: DeserializeOwned>(path: &Path, problems: &mut Vec<Problem>) -> Option<(Source, T)> {
    let read = Source::read(path)
        .map_err(|problem| vec![problem])
        .and_then(|source| source.toml().map(|value| (source, value)));
    read.map_err(|found| problems.extend(found)).ok()
}

/// The same for a file that need not be there.
pub fn optional_toml<T: DeserializeOwned>(path: &Path, problems: &mut Vec<Problem>) -> Option<(Source, T)> {
    if path.exists() { read_toml(path, problems) } else { None }
}

/// Whether a line in square brackets stands before `offset`, so that a key there belongs to that part.
fn in_table(toml: &str, offset: usize) -> bool {
    toml[..offset].lines().any(|line| line.starts_with('['))
}

/// The line at `offset`, unless it is blank: then there is nothing left to leave out.
fn line_around(text: &str, offset: usize) -> Option<Range<usize>> {
    let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |length| offset + length);
    (!text[start..end].trim().is_empty()).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Head {
        #[expect(dead_code, reason = "only read")]
        known: u8,
    }

    #[test]
    fn every_unknown_key_is_told() {
        let source = Source::new("a.toml", "one = 1\nknown = 2\nthree = \"ł\"\nfour = 4\n");
        let problems = source.toml::<Head>().expect_err("three keys are unknown");
        let mut found: Vec<(&str, usize)> = problems.iter().map(|problem| (problem.code, problem.line)).collect();
        found.sort_unstable();
        assert_eq!(found, [("unknown-key", 1), ("unknown-key", 3), ("unknown-key", 4)]);
    }

    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Status {
        Draft,
        None,
    }

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Record {
        name: toml::Spanned<String>,
        status: Status,
        kinds: toml::Spanned<Vec<String>>,
        on: toml::Spanned<toml::value::Datetime>,
        order: u32,
    }

    #[test]
    fn every_missing_key_is_told_beside_every_unknown_one() {
        let source = Source::new("a.toml", "nam = \"x\"\norder = 1\nknd = []\n");
        let problems = source.toml::<Record>().expect_err("four keys are missing");
        let mut found: Vec<(&str, &str)> =
            problems.iter().map(|problem| (problem.code, problem.message.as_str())).collect();
        found.sort_unstable();
        let keys: Vec<&str> = found
            .iter()
            .filter_map(|(_, message)| {
                message.split(' ').find(|word| ["name", "status", "kinds", "on", "nam", "knd"].contains(word))
            })
            .collect();
        assert_eq!(keys, ["kinds", "name", "on", "status", "knd", "nam"], "{found:?}");
        let whole = "name = \"x\"\nstatus = \"none\"\nkinds = []\non = 2026-01-01\norder = 1";
        assert!(Source::new("a.toml", whole).toml::<Record>().is_ok());
    }

    #[test]
    fn a_position_is_counted_in_characters() {
        assert_eq!(Source::new("a", "ł\nłb").position("ł\nł".len()), (2, 2));
    }
}
