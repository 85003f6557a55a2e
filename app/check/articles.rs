//! Guides, topics, campaigns and the handbook lean on each other and on the law: what they lean on must be there.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use jiff::civil;
use regex::Regex;

use super::prose::unseen;
use crate::answers::local_help;
use crate::content::prose_rules::Dead;
use crate::content::{Document, Problem, Section};
use crate::guides::Article;
use crate::locale::DEFAULT;
use crate::places::Area;
use crate::site::{Folders, Site};

static LAW: LazyLock<Regex> = LazyLock::new(|| {
    // Words that stand in statements of law. What the police do, or how to ask for legal advice, is no such statement.
    Regex::new(r"\bAct (?:19|20)\d\d\b|\bis a crime\b|\bagainst the law\b|\billegal\b|\bin prison\b|\bby law\b|\bsection \d+\b")
        .expect("the pattern is tested")
});

/// What is wrong between articles.
pub(super) fn articles(site: &Site, documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let mut problems = copies(site);
    for (_, article) in site.articles() {
        problems.extend(without_text(article));
    }
    problems.extend(emptied(documents, folders));
    for guide in site.guides.iter() {
        problems.extend(shapeless(guide));
        problems.extend(unknown_ids(site, guide));
        problems.extend(without_route(site, guide));
    }
    let campaigns = site.campaigns.iter().map(|campaign| &campaign.article);
    for article in site.guides.iter().chain(site.professionals.iter()).chain(campaigns) {
        problems.extend(unsourced_law(article, documents));
        problems.extend(unknown_area(site, article));
    }
    for easy in site.easy_read.iter() {
        problems.extend(unknown_guide(site, &easy.file, &easy.id));
    }
    let campaigns = site.campaigns.iter().map(|campaign| (&campaign.article.file, &campaign.guide));
    for (file, guide) in campaigns.chain(site.topics.iter().map(|topic| (&topic.file, &topic.guide))) {
        problems.extend(unknown_guide(site, file, guide));
    }
    problems
}

/// Headings that every guide has, in its English text.
const SHAPE: [&str; 2] = ["## What to do now", "## What happens next"];

/// A guide says what to do now, first, and what happens next, last.
fn shapeless(guide: &Article) -> Option<Problem> {
    let body = &guide.english.body;
    let mut headings = body.lines().map(str::trim_end).filter(|line| line.starts_with("## "));
    let (first, last) = (headings.next(), headings.next_back());
    let all = |heading: &&str| body.lines().any(|line| line.trim_end() == *heading);
    if SHAPE.iter().all(all) && (first, last) != (Some(SHAPE[0]), Some(SHAPE[1])) {
        let message = format!("\"{}\" is not the first part, or \"{}\" not the last", SHAPE[0], SHAPE[1]);
        let help = "Put what to do now before all else: whoever has seconds reads no further.";
        return Some(Problem::in_file(&guide.file, "guide-shape", message, help));
    }
    let missing = SHAPE.iter().find(|heading| !body.lines().any(|line| line.trim_end() == **heading))?;
    let bold = missing.replace("## ", "**") + "**";
    let help = if body.contains(&bold) {
        "It stands there in bold: write ## before it instead of ** around it."
    } else {
        "Add it: whoever reads a guide must know what to do and what comes of it."
    };
    (!body.trim().is_empty())
        .then(|| Problem::in_file(&guide.file, "guide-shape", format!("there is no \"{missing}\""), help))
}

/// Texts and records that were begun as copies of others, and still say the same.
fn copies(site: &Site) -> Vec<Problem> {
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    let mut problems = Vec::new();
    let help = "Is it left over from copying? Write what is true of this one.";
    for (folder, article) in site.articles() {
        for (what, words) in [("heading", &article.english.heading), ("text", &article.english.body)] {
            let words = words.trim();
            if let Some(first) = seen.insert((folder, words), &article.file).filter(|_| !words.is_empty()) {
                let message = format!("its {what} is the same as in {first}");
                problems.push(Problem::in_file(&article.file, "copy-left", message, help));
            }
        }
    }
    let mut names: HashMap<String, &str> = HashMap::new();
    // What two records share, by the two.
    let mut shared: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for service in site.directory.iter() {
        let own = service.alternate_names.iter().chain([&service.english.summary]);
        for name in own.map(|name| name.to_lowercase()) {
            if let Some(first) = names.insert(name.clone(), &service.id).filter(|first| *first != service.id) {
                shared.entry((&service.id, first)).or_default().push(format!("\"{name}\""));
            }
        }
    }
    for ((id, first), words) in shared {
        let file = site.record(Section::Services, id).map_or("", |record| &record.file);
        let message = format!("{first}.md has this too, and a search finds both: {}", words.join(", "));
        problems.push(Problem::in_file(file, "copy-left", message, help));
    }
    problems
}

/// Words for danger, answers and translations of texts that were emptied: a heading alone would be shown.
fn emptied(documents: &[Document], folders: &Folders) -> Vec<Problem> {
    let has_words = |document: &&Document| {
        folders.written(&document.source.file).is_some_and(|(tag, place)| {
            let stands_in = |folders: [&str; 2]| folders.iter().any(|folder| place.starts_with(folder));
            // Those of an article in English are told with it.
            stands_in(["first/", "finder/answers/"]) || (tag != DEFAULT && stands_in(["guides/", "pages/"]))
        })
    };
    let empty = documents.iter().filter(has_words).filter(|document| document.body().trim().is_empty());
    let help = "Bring the words back below the second +++. A translation that is not ready is better deleted.";
    empty
        .map(|document| document.front_problem(&(0..0), "body-empty", "there is no text below the head", help))
        .collect()
}

fn without_text(article: &Article) -> Option<Problem> {
    let help = "Write it below the second +++.";
    article
        .english
        .body
        .trim()
        .is_empty()
        .then(|| Problem::in_file(&article.file, "body-empty", "there is no text below the head", help))
}

/// A guide that is named and that nobody sees.
fn unknown_guide(site: &Site, file: &str, id: &str) -> Option<Problem> {
    let Dead { why, help, .. } = unseen(site, Section::Guides, id)?;
    Some(Problem::in_file(file, "guide-unknown", format!("{id} {why}"), help))
}

fn unknown_ids(site: &Site, guide: &Article) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        guide.related.iter().filter_map(|id| unknown_guide(site, &guide.file, id)).collect();
    for id in guide.topics.iter().filter(|id| !site.topics.iter().any(|topic| topic.id == **id)) {
        let message = format!("there is no topic {id}");
        let help = "Add a file to content/topics, or correct the id.";
        problems.push(Problem::in_file(&guide.file, "topic-unknown", message, help));
    }
    if !site.topics.is_empty() && !site.topics.iter().any(|topic| topic.guide == guide.id) {
        let help = format!(
            "Add content/topics/{id}.md with heading = \"…\", guide = \"{id}\" and words = [\"what people type\"] between two lines of +++, so that it is found from A to Z.",
            id = guide.id
        );
        problems.push(Problem::in_file(&guide.file, "guide-orphan", "no topic leads to this guide", help));
    }
    problems
}

/// A guide ends in somebody to turn to, wherever the reader is.
fn without_route(site: &Site, guide: &Article) -> Vec<Problem> {
    let now = civil::DateTime::default();
    let told = |area: &&Area| site.is_unread(Section::Services, area.front_door.get_ref());
    let lonely =
        site.gazetteer.areas().iter().filter(|area| !told(area) && local_help(site, guide, area, now).is_empty());
    let help = "Add a kind of service that is published there, or give the area a front door.";
    lonely
        .map(|area| {
            Problem::in_file(&guide.file, "guide-without-route", format!("it leads to nobody in {}", area.name), help)
        })
        .collect()
}

/// A text that states law says where it was read.
fn unsourced_law(article: &Article, documents: &[Document]) -> Vec<Problem> {
    if !article.law.is_empty() {
        return Vec::new();
    }
    let Some(document) = documents.iter().find(|document| document.source.file == article.file) else {
        return Vec::new();
    };
    let found = LAW.find(document.body());
    let help = "Add [[law]] with claim, source and read to the head, for each statement of law.";
    found
        .map(|found| {
            document.body_problem(&found.range(), "law-unsourced", "a statement of law without a source", help)
        })
        .into_iter()
        .collect()
}

fn unknown_area(site: &Site, article: &Article) -> Option<Problem> {
    let area = article.area.as_ref().filter(|area| !site.gazetteer.is_area(area))?;
    let message = format!("there is no area {}", area.0);
    Some(Problem::in_file(&article.file, "area-unknown", message, "Use an id from areas.toml."))
}
