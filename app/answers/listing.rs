//! What the directory shows for what a visitor chose.

use jiff::civil;

use super::area::{AreaHelp, area_help};
use crate::ask::{Urgency, understand};
use crate::directory::{Choice, Filter, Service};
use crate::places::{Area, Found};
use crate::site::Site;

/// What is shown for a choice.
#[derive(Clone, Debug)]
pub enum Listing<'s> {
    /// All help in an area, where nothing but a place in it was chosen.
    Area(AreaHelp<'s>),
    /// The services that fit.
    Services(Services<'s>),
}

/// The services that fit a choice.
#[derive(Clone, Debug, Default)]
pub struct Services<'s> {
    /// Whether 999 stands above everything: what was typed for a place is none, and speaks of danger.
    pub danger: bool,
    /// What the typed place is, if one was typed.
    pub place: Option<Found<'s>>,
    /// The area, where the place is in one of ours.
    pub area: Option<&'s Area>,
    /// The best first. `None` where only a place was chosen and it is not plainly in one of our areas.
    pub found: Option<Vec<&'s Service>>,
}

impl Services<'_> {
    /// Whether there is something to choose anew: the place is not clear, or nothing was found.
    pub fn is_unclear(&self) -> bool {
        self.found.as_ref().is_none_or(Vec::is_empty) || (self.place.is_some() && self.area.is_none())
    }
}

/// What is shown for `choice`.
pub fn listing<'s>(site: &'s Site, choice: &Choice, now: civil::DateTime) -> Listing<'s> {
    let place = choice.found(&site.gazetteer);
    let area = match place {
        Some(Found::Area(area)) => Some(area),
        _ => None,
    };
    let everything = choice.filter == Filter::default();
    if let Some(help) = area.filter(|_| everything).and_then(|area| area_help(site, &area.id, now)) {
        return Listing::Area(help);
    }
    let is_elsewhere = place.is_some() && area.is_none();
    let found = (!is_elsewhere || !everything).then(|| {
        let filter = Filter { area: area.map(|area| area.id.clone()), ..choice.filter.clone() };
        let mut services = site.directory.find(&filter, now);
        // Not in one of our areas, as far as we know: a local service must not be offered as if it covered the place.
        services.retain(|service| !is_elsewhere || !service.coverage.is_local());
        services
    });
    let danger = place.as_ref().is_some_and(|place| speaks_of_danger(site, &choice.place, place));
    Listing::Services(Services { danger, place, area, found })
}

/// Whether what was typed where a place was asked for is no place, and speaks of danger now.
pub(super) fn speaks_of_danger(site: &Site, typed: &str, place: &Found<'_>) -> bool {
    // Names that nobody listed have a word or two.
    let is_none = matches!(place, Found::Unknown { .. }) && typed.split_whitespace().count() > 2;
    is_none && understand(&site.needs, site.model(), typed).urgency == Urgency::Emergency
}
