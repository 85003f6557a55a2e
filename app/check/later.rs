//! What a plan breaks on the day it comes about: a page that ceases to be shown and is still linked, for one.

use jiff::civil;

use super::load::{Loaded, load};
use crate::content::Problem;
use crate::site::{Folders, Site};

/// The site as it will be on each day to come on which something begins or ceases to be shown.
pub(super) fn turns(folders: &Folders, site: &Site) -> Vec<(civil::Date, Loaded)> {
    let days = site.turns.iter().filter(|day| **day > site.as_of.day);
    let noon = civil::time(12, 0, 0, 0);
    days.filter_map(|day| Some((*day, load(folders, site.on(*day, noon)?, site.as_of.drafts)))).collect()
}

/// What will be wrong on days to come and is not wrong today.
pub fn later(folders: &Folders, today: &Loaded) -> Vec<Problem> {
    let mut known = today.problems.clone();
    let mut problems = Vec::new();
    for (day, then) in today.site().map(|site| turns(folders, site)).unwrap_or_default() {
        for problem in then.problems {
            if !known.iter().any(|other| other.is_same(&problem)) {
                let message = format!("from {day} on: {}", problem.message);
                problems.push(Problem { message, ..problem.clone() });
                known.push(problem);
            }
        }
    }
    problems
}
