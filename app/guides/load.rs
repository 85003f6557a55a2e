//! Reads guides, easy-read texts, about pages, the handbook, campaigns and translations.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::front_matter::{
    CampaignFile, EasyReadFile, FirstFile, FirstTranslation, GuideFile, PageFile, ProfessionalFile, Reader,
};
use super::{Article, Articles, Campaign, FirstWords, Written};
use crate::content::{Document, Problem, Review, documents};

/// What a folder of articles gives: the articles, the documents they stand in, and what is wrong with them.
type Read<T> = (T, Vec<Document>, Vec<Problem>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslationFile {
    title: String,
    heading: String,
    summary: String,
    warning: Option<String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// The guides in `content/guides`.
pub fn load_guides(content: &Path) -> Read<Articles> {
    articles(&content.join("guides"), |mut reader, file: GuideFile| reader.guide(file))
}

/// The about pages in `content/pages`.
pub fn load_pages(content: &Path) -> Read<Articles> {
    articles(&content.join("pages"), |mut reader, file: PageFile| reader.page(file))
}

/// The easy-read texts in `content/easy-read`; each has the id of its guide.
pub fn load_easy_read(content: &Path) -> Read<Articles> {
    articles(&content.join("easy-read"), |mut reader, file: EasyReadFile| reader.easy_read(file))
}

/// The handbook in `content/professionals`.
pub fn load_professionals(content: &Path) -> Read<Articles> {
    articles(&content.join("professionals"), |mut reader, file: ProfessionalFile| reader.professional(file))
}

/// The campaigns in `content/campaigns`, the newest first.
pub fn load_campaigns(content: &Path) -> Read<Vec<Campaign>> {
    let (mut campaigns, documents, problems) =
        read(&content.join("campaigns"), |mut reader, file: CampaignFile| reader.campaign(file));
    campaigns.sort_by_key(|campaign| (std::cmp::Reverse(campaign.start), campaign.article.id.clone()));
    (campaigns, documents, problems)
}

/// What is said first, in `content/first`, the most pressing first.
pub fn load_first_words(content: &Path) -> Read<Vec<FirstWords>> {
    let (words, documents, problems) = read(&content.join("first"), |mut reader, file: FirstFile| reader.first(file));
    let mut words: Vec<FirstWords> = words.into_iter().flatten().collect();
    words.sort_by_key(|words| words.first);
    (words, documents, problems)
}

fn articles<F: DeserializeOwned>(folder: &Path, article: impl Fn(Reader<'_>, F) -> Article) -> Read<Articles> {
    let (mut articles, documents, problems) = read(folder, article);
    articles.sort_by_key(|article| (article.order, article.id.clone()));
    (Articles(articles), documents, problems)
}

fn read<F: DeserializeOwned, T>(folder: &Path, mut make: impl FnMut(Reader<'_>, F) -> T) -> Read<Vec<T>> {
    let (documents, mut problems) = documents(folder);
    let mut items = Vec::new();
    for document in &documents {
        match document.front_matter::<F>() {
            Ok(file) => items.push(make(Reader { document, problems: &mut problems }, file)),
            Err(found) => problems.extend(found),
        }
    }
    (items, documents, problems)
}

/// Adds the translations in `folder` (a `guides` or `pages` folder of a language) to `articles`.
pub fn load_translations(articles: &mut Articles, folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, file: TranslationFile| {
        let article = articles.0.iter_mut().find(|article| article.id == reader.document.id)?;
        let TranslationFile { title, heading, summary, warning, .. } = file;
        let written = Written { warning, ..Written::of(reader.document, title, heading, summary) };
        article.translations.insert(tag.to_owned(), written);
        Some(())
    })
}

/// Adds the translations in `folder`, the `first` folder of the language `tag`, to what is said first.
pub fn load_first_translations(words: &mut [FirstWords], folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, file: FirstTranslation| {
        let words = words.iter_mut().find(|words| words.first.key() == reader.document.id)?;
        words.translations.insert(tag.to_owned(), reader.wording(file));
        Some(())
    })
}

/// Reads the translations in `folder`; `add` gives nothing for one of no English text.
fn translations<F: DeserializeOwned>(
    folder: &Path,
    mut add: impl FnMut(&Reader<'_>, F) -> Option<()>,
) -> (Vec<Document>, Vec<Problem>) {
    let (orphans, documents, mut problems) = read(folder, |reader, file: F| match add(&reader, file) {
        Some(()) => None,
        None => Some(reader.document.orphan("English text", "the English one")),
    });
    problems.extend(orphans.into_iter().flatten());
    (documents, problems)
}
