//! Levelling of what is typed or checked: one form for every spelling that does not matter.
//!
//! Places, search, understanding, the gates of numbers and of addresses, and discreet words all read through here, so that
//! none of them can be passed by a character that another knows.

mod characters;
mod longest;
mod message;
mod name;
mod plain;
mod scripts;

pub use longest::longest;
pub use message::fold;
pub use name::{fold_name, words};
pub use plain::Plain;
