//! What must be said before anything else, each in one wording that answers, guides and easy-read texts share.

use std::collections::BTreeMap;

use jiff::civil;

use crate::content::vocabulary;

vocabulary! {
    /// What must be said first, the most pressing first.
    pub enum First {
        /// Danger now.
        Danger = "danger",
        /// Hands or anything else on the neck.
        Neck = "neck",
        /// Rape.
        Rape = "rape",
        /// A baby is expected.
        Pregnancy = "pregnancy",
        /// A child is hurt or in danger.
        ChildInDanger = "child-in-danger",
        /// A phone, or a person, is watched.
        Watched = "watched",
        /// Somebody is leaving.
        Leaving = "leaving",
        /// Somebody under 18 writes.
        Under18 = "under-18",
        /// Nothing more is known: whom anybody can ring.
        SomeoneToTalkTo = "someone-to-talk-to",
    }
}

/// The words for one of them, `content/first/<key>.md`.
#[derive(Clone, Debug)]
pub struct FirstWords {
    /// Which.
    pub first: First,
    /// The file they stand in.
    pub file: String,
    /// When they must be checked again.
    pub review_by: Option<civil::Date>,
    /// In English.
    pub english: Wording,
    /// In other languages, by tag.
    pub translations: BTreeMap<String, Wording>,
}

/// Its words in one language.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// When it counts, as a heading.
    pub heading: String,
    /// Who still has to check it: "an emergency doctor".
    pub awaiting: Option<String>,
    /// Markdown.
    pub body: String,
}

impl FirstWords {
    /// The words in `tag`, or the English ones.
    pub fn written(&self, tag: &str) -> &Wording {
        self.translations.get(tag).unwrap_or(&self.english)
    }

    /// Whether they are written in this language.
    pub fn is_in(&self, tag: &str) -> bool {
        tag == crate::locale::DEFAULT || self.translations.contains_key(tag)
    }
}
