//! `signpost check`: the rules that hold between files, and how problems are told.

mod colours;
mod discreet;
mod launch;
mod prose;
mod references;
mod report;
mod settings;

pub use discreet::discreet;
pub use launch::launch;
pub use prose::prose;
pub use references::references;
pub use report::{Format, report};
pub use settings::settings;
