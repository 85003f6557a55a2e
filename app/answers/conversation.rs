//! What comes next in the conversation: the beginning, a question, a refusal or an answer.

use jiff::civil;

use super::outcome::{Outcome, Understood, outcome};
use crate::ask::{Need, Needs, Urgency};
use crate::directory::Service;
use crate::finder::{Finder, Question, QuestionKind, Said, State};
use crate::places::Found;
use crate::site::Site;

/// What comes after what was said.
#[derive(Clone, Debug)]
pub struct Turn<'s> {
    /// Whether 999 stands above everything: somebody seems to be in danger, and has not said that they are not.
    pub danger: bool,
    /// The questions that were answered or skipped.
    pub said: Vec<Said<'s>>,
    /// What comes next.
    pub next: Next<'s>,
}

/// What comes next.
#[derive(Clone, Debug)]
pub enum Next<'s> {
    /// A box for one's own words, and the first question.
    Begin(Option<&'s Question>),
    /// A question.
    Question(&'s Question),
    /// The question for a place again: what was typed could be several, or is none that we know.
    Place(&'s Question, Found<'s>),
    /// What was asked for is told to nobody; the line for people who worry about how they treat somebody.
    Refused(Option<&'s Service>),
    /// An answer.
    Answer(Box<Reply<'s>>),
}

/// An answer, with the ways on from it.
#[derive(Clone, Debug)]
pub struct Reply<'s> {
    /// The answer.
    pub outcome: Outcome<'s>,
    /// What was understood of the message, to be put right; `None` where there was no message.
    pub meant: Option<Vec<Meant<'s>>>,
    /// Tag of the language of the message, where it is known.
    pub language: Option<&'s str>,
    /// Whether a place is asked for: none is known, or not surely.
    pub asks_place: bool,
    /// The question that could come next.
    pub more: Option<&'s Question>,
}

/// A need that a message may mean.
#[derive(Clone, Copy, Debug)]
pub struct Meant<'s> {
    /// The need.
    pub need: &'s Need,
    /// Whether it counts.
    pub counts: bool,
}

/// What comes after what was said and understood.
pub fn turn<'s>(site: &'s Site, state: &State, understood: &Understood<'s>, now: civil::DateTime) -> Turn<'s> {
    let finder = &site.finder;
    let begin = || Next::Begin(finder.next(&State::default()));
    let only_message = state.asked.is_empty() && understood.message.is_some();
    let next = match finder.next(state) {
        _ if *state == State::default() => begin(),
        _ if let Some((question, place)) = unsettled(finder, state, understood) => Next::Place(question, place),
        Some(question) if !state.answer && !only_message => Next::Question(question),
        more => match outcome(site, state, understood, now) {
            Some(outcome) if outcome.answer.id == "refused" => Next::Refused(site.behaviour_line()),
            Some(outcome) => Next::Answer(Box::new(Reply {
                meant: meant(&site.needs, state, understood),
                language: understood.message.as_ref().and_then(|message| site.needs.language_of(message)),
                asks_place: !matches!(outcome.situation.place, Some(Found::Area(_))),
                outcome,
                more,
            })),
            None => begin(),
        },
    };
    Turn { danger: is_danger(finder, state, understood), said: finder.said(state), next }
}

/// The question for a place, where it was just answered by one that must be asked about. Who wants the answer now gets it.
fn unsettled<'s>(finder: &'s Finder, state: &State, understood: &Understood<'s>) -> Option<(&'s Question, Found<'s>)> {
    let last = state.asked.last().filter(|_| !state.answer && !state.place.is_empty())?;
    let question = finder.question(last).filter(|question| question.kind == QuestionKind::Place)?;
    let place = understood.place.clone();
    Some((question, place.filter(|place| matches!(place, Found::Ask { .. } | Found::Unknown { .. }))?))
}

fn is_danger(finder: &Finder, state: &State, understood: &Understood<'_>) -> bool {
    let chosen =
        finder.chosen(state).any(|(_, choice)| matches!(choice.answer.as_deref(), Some("emergency" | "suicide")));
    let message = understood.message.as_ref();
    let meant = message.is_some_and(|message| message.urgency == Urgency::Emergency && !message.refused);
    (chosen || meant) && !state.safe
}

fn meant<'s>(needs: &'s Needs, state: &State, understood: &Understood<'_>) -> Option<Vec<Meant<'s>>> {
    let message = understood.message.as_ref()?;
    let likely: Vec<usize> = message.likely().map(|(need, _)| need).collect();
    let meant = message.needs.iter().map(|(index, _)| {
        let need = &needs.needs[*index];
        let counts = state.needs.as_ref().map_or(likely.contains(index), |needs| needs.contains(&need.id));
        Meant { need, counts }
    });
    Some(meant.collect())
}
