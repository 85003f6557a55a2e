//! Guided questions, the answers people wrote, and what somebody has said so far.

mod load;
mod next;
mod question;
#[cfg(test)]
pub(crate) mod sample;
mod state;
mod thread;

pub use load::{load_finder, load_finder_translations};
pub use next::Said;
pub use question::{Answer, AnswerWords, Choice, Finder, Question, QuestionKind, QuestionWords};
pub use state::State;
pub use thread::Thread;
