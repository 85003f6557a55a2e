//! The pages of the site and their addresses.

use jiff::civil;

use super::Site;
use crate::directory::{Kind, ServiceId};
use crate::places::AreaId;

/// A page that can be asked for by its address. What it shows depends on nothing else but the language and the minute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The first page.
    Home,
    /// Choosing an area.
    Services,
    /// Help in an area.
    Area(AreaId),
    /// One kind of help in an area.
    Kind(AreaId, Kind),
    /// A service.
    Service(ServiceId),
    /// The help finder.
    FindHelp,
    /// Searching.
    Search,
    /// The list of guides.
    Topics,
    /// A guide, by id.
    Guide(String),
    /// The easy-read version of a guide, by id.
    EasyRead(String),
    /// The glossary.
    Glossary,
    /// The list of the professionals' handbook.
    Handbook,
    /// A page of the handbook, by id.
    Professional(String),
    /// The list of campaigns.
    Campaigns,
    /// A campaign, by id.
    Campaign(String),
    /// An about page, by id.
    About(String),
}

impl Page {
    /// Every page of `site`.
    pub fn all(site: &Site) -> Vec<Self> {
        let mut pages = vec![
            Self::Home,
            Self::Services,
            Self::FindHelp,
            Self::Search,
            Self::Topics,
            Self::Glossary,
            Self::Handbook,
            Self::Campaigns,
        ];
        for area in site.gazetteer.areas() {
            pages.push(Self::Area(area.id.clone()));
            pages.extend(Kind::ALL.iter().map(|&kind| Self::Kind(area.id.clone(), kind)));
        }
        pages.extend(site.directory.iter().map(|service| Self::Service(service.id.clone())));
        pages.extend(site.guides.iter().map(|guide| Self::Guide(guide.id.clone())));
        pages.extend(site.easy_read.iter().map(|easy| Self::EasyRead(easy.id.clone())));
        pages.extend(site.professionals.iter().map(|article| Self::Professional(article.id.clone())));
        pages.extend(site.campaigns.iter().map(|campaign| Self::Campaign(campaign.article.id.clone())));
        pages.extend(site.pages.iter().map(|page| Self::About(page.id.clone())));
        pages
    }

    /// The address below the language: empty for the first page, else from a slash on.
    pub fn path(&self, site: &Site) -> String {
        match self {
            Self::Home => String::new(),
            Self::Services => "/services".into(),
            Self::Area(area) => format!("/services/{}", area.0),
            Self::Kind(area, kind) => format!("/services/{}/{}", area.0, kind.slug()),
            Self::Service(id) => {
                format!("/service/{}", site.directory.get(id).map_or(id.as_str(), |service| &service.slug))
            }
            Self::FindHelp => "/find-help".into(),
            Self::Search => "/search".into(),
            Self::Topics => "/topics".into(),
            Self::Guide(id) => format!("/guides/{}", site.guides.get(id).map_or(id.as_str(), |guide| &guide.slug)),
            Self::EasyRead(id) => format!("{}-easy-read", Self::Guide(id.clone()).path(site)),
            Self::Glossary => "/topics/glossary".into(),
            Self::Handbook => "/professionals".into(),
            Self::Professional(id) => {
                format!("/professionals/{}", site.professionals.get(id).map_or(id.as_str(), |article| &article.slug))
            }
            Self::Campaigns => "/campaigns".into(),
            Self::Campaign(id) => {
                format!("/campaigns/{}", site.campaign(id).map_or(id.as_str(), |campaign| &campaign.article.slug))
            }
            Self::About(id) => format!("/about/{}", site.pages.get(id).map_or(id.as_str(), |page| &page.slug)),
        }
    }

    /// Whether search engines may list it: a box to search in is no answer to a search.
    pub fn is_listed(&self) -> bool {
        !matches!(self, Self::Search)
    }

    /// Whether forms are sent to it.
    pub fn takes_forms(&self) -> bool {
        matches!(self, Self::Services | Self::FindHelp | Self::Search)
    }

    /// Whether it has an island.
    pub fn has_island(&self) -> bool {
        matches!(self, Self::Services | Self::Area(_) | Self::FindHelp)
    }

    /// The shape of its address, for logs: it tells what sort of page, never which.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Home => "/{l}",
            Self::Services => "/{l}/services",
            Self::Area(_) => "/{l}/services/{area}",
            Self::Kind(..) => "/{l}/services/{area}/{kind}",
            Self::Service(_) => "/{l}/service/{slug}",
            Self::FindHelp => "/{l}/find-help",
            Self::Search => "/{l}/search",
            Self::Topics => "/{l}/topics",
            Self::Guide(_) | Self::EasyRead(_) => "/{l}/guides/{slug}",
            Self::Glossary => "/{l}/topics/glossary",
            Self::Handbook => "/{l}/professionals",
            Self::Professional(_) => "/{l}/professionals/{slug}",
            Self::Campaigns => "/{l}/campaigns",
            Self::Campaign(_) => "/{l}/campaigns/{slug}",
            Self::About(_) => "/{l}/about/{slug}",
        }
    }

    /// Whether its main text exists in the language `tag`, so that it belongs in the sitemap for it.
    pub fn is_written_in(&self, site: &Site, tag: &str) -> bool {
        match self {
            Self::Service(id) => site.directory.get(id).is_some_and(|service| service.is_in(tag)),
            Self::Guide(id) => site.guides.get(id).is_some_and(|guide| guide.is_in(tag)),
            Self::About(id) => site.pages.get(id).is_some_and(|page| page.is_in(tag)),
            Self::EasyRead(_) | Self::Glossary | Self::Professional(_) | Self::Campaign(_) => {
                tag == crate::locale::DEFAULT
            }
            _ => true,
        }
    }

    /// When its facts were last checked or its text last read through.
    pub fn modified(&self, site: &Site) -> Option<civil::Date> {
        let checked = |kind: Option<Kind>, area: Option<&AreaId>| {
            let shown = site.directory.iter().filter(|service| {
                kind.is_none_or(|kind| service.kinds.contains(&kind))
                    && area.is_none_or(|area| service.coverage.includes(area))
            });
            shown.map(|service| service.assured.on).max()
        };
        match self {
            Self::Home | Self::Services | Self::FindHelp | Self::Search => checked(None, None),
            Self::Area(area) => checked(None, Some(area)),
            Self::Kind(area, kind) => checked(Some(*kind), Some(area)),
            Self::Service(id) => site.directory.get(id).map(|service| service.assured.on),
            Self::Topics => site.guides.iter().map(|guide| guide.reviewed).max(),
            Self::Guide(id) | Self::EasyRead(id) => site.guides.get(id).map(|guide| guide.reviewed),
            Self::Glossary => None,
            Self::Handbook => site.professionals.iter().map(|article| article.reviewed).max(),
            Self::Professional(id) => site.professionals.get(id).map(|article| article.reviewed),
            Self::Campaigns => site.campaigns.iter().map(|campaign| campaign.article.reviewed).max(),
            Self::Campaign(id) => site.campaign(id).map(|campaign| campaign.article.reviewed),
            Self::About(id) => site.pages.get(id).map(|page| page.reviewed),
        }
    }

    /// The area the visitor has chosen by coming here, if any.
    pub fn area<'a>(&'a self, site: &'a Site) -> Option<&'a AreaId> {
        match self {
            Self::Area(area) | Self::Kind(area, _) => Some(area),
            Self::Service(id) => site.directory.get(id)?.coverage.only_area(),
            Self::Professional(id) => site.professionals.get(id)?.area.as_ref(),
            _ => None,
        }
    }

    /// Whether it may be shown on this day: a campaign is not shown before it starts.
    pub fn is_public_on(&self, site: &Site, day: civil::Date) -> bool {
        match self {
            Self::Campaign(id) => site.campaign(id).is_some_and(|campaign| campaign.start <= day),
            _ => true,
        }
    }
}
