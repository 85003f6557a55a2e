//! What can be known of somebody, each with how sure it is and what it rests on.

use serde::Serialize;

use crate::directory::Audience;

/// Who writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Somebody who is hurt.
    Hurt,
    /// Somebody who is worried about another.
    Worried,
    /// Somebody who worries about how they treat another.
    Harms,
    /// Somebody who asks because of their work.
    AtWork,
}

/// What decides between lines for women and for men.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
}

impl Who {
    /// The audience that says who somebody is. That they are hurt is told by what happens to them.
    pub fn audience(self) -> Option<Audience> {
        match self {
            Self::Hurt => None,
            Self::Worried => Some(Audience::FriendFamily),
            Self::Harms => Some(Audience::Perpetrator),
            Self::AtWork => Some(Audience::Professional),
        }
    }
}

impl Gender {
    /// The audience of lines for them.
    pub fn audience(self) -> Audience {
        match self {
            Self::Woman => Audience::Women,
            Self::Man => Audience::Men,
        }
    }
}

/// How sure something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Something makes it likely.
    Likely,
    /// They said it.
    Said,
    /// They chose it.
    Chosen,
}

/// What something rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A choice in the guided questions: ids of question and choice.
    Choice(String, String),
    /// Their words, levelled.
    Words(String),
    /// A need that is likely, by its id.
    Need(String),
    /// Something they said before.
    Earlier,
}

/// Something that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Known<T> {
    /// What.
    pub what: T,
    /// How sure.
    pub sure: Sure,
    /// By what.
    pub by: Basis,
}
