//! From what was said to an answer: its text, at most five services, at most two guides.

use jiff::civil;

use super::asked::{Asked, Talk};
use super::choose::{Chosen, services};
use super::known::Who;
use super::lines::Lines;
use super::needs::is_for_another;
use super::reasons::Why;
use super::situation::Situation;
use super::understood::Understood;
use crate::ask::{Need, Urgency};
use crate::directory::Audience;
use crate::finder::{Answer, Choice, State};
use crate::guides::{Article, First, FirstWords};
use crate::places::{AreaId, Found};
use crate::site::Site;
use crate::weights::answers::{FIRST, GUIDES, GUIDES_OF_NEED};

/// An answer.
#[derive(Clone, Debug)]
pub struct Outcome<'s> {
    /// What a person wrote.
    pub answer: &'s Answer,
    /// The needs it is made for, the most important first.
    pub needs: Vec<&'s Need>,
    /// What is known of whoever asked.
    pub situation: Situation<'s>,
    /// What is said above the answer, the most pressing first.
    pub first: Vec<&'s FirstWords>,
    /// The services, the best first.
    pub services: Vec<Chosen<'s>>,
    /// The guides, the best first.
    pub guides: Vec<&'s Article>,
    /// The page of the handbook for their area, for those who ask because of their work.
    pub handbook: Option<&'s Article>,
    /// Whether they worry about how they treat somebody, and no programme of their area is known.
    pub no_programme: bool,
    /// Their words for the place; empty where there is none.
    pub named: String,
}

impl Outcome<'_> {
    /// The area, where the place is in one of ours.
    pub fn area(&self) -> Option<&AreaId> {
        self.situation.area()
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

/// The answer to what was said; `None` where nobody has written one.
pub fn outcome<'s>(
    site: &'s Site,
    state: &State,
    understood: &Understood<'s>,
    now: civil::DateTime,
) -> Option<Outcome<'s>> {
    let message = understood.message.as_ref();
    let mut situation = Situation::of(&site.finder, &site.needs, state, understood);
    let language = message.and_then(|message| site.needs.language_of(message));
    situation.spoken_for = site.directory.spoken_for(&state.message, language);
    let choices: Vec<&Choice> = site.finder.chosen(state).map(|(_, choice)| choice).collect();
    let needs: Vec<&Need> = situation.needs.iter().map(|(need, _)| *need).collect();
    // Nothing that is said besides lifts a refusal.
    let refused = message.is_some_and(|message| message.refused);
    // Words that are like nothing, and harmless, are no call for help.
    let idle = message.is_some_and(|message| message.urgency == Urgency::None && message.likely().next().is_none());
    let idle = idle && state.chosen.is_empty() && state.needs.is_none() && !understood.later;
    let id = if refused {
        "refused"
    } else if idle {
        "out-of-scope"
    } else {
        let at_work = situation.writer() == Some(Who::AtWork);
        answer_id(&choices, &needs, situation.urgency, state.safe, at_work)
    };
    let answer = site.finder.answers.get(id)?;
    // Who is elsewhere is helped by nobody of ours.
    let elsewhere = matches!(situation.place, Some(Found::Outside(_)));
    let areas = if elsewhere { usize::MAX } else { site.gazetteer.areas().len() };
    let lines = Lines::of(site, situation.area());
    let services = match id {
        "refused" => {
            let line = lines.behaviour.into_iter();
            line.map(|service| Chosen { service, why: vec![Why::For(Audience::Perpetrator)] }).collect()
        }
        // Nobody asked for help: the page has one quiet line below a kind way back.
        "out-of-scope" => Vec::new(),
        // Who says goodbye is pressed no further; what saves a life stays in sight all the same.
        _ if understood.later && matches!(understood.asked, Asked::Talk(Talk::Close)) && !situation.is_grave() => {
            Vec::new()
        }
        _ => {
            let more = matches!(understood.asked, Asked::More) && understood.later;
            let passed_over = if more { &state.thread.shown[..] } else { &[] };
            services(&site.directory, &situation, areas, &lines, passed_over, now)
        }
    };
    let guides = if refused { Vec::new() } else { guides(site, &state.message, &needs) };
    let first = if refused { Vec::new() } else { first(site, &situation) };
    let writes = |who| situation.writer() == Some(who);
    let area = situation.area();
    let handbook = site.professionals.iter().find(|page| area.is_some() && page.area.as_ref() == area);
    let is_local = |chosen: &Chosen<'_>| chosen.service.coverage.is_local();
    Some(Outcome {
        handbook: handbook.filter(|_| writes(Who::AtWork)),
        no_programme: writes(Who::Harms) && area.is_some() && !services.iter().any(is_local),
        named: understood.named.clone(),
        answer,
        needs,
        situation,
        first,
        services,
        guides,
    })
}

/// What is said above the answer. Who harms, or asks because of their work, is not spoken to as one who is hurt; what must be done for
/// a child is said to everybody.
fn first<'s>(site: &'s Site, situation: &Situation<'s>) -> Vec<&'s FirstWords> {
    let hurt = !matches!(situation.writer(), Some(Who::Harms | Who::AtWork));
    let said = situation.first.iter().map(|known| known.what).filter(|what| hurt || *what == First::ChildInDanger);
    said.filter_map(|what| site.first_words(what)).take(FIRST).collect()
}

/// Which answer: danger first, then what a choice leads to, then what the first need leads to.
fn answer_id<'a>(choices: &[&'a Choice], needs: &[&'a Need], urgency: Urgency, safe: bool, at_work: bool) -> &'a str {
    let chosen = |id: &str| choices.iter().any(|choice| choice.answer.as_deref() == Some(id));
    let of_need = needs.first().map(|need| need.answer.as_str());
    if chosen("emergency") {
        "emergency"
    } else if chosen("suicide") {
        "suicide"
    } else if let Some(need) = needs.first().filter(|need| choices.is_empty() && is_for_another(need)) {
        // Who is not in danger themselves is told what to do for another; 999 stands above it all the same.
        &need.answer
    } else if at_work && choices.is_empty() && of_need != Some("campaigns") {
        // The words of the other answers are for whoever lives with it.
        "professionals"
    } else if urgency == Urgency::Emergency && !safe && of_need != Some("suicide") {
        "emergency"
    } else {
        choices.iter().find_map(|choice| choice.answer.as_deref()).or(of_need).unwrap_or("support")
    }
}

/// The guides that needs lead to, the most important first; before them one that is no need's first and whose own words were typed:
/// "student at uni" is no need, and tells what to read.
fn guides<'s>(site: &'s Site, message: &str, needs: &[&Need]) -> Vec<&'s Article> {
    let all = &site.guides;
    let is_first = |id: &str| site.needs.iter().any(|need| need.guides.first().is_some_and(|first| first == id));
    let own = site.guide_words.found_in(message).into_iter().find(|id| !is_first(id)).and_then(|id| all.get(id));
    let mut guides: Vec<&Article> = own.into_iter().collect();
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
    use crate::finder::sample::choice;

    #[test]
    fn danger_that_was_chosen_or_understood_decides_over_all_else() {
        let (danger, stay) = (choice("danger", Some("emergency")), choice("stay", Some("safe-place")));
        let (money, suicide) = (sample::need("money"), sample::need("suicide"));
        let id = |choices: &[&Choice], needs: &[&Need], urgency, safe| {
            answer_id(choices, needs, urgency, safe, false).to_owned()
        };
        assert_eq!(id(&[&stay, &danger], &[&money], Urgency::Normal, true), "emergency");
        assert_eq!(id(&[&stay], &[&money], Urgency::Emergency, false), "emergency");
        assert_eq!(id(&[&stay], &[&money], Urgency::Emergency, true), "safe-place", "they said that they are safe");
        assert_eq!(id(&[], &[&suicide], Urgency::Emergency, false), "suicide");
        assert_eq!(id(&[], &[&money], Urgency::Normal, false), "money");
        assert_eq!(id(&[], &[], Urgency::Normal, false), "support");
        let friend = Need { audience: Some(Audience::FriendFamily), ..sample::need("friend") };
        assert_eq!(id(&[], &[&friend, &money], Urgency::Emergency, false), "friend", "they are not in danger");
        assert_eq!(id(&[], &[&money, &friend], Urgency::Emergency, false), "emergency");
        let at_work = |choices: &[&Choice]| answer_id(choices, &[&money], Urgency::Emergency, false, true).to_owned();
        assert_eq!(at_work(&[]), "professionals", "whoever asks because of their work is not told to hide");
        assert_eq!(at_work(&[&danger]), "emergency", "unless they say so");
    }
}
