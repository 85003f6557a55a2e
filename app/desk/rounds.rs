//! What stands between a site and its launch, by whom it must be asked of.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::record::records;
use super::sheet::sheet_of;
use crate::content::Problem;
use crate::site::{Folders, Site};

/// Who must be rung or asked before the launch, and of what, as a text: `problems` are those of `--launch`.
pub fn rounds(site: &Site, folders: &Folders, problems: &[Problem]) -> String {
    let mut calls: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in records(folders) {
        let file = record.file.display().to_string();
        let asked = |problem: &&Problem| problem.file == file && problem.code.starts_with("launch-");
        if problems.iter().any(|problem| asked(&problem)) {
            calls.entry(sheet_of(&record)).or_default().push(record.id);
        }
    }
    let mut text = String::new();
    for (sheet, services) in calls {
        let name = site.gazetteer.area(&sheet).map_or(sheet.as_str(), |area| &area.name);
        let _ = writeln!(text, "To ring, {name} ({}): {}", services.len(), services.join(", "));
    }
    let mut readers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for words in &site.first_words {
        if let Some(who) = &words.english.awaiting {
            readers.entry(who).or_default().push(&words.file);
        }
    }
    for (_, article) in site.articles() {
        for who in article.awaiting() {
            readers.entry(who).or_default().push(&article.file);
        }
    }
    for (who, files) in readers {
        let _ = writeln!(text, "To be read by {who}: {}", files.join(", "));
    }
    let unapproved = problems.iter().filter(|problem| problem.code == "launch-unapproved");
    let unapproved: Vec<&str> = unapproved.map(|problem| problem.file.as_str()).collect();
    if !unapproved.is_empty() {
        let _ = writeln!(text, "To be approved ({}): {}", unapproved.len(), unapproved.join(", "));
    }
    if !text.is_empty() {
        text.insert_str(0, "\nWho must be asked before the launch:\n");
        text.push_str("`signpost worksheet` writes a call sheet for each; `signpost assure` takes the results.\n");
    }
    text
}
