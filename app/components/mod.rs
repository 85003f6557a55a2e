//! Views that several domains use.

mod body;
mod facts;
mod shell;

pub use body::Body;
pub use facts::{fact, facts};
pub use shell::{Head, Language, shell};
