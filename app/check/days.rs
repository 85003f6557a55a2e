//! Days in records that cannot be: checks that have not happened yet, and reviews that are due before they began.

use std::collections::BTreeMap;

use jiff::{Span, civil};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::content::{Document, Problem};

/// Keys of days on which somebody has done something.
const DONE: [&str; 3] = ["on", "reviewed", "read"];

/// Years ahead, the most, that a review may be due.
const YEARS: i16 = 3;

/// What is wrong with the days of `documents`, on the day `today`.
pub(super) fn days(documents: &[Document], today: civil::Date) -> Vec<Problem> {
    documents.iter().flat_map(|document| of_head(document, today)).chain(crowded(documents)).collect()
}

/// Records of which more than a tenth is due on one day: nobody checks so many, so the day passes.
fn crowded(documents: &[Document]) -> Vec<Problem> {
    const FEW: usize = 20;
    let mut due: BTreeMap<civil::Date, Vec<(&Document, std::ops::Range<usize>)>> = BTreeMap::new();
    for document in documents {
        let Ok(head) = DeTable::parse(document.front()) else { continue };
        let mut found = Vec::new();
        dates(head.get_ref(), &mut found);
        // Records of services: other texts are few.
        if head.get_ref().iter().any(|(key, _)| key.get_ref() == "assured") {
            let reviews = found.into_iter().filter(|(key, ..)| *key == "review_by");
            reviews.for_each(|(_, day, span)| due.entry(day).or_default().push((document, span)));
        }
    }
    let all: usize = due.values().map(Vec::len).sum();
    let most = (all / 10).max(FEW);
    let crowd = due.into_iter().filter(|(_, records)| records.len() > most);
    crowd
        .filter_map(|(day, mut records)| {
            let (document, span) = records.pop()?;
            let message = format!("{} records of {all} are due on {day}", records.len() + 1);
            let help = "Spread them over some weeks, the most pressing first: else nobody gets round to them.";
            Some(document.front_problem(&span, "review-crowded", message, help))
        })
        .collect()
}

fn of_head(document: &Document, today: civil::Date) -> Vec<Problem> {
    let Ok(head) = DeTable::parse(document.front()) else { return Vec::new() };
    let mut found = Vec::new();
    dates(head.get_ref(), &mut found);
    let mut problems = Vec::new();
    let done = found.iter().filter(|(key, ..)| DONE.contains(key)).map(|(_, day, _)| *day).max();
    for (key, day, span) in &found {
        let mut note =
            |code, message: String, help: &str| problems.push(document.front_problem(span, code, message, help));
        if DONE.contains(key) && *day > today {
            note("day-ahead", format!("{day} has not come yet"), "Write the day on which it was done.");
        }
        if *key != "review_by" {
            continue;
        }
        if done.is_some_and(|done| *day < done) {
            note("review-early", format!("{day} is before the last check"), "Write when it must be checked again.");
        }
        if *day > today.saturating_add(Span::new().years(YEARS)) {
            let message = format!("{day} is more than {YEARS} years ahead");
            note("review-late", message, "Write a day within a year or so: numbers change.");
        }
    }
    problems
}

/// Every day in a table, with its key and place.
fn dates<'h>(table: &'h DeTable<'_>, found: &mut Vec<(&'h str, civil::Date, std::ops::Range<usize>)>) {
    for (key, value) in table {
        collect(key.get_ref(), value, found);
    }
}

fn collect<'h>(
    key: &'h str,
    value: &'h Spanned<DeValue<'_>>,
    found: &mut Vec<(&'h str, civil::Date, std::ops::Range<usize>)>,
) {
    match value.get_ref() {
        DeValue::Datetime(day) => {
            if let Ok(day) = day.to_string().parse() {
                found.push((key, day, value.span()));
            }
        }
        DeValue::Table(table) => dates(table, found),
        DeValue::Array(values) => values.iter().for_each(|value| collect(key, value, found)),
        _ => {}
    }
}
