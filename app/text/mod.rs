//! Levelling of what is typed or checked: one form for every spelling that does not matter.
//!
//! Places, search, understanding, the gates of numbers and of addresses, and discreet words all read through here, so that
//! none of them can be passed by a character that another knows.

mod characters;
mod digits;
mod longest;
mod message;
mod name;
mod plain;
mod scripts;
mod spelled;

pub use digits::{dialled_at_home, digits, figures};
pub use longest::longest;
pub use message::{fold, initials_together};
pub use name::{fold_name, is_slug, words};
pub use plain::Plain;
pub use spelled::spelled_words;
