//! From what was said to an answer: its text, at most five services, at most two guides.

use jiff::civil;

use super::chosen::{Chosen, Why, services};
use super::{Answer, State};
use crate::ask::{Understanding, Urgency, Wanted};
use crate::directory::{Audience, Channel};
use crate::guides::Article;
use crate::places::{AreaId, Found};
use crate::site::Site;

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

impl Outcome<'_> {
    /// The area, where the place is in one of ours.
    pub fn area(&self) -> Option<&AreaId> {
        self.place.as_ref()?.likely_area().map(|area| &area.id)
    }

    /// Ids of its services.
    pub fn service_ids(&self) -> Vec<&str> {
        self.services.iter().map(|chosen| chosen.service.id.as_str()).collect()
    }

    /// Ids of its guides.
    pub fn guide_ids(&self) -> Vec<&str> {
        self.guides.iter().map(|guide| guide.id.as_str()).collect()
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
