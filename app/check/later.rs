//! What a plan breaks on the day it comes about: a page that ceases to be shown and is still linked, for one.

use std::thread;

use jiff::civil;

use super::assurance::unassured;
use super::load::{Loaded, load};
use crate::content::Problem;
use crate::site::{Folders, Site};

/// The site as it will be on each day to come on which something begins or ceases to be shown, in order of days.
pub(super) fn turns(folders: &Folders, site: &Site) -> Vec<(civil::Date, Loaded)> {
    let days: Vec<civil::Date> = site.turns.iter().copied().filter(|day| *day > site.as_of.day).collect();
    let share = days.len().div_ceil(thread::available_parallelism().map_or(1, usize::from)).max(1);
    thread::scope(|scope| {
        let read = |days: &[civil::Date]| -> Vec<(civil::Date, Loaded)> {
            days.iter().filter_map(|day| Some((*day, as_of(folders, site, *day)?))).collect()
        };
        let readers: Vec<_> = days.chunks(share).map(|days| scope.spawn(move || read(days))).collect();
        let read =
            readers.into_iter().map(|reader| reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        read.flatten().collect()
    })
}

fn as_of(folders: &Folders, site: &Site, day: civil::Date) -> Option<Loaded> {
    Some(load(folders, site.on(day, civil::time(12, 0, 0, 0))?, site.as_of.drafts))
}

/// What will be wrong on days to come, or refused by a site that runs until then, and is not among what is `known` to be wrong today.
pub fn later(folders: &Folders, today: &Site, known: &[Problem]) -> Vec<Problem> {
    let mut known = known.to_vec();
    let mut problems = Vec::new();
    for (day, then) in turns(folders, today) {
        let refused = then.changes(|new, documents| unassured(today, new, documents, day));
        for problem in then.problems.into_iter().chain(refused) {
            if !known.iter().any(|other| other.is_same(&problem)) {
                let message = format!("from {day} on: {}", problem.message);
                problems.push(Problem { message, ..problem.clone() });
                known.push(problem);
            }
        }
    }
    problems
}
