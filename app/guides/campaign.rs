//! Campaigns: a message to somebody, for a time.

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
    /// Its line.
    pub message: String,
    /// What to do.
    pub call_to_action: String,
    /// Id of the guide it leads to.
    pub guide: String,
    /// Whether a link to it, sent in a chat, tells what it is about.
    pub telling_preview: bool,
    /// What can be put up.
    pub materials: Vec<String>,
    /// First day.
    pub start: civil::Date,
    /// Last day.
    pub end: civil::Date,
}

impl Campaign {
    /// Whether it has begun and not ended.
    pub fn runs_on(&self, day: civil::Date) -> bool {
        self.start <= day && day <= self.end
    }
}
