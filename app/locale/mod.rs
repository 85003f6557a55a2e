//! Languages: which there are, what they say, which way they read, and how they write dates, times and lists.

mod discreet;
mod format;
mod kept_words;
mod letters;
mod load;
mod made_from;
mod message;
mod messages;
mod negotiate;
mod voice;
mod wording;

pub use discreet::DiscreetWords;
pub use format::Formats;
pub use kept_words::{MustSay, Term, Terms};
pub use letters::{Letters, plural_categories};
pub use load::{DEFAULT, FILES, Locale, Locales, built_with, load};
pub use made_from::{MADE_FROM, MadeFrom, edition_of};
pub use message::{Choice, GIVEN, Message, messages};
pub use messages::Messages;
pub use negotiate::negotiate;
pub use voice::Voice;
pub use wording::Wording;
