//! Campaigns: a message to somebody, for a time.

use std::collections::BTreeMap;

use jiff::civil;

use super::Article;
use crate::directory::Audience;

/// A campaign, `content/campaigns/<id>.md`.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// Its text.
    pub article: Article,
    /// Whom it speaks to.
    pub audience: Audience,
    /// What it says, in English.
    pub english: CampaignWords,
    /// The same in other languages, by tag.
    pub translations: BTreeMap<String, CampaignWords>,
    /// Id of the guide it leads to.
    pub guide: String,
    /// Whether a link to it, sent in a chat, tells what it is about.
    pub telling_preview: bool,
    /// First day.
    pub start: civil::Date,
    /// Last day.
    pub end: civil::Date,
}

/// What a campaign says beside its text.
#[derive(Clone, Debug)]
pub struct CampaignWords {
    /// Its line.
    pub slogan: String,
    /// What to do.
    pub call_to_action: String,
    /// What can be put up.
    pub materials: Vec<String>,
}

impl Campaign {
    /// What it says in the language `tag`, or in English.
    pub fn words(&self, tag: &str) -> &CampaignWords {
        self.translations.get(tag).unwrap_or(&self.english)
    }

    /// Whether it has begun and not ended.
    pub fn runs_on(&self, day: civil::Date) -> bool {
        self.start <= day && day <= self.end
    }
}
