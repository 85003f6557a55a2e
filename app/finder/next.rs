//! What is asked next, and what was answered so far.

use super::{Choice, Finder, Question, QuestionKind, State};

/// A question that was answered or skipped.
#[derive(Clone, Debug)]
pub struct Said<'s> {
    /// The question.
    pub question: &'s Question,
    /// What was chosen. Empty where it was skipped.
    pub choices: Vec<&'s Choice>,
    /// The place that was typed, where one was asked for.
    pub place: Option<String>,
}

impl Finder {
    /// The question that comes next, if one does.
    pub fn next(&self, state: &State) -> Option<&Question> {
        self.questions.iter().find(|question| !state.asked.contains(&question.id) && self.applies(question, state))
    }

    /// Whether a question is asked after what was said. Who skips a question is asked on as if with its first choice.
    pub fn applies(&self, question: &Question, state: &State) -> bool {
        question.only_if.is_empty()
            || question.only_if.iter().any(|condition| {
                let skipped =
                    state.asked.contains(&condition.0) && !state.chosen.iter().any(|(q, _)| *q == condition.0);
                let first = self.question(&condition.0).and_then(|question| question.choices.first());
                state.has_chosen(condition) || (skipped && first.is_some_and(|first| first.id == condition.1))
            })
    }

    /// The choices that count: an earlier answer may have been changed since, so that a question is not asked any more.
    pub fn chosen<'s>(&'s self, state: &'s State) -> impl Iterator<Item = (&'s Question, &'s Choice)> {
        let questions = self.questions.iter().filter(|question| self.applies(question, state));
        questions.flat_map(|question| {
            let chosen = state.chosen.iter().filter(|(asked, _)| *asked == question.id);
            chosen.filter_map(move |(_, choice)| Some((question, question.choice(choice)?)))
        })
    }

    /// The questions that were answered or skipped and still count, in their order.
    pub fn said(&self, state: &State) -> Vec<Said<'_>> {
        let counts = |question: &&Question| state.asked.contains(&question.id) && self.applies(question, state);
        self.questions
            .iter()
            .filter(counts)
            .map(|question| {
                let chosen = state.chosen.iter().filter(|(asked, _)| *asked == question.id);
                let typed = if state.place.is_empty() { &state.thread.place } else { &state.place };
                let place = question.kind == QuestionKind::Place && !typed.is_empty();
                Said {
                    question,
                    choices: chosen.filter_map(|(_, choice)| question.choice(choice)).collect(),
                    place: place.then(|| typed.clone()),
                }
            })
            .collect()
    }
}
