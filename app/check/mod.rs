//! `signpost check`: the rules that hold between files, and how problems are told.

mod articles;
mod claims;
mod colours;
mod discreet;
mod finder;
mod launch;
mod load;
mod prose;
mod readability;
mod references;
mod report;
mod routes;
mod settings;
mod texts;

pub use claims::Claim;
pub use launch::launch;
pub use load::{Loaded, load};
pub use report::{Format, report};
pub use routes::{Finding, findings};
pub use texts::texts;
