//! Reads guides, about pages and their translations.

use std::path::Path;

use jiff::civil;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Article, Articles, Written};
use crate::content::{Document, Problem, documents};
use crate::directory::{Audience, Kind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GuideFile {
    title: String,
    heading: String,
    slug: Option<String>,
    summary: String,
    order: u32,
    kinds: Vec<Kind>,
    audiences: Vec<Audience>,
    sources: Spanned<Vec<String>>,
    reviewed: Spanned<Datetime>,
    review_by: Spanned<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFile {
    title: String,
    heading: String,
    slug: Option<String>,
    summary: String,
    order: u32,
    reviewed: Spanned<Datetime>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationFile {
    title: String,
    heading: String,
    summary: String,
}

fn day(document: &Document, date: &Spanned<Datetime>, problems: &mut Vec<Problem>) -> civil::Date {
    date.get_ref().to_string().parse().unwrap_or_else(|_| {
        problems.push(document.front_problem(
            &date.span(),
            "date-invalid",
            format!("{} is not a day", date.get_ref()),
            "Write a day as 2026-11-21.",
        ));
        civil::Date::default()
    })
}

/// The guides in `content/guides`.
pub fn load_guides(content: &Path) -> (Articles, Vec<Document>, Vec<Problem>) {
    load(&content.join("guides"), |document, file: GuideFile, problems| {
        if file.sources.get_ref().is_empty() {
            problems.push(document.front_problem(
                &file.sources.span(),
                "source-missing",
                "the guide cites no source",
                "Add the addresses its facts are from.",
            ));
        }
        day(document, &file.review_by, problems);
        Article {
            id: document.id.clone(),
            slug: file.slug.unwrap_or_else(|| document.id.clone()),
            order: file.order,
            kinds: file.kinds,
            audiences: file.audiences,
            sources: file.sources.into_inner(),
            reviewed: day(document, &file.reviewed, problems),
            english: Written {
                title: file.title,
                heading: file.heading,
                summary: file.summary,
                body: document.body().to_owned(),
            },
            translations: std::collections::BTreeMap::new(),
        }
    })
}

/// The about pages in `content/pages`.
pub fn load_pages(content: &Path) -> (Articles, Vec<Document>, Vec<Problem>) {
    load(&content.join("pages"), |document, file: PageFile, problems| Article {
        id: document.id.clone(),
        slug: file.slug.unwrap_or_else(|| document.id.clone()),
        order: file.order,
        kinds: Vec::new(),
        audiences: Vec::new(),
        sources: Vec::new(),
        reviewed: day(document, &file.reviewed, problems),
        english: Written {
            title: file.title,
            heading: file.heading,
            summary: file.summary,
            body: document.body().to_owned(),
        },
        translations: std::collections::BTreeMap::new(),
    })
}

fn load<T: serde::de::DeserializeOwned>(
    folder: &Path,
    article: impl Fn(&Document, T, &mut Vec<Problem>) -> Article,
) -> (Articles, Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(folder);
    let mut articles = Vec::new();
    for document in &documents {
        match document.front_matter::<T>() {
            Ok(file) => articles.push(article(document, file, &mut problems)),
            Err(found) => problems.extend(found),
        }
    }
    articles.sort_by_key(|article| (article.order, article.id.clone()));
    (Articles(articles), documents, problems)
}

/// Adds the translations in `folder` (a `guides` or `pages` folder of a language) to `articles`.
pub fn load_translations(articles: &mut Articles, folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(folder);
    for document in &documents {
        let file: TranslationFile = match document.front_matter() {
            Ok(file) => file,
            Err(found) => {
                problems.extend(found);
                continue;
            }
        };
        let Some(article) = articles.0.iter_mut().find(|article| article.id == document.id) else {
            problems.push(Problem::in_file(
                &document.source.file,
                "translation-orphan",
                format!("there is no English text with the id {}", document.id),
                "Name the file as the English one, or delete it.",
            ));
            continue;
        };
        let written = Written {
            title: file.title,
            heading: file.heading,
            summary: file.summary,
            body: document.body().to_owned(),
        };
        article.translations.insert(tag.to_owned(), written);
    }
    (documents, problems)
}
