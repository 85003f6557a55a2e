//! A line of a conversation, read once: the service it names, and what somebody may be doing with it.

use crate::ask::{Act, LikelyActs, PLACE};
use crate::directory::{Name, Names};
use crate::places::Gazetteer;

/// A line of a conversation, read. Lives for one request.
pub struct Line<'s> {
    /// As it was typed.
    pub text: &'s str,
    /// The service it names, if it names one.
    pub name: Option<Name<'s>>,
    /// What somebody may be doing with it.
    pub acts: LikelyActs,
}

impl Line<'_> {
    /// What somebody does with it, and how likely that is (0 to 1). A name by itself asks nothing.
    pub fn act(&self) -> (Act, f32) {
        match &self.name {
            Some(name) if name.others.iter().all(String::is_empty) => (Act::Statement, 1.0),
            name => self.acts.meant(name.is_some()),
        }
    }
}

/// A line with "they" in the place of a service and `0` in that of a place: which it is tells nothing of what is asked.
pub(super) fn hidden(name: Option<&Name<'_>>, gazetteer: &Gazetteer, line: &str) -> String {
    let mut line = name.map_or_else(|| line.to_owned(), Name::hidden);
    if let Some(range) = gazetteer.mentioned(&line, |_| true).map(|mention| mention.range) {
        line.replace_range(range, PLACE);
    }
    line
}

/// The same of a line whose names are not known yet.
pub(super) fn hidden_in(names: &Names, gazetteer: &Gazetteer, line: &str) -> String {
    hidden(names.find_in(line).as_ref(), gazetteer, line)
}
