//! The label behind a piece of advice: would another person see that it was followed?

use super::vocabulary;

vocabulary! {
    /// Whether another person could see that somebody followed a piece of advice.
    pub enum Seen {
        /// They would.
        Yes = "yes",
        /// They might.
        Maybe = "maybe",
        /// It is hard to see.
        No = "no",
    }
}
