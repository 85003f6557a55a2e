//! A markdown file with a TOML head between two lines of `+++`.

use std::ops::Range;
use std::path::Path;
use std::sync::OnceLock;

use jiff::civil;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use super::{Problem, Source};

/// A markdown file, split into head and body.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The file.
    pub source: Source,
    /// File name without `.md`: the id of the record.
    pub id: String,
    front: Range<usize>,
    body: Range<usize>,
    /// The texts in the head with the keys they stand under, in order, once they were asked for.
    pub(super) head_texts: OnceLock<Vec<(String, String)>>,
    /// The digest of the words that are translated, once it was asked for.
    pub(super) edition: OnceLock<String>,
}

impl Document {
    /// The problem of a translation of nothing: there is no `of` with its id. `like` says which file it is named after.
    pub(crate) fn orphan(&self, of: &str, like: &str) -> Problem {
        Problem::in_file(
            &self.source.file,
            "translation-orphan",
            format!("there is no {of} with the id {}", self.id),
            format!("Name the file as {like}, or delete it."),
        )
    }

    /// Reads and splits the file at `path`.
    pub fn read(path: &Path) -> Result<Self, Problem> {
        let id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Self::split(Source::read(path)?, id)
    }

    /// Splits `source` at its `+++` lines.
    pub fn split(source: Source, id: String) -> Result<Self, Problem> {
        const FENCE: &str = "+++";
        let mut offset = 0;
        let mut fences = Vec::with_capacity(2);
        for line in source.text.split_inclusive('\n') {
            if line.trim_end() == FENCE {
                fences.push((offset, offset + line.len()));
                if fences.len() == 2 {
                    break;
                }
            } else if fences.is_empty() {
                break;
            }
            offset += line.len();
        }
        match fences[..] {
            [(_, front), (end, body)] => {
                let body = body..source.text.len();
                Ok(Self { source, id, front: front..end, body, ..Self::default() })
            }
            _ => Err(source.problem(
                &(0..0),
                "front-matter-fence",
                "the file has no head between two lines of +++",
                "Start the file with a line +++, then the keys, then another line +++.",
            )),
        }
    }

    /// The head as it is written.
    pub(crate) fn front(&self) -> &str {
        &self.source.text[self.front.clone()]
    }

    /// The head, read as `T`.
    pub fn front_matter<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        self.source.toml_in(&self.front)
    }

    /// A span inside the head, as a span of the file.
    pub fn in_front(&self, span: &Range<usize>) -> Range<usize> {
        span.start + self.front.start..span.end + self.front.start
    }

    /// A problem at a span of the head.
    pub fn front_problem(
        &self,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        self.source.problem(&self.in_front(span), code, message, help)
    }

    /// A day in the head; one that is none is noted.
    pub(crate) fn day(&self, day: &Spanned<Datetime>, problems: &mut Vec<Problem>) -> Option<civil::Date> {
        let parsed = day.get_ref().to_string().parse().ok();
        if parsed.is_none() {
            let message = format!("{} is not a day", day.get_ref());
            problems.push(self.front_problem(&day.span(), "date-invalid", message, "Write a day as 2026-11-21."));
        }
        parsed
    }

    /// The markdown.
    pub fn body(&self) -> &str {
        &self.source.text[self.body.clone()]
    }

    /// The line of the file, from 1, in which the markdown begins.
    pub fn body_line(&self) -> usize {
        self.source.position(self.body.start).0
    }

    /// A span inside the body, as a span of the file.
    pub fn in_body(&self, span: &Range<usize>) -> Range<usize> {
        span.start + self.body.start..span.end + self.body.start
    }

    /// A problem at a span of the body.
    pub fn body_problem(
        &self,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        self.source.problem(&self.in_body(span), code, message, help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Result<Document, Problem> {
        Document::split(Source::new("a.md", text), "a".into())
    }

    #[test]
    fn head_and_body_are_told_apart() {
        let document = document("+++\na = 1\n+++\nHello\n").expect("two fences");
        assert_eq!(document.body(), "Hello\n");
        let front: std::collections::BTreeMap<String, i64> = document.front_matter().expect("valid TOML");
        assert_eq!(front["a"], 1);
    }

    #[test]
    fn a_file_without_a_closing_fence_is_refused() {
        assert_eq!(document("+++\na = 1\n").expect_err("one fence").code, "front-matter-fence");
        assert_eq!(document("Hello\n+++\n+++\n").expect_err("text first").code, "front-matter-fence");
    }

    #[test]
    fn a_problem_in_the_head_names_its_line() {
        let document = document("+++\na = 1\nb = \n+++\n").expect("two fences");
        let problems = document.front_matter::<toml::Table>().expect_err("b has no value");
        assert_eq!(problems[0].line, 3);
    }
}
