//! `signpost check`: the rules that hold between files, and how problems are told.

mod addresses;
mod articles;
mod assurance;
mod base;
mod claims;
mod colours;
mod days;
mod discreet;
mod files;
mod finder;
mod gone;
mod heads;
mod later;
mod launch;
mod load;
mod never_link;
mod prose;
mod readability;
mod record;
mod recorded;
mod references;
mod report;
mod routes;
mod settings;
mod texts;
mod whereabouts;

pub use assurance::unassured;
pub use base::{Base, base};
pub use claims::Claim;
pub use later::later;
pub use launch::{falls_due, launch};
pub use load::{Loaded, load};
pub use record::record;
pub use report::{Format, report};
pub use routes::{Finding, findings};
pub use texts::texts;
