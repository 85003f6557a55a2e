//! Small questions for tests.

use std::collections::BTreeMap;

use super::{Choice, Finder, Question, QuestionKind, QuestionWords};
use crate::content::Source;

/// A choice that leads to an answer, or to none.
pub(crate) fn choice(id: &str, answer: Option<&str>) -> Choice {
    Choice {
        id: id.to_owned(),
        needs: Vec::new(),
        audience: None,
        answer: answer.map(str::to_owned),
        channel: None,
        first: None,
    }
}

/// One question, with the needs that each of its choices stands for.
pub(crate) fn finder(question: &str, choices: &[(&str, &[&str])]) -> Finder {
    let choices = choices
        .iter()
        .map(|(id, needs)| Choice { needs: needs.iter().map(|need| (*need).to_owned()).collect(), ..choice(id, None) });
    let question = Question {
        id: question.to_owned(),
        source: Source::default(),
        order: 1,
        priority: 0,
        multiple: true,
        only_if: Vec::new(),
        kind: QuestionKind::Choices,
        choices: choices.collect(),
        english: QuestionWords::default(),
        translations: BTreeMap::new(),
    };
    Finder { questions: vec![question], answers: BTreeMap::new() }
}
