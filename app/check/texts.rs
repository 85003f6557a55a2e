//! The list of texts: how hard each is to read, what it rests on, and where it leads.

use std::fmt::Write as _;

use jiff::civil;

use super::readability::Readability;
use super::voice::worn_table;
use crate::answers::local_help;
use crate::content::{Document, Problem};
use crate::guides::Article;
use crate::site::{Folders, Site};

/// Texts for visitors are written for readers of about this age (design: 9 to 11); above it the checker warns.
const OLDEST_READER: f64 = 12.0;
/// The longest sentence, in words.
const LONGEST_SENTENCE: usize = 25;

/// A table of all English texts: words, reading age, longest sentence, sources, law, and services in each area; then how often
/// worn words stand.
pub(super) fn texts(site: &Site, documents: &[Document], folders: &Folders) -> String {
    let areas: Vec<&str> = site.gazetteer.areas().iter().map(|area| area.id.0.as_str()).collect();
    let mut out = format!(
        "{:<52} {:>5} {:>4} {:>7} {:>7} {:>4}  services in {}\n",
        "text",
        "words",
        "age",
        "longest",
        "sources",
        "law",
        areas.join(", ")
    );
    for (folder, article) in site.articles() {
        let measured = Readability::of(&article.english.body);
        let _ = writeln!(
            out,
            "{:<52} {:>5} {:>4.1} {:>7} {:>7} {:>4}  {}",
            format!("{folder}/{}", article.id),
            measured.words,
            measured.age(),
            measured.longest.0,
            article.sources.len(),
            article.law.len(),
            services(site, article),
        );
    }
    out + &worn_table(site, documents, folders)
}

fn services(site: &Site, article: &Article) -> String {
    if article.group.is_none() {
        return String::new();
    }
    let now = civil::DateTime::default();
    let counts = site.gazetteer.areas().iter().map(|area| local_help(site, article, area, now).len().to_string());
    counts.collect::<Vec<_>>().join(" ")
}

/// Warnings for texts for visitors that are hard to read.
pub(super) fn readability(site: &Site) -> Vec<Problem> {
    let mut problems = Vec::new();
    for article in site.guides.iter().chain(site.easy_read.iter()).chain(site.pages.iter()) {
        let measured = Readability::of(&article.english.body);
        if measured.age() > OLDEST_READER {
            let message = format!("the reading age is {:.1}", measured.age());
            let help = "Write shorter sentences and shorter words; aim at 9 to 11.";
            problems.push(Problem::in_file(&article.file, "reading-age", message, help).warning());
        }
        // Credits that a licence asks for are given word for word.
        if measured.longest.0 > LONGEST_SENTENCE && article.id != "licences" {
            let message = format!("a sentence has {} words: {} …", measured.longest.0, measured.longest.1);
            problems
                .push(Problem::in_file(&article.file, "sentence-long", message, "Make two sentences of it.").warning());
        }
    }
    problems
}
