//! Reads guides, easy-read texts, about pages, the handbook, campaigns and translations.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::campaign::CampaignWords;
use super::front_matter::{
    CampaignFile, EasyReadFile, FirstFile, FirstTranslation, GuideFile, PageFile, ProfessionalFile, Reader,
};
use super::glossary::TermWords;
use super::topic::TopicWords;
use super::{Article, Articles, Campaign, FirstWords, Glossary, Topic, Written};
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

/// A campaign in another language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignTranslation {
    title: String,
    heading: String,
    summary: String,
    slogan: String,
    call_to_action: String,
    #[serde(default)]
    materials: Vec<String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// A term of the glossary in another language; the explanation is the text.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermTranslation {
    term: String,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// A topic in another language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicTranslation {
    heading: String,
    #[serde(default)]
    words: Vec<String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// Adds the translations in `folder` (a `guides`, `pages`, `easy-read` or `professionals` folder of a language) to `articles`.
pub fn load_translations(articles: &mut Articles, folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, file: TranslationFile| {
        let article = articles.0.iter_mut().find(|article| article.id == reader.document.id)?;
        let TranslationFile { title, heading, summary, warning, .. } = file;
        let written = Written { warning, ..Written::of(reader.document, title, heading, summary) };
        article.translations.insert(tag.to_owned(), written);
        Some(())
    })
}

/// Adds those in `folder`, the `campaigns` folder of the language `tag`, to campaigns.
pub fn load_campaign_translations(
    campaigns: &mut [Campaign],
    folder: &Path,
    tag: &str,
) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, file: CampaignTranslation| {
        let campaign = campaigns.iter_mut().find(|campaign| campaign.article.id == reader.document.id)?;
        let CampaignTranslation { title, heading, summary, slogan, call_to_action, materials, .. } = file;
        let written = Written::of(reader.document, title, heading, summary);
        campaign.article.translations.insert(tag.to_owned(), written);
        campaign.translations.insert(tag.to_owned(), CampaignWords { slogan, call_to_action, materials });
        Some(())
    })
}

/// Adds those in `folder`, the `glossary` folder of the language `tag`, to terms.
pub fn load_term_translations(glossary: &mut Glossary, folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, TermTranslation { term, .. }: TermTranslation| {
        let body = reader.document.body().to_owned();
        glossary.get_mut(&reader.document.id)?.translations.insert(tag.to_owned(), TermWords { term, body });
        Some(())
    })
}

/// Adds those in `folder`, the `topics` folder of the language `tag`, to topics.
pub fn load_topic_translations(topics: &mut [Topic], folder: &Path, tag: &str) -> (Vec<Document>, Vec<Problem>) {
    translations(folder, |reader, TopicTranslation { heading, words, .. }: TopicTranslation| {
        let topic = topics.iter_mut().find(|topic| topic.id == reader.document.id)?;
        topic.translations.insert(tag.to_owned(), TopicWords { heading, words });
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
