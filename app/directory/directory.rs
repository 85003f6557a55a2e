//! All services, and the questions pages ask of them.

use std::collections::{HashMap, HashSet};

use jiff::civil;

use super::terms::{Audience, Channel, Feature, Kind};
use super::{Service, ServiceId};
use crate::locale::DEFAULT;
use crate::places::AreaId;
use crate::text::words;

/// The services of a site.
#[derive(Debug, Default)]
pub struct Directory {
    services: Vec<Service>,
    by_id: HashMap<ServiceId, usize>,
    by_kind: HashMap<Kind, Vec<usize>>,
    failed: HashSet<ServiceId>,
}

/// What a visitor asks for. Every part left out is no condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Helps people there; national services count.
    pub area: Option<AreaId>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// For these people.
    pub audience: Option<Audience>,
    /// Reachable this way.
    pub channel: Option<Channel>,
    /// Speaks this language, or has interpreters.
    pub language: Option<String>,
    /// Known to be open now.
    pub open_now: bool,
    /// Known to be so.
    pub features: Vec<Feature>,
}

impl Directory {
    /// A directory of `services`. Records with the ids `failed` were found but could not be read.
    pub fn new(services: Vec<Service>, failed: HashSet<ServiceId>) -> Self {
        let by_id = services.iter().enumerate().map(|(index, service)| (service.id.clone(), index)).collect();
        let mut by_kind: HashMap<Kind, Vec<usize>> = HashMap::new();
        for (index, service) in services.iter().enumerate() {
            for kind in &service.kinds {
                by_kind.entry(*kind).or_default().push(index);
            }
        }
        Self { services, by_id, by_kind, failed }
    }

    /// Every service, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Service> {
        self.services.iter()
    }

    /// The service with this id.
    pub fn get(&self, id: &str) -> Option<&Service> {
        self.by_id.get(id).map(|&index| &self.services[index])
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.services.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    /// The service at this place.
    pub fn nth(&self, index: usize) -> Option<&Service> {
        self.services.get(index)
    }

    /// The place of the service with this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The services of a kind, by id.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Service> {
        self.by_kind.get(&kind).into_iter().flatten().map(|&index| &self.services[index])
    }

    /// Whether the record was found but could not be read: its own problems are told, so others that follow need not be.
    pub fn has_failed(&self, id: &str) -> bool {
        self.failed.contains(id)
    }

    /// Lets go of what is said of a service in a language.
    pub(crate) fn forget_translation(&mut self, id: &str, tag: &str) {
        if let Some(service) = self.get_mut(id) {
            service.translations.remove(tag);
        }
    }

    pub(super) fn get_mut(&mut self, id: &str) -> Option<&mut Service> {
        self.by_id.get(id).map(|&index| &mut self.services[index])
    }

    /// The services that fit, best first: local before national, those whose main kind was asked for before the rest, then
    /// by kind, known to be open before the rest, with a number of their own before the rest, by name.
    pub fn find(&self, filter: &Filter, now: civil::DateTime) -> Vec<&Service> {
        let mut found: Vec<&Service> = self.services.iter().filter(|service| filter.fits(service, now)).collect();
        found.sort_by_cached_key(|service| {
            let closed = service.is_open(now) != Some(true);
            let borrowed = service.phones.first().is_none_or(|phone| phone.of.is_some());
            let side_kind = filter.kind.is_some_and(|kind| service.kind() != kind);
            (!service.coverage.is_local(), side_kind, service.kind(), closed, borrowed, service.name.clone())
        });
        found
    }

    /// Ids of services for some people only whose words stand in `text`, or one of whose languages, other than English, it is in.
    pub fn spoken_for(&self, text: &str, language: Option<&str>) -> Vec<&str> {
        let said = words(text);
        let own = language.filter(|tag| *tag != DEFAULT);
        let is_meant = |service: &&Service| {
            service.words.iter().any(|wording| wording.stands_in(&said))
                || (!service.words.is_empty() && own.is_some_and(|tag| service.languages.iter().any(|own| own == tag)))
        };
        self.iter().filter(is_meant).map(|service| service.id.as_str()).collect()
    }
}

impl Filter {
    /// Only an area.
    pub fn in_area(area: &AreaId) -> Self {
        Self { area: Some(area.clone()), ..Self::default() }
    }

    /// Whether `service` fits.
    pub fn fits(&self, service: &Service, now: civil::DateTime) -> bool {
        self.area.as_ref().is_none_or(|area| service.coverage.includes(area))
            && self.kind.is_none_or(|kind| service.kinds.contains(&kind))
            && self.audience.is_none_or(|audience| service.is_for(audience))
            && self.channel.is_none_or(|channel| service.has_channel(channel))
            && self.language.as_ref().is_none_or(|tag| {
                service.languages.contains(tag) || service.feature(Feature::Interpreters) == Some(true)
            })
            && (!self.open_now || service.is_open(now) == Some(true))
            && self.features.iter().all(|&feature| service.feature(feature) == Some(true))
    }
}
