//! Results of calls, back into the records: all of a sheet or nothing of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::{Span, Timestamp, civil};
use toml_edit::{ArrayOfTables, Datetime, Item, Table, value};
use walkdir::WalkDir;

use super::contact::{Contact, contacts};
use super::record::{Record, put, records};
use super::result::{Answer, Outcome, answer};
use super::sheet::Row;
use crate::check::load;
use crate::content::{Problem, Severity, Source, write};
use crate::directory::{AssuredHow, Number};
use crate::site::Folders;

/// What came of a sheet.
pub struct Assurance {
    /// What is wrong with it, or would be wrong with the site: then nothing was written.
    pub problems: Vec<Problem>,
    /// What was changed, and what somebody has to see to by hand: a line each.
    pub told: Vec<String>,
}

/// Days after a check until the next is due, the fewest; and over how many more they are spread, so that not all fall due at once.
const DUE: [usize; 2] = [150, 60];

/// Takes the results in a filled-in call sheet into the records of `folders`.
///
/// Fails where the disk does.
pub fn assure(folders: &Folders, sheet: &Path, now: Timestamp) -> Result<Assurance> {
    let site = load(folders, now, false).as_far_as_read().context("the site cannot be read: run `signpost check`")?;
    let today = site.local(now).date();
    let mut records = records(folders);
    let places: BTreeMap<String, usize> = records.iter().map(|record| record.id.clone()).zip(0..).collect();
    // As they were before anything was taken over.
    let rung: Vec<Vec<String>> = records.iter().map(rung).collect();
    let mut told = Vec::new();
    let (answers, mut problems) = read(sheet, today, &records);
    let mut changed: BTreeMap<String, Vec<(Contact, Answer)>> = BTreeMap::new();
    for (line, row, contact, answer) in answers {
        let Some(record) = places.get(&row.service).map(|place| &mut records[*place]) else { continue };
        match carry_over(record, &contact, &answer) {
            Ok(lines) => told.extend(lines),
            Err(message) => problems.push(at(
                sheet,
                line,
                "sheet-by-hand",
                message,
                "Mend the record by hand, and empty this line.",
            )),
        }
        if !row.notes.trim().is_empty() {
            told.push(format!("{}: by hand, from the notes: {}", row.service, row.notes.trim()));
        }
        changed.entry(row.service.clone()).or_default().push((contact, answer));
    }
    for (id, answers) in &changed {
        let place = places[id];
        told.push(assured(&mut records[place], &rung[place], answers, place));
    }
    let edited: Vec<&Record> = records.iter().filter(|record| changed.contains_key(&record.id)).collect();
    if problems.is_empty() {
        problems = what_would_be_wrong(folders, now, &edited)?;
    }
    if problems.is_empty() {
        for record in edited {
            write(&record.file, &record.text())
                .with_context(|| format!("{} cannot be written", record.file.display()))?;
        }
    }
    Ok(Assurance { problems, told })
}

type Read = Vec<(usize, Row, Contact, Answer)>;

/// The answers of a sheet, with their lines in it.
fn read(sheet: &Path, today: civil::Date, records: &[Record]) -> (Read, Vec<Problem>) {
    let source = match Source::read(sheet) {
        Ok(source) => source,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    // Some table programs part values by semicolons.
    let head = source.text.lines().next().unwrap_or_default();
    let delimiter = if head.matches(';').count() > head.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(source.text.as_bytes());
    let (mut answers, mut problems) = (Vec::new(), Vec::new());
    for row in reader.deserialize::<Row>() {
        let row = match row {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
                let help = "Keep the columns of `signpost worksheet`, with their names in the first line, and save it as CSV in UTF-8.";
                problems.push(at(
                    sheet,
                    line,
                    "sheet-form",
                    format!("this line is none of a call sheet: {error}"),
                    help,
                ));
                continue;
            }
        };
        let line = answers.len() + problems.len() + 2;
        let found = records.iter().find(|record| record.id == row.service);
        let contact = found.and_then(|record| contacts(record).into_iter().find(|contact| contact.key == row.contact));
        match (answer(&row, today), found, contact) {
            (Ok(None), ..) => {}
            (Err((message, help)), ..) => problems.push(at(sheet, line, "sheet-result", message, &help)),
            (_, None, _) => {
                let message = format!("there is no service {}", row.service);
                problems.push(at(sheet, line, "sheet-service", message, "Keep the first column as it was written."));
            }
            (Ok(Some(answer)), Some(_), Some(contact)) if is_same(&contact.value, &row.value) => {
                answers.push((line, row, contact, answer));
            }
            (Ok(Some(_)), Some(_), _) => {
                let message = format!("{} of {} is not {} any more", row.contact, row.service, row.value);
                let help = "The record has changed since the sheet was written: write a new one, and ask again.";
                problems.push(at(sheet, line, "sheet-old", message, help));
            }
        }
    }
    (answers, problems)
}

fn at(sheet: &Path, line: usize, code: &'static str, message: String, help: &str) -> Problem {
    Problem { line, ..Problem::in_file(sheet.display().to_string(), code, message, help) }
}

/// Whether a value is one that stands in a sheet: table programs take spaces and marks away.
fn is_same(value: &str, written: &str) -> bool {
    let plain = |text: &str| text.trim_start_matches('\'').split_whitespace().collect::<String>();
    plain(value) == plain(written)
}

/// Takes an answer into a record. Says what was changed; the error says why it cannot be.
fn carry_over(record: &mut Record, contact: &Contact, answer: &Answer) -> Result<Vec<String>, String> {
    let (kind, id) = contact.key.split_once(':').unwrap_or((&contact.key, ""));
    let line = |what: String| Ok(vec![format!("{}: {} {what}", record.id, contact.key)]);
    match (&answer.outcome, kind) {
        (Outcome::Right, "withheld") => {
            let told = line(format!("{} is shown from now on", contact.value));
            confirm(record, id, &contact.value)?;
            told
        }
        (Outcome::Right, _) | (Outcome::Gone, "withheld") => Ok(Vec::new()),
        (Outcome::Unknown, _) => line("could not be found out".to_owned()),
        (Outcome::Gone, "phone") => {
            let told = line(format!("{} is withheld from now on", contact.value));
            withhold(record, id, &contact.value, answer.on)?;
            told
        }
        (Outcome::Gone, "location") | (Outcome::Changed(_), "location" | "withheld") => {
            Err(format!("{} of {} cannot be mended from a sheet", contact.key, record.id))
        }
        (Outcome::Gone, key) => {
            let told = line(format!("{} was taken out", contact.value));
            record.head.remove(key);
            told
        }
        (Outcome::Changed(now), _) => {
            let told = line(format!("was {} and is {now}", contact.value));
            change(record, kind, id, now)?;
            told
        }
    }
}

fn change(record: &mut Record, kind: &str, id: &str, now: &str) -> Result<(), String> {
    match kind {
        "phone" => {
            let number = e164(now)?;
            let phone = phone(record, id).ok_or_else(|| format!("there is no phone {id}"))?;
            put(phone, "number", number);
            put(phone, "printed", now);
        }
        "text" | "chat" => {
            let key = if kind == "text" { "to" } else { "url" };
            let part = record.head.get_mut(kind).and_then(Item::as_table_like_mut);
            put(part.ok_or_else(|| format!("there is no {kind}"))?, key, now);
        }
        key => put(record.head.as_table_mut(), key, now),
    }
    Ok(())
}

/// A number as it is dialled from anywhere, from how it is printed.
fn e164(printed: &str) -> Result<String, String> {
    let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
    let number = match (printed.starts_with('+'), digits.strip_prefix('0')) {
        (true, _) => format!("+{digits}"),
        (false, Some(rest)) => format!("+44{rest}"),
        (false, None) => digits,
    };
    Number::parse(&number, printed).map(|number| number.to_string())
}

fn phones(record: &mut Record) -> Option<&mut ArrayOfTables> {
    record.head.get_mut("phone")?.as_array_of_tables_mut()
}

fn id_of(phone: &Table) -> &str {
    phone.get("id").and_then(Item::as_str).unwrap_or("main")
}

fn phone<'r>(record: &'r mut Record, id: &str) -> Option<&'r mut Table> {
    phones(record)?.iter_mut().find(|phone| id_of(phone) == id)
}

/// Shows a contact that was withheld, as a phone.
fn confirm(record: &mut Record, place: &str, contact: &str) -> Result<(), String> {
    let number = e164(contact).map_err(|_| format!("{contact} is not a phone number: mend the record by hand"))?;
    let withheld = record.head.get_mut("withheld").and_then(Item::as_array_of_tables_mut);
    let (Some(list), Ok(place)) = (withheld, place.parse::<usize>()) else { return Err("there is none".to_owned()) };
    list.remove(place - 1);
    if list.is_empty() {
        record.head.remove("withheld");
    }
    let mut table = Table::new();
    table.insert("number", value(number));
    table.insert("printed", value(contact));
    if let Some(phones) = phones(record) {
        if phones.iter().any(|phone| id_of(phone) == "main") {
            table.insert("id", value(format!("confirmed-{place}")));
        }
        phones.push(table);
    } else {
        let mut phones = ArrayOfTables::new();
        phones.push(table);
        record.head.insert("phone", Item::ArrayOfTables(phones));
    }
    Ok(())
}

/// Keeps a number that is gone where nobody is shown it, with why.
fn withhold(record: &mut Record, id: &str, contact: &str, on: civil::Date) -> Result<(), String> {
    let phones = phones(record).ok_or("there is no phone")?;
    let place = phones.iter().position(|phone| id_of(phone) == id).ok_or_else(|| format!("there is no phone {id}"))?;
    phones.remove(place);
    if phones.is_empty() {
        record.head.remove("phone");
    }
    let mut table = Table::new();
    table.insert("contact", value(contact));
    let why = format!("When it was tried in {}, this number did not lead to them any more.", on.strftime("%B %Y"));
    table.insert("why", value(why));
    let withheld = record.head.entry("withheld").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    withheld.as_array_of_tables_mut().ok_or("withheld is no list")?.push(table);
    Ok(())
}

/// The keys of those contacts of a record that somebody has to ring.
fn rung(record: &Record) -> Vec<String> {
    contacts(record).into_iter().filter(Contact::is_rung).map(|contact| contact.key).collect()
}

/// Writes the check into a record, where all its numbers were asked about; says what became of it. `rung` are the numbers it had, `place` is its
/// own among all records.
fn assured(record: &mut Record, rung: &[String], answers: &[(Contact, Answer)], place: usize) -> String {
    let asked = |key: &str| {
        let answer = answers.iter().find(|(contact, _)| contact.key == key).map(|(_, answer)| answer);
        answer.filter(|answer| answer.outcome != Outcome::Unknown)
    };
    let left: Vec<&str> = rung.iter().map(String::as_str).filter(|key| asked(key).is_none()).collect();
    let known: Vec<&Answer> =
        answers.iter().map(|(_, answer)| answer).filter(|answer| answer.outcome != Outcome::Unknown).collect();
    let Some(last) = known.iter().max_by_key(|answer| answer.on) else {
        return format!("{}: not checked, for nothing could be found out", record.id);
    };
    if !left.is_empty() {
        return format!("{}: not marked as checked, for nobody asked about {}", record.id, left.join(", "));
    }
    let how = if known.iter().all(|answer| answer.how == AssuredHow::Rang) {
        AssuredHow::Rang
    } else {
        AssuredHow::OfficialPage
    };
    let days = i64::try_from(DUE[0] + place % DUE[1]).unwrap_or_default();
    let due = last.on.saturating_add(Span::new().days(days));
    if let Some(table) = record.head.get_mut("assured").and_then(Item::as_table_like_mut) {
        put(table, "on", date(last.on));
        put(table, "how", how.key());
        put(table, "by", last.by.as_str());
    }
    put(record.head.as_table_mut(), "review_by", date(due));
    format!("{}: checked on {} ({}), to be checked again by {due}", record.id, last.on, how.key())
}

fn date(day: civil::Date) -> Datetime {
    day.to_string().parse().expect("a date of one library is one of another")
}

/// What would be wrong with the site if the records were written, and is not wrong now.
fn what_would_be_wrong(folders: &Folders, now: Timestamp, edited: &[&Record]) -> Result<Vec<Problem>> {
    let kept = tempfile::tempdir().context("there is no temporary folder")?;
    let content = kept.path().join("content");
    for entry in WalkDir::new(&folders.content).into_iter().filter_map(Result::ok) {
        let target = content.join(entry.path().strip_prefix(&folders.content)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    for record in edited {
        fs::write(content.join(record.file.strip_prefix(&folders.content)?), record.text())?;
    }
    let before = load(folders, now, false).problems;
    let then = load(&Folders { content: content.clone(), locales: folders.locales.clone() }, now, false).problems;
    let real = |problem: Problem| {
        let file = Path::new(&problem.file)
            .strip_prefix(&content)
            .map(|file| folders.content.join(file).display().to_string());
        Problem { file: file.unwrap_or_else(|_| problem.file.clone()), ..problem }
    };
    let is_new = |problem: &Problem| {
        let known = |other: &Problem| {
            (other.code, &other.file, &other.message) == (problem.code, &problem.file, &problem.message)
        };
        problem.severity == Severity::Error && !before.iter().any(known)
    };
    Ok(then.into_iter().map(real).filter(is_new).collect())
}
