//! A text of the site with its translations.

use std::collections::BTreeMap;

use jiff::civil;

use crate::directory::{Audience, Kind};

/// The words of an article in one language.
#[derive(Clone, Debug)]
pub struct Written {
    /// Browser tab and history; discreet.
    pub title: String,
    /// The page's own heading.
    pub heading: String,
    /// One sentence, for lists and search engines.
    pub summary: String,
    /// Markdown.
    pub body: String,
}

/// A guide or an about page.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its id: the file name.
    pub id: String,
    /// Last segment of its address.
    pub slug: String,
    /// Place in lists.
    pub order: u32,
    /// Kinds of service shown at its end. Empty for about pages.
    pub kinds: Vec<Kind>,
    /// Whom those services are for.
    pub audiences: Vec<Audience>,
    /// Where its facts are from.
    pub sources: Vec<String>,
    /// When it was last read through.
    pub reviewed: civil::Date,
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
