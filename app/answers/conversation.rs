//! What comes next in the conversation: the beginning, a question, a refusal or an answer.

use jiff::civil;

use super::listing::speaks_of_danger;
use super::missing::missing;
use super::outcome::{Outcome, outcome};
use super::reply::{Reply, reply};
use super::situation::Situation;
use super::understood::Understood;
use crate::ask::{Need, Needs};
use crate::directory::Service;
use crate::finder::{Finder, Question, QuestionKind, Said, State, Thread};
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
    Refused(Option<&'s Service>, State),
    /// An answer.
    Answer(Box<Answered<'s>>),
}

/// An answer, with the ways on from it.
#[derive(Clone, Debug)]
pub struct Answered<'s> {
    /// What is said to the last line.
    pub reply: Reply<'s>,
    /// The answer.
    pub outcome: Outcome<'s>,
    /// What was understood of the message, to be put right; `None` where there was no message that tells anything.
    pub meant: Option<Vec<Meant<'s>>>,
    /// Tag of the language of the message, where it is known.
    pub language: Option<&'s str>,
    /// The question whose answer would change this one.
    pub missing: Option<&'s Question>,
    /// What travels to the next line.
    pub after: State,
    /// Whether something of what was said before could not be read.
    pub unread: bool,
    /// Whether something was said before.
    pub later: bool,
}

/// A need that a message may mean.
#[derive(Clone, Copy, Debug)]
pub struct Meant<'s> {
    /// The need.
    pub need: &'s Need,
    /// Whether it counts.
    pub counts: bool,
}

/// What comes after what was said and understood, on a page in the language `tag`.
pub fn turn<'s>(
    site: &'s Site,
    tag: &str,
    state: &State,
    understood: &Understood<'s>,
    now: civil::DateTime,
) -> Turn<'s> {
    let finder = &site.finder;
    let begin = || Next::Begin(finder.next(&State::default()));
    let talks = !state.message.trim().is_empty() || state.thread.is_open();
    let mut danger = None;
    let next = match finder.next(state) {
        _ if *state == State::default() => begin(),
        _ if let Some((question, place)) = unsettled(finder, state, understood) => Next::Place(question, place),
        Some(question) if !state.answer && !talks => Next::Question(question),
        _ => match outcome(site, state, understood, now) {
            Some(outcome) => {
                danger = Some(outcome.situation.danger);
                answered(site, tag, state, understood, outcome, now)
            }
            None => begin(),
        },
    };
    let danger = danger.unwrap_or_else(|| {
        let typed = matches!(&next, Next::Place(_, place) if speaks_of_danger(site, &state.place, place));
        typed || Situation::of(finder, &site.needs, state, understood).danger
    });
    Turn { danger, said: finder.said(state), next }
}

fn answered<'s>(
    site: &'s Site,
    tag: &str,
    state: &State,
    understood: &Understood<'s>,
    outcome: Outcome<'s>,
    now: civil::DateTime,
) -> Next<'s> {
    let reply = reply(site, tag, &state.message, understood, &outcome);
    let after = after(site, state, understood, &outcome, &reply);
    if matches!(reply, Reply::Refused) {
        return Next::Refused(site.behaviour_line(), after);
    }
    let help = matches!(reply, Reply::Services(_) | Reply::Corrected(_) | Reply::Emergency | Reply::Eased);
    Next::Answer(Box::new(Answered {
        meant: understood.added().map(|message| meant(&site.needs, state, message)),
        language: understood.message.as_ref().and_then(|message| site.needs.language_of(message)),
        missing: if help { missing(site, state, understood, &outcome, now) } else { None },
        unread: understood.kept.unread,
        later: understood.later,
        reply,
        outcome,
        after,
    }))
}

/// What travels on to the next line: the choices, what is known by now, and the last things that were said.
pub(super) fn after(
    site: &Site,
    state: &State,
    understood: &Understood<'_>,
    outcome: &Outcome<'_>,
    reply: &Reply<'_>,
) -> State {
    // Of what is refused nothing else is kept.
    let known = match reply {
        Reply::Refused => state.thread.known.iter().cloned().chain(["misuse".to_owned()]).collect(),
        _ => outcome.situation.ids(),
    };
    let mut thread = Thread {
        known,
        place: place_named(site, understood),
        shown: outcome.service_ids().into_iter().map(str::to_owned).collect(),
        about: state.thread.about.clone(),
        added: String::new(),
        said: state.thread.said.clone(),
    };
    match reply {
        Reply::Fact { service, .. } => thread.about.clone_from(&service.id),
        // "They" are whoever stands in the new list.
        Reply::Services(_) | Reply::Corrected(_) | Reply::More(true) | Reply::Emergency => thread.about.clear(),
        _ => {}
    }
    if thread.shown.is_empty() || matches!(reply, Reply::Refused) {
        thread.shown.clone_from(&state.thread.shown);
    }
    thread.say(&state.message);
    State { thread, chosen: state.chosen.clone(), asked: state.asked.clone(), ..State::default() }
}

/// The place in their words, where they are found again by them; else the name of the area.
fn place_named(site: &Site, understood: &Understood<'_>) -> String {
    let area = |found: &Found<'_>| found.likely_area().map(|area| area.name.clone());
    match understood.place.as_ref().and_then(area) {
        Some(name) if area(&site.gazetteer.find(&understood.named)).as_ref() != Some(&name) => name,
        _ => understood.named.clone(),
    }
}

/// The question for a place, where it was just answered by one that must be asked about. Who wants the answer now gets it.
fn unsettled<'s>(finder: &'s Finder, state: &State, understood: &Understood<'s>) -> Option<(&'s Question, Found<'s>)> {
    let last = state.asked.last().filter(|_| !state.answer && !state.place.is_empty())?;
    let question = finder.question(last).filter(|question| question.kind == QuestionKind::Place)?;
    let place = understood.place.clone();
    Some((question, place.filter(|place| matches!(place, Found::Ask { .. } | Found::Unknown { .. }))?))
}

fn meant<'s>(needs: &'s Needs, state: &State, message: &crate::ask::Understanding) -> Vec<Meant<'s>> {
    let likely: Vec<usize> = message.likely().map(|(need, _)| need).collect();
    let meant = message.needs.iter().map(|(index, _)| {
        let need = &needs.needs[*index];
        let counts = state.needs.as_ref().map_or(likely.contains(index), |needs| needs.contains(&need.id));
        Meant { need, counts }
    });
    meant.collect()
}
