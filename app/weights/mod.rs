//! Every number that decides what is understood, found or shown, each with its unit and where it is from.
//!
//! Sources: *fitted*, by `make fit-weights`, which prints what it finds beside what is in use; *chosen*, by hand in November
//! 2026 with `make eval-ask` and `make eval-search` on labelled messages, so those messages judge it too kindly; *rule*, for
//! a reason that is given. A change here changes answers: see what the evaluations say.

pub mod answers;
pub mod search;
pub mod understanding;
