//! `signpost check`: the rules that hold between files, and how problems are told.

mod articles;
mod claims;
mod colours;
mod discreet;
mod launch;
mod pages;
mod prose;
mod readability;
mod references;
mod report;
mod settings;

pub use articles::articles;
pub use claims::{Claim, ClaimsFile, claims};
pub use discreet::discreet;
pub use launch::launch;
pub use pages::{pages, readability};
pub use prose::prose;
pub use references::references;
pub use report::{Format, report};
pub use settings::settings;
