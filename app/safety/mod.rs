//! Leaving at once, discreet words, and help in an emergency.

mod discreet;
mod emergency;
mod exit;

pub use discreet::DiscreetWords;
pub use emergency::{emergency_banner, emergency_panel};
pub use exit::{exit_link, exit_script};
