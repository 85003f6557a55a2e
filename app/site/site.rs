//! The snapshot.

use jiff::civil;
use jiff::tz::TimeZone;

use super::Settings;
use crate::check::Claim;
use crate::directory::{Directory, Service};
use crate::guides::{Article, Articles, Campaign, Glossary, Topic};
use crate::locale::Locales;
use crate::places::{Area, AreaId, Gazetteer};
use crate::style::Style;

/// Everything the site shows, checked. Nothing in it changes; a new edit makes a new one.
pub struct Site {
    /// What the partnership chose.
    pub settings: Settings,
    /// Languages.
    pub locales: Locales,
    /// Places.
    pub gazetteer: Gazetteer,
    /// Services.
    pub directory: Directory,
    /// Guides.
    pub guides: Articles,
    /// Easy-read versions of guides, by the guide's id.
    pub easy_read: Articles,
    /// Topics, by name.
    pub topics: Vec<Topic>,
    /// The glossary.
    pub glossary: Glossary,
    /// The professionals' handbook.
    pub professionals: Articles,
    /// Campaigns, the newest first.
    pub campaigns: Vec<Campaign>,
    /// The promises of the site, with their proofs.
    pub claims: Vec<Claim>,
    /// About pages.
    pub pages: Articles,
    /// The style sheet and script that every page carries, with their hashes for the Content-Security-Policy.
    pub style: Style,
    /// Whether drafts and what is not public yet are shown.
    pub preview: bool,
    pub(super) timezone: TimeZone,
}

impl Site {
    /// The service on every page.
    pub fn national_line(&self) -> Option<&Service> {
        self.directory.get(self.settings.national_line.get_ref())
    }

    /// The service to ring first in an area.
    pub fn front_door(&self, area: &AreaId) -> Option<&Service> {
        self.directory.get(self.gazetteer.area(&area.0)?.front_door.get_ref())
    }

    /// Every article with the folder of `content/` it stands in.
    pub fn articles(&self) -> impl Iterator<Item = (&'static str, &Article)> {
        let sorts = [
            ("guides", &self.guides),
            ("easy-read", &self.easy_read),
            ("professionals", &self.professionals),
            ("pages", &self.pages),
        ];
        let texts =
            sorts.into_iter().flat_map(|(folder, articles)| articles.iter().map(move |article| (folder, article)));
        texts.chain(self.campaigns.iter().map(|campaign| ("campaigns", &campaign.article)))
    }

    /// The campaign with this id.
    pub fn campaign(&self, id: &str) -> Option<&Campaign> {
        self.campaigns.iter().find(|campaign| campaign.article.id == id)
    }

    /// The area with this id. Areas of services and pages have been checked to exist.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.gazetteer.area(&id.0)
    }

    /// The local time of an instant.
    pub fn local(&self, instant: jiff::Timestamp) -> civil::DateTime {
        instant.to_zoned(self.timezone.clone()).datetime()
    }
}
