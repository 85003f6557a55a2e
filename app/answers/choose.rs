//! Which services an answer names, and why each.

use std::collections::BTreeSet;

use jiff::civil;

use super::fitting::{Wanted, fitting, suits};
use crate::ask::Need;
use crate::directory::{Audience, Channel, Confidence, Directory, Kind, Service};
use crate::weights::answers::SERVICES;

/// A service with the reason why it is here.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a> {
    /// The service.
    pub service: &'a Service,
    /// Why.
    pub why: Why<'a>,
}

/// Why a service is in an answer.
#[derive(Clone, Copy, Debug)]
pub enum Why<'a> {
    /// It fits this need.
    Need(&'a Need),
    /// It is near.
    Near,
    /// It answers day and night.
    AlwaysOpen,
    /// It answers day and night and is for anyone, whatever it is about: no line that is meant for this does.
    General,
}

/// The lines that an answer falls back on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lines<'a> {
    /// The one on every page.
    pub national: Option<&'a Service>,
    /// The one for anyone at any hour, whatever it is about.
    pub anyone: Option<&'a Service>,
    /// The one for people who worry about how they treat somebody.
    pub behaviour: Option<&'a Service>,
    /// The service to ring first in the area.
    pub front_door: Option<&'a Service>,
}

/// At most five: the best of each need in turn, one that is near, one that answers day and night; then local and open
/// ones first, and before them those that can be reached in a way that is safe.
pub(super) fn services<'s>(
    directory: &'s Directory,
    needs: &[&'s Need],
    wanted: &Wanted<'_>,
    channels: &[Channel],
    lines: &Lines<'s>,
    now: civil::DateTime,
) -> Vec<Chosen<'s>> {
    let lists: Vec<(&Need, Vec<&Service>)> =
        needs.iter().map(|need| (*need, fitting(directory, need, wanted))).collect();
    // Without a place, a local service would be offered to people it may not cover.
    let offered = |service: &&Service| wanted.area.is_some() || !service.coverage.is_local();
    let mut all: Vec<Chosen<'s>> = Vec::new();
    for place in 0..lists.iter().map(|(_, list)| list.len()).max().unwrap_or(0) {
        for (need, list) in &lists {
            let Some(service) = list.iter().filter(|service| offered(service)).nth(place).copied() else { continue };
            if !all.iter().any(|known| known.service.id == service.id) {
                all.push(Chosen { service, why: Why::Need(need) });
            }
        }
    }
    // What must be there, wherever it stands in the list: a line for the night, and somebody near.
    let is_own_night_line = |service: &Service| is_night_line(service) && !is_general(lines, service);
    let night = all.iter().position(|chosen| is_own_night_line(chosen.service));
    let near = all.iter().position(|chosen| chosen.service.coverage.is_local());
    let mut more: Vec<Chosen<'s>> = Vec::new();
    if night.is_none() {
        more.extend(always_open(directory, lines, wanted.audience));
    }
    if near.is_none() {
        let door = lines.front_door.filter(|service| suits(service, wanted.audience));
        more.extend(door.map(|service| Chosen { service, why: Why::Near }));
    }
    // One that stands in the list already goes to the end with its better reason.
    all.retain(|known| !more.iter().any(|chosen| chosen.service.id == known.service.id));
    let position = |is: &dyn Fn(&Service) -> bool| all.iter().position(|chosen| is(chosen.service));
    let night = night.and_then(|_| position(&is_own_night_line));
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
        (!reachable, matches!(chosen.why, Why::General), closed)
    });
    kept
}

/// Whether it answers day and night and its record can be trusted. 999 does not count: it comes anyway.
pub fn is_night_line(service: &Service) -> bool {
    service.kind() != Kind::Emergency && service.confidence == Confidence::High && service.answers_day_and_night()
}

/// Lines for anyone, whatever it is about.
fn is_general(lines: &Lines<'_>, service: &Service) -> bool {
    matches!(service.kind(), Kind::Health | Kind::Police) || lines.anyone.is_some_and(|anyone| anyone.id == service.id)
}

/// A line that answers day and night for these people: one that is meant for this, else the one for anyone.
fn always_open<'s>(directory: &'s Directory, lines: &Lines<'s>, audience: Option<Audience>) -> Option<Chosen<'s>> {
    let helplines = directory.of_kind(Kind::Helpline).filter(|service| !service.coverage.is_local());
    let meant = lines
        .national
        .into_iter()
        .chain(helplines)
        .find(|service| suits(service, audience) && !is_general(lines, service) && is_night_line(service));
    meant
        .map(|service| Chosen { service, why: Why::AlwaysOpen })
        .or_else(|| lines.anyone.map(|service| Chosen { service, why: Why::General }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::*;
    use crate::ask::sample::need;
    use crate::directory::sample::{directory, line, local, service};
    use crate::places::AreaId;

    /// A Monday morning.
    fn now() -> DateTime {
        date(2026, 11, 30).at(11, 0, 0, 0)
    }

    fn told(chosen: &[Chosen<'_>]) -> Vec<String> {
        let why = |why: &Why<'_>| match why {
            Why::Need(need) => need.id.clone(),
            Why::Near => "near".to_owned(),
            Why::AlwaysOpen => "always open".to_owned(),
            Why::General => "general".to_owned(),
        };
        chosen.iter().map(|chosen| format!("{}: {}", chosen.service.id, why(&chosen.why))).collect()
    }

    #[test]
    fn each_need_has_its_turn_and_five_are_enough() {
        let names = ["a", "b", "c", "d", "e", "f"];
        let all = names.map(|id| line(id, "24/7"));
        let directory = directory(all);
        let one = Need { services: vec!["a".into(), "b".into(), "c".into()], ..need("one") };
        let two = Need { services: vec!["d".into(), "e".into(), "f".into()], ..need("two") };
        let chosen = services(&directory, &[&one, &two], &Wanted::default(), &[], &Lines::default(), now());
        assert_eq!(told(&chosen), ["a: one", "d: two", "b: one", "e: two", "c: one"]);
    }

    #[test]
    fn a_line_for_the_night_is_there_whatever_is_needed() {
        let directory = directory([line("day", "Mo-Fr 09:00-17:00"), line("national", "24/7"), line("anyone", "24/7")]);
        let need = Need { services: vec!["day".into()], ..need("money") };
        let lines = Lines { national: directory.get("national"), anyone: directory.get("anyone"), ..Lines::default() };
        let chosen = services(&directory, &[&need], &Wanted::default(), &[], &lines, now());
        assert_eq!(told(&chosen), ["day: money", "national: always open"]);
        let young = Wanted { audience: Some(Audience::Perpetrator), ..Wanted::default() };
        let chosen = services(&directory, &[&need], &young, &[], &lines, now());
        assert_eq!(told(&chosen), ["anyone: general"], "no line is meant for them: the one for anyone, which says so");
    }

    #[test]
    fn local_help_is_named_where_the_place_is_known_and_only_there() {
        let directory = directory([local("refuge", Kind::Refuge, "north"), line("national", "24/7"), service("door")]);
        let need = Need { kinds: vec![Kind::Refuge], ..need("refuge") };
        let lines =
            Lines { national: directory.get("national"), front_door: directory.get("door"), ..Lines::default() };
        let somewhere = services(&directory, &[&need], &Wanted::default(), &[], &lines, now());
        assert!(!told(&somewhere).contains(&"refuge: refuge".to_owned()));
        let north = AreaId("north".into());
        let here = services(&directory, &[&need], &Wanted { area: Some(&north), audience: None }, &[], &lines, now());
        assert_eq!(told(&here), ["refuge: refuge", "national: always open"]);
        let south = AreaId("south".into());
        let there = services(&directory, &[&need], &Wanted { area: Some(&south), audience: None }, &[], &lines, now());
        assert_eq!(told(&there), ["national: always open", "door: near"]);
    }

    #[test]
    fn what_can_be_reached_safely_and_is_open_comes_first() {
        let chat = |id: &str| Service {
            chat: Some(crate::directory::Chat { url: "https://example.org".into(), hours: None }),
            ..service(id)
        };
        let directory = directory([line("closed", "Sa-Su 10:00-12:00"), line("open", "24/7"), chat("chat")]);
        let ids = ["closed", "open", "chat"].map(str::to_owned);
        let need = Need { services: ids.to_vec(), ..need("money") };
        let order = |channels: &[Channel]| {
            let chosen = services(&directory, &[&need], &Wanted::default(), channels, &Lines::default(), now());
            chosen.iter().map(|chosen| chosen.service.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(order(&[]), ["open", "chat", "closed"]);
        assert_eq!(order(&[Channel::Chat]), ["chat", "open", "closed"]);
    }
}
