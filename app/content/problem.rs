//! A problem in a content or locale file: data, collected and shown all at once.

use std::fmt;

use serde::Serialize;

/// How bad a problem is: errors stop `serve`, warnings do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The site must not be served with this.
    Error,
    /// Worth mending, but safe.
    Warning,
}

/// One thing that is wrong, where it is, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Error or warning.
    pub severity: Severity,
    /// Stable name of the rule, such as `phone-invalid`.
    pub code: &'static str,
    /// Path of the file as it was opened.
    pub file: String,
    /// 1-based line.
    pub line: usize,
    /// 1-based column, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

impl Problem {
    /// An error in a whole file rather than at a place in it.
    pub fn in_file(
        file: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file: file.into(),
            line: 1,
            column: 1,
            message: message.into(),
            help: help.into(),
        }
    }

    /// Whether another is the same, wherever in its file it stands by now.
    pub fn is_same(&self, other: &Self) -> bool {
        (self.code, &self.file, &self.message) == (other.code, &other.file, &other.message)
    }

    /// The same problem, as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{} [{}] {}", self.file, self.line, self.column, self.code, self.message)
    }
}

/// Whether any of `problems` is an error.
pub fn has_errors(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}
