//! What became of an edit of the content.

use std::collections::BTreeSet;

use jiff::civil;
use serde::Serialize;

use crate::content::{Problem, Severity};

/// What became of the last edit.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Edit {
    /// Digest of the files that were read.
    content: String,
    /// Whether they are what is shown; else the site from before is.
    shown: bool,
    errors: usize,
    warnings: usize,
    /// The rules that are broken. Files and words are in the log: what is not public yet stays there.
    codes: BTreeSet<&'static str>,
    /// The day as of which they were read.
    #[serde(skip)]
    day: civil::Date,
    /// What was found, for a preview.
    #[serde(skip)]
    problems: Vec<Problem>,
}

impl Edit {
    pub(super) fn new(content: String, day: civil::Date, shown: bool, problems: &[Problem]) -> Self {
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let codes = problems.iter().map(|problem| problem.code).collect();
        Self { content, day, shown, errors, warnings: problems.len() - errors, codes, problems: Vec::new() }
    }

    /// The same with what was found.
    pub(super) fn with(self, problems: Vec<Problem>) -> Self {
        Self { problems, ..self }
    }

    /// What was found, in a preview.
    pub(super) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Whether the edit is what is shown.
    pub(super) fn is_shown(&self) -> bool {
        self.shown
    }

    /// How many errors were found.
    pub(super) fn errors(&self) -> usize {
        self.errors
    }

    /// How many warnings were found.
    pub(super) fn warnings(&self) -> usize {
        self.warnings
    }

    /// Whether it was of files with this digest.
    pub(super) fn is_of(&self, content: &str) -> bool {
        self.content == content
    }

    /// Whether it was read on this day.
    pub(super) fn is_on(&self, day: civil::Date) -> bool {
        self.day == day
    }
}
