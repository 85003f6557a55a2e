//! Somebody to turn to at the end of a guide.

use std::collections::HashSet;

use jiff::civil;

use super::situation::Situation;
use super::suitability::{suitability, suits};
use crate::content::prose::{Reference, references};
use crate::directory::{Audience, Filter, Kind, Service};
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
    let named = named(site, guide);
    let mut national = named.clone();
    national.extend(matching(site, guide, &Filter::default(), now));
    national.retain(|service| !service.coverage.is_local());
    distinct(&mut national, GUIDE_NATIONAL);
    let areas = site.gazetteer.areas().iter().map(|area| (area, local(site, guide, &named, area, now)));
    GuideHelp { national, areas: areas.collect() }
}

/// Whom they can turn to in an area: local services of the guide's kinds and for its readers; where there is none, the
/// front door of the area, or the line that stands in for the kind.
pub fn local_help<'s>(site: &'s Site, guide: &Article, area: &Area, now: civil::DateTime) -> Vec<&'s Service> {
    local(site, guide, &named(site, guide), area, now)
}

fn local<'s>(
    site: &'s Site,
    guide: &Article,
    named: &[&'s Service],
    area: &Area,
    now: civil::DateTime,
) -> Vec<&'s Service> {
    let mut found = named.to_vec();
    found.retain(|service| service.coverage.includes(&area.id));
    found.extend(matching(site, guide, &Filter::in_area(&area.id), now));
    found.retain(|service| service.coverage.is_local());
    distinct(&mut found, GUIDE_LOCAL);
    if found.is_empty() {
        let for_own_behaviour = guide.audiences == [Audience::Perpetrator];
        let door = site.front_door(&area.id).filter(|door| !for_own_behaviour || door.is_for(Audience::Perpetrator));
        let stand_in = || guide.kinds.iter().find_map(|&kind| site.stand_in(kind));
        found.extend(door.or_else(stand_in).or_else(|| site.national_line()));
    }
    found
}

/// Services that the guide itself names, then those of the needs that lead to it before all other guides. Whoever looks for help at its
/// end has read that; 999 and 101 stand above.
fn named<'s>(site: &'s Site, guide: &Article) -> Vec<&'s Service> {
    let own = references(&guide.english.body).into_iter().filter_map(|reference| match reference {
        Reference::Call(id, _) | Reference::Service(id) => Some(id),
        _ => None,
    });
    let needs = site.needs.iter().filter(|need| need.guides.first() == Some(&guide.id));
    let ids = own.chain(needs.flat_map(|need| need.services.iter().cloned()));
    let services = ids.filter_map(|id| site.directory.get(&id));
    let readers = readers(guide);
    let is_help = |service: &&Service| {
        let above = [Kind::Emergency, Kind::Police].contains(&service.kind());
        service.line().is_some() && !above && readers.iter().any(|reader| suits(service, reader))
    };
    services.filter(is_help).collect()
}

/// Those who read a guide.
fn readers(guide: &Article) -> Vec<Situation<'static>> {
    guide.audiences.iter().map(|audience| Situation::of_audience(*audience)).collect()
}

/// Each once, the first of them.
fn distinct(services: &mut Vec<&Service>, most: usize) {
    let mut seen = HashSet::new();
    services.retain(|service| seen.insert(service.id.clone()));
    services.truncate(most);
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
    let readers = readers(guide);
    let fit =
        |service: &Service| readers.iter().filter_map(|reader| suitability(service, reader)).max_by(f32::total_cmp);
    let mut suited: Vec<(f32, &Service)> =
        found.into_iter().filter_map(|service| Some((fit(service)?, service))).collect();
    suited.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    suited.into_iter().map(|(_, service)| service).collect()
}
