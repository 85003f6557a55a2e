//! A language that is not offered is checked all the same.

use std::path::Path;

use jiff::Timestamp;

use super::load::{load_all, waiting_folders};
use crate::content::Problem;
use crate::site::Folders;

/// What is wrong with languages that are not offered, as warnings: nobody sees them yet. What is `known` already is left out.
pub fn waiting(folders: &Folders, now: Timestamp, known: &[Problem]) -> Vec<Problem> {
    let loaded = load_all(folders, now);
    let waiting = loaded.read(|site, _| waiting_folders(site, folders)).unwrap_or_default();
    let is_known = |problem: &Problem| {
        known.iter().any(|known| (known.code, &known.file, known.line) == (problem.code, &problem.file, problem.line))
    };
    let of_waiting = |problem: &Problem| waiting.iter().any(|folder| Path::new(&problem.file).starts_with(folder));
    loaded.problems.into_iter().filter(|problem| of_waiting(problem) && !is_known(problem)).collect()
}
