//! Questions, choices and answers, as they are written in `content/finder`.

use std::collections::BTreeMap;

use crate::content::{Source, vocabulary};
use crate::directory::{Audience, Channel};
use crate::guides::First;

vocabulary! {
    /// What is asked for.
    pub enum QuestionKind {
        /// One or more of some choices.
        Choices = "choices",
        /// A typed place.
        Place = "place",
        /// Ways of getting in touch.
        Channel = "channel",
    }
}

/// A question, `content/finder/questions/<id>.md`.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id: the file name.
    pub id: String,
    /// The file it stands in.
    pub source: Source,
    /// Its place among the questions.
    pub order: u32,
    /// How much its needs count: those of a question with a higher figure come first.
    pub priority: u32,
    /// Whether several choices can be made.
    pub multiple: bool,
    /// Choices of earlier questions, any of which must have been made. Empty: always asked.
    pub only_if: Vec<(String, String)>,
    /// What is asked for.
    pub kind: QuestionKind,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// In English.
    pub english: QuestionWords,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, QuestionWords>,
}

/// What can be chosen.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id within the question.
    pub id: String,
    /// Ids of needs it stands for.
    pub needs: Vec<String>,
    /// Whom it says the help is for.
    pub audience: Option<Audience>,
    /// Id of the answer it leads to, whatever else is chosen.
    pub answer: Option<String>,
    /// The way of getting in touch it names.
    pub channel: Option<Channel>,
    /// What must be said first to whoever makes it.
    pub first: Option<First>,
}

/// The words of a question in one language.
#[derive(Clone, Debug, Default)]
pub struct QuestionWords {
    /// The question.
    pub heading: String,
    /// Why it is asked.
    pub why: String,
    /// Markdown above the choices; may be empty.
    pub body: String,
    /// What each choice says, by its id.
    pub choices: BTreeMap<String, String>,
}

/// An answer, `content/finder/answers/<id>.md`: what a person wrote, above the services.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Its id: the file name.
    pub id: String,
    /// Whether it says what to do this minute, so that all of it stands above the services.
    pub text_first: bool,
    /// In English.
    pub english: AnswerWords,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, AnswerWords>,
}

/// The words of an answer in one language.
#[derive(Clone, Debug, Default)]
pub struct AnswerWords {
    /// Its heading.
    pub heading: String,
    /// Browser tab; discreet.
    pub title: String,
    /// Markdown.
    pub body: String,
}

/// All questions and answers.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// The answers, by id.
    pub answers: BTreeMap<String, Answer>,
}

impl Finder {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

impl Question {
    /// The choice with this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id == id)
    }
}
