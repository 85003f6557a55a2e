//! Guided questions and free text, one conversation: from what somebody says to an answer that a person wrote and services
//! that fit.

mod answer_page;
mod check;
mod chosen;
mod form;
mod jsonl;
mod load;
mod outcome;
mod page;
mod paths;
mod question;
mod state;

pub use check::{Finding, check_finder, findings};
pub use chosen::{Chosen, Why};
pub use jsonl::ask_line;
pub use load::{load_finder, load_finder_translations};
pub use outcome::{Outcome, outcome};
pub use page::{conversation, first_page};
pub use paths::{Route, paths};
pub use question::{Answer, Choice, Finder, Question, QuestionKind};
pub use state::State;
