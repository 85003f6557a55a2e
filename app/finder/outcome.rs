//! From what was said to an answer: its text, at most five services, at most two guides.

use std::collections::BTreeSet;

use jiff::civil;

use super::{Answer, State};
use crate::ask::{Understanding, Urgency, Wanted, fitting};
use crate::directory::{Audience, Channel, Confidence, Kind, Service, Week};
use crate::guides::Article;
use crate::places::{AreaId, Found};
use crate::site::Site;

/// Services in an answer. More help nobody to choose.
const SERVICES: usize = 5;

/// Guides in an answer.
const GUIDES: usize = 2;

/// Needs of a message that are looked at.
pub(super) const NEEDS: usize = 3;

/// How far behind the likeliest need another may be.
pub(super) const BEHIND: f32 = 4.0;

/// An answer.
#[derive(Debug)]
pub struct Outcome<'a> {
    /// What a person wrote.
    pub answer: &'a Answer,
    /// Indexes of the needs it is made for, the most important first.
    pub needs: Vec<usize>,
    /// What the place is, if one was named.
    pub place: Option<Found<'a>>,
    /// Whom the help is for, if somebody said so.
    pub audience: Option<Audience>,
    /// The services, the best first.
    pub services: Vec<Chosen<'a>>,
    /// The guides, the best first.
    pub guides: Vec<&'a Article>,
    /// How urgent it is.
    pub urgency: Urgency,
}

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

impl Outcome<'_> {
    /// The area, where the place is in one of ours.
    pub fn area(&self) -> Option<&AreaId> {
        self.place.as_ref()?.likely_area().map(|area| &area.id)
    }
}

/// The answer to what was said. `understanding` is that of the message, where there is one.
pub fn outcome<'s>(
    site: &'s Site,
    state: &State,
    understanding: Option<&Understanding>,
    now: civil::DateTime,
) -> Option<Outcome<'s>> {
    outcome_at(site, state, understanding, place(site, state), now)
}

/// The same, with the place found already.
pub(super) fn outcome_at<'s>(
    site: &'s Site,
    state: &State,
    understanding: Option<&Understanding>,
    place: Option<Found<'s>>,
    now: civil::DateTime,
) -> Option<Outcome<'s>> {
    let area = place.as_ref().and_then(Found::likely_area).map(|area| area.id.clone());
    let needs = needs(site, state, understanding);
    let chosen = choices(site, state);
    let audience = chosen.iter().find_map(|choice| choice.audience).or_else(|| said_audience(site, &needs));
    let channels: Vec<Channel> = chosen.iter().filter_map(|choice| choice.channel).collect();
    let urgency = understanding.map_or(Urgency::Normal, |understanding| understanding.urgency);
    let fixed = |id: &str| chosen.iter().any(|choice| choice.answer.as_deref() == Some(id));
    let first = needs.first().map(|need| &site.needs.needs[*need]);
    let refused = understanding.is_some_and(|understanding| understanding.refused) && state.needs.is_none();
    let id = if refused {
        "refused"
    } else if fixed("emergency") {
        "emergency"
    } else if fixed("suicide") {
        "suicide"
    } else if urgency == Urgency::Emergency && !state.safe && first.is_none_or(|need| need.answer != "suicide") {
        "emergency"
    } else {
        chosen
            .iter()
            .find_map(|choice| choice.answer.as_deref())
            .or(first.map(|need| need.answer.as_str()))
            .unwrap_or("support")
    };
    let answer = site.finder.answers.get(id)?;
    let wanted = Wanted { area: area.as_ref(), audience, channels: &[] };
    let services = if refused {
        site.behaviour_line().into_iter().map(|service| Chosen { service, why: Why::AlwaysOpen }).collect()
    } else if id == "out-of-scope" {
        site.national_line().into_iter().map(|service| Chosen { service, why: Why::AlwaysOpen }).collect()
    } else {
        services(site, &needs, &wanted, &channels, now)
    };
    let guides = if refused { Vec::new() } else { guides(site, &needs) };
    Some(Outcome { answer, needs, place, audience, services, guides, urgency })
}

fn choices<'s>(site: &'s Site, state: &State) -> Vec<&'s super::Choice> {
    let of = |(question, choice): &(String, String)| site.finder.question(question)?.choice(choice);
    state.chosen.iter().filter_map(of).collect()
}

fn place<'s>(site: &'s Site, state: &State) -> Option<Found<'s>> {
    if !state.place.is_empty() {
        return Some(site.gazetteer.find(&state.place));
    }
    let mention = site.gazetteer.mentioned(&state.message, |word| site.model().knows(word))?;
    Some(mention.found)
}

/// Needs by what was chosen, else by what was understood; somebody to talk to where nothing was said.
fn needs(site: &Site, state: &State, understanding: Option<&Understanding>) -> Vec<usize> {
    let mut questions: Vec<_> = site.finder.questions.iter().collect();
    questions.sort_by_key(|question| std::cmp::Reverse(question.priority));
    let mut ids: Vec<&str> = Vec::new();
    if let Some(needs) = &state.needs {
        ids.extend(needs.iter().map(String::as_str));
    } else if let Some(understanding) = understanding {
        let best = understanding.needs.first().map_or(0.0, |(_, score)| *score);
        let near = understanding.needs.iter().take(NEEDS).filter(|(_, score)| best - score < BEHIND);
        ids.extend(near.map(|(need, _)| site.needs.needs[*need].id.as_str()));
    }
    for question in questions {
        let chosen =
            question.choices.iter().filter(|choice| state.chosen.contains(&(question.id.clone(), choice.id.clone())));
        ids.extend(chosen.flat_map(|choice| choice.needs.iter().map(String::as_str)));
    }
    if ids.is_empty() {
        ids.push("helpline");
    }
    let mut needs = Vec::new();
    for need in ids.into_iter().filter_map(|id| site.needs.position(id)) {
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    needs
}

/// Whom the help is for by the needs: the first says it, or one of them is being a man.
fn said_audience(site: &Site, needs: &[usize]) -> Option<Audience> {
    let of = |need: &usize| site.needs.needs[*need].audience;
    needs
        .first()
        .and_then(of)
        .or_else(|| needs.iter().take(NEEDS).filter_map(of).find(|audience| *audience == Audience::Men))
}

fn guides<'s>(site: &'s Site, needs: &[usize]) -> Vec<&'s Article> {
    let mut guides: Vec<&Article> = Vec::new();
    for place in 0..3 {
        for need in needs {
            let Some(guide) = site.needs.needs[*need].guides.get(place).and_then(|id| site.guides.get(id)) else {
                continue;
            };
            if !guides.iter().any(|known| known.id == guide.id) {
                guides.push(guide);
            }
        }
    }
    guides.truncate(GUIDES);
    guides
}

/// At most five: the best of each need in turn, one that is near, one that answers day and night; then local and open
/// ones first, and before them those that can be reached in a way that is safe.
fn services<'s>(
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
    let night = all.iter().position(|chosen| is_always_open(chosen.service) && !is_general(site, chosen.service));
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
    let night = night.and_then(|_| position(&|service| is_always_open(service) && !is_general(site, service)));
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

fn suits(service: &Service, audience: Option<Audience>) -> bool {
    match audience {
        Some(audience) => service.is_for(audience),
        None => service.is_for(Audience::Women) || service.is_for(Audience::Anyone),
    }
}

/// Whether a line of its own answers day and night and its record can be trusted. 999 does not count: it comes anyway.
fn is_always_open(service: &Service) -> bool {
    let always = |service: &Service| {
        service.line().and_then(|line| line.hours.as_ref()).is_some_and(|hours| hours.week() == Week::Always)
    };
    service.kind() != Kind::Emergency && service.confidence == Confidence::High && always(service)
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
        .find(|service| suits(service, audience) && !is_general(site, service) && is_always_open(service));
    let anyone = || site.directory.get(site.settings.anyone_line.get_ref());
    meant
        .map(|service| Chosen { service, why: Why::AlwaysOpen })
        .or_else(|| anyone().map(|service| Chosen { service, why: Why::General }))
}
