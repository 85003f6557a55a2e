//! A text of the site with its translations.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil;

use crate::content::{Document, Publication, vocabulary};
use crate::directory::{Audience, Kind};
use crate::places::AreaId;

vocabulary! {
    /// What a guide helps with: the parts of the list of guides.
    pub enum Group {
        Now = "now",
        Understand = "understand",
        Safer = "safer",
        Law = "law",
        Home = "home",
        Family = "family",
        You = "you",
        Others = "others",
        After = "after",
    }
}

vocabulary! {
    /// The parts of the handbook.
    pub enum Desk {
        Area = "area",
        Decide = "decide",
        Job = "job",
        Campaign = "campaign",
    }
}

/// The words of an article in one language.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Browser tab and history; discreet.
    pub title: String,
    /// The page's own heading.
    pub heading: String,
    /// One sentence, for lists and search engines.
    pub summary: String,
    /// What to say before something graphic.
    pub warning: Option<String>,
    /// Markdown.
    pub body: String,
    /// The line of its file in which the markdown begins.
    pub line: usize,
}

impl Written {
    /// The words of a document.
    pub(super) fn of(document: &Document, title: String, heading: String, summary: String) -> Self {
        Self { title, heading, summary, warning: None, body: document.body().to_owned(), line: document.body_line() }
    }
}

/// A statement of law, and where it was read.
#[derive(Clone, Debug)]
pub struct Law {
    /// What is stated.
    pub claim: String,
    /// Where.
    pub source: String,
    /// When it was read there.
    pub read: Option<civil::Date>,
    /// Who still has to check it: "a solicitor".
    pub awaiting: Option<String>,
}

impl Article {
    /// Who still has to check its law, each once.
    pub fn awaiting(&self) -> BTreeSet<&str> {
        self.law.iter().filter_map(|law| law.awaiting.as_deref()).collect()
    }
}

/// A guide, an about page, a page of the professionals' handbook, or the text of a campaign. What a sort does not have is
/// empty.
#[derive(Clone, Debug, Default)]
pub struct Article {
    /// Its id: the file name.
    pub id: String,
    /// The file it stands in.
    pub file: String,
    /// Last segment of its address.
    pub slug: String,
    /// From when to when it is shown.
    pub publication: Publication,
    /// Whether somebody who answers for it has approved it.
    pub approved: bool,
    /// Place in lists.
    pub order: u32,
    /// Part of the list of guides.
    pub group: Option<Group>,
    /// Part of the handbook.
    pub desk: Option<Desk>,
    /// Kinds of service shown at its end.
    pub kinds: Vec<Kind>,
    /// Whom those services are for.
    pub audiences: Vec<Audience>,
    /// Ids of the topics it covers.
    pub topics: Vec<String>,
    /// Ids of guides to read next.
    pub related: Vec<String>,
    /// What people type who need it.
    pub words: Vec<String>,
    /// The area a page of the handbook is about.
    pub area: Option<AreaId>,
    /// Where its facts are from.
    pub sources: Vec<String>,
    /// The law it states.
    pub law: Vec<Law>,
    /// When it was last read through.
    pub reviewed: civil::Date,
    /// When it must be read through again, where that is said.
    pub review_by: Option<civil::Date>,
    /// In English.
    pub english: Written,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, Written>,
}

impl Article {
    /// The words in `tag`, or the English ones.
    pub fn written(&self, tag: &str) -> &Written {
        self.translations.get(tag).unwrap_or(&self.english)
    }

    /// Whether it has words of its own in this language.
    pub fn is_in(&self, tag: &str) -> bool {
        tag == crate::locale::DEFAULT || self.translations.contains_key(tag)
    }
}

/// Articles of one sort, in order.
#[derive(Clone, Debug, Default)]
pub struct Articles(pub Vec<Article>);

impl Articles {
    /// Every one, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Article> {
        self.0.iter()
    }

    /// The one with this id.
    pub fn get(&self, id: &str) -> Option<&Article> {
        self.0.iter().find(|article| article.id == id)
    }
}
