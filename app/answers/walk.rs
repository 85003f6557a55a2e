//! Every route through the questions, once per area.

use jiff::civil;
use serde::Serialize;

use super::outcome::{Outcome, outcome};
use super::understood::Understood;
use crate::finder::{Question, QuestionKind, State};
use crate::places::{Area, Found};
use crate::site::Site;

/// A route: where, and what was said.
#[derive(Clone, Debug)]
pub struct Route<'a> {
    /// The area; `None` where somebody would rather not say.
    pub area: Option<&'a Area>,
    /// What was said.
    pub state: State,
    /// How many questions it takes.
    pub questions: usize,
}

#[derive(Serialize)]
struct Line<'a> {
    area: Option<&'a str>,
    choices: Vec<String>,
    answer: &'a str,
    services: Vec<&'a str>,
    guides: Vec<&'a str>,
}

impl Route<'_> {
    /// Its choices, as `question:choice`.
    pub fn choices(&self) -> Vec<String> {
        self.state.chosen.iter().map(|(question, choice)| format!("{question}:{choice}")).collect()
    }

    /// Where it leads.
    pub fn outcome<'s>(&self, site: &'s Site, now: civil::DateTime) -> Option<Outcome<'s>> {
        let area = self.area.and_then(|area| site.area(&area.id));
        outcome(site, &self.state, &Understood { place: area.map(Found::Area), ..Understood::default() }, now)
    }

    /// The line for `signpost paths`.
    pub fn line(&self, site: &Site, now: civil::DateTime) -> serde_json::Result<String> {
        let outcome = self.outcome(site, now);
        serde_json::to_string(&Line {
            area: self.area.map(|area| area.id.0.as_str()),
            choices: self.choices(),
            answer: outcome.as_ref().map(|outcome| outcome.answer.id.as_str()).unwrap_or_default(),
            services: outcome.as_ref().map(Outcome::service_ids).unwrap_or_default(),
            guides: outcome.as_ref().map(Outcome::guide_ids).unwrap_or_default(),
        })
    }
}

/// Every route. Single choices are walked fully. Of each question with several choices: none, each, each pair and all, the
/// other such questions left open; and of each two such questions: each choice of the one with each of the other.
pub fn paths(site: &Site) -> Vec<Route<'_>> {
    let mut states = vec![(State::default(), 0)];
    // Answers that later questions depend on are walked first, one by one, as somebody would give them.
    let mut whole: Vec<(State, usize, Vec<&Question>)> = Vec::new();
    while let Some((state, count)) = states.pop() {
        walk(site, state, count, Vec::new(), &mut states, &mut whole);
    }
    let mut said: Vec<(State, usize)> = Vec::new();
    for (state, count, open) in &whole {
        said.push((state.clone(), *count));
        for (index, question) in open.iter().enumerate() {
            for choices in combinations(question) {
                said.push((with(state, question, &choices), *count));
            }
            for other in &open[index + 1..] {
                for one in &question.choices {
                    for two in &other.choices {
                        said.push((with(&with(state, question, &[&one.id]), other, &[&two.id]), *count));
                    }
                }
            }
        }
    }
    let areas: Vec<Option<&Area>> = site.gazetteer.areas().iter().map(Some).chain([None]).collect();
    said.into_iter()
        .flat_map(|(state, questions)| {
            areas.iter().map(move |area| Route { area: *area, state: state.clone(), questions })
        })
        .collect()
}

/// Goes on from a state to the end: questions with one choice are branched, those with several are left for later.
fn walk<'s>(
    site: &'s Site,
    mut state: State,
    mut count: usize,
    mut open: Vec<&'s Question>,
    states: &mut Vec<(State, usize)>,
    whole: &mut Vec<(State, usize, Vec<&'s Question>)>,
) {
    open.extend(state.asked.iter().filter_map(|id| site.finder.question(id)).filter(|question| question.multiple));
    while let Some(question) = site.finder.next(&state) {
        count += 1;
        state.asked.push(question.id.clone());
        if question.kind == QuestionKind::Place {
            continue;
        }
        if question.multiple {
            open.push(question);
            continue;
        }
        for choice in &question.choices {
            states.push((with(&state, question, &[&choice.id]), count));
        }
    }
    whole.push((state, count, open));
}

fn with(state: &State, question: &Question, choices: &[&str]) -> State {
    let mut state = state.clone();
    state.chosen.extend(choices.iter().map(|choice| (question.id.clone(), (*choice).to_owned())));
    state
}

fn combinations(question: &Question) -> Vec<Vec<&str>> {
    let ids: Vec<&str> = question.choices.iter().map(|choice| choice.id.as_str()).collect();
    let each = ids.iter().map(|id| vec![*id]);
    let pairs =
        ids.iter().enumerate().flat_map(|(index, one)| ids[index + 1..].iter().map(move |two| vec![*one, *two]));
    each.chain(pairs).chain([ids.clone()]).collect()
}
