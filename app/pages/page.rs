//! The pages of the site: their addresses, and all that each sort of page says of itself.

use jiff::civil;

use crate::content::Section;
use crate::directory::{Kind, Service, ServiceId};
use crate::guides::{Article, Glossary};
use crate::places::AreaId;
use crate::site::Site;

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
    /// A record that is shown no more, at its old address.
    Gone(Section, String),
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

/// A form that is sent to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A place and filters.
    Directory,
    /// What is said to the help finder.
    Conversation,
    /// Words to search for.
    Search,
}

/// What a page says of itself.
#[derive(Clone, Debug)]
pub struct Description<'s> {
    /// The address below the language: empty for the first page, else from a slash on.
    pub path: String,
    /// The shape of its address, for logs: it tells what sort of page, never which.
    pub shape: &'static str,
    /// The area somebody has chosen by coming here.
    pub area: Option<&'s AreaId>,
    /// Whether search engines may list it.
    pub listed: bool,
    /// The form that is sent to it.
    pub form: Option<Form>,
    /// Whether it has an island.
    pub island: bool,
    /// The folder of `content/` and the id of the text it shows.
    text: Option<(&'static str, &'s str)>,
    written_in: WrittenIn<'s>,
    changed: Changed<'s>,
}

/// The languages in which a page's main text exists.
#[derive(Clone, Copy, Debug)]
enum WrittenIn<'s> {
    Every,
    OfGlossary(&'s Glossary),
    OfService(Option<&'s Service>),
    OfArticle(Option<&'s Article>),
}

/// When the facts of a page were last checked or its text last read through.
#[derive(Clone, Copy, Debug)]
enum Changed<'s> {
    /// With the records of a kind and an area, or of all.
    Records(Option<Kind>, Option<&'s AreaId>),
    /// On a day, where it is known.
    On(Option<civil::Date>),
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
        pages.extend(site.gone.iter().map(|gone| Self::Gone(gone.section, gone.id.clone())));
        pages
    }

    /// The page of a record.
    pub fn of_record(section: Section, id: String) -> Self {
        match section {
            Section::Services => Self::Service(id),
            Section::Guides => Self::Guide(id),
            Section::Campaigns => Self::Campaign(id),
            Section::Professionals => Self::Professional(id),
            Section::Pages => Self::About(id),
        }
    }

    /// The record it shows, where it shows one.
    pub fn record(&self) -> Option<(Section, &str)> {
        match self {
            Self::Service(id) => Some((Section::Services, id)),
            Self::Guide(id) => Some((Section::Guides, id)),
            Self::Campaign(id) => Some((Section::Campaigns, id)),
            Self::Professional(id) => Some((Section::Professionals, id)),
            Self::About(id) => Some((Section::Pages, id)),
            Self::Gone(section, id) => Some((*section, id)),
            _ => None,
        }
    }

    /// The folder of `content/` and the id of the text it shows, where it shows one.
    pub fn text(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::EasyRead(id) => Some(("easy-read", id)),
            page => page.record().map(|(section, id)| (section.key(), id)),
        }
    }

    /// What it says of itself.
    pub fn describe<'s>(&'s self, site: &'s Site) -> Description<'s> {
        Description { text: self.text(), ..self.described(site) }
    }

    /// What is not said is as it is for most: see `at`, below.
    fn described<'s>(&'s self, site: &'s Site) -> Description<'s> {
        match self {
            Self::Home => at("", "/{l}"),
            Self::Services => {
                Description { form: Some(Form::Directory), island: true, ..at("/services", "/{l}/services") }
            }
            Self::Area(area) => Description {
                area: Some(area),
                island: true,
                changed: Changed::Records(None, Some(area)),
                ..at(format!("/services/{}", area.0), "/{l}/services/{area}")
            },
            Self::Kind(area, kind) => Description {
                area: Some(area),
                changed: Changed::Records(Some(*kind), Some(area)),
                ..at(format!("/services/{}/{}", area.0, kind.slug()), "/{l}/services/{area}/{kind}")
            },
            Self::Service(id) => {
                let service = site.directory.get(id);
                let slug = service.map_or(id.as_str(), |service| &service.slug);
                Description {
                    area: service.and_then(|service| service.coverage.only_area()),
                    written_in: WrittenIn::OfService(service),
                    changed: Changed::On(service.map(|service| service.assured.on)),
                    ..record(Section::Services, slug)
                }
            }
            Self::Gone(section, id) => {
                let gone = site.gone(*section, id);
                let slug = gone.map_or(id.as_str(), |gone| &gone.slug);
                Description {
                    listed: false,
                    changed: Changed::On(gone.map(|gone| gone.retired.on)),
                    ..record(*section, slug)
                }
            }
            Self::FindHelp => {
                Description { form: Some(Form::Conversation), island: true, ..at("/find-help", "/{l}/find-help") }
            }
            // A box to search in is no answer to a search.
            Self::Search => Description { form: Some(Form::Search), listed: false, ..at("/search", "/{l}/search") },
            Self::Topics => Description { changed: newest(site.guides.iter()), ..at("/topics", "/{l}/topics") },
            Self::Guide(id) => {
                let guide = site.guides.get(id);
                let slug = guide.map_or(id.as_str(), |guide| &guide.slug);
                Description {
                    written_in: WrittenIn::OfArticle(guide),
                    changed: newest(guide),
                    ..record(Section::Guides, slug)
                }
            }
            Self::EasyRead(id) => {
                let guide = site.guides.get(id);
                let slug = guide.map_or(id.as_str(), |guide| &guide.slug);
                Description {
                    written_in: WrittenIn::OfArticle(site.easy_read.get(id)),
                    changed: newest(guide),
                    ..at(format!("/guides/{slug}-easy-read"), "/{l}/guides/{slug}")
                }
            }
            Self::Glossary => Description {
                written_in: WrittenIn::OfGlossary(&site.glossary),
                changed: Changed::On(None),
                ..at("/topics/glossary", "/{l}/topics/glossary")
            },
            Self::Handbook => {
                Description { changed: newest(site.professionals.iter()), ..at("/professionals", "/{l}/professionals") }
            }
            Self::Professional(id) => {
                let article = site.professionals.get(id);
                let slug = article.map_or(id.as_str(), |article| &article.slug);
                Description {
                    area: article.and_then(|article| article.area.as_ref()),
                    written_in: WrittenIn::OfArticle(article),
                    changed: newest(article),
                    ..record(Section::Professionals, slug)
                }
            }
            Self::Campaigns => Description {
                changed: newest(site.campaigns.iter().map(|campaign| &campaign.article)),
                ..at("/campaigns", "/{l}/campaigns")
            },
            Self::Campaign(id) => {
                let campaign = site.campaign(id);
                let slug = campaign.map_or(id.as_str(), |campaign| &campaign.article.slug);
                Description {
                    written_in: WrittenIn::OfArticle(campaign.map(|campaign| &campaign.article)),
                    changed: newest(campaign.map(|campaign| &campaign.article)),
                    ..record(Section::Campaigns, slug)
                }
            }
            Self::About(id) => {
                let article = site.pages.get(id);
                let slug = article.map_or(id.as_str(), |article| &article.slug);
                Description {
                    written_in: WrittenIn::OfArticle(article),
                    changed: newest(article),
                    ..record(Section::Pages, slug)
                }
            }
        }
    }

    /// The address below the language.
    pub fn path(&self, site: &Site) -> String {
        self.describe(site).path
    }
}

/// A page that is listed, in every language, as new as the records; without form, island or area.
fn at<'s>(path: impl Into<String>, shape: &'static str) -> Description<'s> {
    Description {
        path: path.into(),
        shape,
        area: None,
        listed: true,
        form: None,
        island: false,
        text: None,
        written_in: WrittenIn::Every,
        changed: Changed::Records(None, None),
    }
}

/// The page of a record of a section.
fn record<'s>(section: Section, slug: &str) -> Description<'s> {
    let (folder, shape) = match section {
        Section::Services => ("service", "/{l}/service/{slug}"),
        Section::Guides => ("guides", "/{l}/guides/{slug}"),
        Section::Campaigns => ("campaigns", "/{l}/campaigns/{slug}"),
        Section::Professionals => ("professionals", "/{l}/professionals/{slug}"),
        Section::Pages => ("about", "/{l}/about/{slug}"),
    };
    at(format!("/{folder}/{slug}"), shape)
}

/// When the last of `articles` was read through.
fn newest<'s>(articles: impl IntoIterator<Item = &'s Article>) -> Changed<'s> {
    Changed::On(articles.into_iter().map(|article| article.reviewed).max())
}

impl Description<'_> {
    /// Whether search engines may list it in the language `tag`: its main text exists there and says what the English says today.
    pub fn is_listed_in(&self, site: &Site, tag: &str) -> bool {
        let is_stale = |(folder, id): (&str, &str)| site.translated.stale(tag, folder, id).is_some();
        self.is_written_in(tag) && !self.text.is_some_and(is_stale)
    }

    /// Whether its main text exists in the language `tag`.
    pub fn is_written_in(&self, tag: &str) -> bool {
        match self.written_in {
            WrittenIn::Every => true,
            WrittenIn::OfGlossary(glossary) => glossary.is_in(tag),
            WrittenIn::OfService(service) => service.is_some_and(|service| service.is_in(tag)),
            WrittenIn::OfArticle(article) => article.is_some_and(|article| article.is_in(tag)),
        }
    }

    /// When its facts were last checked or its text last read through.
    pub fn changed(&self, site: &Site) -> Option<civil::Date> {
        match self.changed {
            Changed::On(day) => day,
            Changed::Records(kind, area) => {
                let shown = site.directory.iter().filter(|service| {
                    kind.is_none_or(|kind| service.kinds.contains(&kind))
                        && area.is_none_or(|area| service.coverage.includes(area))
                });
                shown.map(|service| service.assured.on).max()
            }
        }
    }
}
