//! Languages: which there are, what they say, which way they read, and how they write dates, times and lists.

mod discreet;
mod format;
mod load;
mod messages;
mod negotiate;
mod variables;
mod voice;

pub use discreet::DiscreetWords;
pub use format::Formats;
pub use load::{DEFAULT, Locale, Locales, load};
pub use messages::Messages;
pub use negotiate::negotiate;
pub use voice::Voice;
