//! What visitors come with: needs, and how people say them.

use std::collections::BTreeMap;

use super::{Cue, Cues, Ordinary};
use crate::content::{Source, vocabulary};
use crate::directory::{Audience, Kind, ServiceId};

vocabulary! {
    /// How soon somebody must act.
    pub enum Urgency {
        /// Danger, or a plan to die, now or within hours: 999 comes first.
        Emergency = "emergency",
        /// Serious risk, not this minute: how to be safer stands above the answer.
        Urgent = "urgent",
        /// Support or information is wanted.
        Normal = "normal",
        /// Nobody's safety is at stake.
        None = "none",
    }
}

impl Urgency {
    /// What is left of it when a danger has passed.
    #[must_use]
    pub fn eased(self) -> Self {
        if self == Self::Emergency { Self::Urgent } else { self }
    }

    /// Urgent, or an emergency.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::Emergency | Self::Urgent)
    }
}

impl Default for Urgency {
    /// Nothing is known: support or information is wanted.
    fn default() -> Self {
        Self::Normal
    }
}

/// The need whose phrases are requests that are refused: where somebody is, how to watch them, how to get round an order.
pub const MISUSE: &str = "misuse";

/// The need whose phrases have nothing to do with being hurt.
pub(super) const OUT_OF_SCOPE: &str = "out-of-scope";

/// What somebody needs, `content/needs/<id>.md`.
#[derive(Clone, Debug)]
pub struct Need {
    /// Its id: the file name.
    pub id: String,
    /// The file it stands in.
    pub source: Source,
    /// What the visitor is told that was understood, in English.
    pub name: String,
    /// The same in other languages, by tag.
    pub names: BTreeMap<String, String>,
    /// Id of the answer it leads to.
    pub answer: String,
    /// Services that fit it best, the best first.
    pub services: Vec<ServiceId>,
    /// Kinds of service that fit it, the best first.
    pub kinds: Vec<Kind>,
    /// Whom it says the help is for.
    pub audience: Option<Audience>,
    /// Groups it speaks of.
    pub groups: Vec<Audience>,
    /// Cues that speak for it.
    pub cues: Vec<Cue>,
    /// Ids of guides to read, the best first.
    pub guides: Vec<String>,
}

impl Need {
    /// A need that is called as its id, and leads to nothing yet.
    pub(super) fn of_name(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            source: Source::default(),
            name: id.to_owned(),
            names: BTreeMap::new(),
            answer: String::new(),
            services: Vec::new(),
            kinds: Vec::new(),
            audience: None,
            groups: Vec::new(),
            cues: Vec::new(),
            guides: Vec::new(),
        }
    }

    /// Whether it leads to an answer to danger of life.
    pub fn means_danger(&self) -> bool {
        ["emergency", "suicide"].contains(&self.answer.as_str())
    }

    /// Its name in the language `tag`, if there is one.
    pub fn name_in(&self, tag: &str) -> Option<&str> {
        if tag == crate::locale::DEFAULT { Some(&self.name) } else { self.names.get(tag).map(String::as_str) }
    }
}

/// One way of saying a need.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// As it is written in the file.
    pub text: String,
    /// Index of its need.
    pub need: usize,
    /// How urgent it is when said so.
    pub urgency: Urgency,
    /// Index of its language in [`Needs::languages`].
    pub language: usize,
}

/// All needs with all phrases.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// The needs, by id.
    pub needs: Vec<Need>,
    /// How they are said, in every language.
    pub phrases: Vec<Phrase>,
    /// Tags of the languages that have phrases, English first.
    pub languages: Vec<String>,
    /// Words that say nothing of a need.
    pub ordinary: Ordinary,
    /// Words that tell something of the person.
    pub cues: Cues,
}

impl Needs {
    /// Every need.
    pub fn iter(&self) -> impl Iterator<Item = &Need> {
        self.needs.iter()
    }

    /// The need with this id.
    pub fn get(&self, id: &str) -> Option<&Need> {
        self.position(id).map(|index| &self.needs[index])
    }

    /// Where the need with this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.needs.binary_search_by(|need| need.id.as_str().cmp(id)).ok()
    }
}
