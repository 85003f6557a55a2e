//! Results of calls, back into the records: all of a sheet or nothing of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::{Span, Timestamp, civil};
use toml_edit::{Datetime, Item};

use super::change::{carry_over, right_for};
use super::contact::{Contact, contacts};
use super::filled::{Filled, at, filled};
use super::record::{Record, put, records};
use super::result::{Answer, Outcome};
use crate::check::load;
use crate::content::{Problem, Severity, copy_folder, write_all};
use crate::directory::AssuredHow;
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
    let loaded = load(folders, now, false);
    let before = loaded.problems.clone();
    let site = loaded.as_far_as_read().context("the site cannot be read: run `signpost check`")?;
    let today = site.local(now).date();
    let mut records = records(folders);
    let places: BTreeMap<String, usize> = records.iter().map(|record| record.id.clone()).zip(0..).collect();
    // As they were before anything was taken over.
    let rung: Vec<Vec<String>> = records.iter().map(rung).collect();
    let mut told = Vec::new();
    let (answers, mut problems) = filled(sheet, today, &records);
    let mut changed: BTreeMap<String, Vec<(Contact, Answer)>> = BTreeMap::new();
    let mut confirmed: BTreeMap<String, String> = BTreeMap::new();
    for Filled { line, row, contact, answer } in answers {
        let Some(record) = places.get(&row.service).map(|place| &mut records[*place]) else { continue };
        // Of several that confirm one number the first has it, and the others point to it.
        let first = confirmed.get(&contact.value).filter(|_| answer.outcome == Outcome::Right).cloned();
        if contact.key.starts_with("withheld:") && answer.outcome == Outcome::Right {
            confirmed.entry(contact.value.clone()).or_insert_with(|| row.service.clone());
        }
        match carry_over(record, &contact, &answer, first.as_deref()) {
            Ok(lines) => told.extend(lines),
            Err(message) => problems.push(at(
                sheet,
                line,
                "sheet-by-hand",
                message,
                "Mend this line; or mend the record by hand and empty the line.",
            )),
        }
        if !row.notes.trim().is_empty() {
            told.push(format!("{}: by hand, from the notes: {}", row.service, row.notes.trim()));
        }
        changed.entry(row.service.clone()).or_default().push((contact, answer));
    }
    for (number, service) in &confirmed {
        for record in records.iter_mut().filter(|record| record.id != *service) {
            if right_for(record, number, service) {
                told.push(format!("{}: {number} is {service}'s, which is noted beside it", record.id));
                changed.entry(record.id.clone()).or_default();
            }
        }
    }
    for (id, answers) in changed.iter().filter(|(_, answers)| !answers.is_empty()) {
        let place = places[id];
        told.push(assured(&mut records[place], &rung[place], answers, place));
    }
    let edited: Vec<&Record> = records.iter().filter(|record| changed.contains_key(&record.id)).collect();
    if problems.is_empty() {
        problems = what_would_be_wrong(folders, now, &before, &edited)?;
    }
    if problems.is_empty() {
        let files: Vec<(&Path, String)> = edited.iter().map(|record| (record.file.as_path(), record.text())).collect();
        write_all(&files).context("nothing was written, for one of the records cannot be")?;
    }
    Ok(Assurance { problems, told })
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
    let told = "fill in the rest in this sheet and take it in again";
    // A contact that is new was checked, whatever is not known yet of the others: these keep the record due when it was.
    let is_new = |(contact, answer): &(Contact, Answer)| match &answer.outcome {
        Outcome::Changed(_) => true,
        Outcome::Right => contact.key.starts_with("withheld:"),
        Outcome::Gone | Outcome::Unknown => false,
    };
    if !left.is_empty() && !answers.iter().any(is_new) {
        return format!(
            "{}: not marked as checked, for nothing is known yet of {}: {told}",
            record.id,
            left.join(", ")
        );
    }
    let how = if known.iter().all(|answer| answer.how == AssuredHow::Rang) {
        AssuredHow::Rang
    } else {
        AssuredHow::OfficialPage
    };
    if let Some(table) = record.head.get_mut("assured").and_then(Item::as_table_like_mut) {
        put(table, "on", date(last.on));
        put(table, "how", how.key());
        put(table, "by", last.by.as_str());
    }
    if !left.is_empty() {
        return format!("{}: nothing is known yet of {}: {told}", record.id, left.join(", "));
    }
    let days = i64::try_from(DUE[0] + place % DUE[1]).unwrap_or_default();
    let due = last.on.saturating_add(Span::new().days(days));
    put(record.head.as_table_mut(), "review_by", date(due));
    format!("{}: checked on {} ({}), to be checked again by {due}", record.id, last.on, how.key())
}

fn date(day: civil::Date) -> Datetime {
    day.to_string().parse().expect("a date of one library is one of another")
}

/// What would be wrong with the site if the records were written, and was not wrong `before`.
fn what_would_be_wrong(
    folders: &Folders,
    now: Timestamp,
    before: &[Problem],
    edited: &[&Record],
) -> Result<Vec<Problem>> {
    let kept = tempfile::tempdir().context("there is no temporary folder")?;
    let content = kept.path().join("content");
    copy_folder(&folders.content, &content)?;
    for record in edited {
        fs::write(content.join(record.file.strip_prefix(&folders.content)?), record.text())?;
    }
    let then = load(&Folders { content: content.clone(), locales: folders.locales.clone() }, now, false).problems;
    let real = |problem: Problem| {
        let file = Path::new(&problem.file)
            .strip_prefix(&content)
            .map(|file| folders.content.join(file).display().to_string());
        Problem { file: file.unwrap_or_else(|_| problem.file.clone()), ..problem }
    };
    let is_new =
        |problem: &Problem| problem.severity == Severity::Error && !before.iter().any(|other| other.is_same(problem));
    Ok(then.into_iter().map(real).filter(is_new).collect())
}
