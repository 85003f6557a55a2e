//! What time it is.

use jiff::Timestamp;

/// The system's clock, or one that stands still, for tests and previews.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// Now.
    System,
    /// Always this instant.
    Fixed(Timestamp),
}

impl Clock {
    /// The instant it shows.
    pub fn now(self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Fixed(instant) => instant,
        }
    }
}
