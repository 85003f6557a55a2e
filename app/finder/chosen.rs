//! Which services an answer names, and why each.

use std::collections::BTreeSet;

use jiff::civil;

use crate::ask::{Wanted, fitting, suits};
use crate::directory::{Audience, Channel, Confidence, Kind, Service};
use crate::site::Site;

/// Services in an answer. More help nobody to choose.
const SERVICES: usize = 5;

/// A service with the reason why it is here.
#[derive(Debug)]
pub struct Chosen<'a> {
    /// The service.
    pub service: &'a Service,
    /// Why.
    pub why: Why,
}

/// Why a service is in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It fits the need with this index.
    Need(usize),
    /// It is near.
    Near,
    /// It answers day and night.
    AlwaysOpen,
    /// It answers day and night and is for anyone, whatever it is about: no line that is meant for this does.
    General,
}

/// At most five: the best of each need in turn, one that is near, one that answers day and night; then local and open
/// ones first, and before them those that can be reached in a way that is safe.
pub(super) fn services<'s>(
    site: &'s Site,
    needs: &[usize],
    wanted: &Wanted<'_>,
    channels: &[Channel],
    now: civil::DateTime,
) -> Vec<Chosen<'s>> {
    let lists: Vec<(usize, Vec<&Service>)> =
        needs.iter().map(|need| (*need, fitting(&site.directory, &site.needs.needs[*need], wanted))).collect();
    // Without a place, a local service would be offered to people it may not cover.
    let offered = |service: &&Service| wanted.area.is_some() || !service.coverage.is_local();
    let mut all: Vec<Chosen<'s>> = Vec::new();
    for place in 0..lists.iter().map(|(_, list)| list.len()).max().unwrap_or(0) {
        for (need, list) in &lists {
            let Some(service) = list.iter().filter(|service| offered(service)).nth(place).copied() else { continue };
            if !all.iter().any(|known| known.service.id == service.id) {
                all.push(Chosen { service, why: Why::Need(*need) });
            }
        }
    }
    // What must be there, wherever it stands in the list: a line for the night, and somebody near.
    let night = all.iter().position(|chosen| is_night_line(chosen.service) && !is_general(site, chosen.service));
    let near = all.iter().position(|chosen| chosen.service.coverage.is_local());
    let mut more: Vec<Chosen<'s>> = Vec::new();
    if night.is_none() {
        more.extend(always_open(site, wanted.audience));
    }
    if near.is_none() {
        let door = wanted.area.and_then(|area| site.front_door(area)).filter(|service| suits(service, wanted.audience));
        more.extend(door.map(|service| Chosen { service, why: Why::Near }));
    }
    // One that stands in the list already goes to the end with its better reason.
    all.retain(|known| !more.iter().any(|chosen| chosen.service.id == known.service.id));
    let position = |is: &dyn Fn(&Service) -> bool| all.iter().position(|chosen| is(chosen.service));
    let night = night.and_then(|_| position(&|service| is_night_line(service) && !is_general(site, service)));
    let near = near.and_then(|_| position(&|service| service.coverage.is_local()));
    let mut places: BTreeSet<usize> = night.into_iter().chain(near).collect();
    for place in 0..all.len() {
        if places.len() + more.len() < SERVICES {
            places.insert(place);
        }
    }
    let mut kept: Vec<Chosen<'s>> = all
        .into_iter()
        .enumerate()
        .filter(|(place, _)| places.contains(place))
        .map(|(_, chosen)| chosen)
        .chain(more)
        .collect();
    kept.sort_by_key(|chosen| {
        let reachable = channels.is_empty() || channels.iter().any(|way| chosen.service.has_channel(*way));
        let closed = chosen.service.is_open(now) == Some(false);
        (!reachable, chosen.why == Why::General, closed)
    });
    kept
}

/// Whether it answers day and night and its record can be trusted. 999 does not count: it comes anyway.
pub(super) fn is_night_line(service: &Service) -> bool {
    service.kind() != Kind::Emergency && service.confidence == Confidence::High && service.answers_day_and_night()
}

/// Lines for anyone, whatever it is about.
fn is_general(site: &Site, service: &Service) -> bool {
    matches!(service.kind(), Kind::Health | Kind::Police) || service.id == *site.settings.anyone_line.get_ref()
}

/// A line that answers day and night for these people: one that is meant for this, else the one for anyone.
fn always_open(site: &Site, audience: Option<Audience>) -> Option<Chosen<'_>> {
    let helplines = site.directory.of_kind(Kind::Helpline).filter(|service| !service.coverage.is_local());
    let meant = site
        .national_line()
        .into_iter()
        .chain(helplines)
        .find(|service| suits(service, audience) && !is_general(site, service) && is_night_line(service));
    let anyone = || site.directory.get(site.settings.anyone_line.get_ref());
    meant
        .map(|service| Chosen { service, why: Why::AlwaysOpen })
        .or_else(|| anyone().map(|service| Chosen { service, why: Why::General }))
}
