//! Reads a call sheet that somebody has filled in.

use std::path::Path;

use jiff::civil;

use super::contact::{Contact, contacts};
use super::record::Record;
use super::result::{Answer, Outcome, answer};
use super::sheet::Row;
use crate::content::{Problem, Source};

/// An answer of a sheet, with the line it stands in: as table programs count them, whatever breaks stand within one.
pub(super) struct Filled {
    pub(super) line: usize,
    pub(super) row: Row,
    pub(super) contact: Contact,
    pub(super) answer: Answer,
}

impl Filled {
    /// Whether another line is about the same contact.
    fn is_of(&self, other: &Self) -> bool {
        (&self.row.service, &self.contact.key) == (&other.row.service, &other.contact.key)
    }
}

/// Columns without which nothing can be taken over.
const NEEDED: [&str; 7] = ["service", "contact", "value", "result", "on", "how", "by"];

/// The answers of a sheet.
pub(super) fn filled(sheet: &Path, today: civil::Date, records: &[Record]) -> (Vec<Filled>, Vec<Problem>) {
    let source = match Source::read(sheet) {
        Ok(source) => source,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    // Some table programs part values by semicolons.
    let head = source.text.lines().next().unwrap_or_default();
    let delimiter = if head.matches(';').count() > head.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(source.text.as_bytes());
    let help =
        "Keep the columns of `signpost worksheet`, with their names in the first line, and save it as CSV in UTF-8.";
    let names = reader.headers().cloned().unwrap_or_default();
    if let Some(missing) = NEEDED.iter().find(|name| !names.iter().any(|own| own == **name)) {
        let message = format!("there is no column {missing} in the first line");
        return (Vec::new(), vec![at(sheet, 1, "sheet-form", message, help)]);
    }
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    for (line, row) in (2..).zip(reader.deserialize::<Row>()) {
        let read = match row {
            Ok(row) => of_row(line, row, today, records),
            Err(_) => {
                Err(("sheet-form", "this line has more or fewer columns than the first".to_owned(), help.to_owned()))
            }
        };
        match read {
            Ok(Some(again)) if answers.iter().any(|other: &Filled| other.is_of(&again)) => {
                let message = format!("{} of {} was answered in a line above", again.row.contact, again.row.service);
                problems.push(at(
                    sheet,
                    line,
                    "sheet-result",
                    message,
                    "Keep the line that is right, and empty the other.",
                ));
            }
            Ok(filled) => answers.extend(filled),
            Err((code, message, help)) => problems.push(at(sheet, line, code, message, &help)),
        }
    }
    if answers.is_empty() && problems.is_empty() {
        let help = "Fill in result, on, how and by of the lines you have asked about, and save the sheet before you take it in.";
        problems.push(at(sheet, 1, "sheet-form", "nobody has filled in a result".to_owned(), help));
    }
    (answers, problems)
}

/// What a line says; `None` where it was not filled in.
fn of_row(
    line: usize,
    row: Row,
    today: civil::Date,
    records: &[Record],
) -> Result<Option<Filled>, (&'static str, String, String)> {
    let Some(mut answer) = answer(&row, today).map_err(|(message, help)| ("sheet-result", message, help))? else {
        return Ok(None);
    };
    let Some(record) = records.iter().find(|record| record.id == row.service) else {
        let message = format!("there is no service {}", row.service);
        return Err(("sheet-service", message, "Keep the first column as it was written.".to_owned()));
    };
    if let Some(last) = record.assured_on().filter(|last| answer.on < *last) {
        let message = format!("{} is before the last check, which was on {last}", answer.on);
        return Err(("sheet-result", message, "Write the day of the call under on: was it another year?".to_owned()));
    }
    let last = record.assured_on().filter(|last| answer.on == *last && answer.on != today);
    if let (Some(last), Outcome::Changed(_)) = (last, &answer.outcome) {
        let message = format!("the record was checked on {last} too, and says otherwise");
        return Err(("sheet-result", message, "Ring again, and write that day under on.".to_owned()));
    }
    let contact = contacts(record).into_iter().find(|contact| contact.key == row.contact);
    match contact {
        Some(contact) if is_same(&contact.value, &row.value) => Ok(Some(Filled { line, row, contact, answer })),
        // It was taken over before.
        Some(contact) if matches!(&answer.outcome, Outcome::Changed(now) if is_same(&contact.value, now)) => {
            answer.outcome = Outcome::Right;
            Ok(Some(Filled { line, row, contact, answer }))
        }
        _ => {
            let message = format!("{} of {} is not {} any more", row.contact, row.service, row.value);
            let help = "The record has changed since the sheet was written. Empty this line if that was by this very sheet; else ask again by a new one.";
            Err(("sheet-old", message, help.to_owned()))
        }
    }
}

/// A problem in a line of a sheet.
pub(super) fn at(sheet: &Path, line: usize, code: &'static str, message: String, help: &str) -> Problem {
    Problem { line, ..Problem::in_file(sheet.display().to_string(), code, message, help) }
}

/// Whether a value is one that stands in a sheet: table programs take spaces and marks away.
fn is_same(value: &str, written: &str) -> bool {
    let plain = |text: &str| text.trim_start_matches('\'').split_whitespace().collect::<String>();
    plain(value) == plain(written)
}
