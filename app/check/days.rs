//! Days in records that cannot be: checks that have not happened yet, and reviews that are due before they began.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::{Span, civil};
use toml::de::DeValue;

use crate::content::{Document, Problem};

/// Years ahead, the most, that a review may be due.
const YEARS: i16 = 3;

/// The first year in which anything here can have been checked.
pub const FIRST_YEAR: i16 = 2020;

/// Records due on one day that somebody may still get round to, however few there are.
const FEW: usize = 20;

/// The days in a head.
struct Days<'d> {
    document: &'d Document,
    /// On which somebody has done something.
    done: Vec<(civil::Date, Range<usize>)>,
    /// On which it must be checked again.
    due: Vec<(civil::Date, Range<usize>)>,
    /// Whether it is the record of a service.
    record: bool,
}

impl<'d> Days<'d> {
    fn of(document: &'d Document) -> Self {
        let mut days = Self { document, done: Vec::new(), due: Vec::new(), record: false };
        document.each_value(|key, value| {
            days.record |= key == "assured";
            let DeValue::Datetime(day) = value.get_ref() else { return };
            let Ok(day) = day.to_string().parse() else { return };
            match key {
                "on" | "reviewed" | "read" | "approved_on" => days.done.push((day, value.span())),
                "review_by" => days.due.push((day, value.span())),
                _ => {}
            }
        });
        days
    }
}

/// What is wrong with the days of `documents`, on the day `today`.
pub(super) fn days(documents: &[Document], today: civil::Date) -> Vec<Problem> {
    let days: Vec<Days<'_>> = documents.iter().map(Days::of).collect();
    let (records, texts): (Vec<_>, Vec<_>) = days.iter().partition(|days| days.record);
    let crowds = crowded(&records).into_iter().chain(crowded(&texts));
    days.iter().flat_map(|days| impossible(days, today)).chain(crowds).collect()
}

fn impossible(days: &Days<'_>, today: civil::Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut note = |span: &Range<usize>, code, message: String, help: &str| {
        problems.push(days.document.front_problem(span, code, message, help));
    };
    for (day, span) in days.done.iter().filter(|(day, _)| *day > today) {
        note(span, "day-ahead", format!("{day} has not come yet"), "Write the day on which it was done.");
    }
    for (day, span) in days.done.iter().filter(|(day, _)| day.year() < FIRST_YEAR) {
        note(span, "date-invalid", format!("{day} is too long ago"), "Write the year whole, as in 2026-11-21.");
    }
    let last = days.done.iter().map(|(day, _)| *day).max();
    for (day, span) in &days.due {
        if last.is_some_and(|last| *day < last) {
            note(
                span,
                "review-early",
                format!("{day} is before the last check"),
                "Write when it must be checked again.",
            );
        }
        if *day > today.saturating_add(Span::new().years(YEARS)) {
            let message = format!("{day} is more than {YEARS} years ahead");
            note(span, "review-late", message, "Write a day within a year or so: numbers change.");
        }
    }
    problems
}

/// Records of services, or texts, of which more than a tenth is due on one day: nobody checks so many, so the day passes.
fn crowded(days: &[&Days<'_>]) -> Vec<Problem> {
    let mut due: BTreeMap<civil::Date, Vec<(&Document, &Range<usize>)>> = BTreeMap::new();
    for record in days {
        for (day, span) in &record.due {
            due.entry(*day).or_default().push((record.document, span));
        }
    }
    let all: usize = due.values().map(Vec::len).sum();
    let most = (all / 10).max(FEW);
    let crowd = due.into_iter().filter(|(_, records)| records.len() > most);
    let problem = |(day, records): (civil::Date, Vec<(&Document, &Range<usize>)>)| {
        let (document, span) = records.last()?;
        let message = format!("{} records of {all} are due on {day}", records.len());
        let help = "Spread them over some weeks, the most pressing first: else nobody gets round to them.";
        Some(document.front_problem(span, "review-crowded", message, help))
    };
    crowd.filter_map(problem).collect()
}
