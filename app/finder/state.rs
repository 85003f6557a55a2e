//! What somebody has said so far. It travels in the form and is kept nowhere.

use std::borrow::Cow;

use super::Thread;
use crate::weights::understanding::LONGEST_MESSAGE;

/// Most choices, needs and questions that are read: there are fewer of each.
const MOST: usize = 100;

/// What somebody has said so far. Lives for one request and is never logged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What they wrote in their own words.
    pub message: String,
    /// The place they typed.
    pub place: String,
    /// Choices they made: question and choice.
    pub chosen: Vec<(String, String)>,
    /// Questions they have answered or skipped.
    pub asked: Vec<String>,
    /// Ids of needs, where they said which of those we understood are right.
    pub needs: Option<Vec<String>>,
    /// Whether they said that they are not in danger now.
    pub safe: bool,
    /// Whether they want the answer now.
    pub answer: bool,
    /// What the earlier lines of the conversation left.
    pub thread: Thread,
}

impl State {
    /// Reads the fields of the form. What is unknown is passed over: nobody is turned away by a stale page.
    pub fn from_fields<'a>(fields: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Self {
        let mut state = Self::default();
        let mut back = None;
        for (name, value) in fields {
            match name.as_ref() {
                "message" => state.message = value.chars().take(LONGEST_MESSAGE).collect(),
                "place" => state.place = value.trim().chars().take(100).collect(),
                "asked" if state.asked.len() < MOST => state.asked.push(value.into_owned()),
                "understood" => drop(state.needs.get_or_insert_default()),
                "need" => {
                    let needs = state.needs.get_or_insert_default();
                    if needs.len() < MOST {
                        needs.push(value.into_owned());
                    }
                }
                "back" => back = Some(value.into_owned()),
                "safe" => state.safe = true,
                "answer" => state.answer = true,
                "restart" => return Self::default(),
                other if state.thread.take(other, &value) => {}
                question => {
                    if let Some(question) = question.strip_prefix("q-")
                        && state.chosen.len() < MOST
                        // Who would rather not say has chosen nothing.
                        && !value.is_empty()
                    {
                        state.chosen.push((question.to_owned(), value.into_owned()));
                    }
                }
            }
        }
        match back {
            Some(question) => state.without(&question),
            None => state,
        }
    }

    /// Forgets the answer to a question, so that it is asked again. What was said later stays.
    #[must_use]
    pub fn without(mut self, question: &str) -> Self {
        self.asked.retain(|asked| asked != question);
        self.chosen.retain(|(asked, _)| asked != question);
        if question == "place" {
            self.place.clear();
        }
        self.answer = false;
        self
    }

    /// The fields that carry it on to the next page.
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields = Vec::new();
        let mut add = |name: &str, value: &str| fields.push((name.to_owned(), value.to_owned()));
        if !self.message.is_empty() {
            add("message", &self.message);
        }
        if !self.place.is_empty() {
            add("place", &self.place);
        }
        for asked in &self.asked {
            add("asked", asked);
        }
        for (question, choice) in &self.chosen {
            add(&format!("q-{question}"), choice);
        }
        if let Some(needs) = &self.needs {
            add("understood", "yes");
            for need in needs {
                add("need", need);
            }
        }
        if self.safe {
            add("safe", "yes");
        }
        for (name, value) in self.thread.fields() {
            add(name, value);
        }
        fields
    }

    pub(super) fn has_chosen(&self, (question, choice): &(String, String)) -> bool {
        self.chosen.iter().any(|(q, c)| q == question && c == choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&'static str, &'static str)]) -> State {
        State::from_fields(fields.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(*value))))
    }

    #[test]
    fn what_is_said_comes_through_the_form_unchanged() {
        let state = read(&[
            ("message", "he hits me"),
            ("asked", "who"),
            ("q-who", "me"),
            ("asked", "place"),
            ("place", " Crewe "),
            ("understood", "yes"),
            ("need", "refuge"),
            ("safe", "yes"),
        ]);
        assert_eq!((state.place.as_str(), state.needs.as_deref()), ("Crewe", Some(&["refuge".to_owned()][..])));
        let fields = state.fields();
        let again =
            State::from_fields(fields.iter().map(|(name, value)| (name.as_str().into(), value.as_str().into())));
        assert_eq!(again, state);
    }

    #[test]
    fn going_back_forgets_one_answer_and_keeps_the_later_ones() {
        let said = [
            ("asked", "who"),
            ("q-who", "me"),
            ("asked", "place"),
            ("place", "Crewe"),
            ("asked", "help"),
            ("q-help", "stay"),
        ];
        let state = read(&[&said[..], &[("back", "place")]].concat());
        assert_eq!((state.asked, state.chosen.len(), state.place.as_str()), (vec!["who".into(), "help".into()], 2, ""));
        assert_eq!(read(&[&said[..], &[("restart", "yes")]].concat()), State::default());
    }
}
