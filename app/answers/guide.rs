//! Somebody to turn to at the end of a guide.

use jiff::civil;

use super::situation::Situation;
use super::suitability::suitability;
use crate::directory::{Audience, Filter, Service};
use crate::guides::Article;
use crate::places::Area;
use crate::site::Site;
use crate::weights::answers::{GUIDE_LOCAL, GUIDE_NATIONAL};

/// Whom the readers of a guide can turn to.
#[derive(Clone, Debug, Default)]
pub struct GuideHelp<'s> {
    /// National services with a line of their own.
    pub national: Vec<&'s Service>,
    /// Each area with its services.
    pub areas: Vec<(&'s Area, Vec<&'s Service>)>,
}

/// Whom the readers of `guide` can turn to.
pub fn guide_help<'s>(site: &'s Site, guide: &Article, now: civil::DateTime) -> GuideHelp<'s> {
    let mut national = matching(site, guide, &Filter::default(), now);
    national.retain(|service| !service.coverage.is_local());
    national.truncate(GUIDE_NATIONAL);
    let areas = site.gazetteer.areas().iter().map(|area| (area, local_help(site, guide, area, now)));
    GuideHelp { national, areas: areas.collect() }
}

/// Whom they can turn to in an area: local services of the guide's kinds and for its readers; where there is none, the
/// front door of the area, or the line that stands in for the kind.
pub fn local_help<'s>(site: &'s Site, guide: &Article, area: &Area, now: civil::DateTime) -> Vec<&'s Service> {
    let mut found = matching(site, guide, &Filter::in_area(&area.id), now);
    found.retain(|service| service.coverage.is_local());
    found.truncate(GUIDE_LOCAL);
    if found.is_empty() {
        let for_own_behaviour = guide.audiences == [Audience::Perpetrator];
        let door = site.front_door(&area.id).filter(|door| !for_own_behaviour || door.is_for(Audience::Perpetrator));
        let stand_in = || guide.kinds.iter().find_map(|&kind| site.stand_in(kind));
        found.extend(door.or_else(stand_in).or_else(|| site.national_line()));
    }
    found
}

/// Services with a line of their own, by the guide's kinds and then by its readers; those that suit a reader best first, by the
/// rules of the help finder.
fn matching<'s>(site: &'s Site, guide: &Article, within: &Filter, now: civil::DateTime) -> Vec<&'s Service> {
    let mut found: Vec<&Service> = Vec::new();
    for &kind in &guide.kinds {
        for &audience in &guide.audiences {
            let audience = Some(audience).filter(|audience| *audience != Audience::Anyone);
            let filter = Filter { kind: Some(kind), audience, ..within.clone() };
            for service in site.directory.find(&filter, now) {
                if service.line().is_some() && !found.iter().any(|other| other.id == service.id) {
                    found.push(service);
                }
            }
        }
    }
    let readers: Vec<Situation<'_>> =
        guide.audiences.iter().map(|audience| Situation::of_audience(*audience)).collect();
    let suits =
        |service: &Service| readers.iter().filter_map(|reader| suitability(service, reader)).max_by(f32::total_cmp);
    let mut suited: Vec<(f32, &Service)> =
        found.into_iter().filter_map(|service| Some((suits(service)?, service))).collect();
    suited.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    suited.into_iter().map(|(_, service)| service).collect()
}
