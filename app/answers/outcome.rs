//! From what was said to an answer: its text, at most five services, at most two guides.

use jiff::civil;

use super::choose::{Chosen, Lines, Why, services};
use super::fitting::Wanted;
use crate::ask::{Need, Needs, PLACE, Understanding, Urgency, understand};
use crate::directory::{Audience, Channel};
use crate::finder::{Answer, Choice, Finder, State};
use crate::guides::{Article, Articles};
use crate::places::{AreaId, Found};
use crate::site::Site;
use crate::weights::answers::{GUIDES, GUIDES_OF_NEED};
use crate::weights::understanding::need::MOST;

/// What was understood of what somebody said. Lives for one request.
#[derive(Clone, Debug, Default)]
pub struct Understood<'s> {
    /// Of their own words, where they wrote some.
    pub message: Option<Understanding>,
    /// What the place is that they typed or named.
    pub place: Option<Found<'s>>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Outcome<'s> {
    /// What a person wrote.
    pub answer: &'s Answer,
    /// The needs it is made for, the most important first.
    pub needs: Vec<&'s Need>,
    /// What the place is, if one was named.
    pub place: Option<Found<'s>>,
    /// Whom the help is for, if somebody said so.
    pub audience: Option<Audience>,
    /// The services, the best first.
    pub services: Vec<Chosen<'s>>,
    /// The guides, the best first.
    pub guides: Vec<&'s Article>,
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

/// Understands what was said. The name of a place tells where, and nothing of what.
pub fn understood<'s>(site: &'s Site, state: &State) -> Understood<'s> {
    let mention = site.gazetteer.mentioned(&state.message, |word| site.model().knows(word));
    let mut words = state.message.clone();
    if let Some(mention) = &mention {
        words.replace_range(mention.range.clone(), PLACE);
    }
    let said = !words.trim().is_empty();
    let message = said.then(|| understand(&site.needs, site.model(), &words));
    let place = if state.place.is_empty() {
        mention.map(|mention| mention.found)
    } else {
        Some(site.gazetteer.find(&state.place))
    };
    Understood { message, place }
}

/// The answer to what was said; `None` where nobody has written one.
pub fn outcome<'s>(
    site: &'s Site,
    state: &State,
    understood: &Understood<'s>,
    now: civil::DateTime,
) -> Option<Outcome<'s>> {
    let message = understood.message.as_ref();
    let place = understood.place.clone();
    let area = place.as_ref().and_then(Found::likely_area).map(|area| &area.id);
    let needs = needs(&site.finder, &site.needs, state, message);
    let choices = choices(&site.finder, state);
    let audience = choices.iter().find_map(|choice| choice.audience).or_else(|| said_audience(&needs));
    let channels: Vec<Channel> = choices.iter().filter_map(|choice| choice.channel).collect();
    let urgency = message.map_or(Urgency::Normal, |message| message.urgency);
    // Nothing that is said besides lifts a refusal.
    let refused = message.is_some_and(|message| message.refused);
    let id = if refused { "refused" } else { answer_id(&choices, &needs, urgency, state.safe) };
    let answer = site.finder.answers.get(id)?;
    let lines = Lines::of(site, area);
    let only = |line: Option<_>| line.into_iter().map(|service| Chosen { service, why: Why::AlwaysOpen }).collect();
    let services = match id {
        "refused" => only(lines.behaviour),
        "out-of-scope" => only(lines.national),
        _ => services(&site.directory, &needs, &Wanted { area, audience }, &channels, &lines, now),
    };
    let guides = if refused { Vec::new() } else { guides(&site.guides, &needs) };
    Some(Outcome { answer, needs, place, audience, services, guides, urgency })
}

impl<'s> Lines<'s> {
    /// The lines of a site, for somebody in `area`.
    fn of(site: &'s Site, area: Option<&AreaId>) -> Self {
        Self {
            national: site.national_line(),
            anyone: site.directory.get(site.settings.anyone_line.get_ref()),
            behaviour: site.behaviour_line(),
            front_door: area.and_then(|area| site.front_door(area)),
        }
    }
}

fn choices<'s>(finder: &'s Finder, state: &State) -> Vec<&'s Choice> {
    state.chosen.iter().filter_map(|(question, choice)| finder.question(question)?.choice(choice)).collect()
}

/// Which answer: danger first, then what a choice leads to, then what the first need leads to.
fn answer_id<'a>(choices: &[&'a Choice], needs: &[&'a Need], urgency: Urgency, safe: bool) -> &'a str {
    let chosen = |id: &str| choices.iter().any(|choice| choice.answer.as_deref() == Some(id));
    let of_need = needs.first().map(|need| need.answer.as_str());
    if chosen("emergency") {
        "emergency"
    } else if chosen("suicide") {
        "suicide"
    } else if urgency == Urgency::Emergency && !safe && of_need != Some("suicide") {
        "emergency"
    } else {
        choices.iter().find_map(|choice| choice.answer.as_deref()).or(of_need).unwrap_or("support")
    }
}

/// Needs by what was put right, else by what was understood, then by what was chosen; somebody to talk to where nothing was
/// said.
fn needs<'s>(finder: &Finder, all: &'s Needs, state: &State, message: Option<&Understanding>) -> Vec<&'s Need> {
    let mut questions: Vec<_> = finder.questions.iter().collect();
    questions.sort_by_key(|question| std::cmp::Reverse(question.priority));
    let mut ids: Vec<&str> = Vec::new();
    if let Some(needs) = &state.needs {
        ids.extend(needs.iter().map(String::as_str));
    } else if let Some(message) = message {
        ids.extend(message.likely().map(|need| all.needs[need].id.as_str()));
    }
    for question in questions {
        let chosen =
            question.choices.iter().filter(|choice| state.chosen.contains(&(question.id.clone(), choice.id.clone())));
        ids.extend(chosen.flat_map(|choice| choice.needs.iter().map(String::as_str)));
    }
    if ids.is_empty() {
        ids.push("helpline");
    }
    let mut needs: Vec<&Need> = Vec::new();
    for need in ids.into_iter().filter_map(|id| all.get(id)) {
        if !needs.iter().any(|known| known.id == need.id) {
            needs.push(need);
        }
    }
    needs
}

/// Whom the help is for by the needs: the first says it, or one of them is being a man.
fn said_audience(needs: &[&Need]) -> Option<Audience> {
    let by_any = || needs.iter().take(MOST).filter_map(|need| need.audience).find(|said| *said == Audience::Men);
    needs.first().and_then(|need| need.audience).or_else(by_any)
}

fn guides<'s>(all: &'s Articles, needs: &[&Need]) -> Vec<&'s Article> {
    let mut guides: Vec<&Article> = Vec::new();
    for place in 0..GUIDES_OF_NEED {
        for need in needs {
            let Some(guide) = need.guides.get(place).and_then(|id| all.get(id)) else { continue };
            if !guides.iter().any(|known| known.id == guide.id) {
                guides.push(guide);
            }
        }
    }
    guides.truncate(GUIDES);
    guides
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample;
    use crate::finder::sample::{choice, finder};

    #[test]
    fn danger_that_was_chosen_or_understood_decides_over_all_else() {
        let (danger, stay) = (choice("danger", Some("emergency")), choice("stay", Some("safe-place")));
        let (money, suicide) = (sample::need("money"), sample::need("suicide"));
        let id =
            |choices: &[&Choice], needs: &[&Need], urgency, safe| answer_id(choices, needs, urgency, safe).to_owned();
        assert_eq!(id(&[&stay, &danger], &[&money], Urgency::Normal, true), "emergency");
        assert_eq!(id(&[&stay], &[&money], Urgency::Emergency, false), "emergency");
        assert_eq!(id(&[&stay], &[&money], Urgency::Emergency, true), "safe-place", "they said that they are safe");
        assert_eq!(id(&[], &[&suicide], Urgency::Emergency, false), "suicide");
        assert_eq!(id(&[], &[&money], Urgency::Normal, false), "money");
        assert_eq!(id(&[], &[], Urgency::Normal, false), "support");
    }

    #[test]
    fn what_was_put_right_counts_in_place_of_what_was_understood() {
        let all = sample::needs(&[
            ("helpline", Urgency::Normal, &["talk"]),
            ("money", Urgency::Normal, &["wages"]),
            ("pets", Urgency::Normal, &["dog"]),
        ]);
        let finder = finder("what", &[("dog", &["pets"]), ("wages", &["money"])]);
        let ids = |state: &State, message: Option<&Understanding>| {
            needs(&finder, &all, state, message).iter().map(|need| need.id.clone()).collect::<Vec<_>>()
        };
        let understood = understand(&all, &crate::ask::Model::fit(&all), "wages");
        let chosen = State { chosen: vec![("what".into(), "dog".into())], ..State::default() };
        assert_eq!(ids(&State::default(), None), ["helpline"], "nothing was said: somebody to talk to");
        assert_eq!(ids(&chosen, None), ["pets"]);
        assert_eq!(ids(&chosen, Some(&understood))[0], "money");
        let right = State { needs: Some(vec!["helpline".into(), "no such need".into()]), ..chosen };
        assert_eq!(ids(&right, Some(&understood)), ["helpline", "pets"]);
    }

    #[test]
    fn whom_help_is_for_is_said_by_the_first_need_or_by_being_a_man() {
        let of = |audience| Need { audience, ..sample::need("a") };
        let (none, men, young) = (of(None), of(Some(Audience::Men)), of(Some(Audience::YoungPeople)));
        assert_eq!(said_audience(&[&young, &men]), Some(Audience::YoungPeople));
        assert_eq!(said_audience(&[&none, &men]), Some(Audience::Men));
        assert_eq!(said_audience(&[&none, &young]), None);
    }
}
