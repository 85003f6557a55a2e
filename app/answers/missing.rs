//! The question that is left to ask: one whose answer would change who is named.

use jiff::civil;

use super::known::Who;
use super::outcome::{Outcome, outcome};
use super::situation::Situation;
use super::understood::Understood;
use crate::directory::Audience;
use crate::finder::{Choice, Finder, Question, QuestionKind, State};
use crate::places::Found;
use crate::site::Site;
use crate::weights::answers::thread::QUESTIONS;

/// The next question whose answer would change this one; a place before all else. `None` after a few of them, and where nobody
/// asked for help.
pub(super) fn missing<'s>(
    site: &'s Site,
    state: &State,
    understood: &Understood<'s>,
    answer: &Outcome<'s>,
    now: civil::DateTime,
) -> Option<&'s Question> {
    if state.asked.len() >= QUESTIONS || answer.services.is_empty() {
        return None;
    }
    let unasked = |question: &&Question| !state.asked.contains(&question.id);
    let finder = &site.finder;
    let settled = matches!(answer.situation.place, Some(Found::Area(_) | Found::Outside(_)));
    let place = finder.questions.iter().find(|question| question.kind == QuestionKind::Place);
    if let Some(place) = place.filter(unasked).filter(|_| !settled) {
        return Some(place);
    }
    let filled = filled(finder, state, &answer.situation);
    let open = finder.questions.iter().filter(unasked);
    let open = open.filter(|question| question.kind == QuestionKind::Choices && finder.applies(question, &filled));
    let mut open = open.filter(|question| !told(question, &answer.situation));
    let named = answer.service_ids();
    open.find(|question| {
        question.choices.iter().any(|choice| {
            let mut said = state.clone();
            said.chosen.push((question.id.clone(), choice.id.clone()));
            said.asked.push(question.id.clone());
            outcome(site, &said, understood, now).is_some_and(|other| other.service_ids() != named)
        })
    })
}

/// What was said, as choices: so that it is known which questions apply.
fn filled(finder: &Finder, state: &State, situation: &Situation<'_>) -> State {
    let mut filled = state.clone();
    for question in &finder.questions {
        let said =
            question.choices.iter().filter(|choice| is_said(choice, situation) || is_me(choice, question, situation));
        for choice in said.take(if question.multiple { usize::MAX } else { 1 }) {
            if !state.chosen.iter().any(|(known, _)| *known == question.id) {
                filled.chosen.push((question.id.clone(), choice.id.clone()));
            }
        }
    }
    filled
}

/// Whether somebody said what a choice says: of themselves, of a way, of what is happening.
pub fn is_said(choice: &Choice, situation: &Situation<'_>) -> bool {
    let by_person = choice.audience.is_some_and(|audience| is_known(audience, situation));
    let by_way = choice.channel.is_some_and(|channel| situation.wanted.iter().any(|known| known.what == channel));
    let by_first = choice.first.is_some_and(|first| situation.first.iter().any(|known| known.what == first));
    let likely = |id: &String| {
        situation.is_told && situation.needs.iter().any(|(need, probability)| need.id == *id && *probability >= 0.5)
    };
    by_person || by_way || by_first || (choice.audience.is_none() && choice.needs.first().is_some_and(likely))
}

/// The first choice of the question who it is about says nothing but that it is oneself.
fn is_me(choice: &Choice, question: &Question, situation: &Situation<'_>) -> bool {
    let who = question.choices.iter().any(|choice| choice.audience == Some(Audience::FriendFamily));
    who && choice.audience.is_none() && choice.needs.is_empty() && situation.writer() == Some(Who::Hurt)
}

fn is_known(audience: Audience, situation: &Situation<'_>) -> bool {
    situation.writer().and_then(Who::audience) == Some(audience)
        || situation.is_in(audience)
        || situation.gender.as_ref().is_some_and(|gender| gender.what.audience() == audience)
}

/// Whether a question was answered by what was said, where it takes one answer.
fn told(question: &Question, situation: &Situation<'_>) -> bool {
    !question.multiple
        && (question.choices.iter().any(|choice| is_said(choice, situation) || is_me(choice, question, situation)))
}
