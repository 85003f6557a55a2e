//! A text file and the way from a byte in it to a line and column.

use std::ops::Range;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::Problem;

const UNKNOWN_KEY: &str = "unknown-key";

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
        match std::fs::read(path) {
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

    /// Reads the whole file as TOML.
    pub fn toml<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        self.toml_in(&(0..self.text.len()))
    }

    /// Reads the TOML in `range`. Every key the type does not know is reported, not just the first.
    pub fn toml_in<T: DeserializeOwned>(&self, range: &Range<usize>) -> Result<T, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut toml = self.text[range.clone()].to_owned();
        loop {
            match toml::from_str::<T>(&toml) {
                Ok(value) if problems.is_empty() => return Ok(value),
                Ok(_) => return Err(problems),
                Err(error) => {
                    let problem = self.toml_problem(&error, range);
                    let unknown = error.span().filter(|_| problem.code == UNKNOWN_KEY);
                    problems.push(problem);
                    // Without the line of an unknown key the next fault shows itself; spaces keep the positions true.
                    match unknown.and_then(|span| line_around(&toml, span.start)) {
                        Some(line) => toml.replace_range(line.clone(), &" ".repeat(line.len())),
                        None => return Err(problems),
                    }
                }
            }
        }
    }

    fn toml_problem(&self, error: &toml::de::Error, range: &Range<usize>) -> Problem {
        let span =
            error.span().map_or(range.start..range.start, |span| span.start + range.start..span.end + range.start);
        let message = error.message().trim().to_owned();
        let (code, help) = if message.starts_with("unknown field") {
            (UNKNOWN_KEY, "Correct the spelling, or leave the key out. content/README.md lists the keys.")
        } else if message.starts_with("unknown variant") {
            ("unknown-term", "Use one of the terms named in the message.")
        } else if message.starts_with("missing field") {
            ("missing-key", "Add the key. content/README.md shows a whole file.")
        } else {
            ("front-matter", "Check the TOML: quotes around text, dates as 2026-11-21, lists in square brackets.")
        };
        self.problem(&span, code, message, help)
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

    #[test]
    fn a_position_is_counted_in_characters() {
        assert_eq!(Source::new("a", "ł\nłb").position("ł\nł".len()), (2, 2));
    }
}
