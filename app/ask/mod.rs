//! Free text to what it is about and how urgent it is: by likeness to the phrases in `content/needs`, never by chance.

mod acts;
mod balance;
mod classes;
mod cues;
mod features;
mod index;
mod kept;
mod load;
mod masked;
mod model;
mod need;
mod ordinary;
mod reading;
mod regression;
#[cfg(test)]
pub(crate) mod sample;
mod sentences;
mod slips;
mod understand;
mod vector;

pub use acts::{Act, Acts, LikelyActs};
pub use cues::{Cue, Cues, Heard};
pub use index::Neighbour;
pub use load::load_needs;
pub use model::Model;
pub use need::{MISUSE, Need, Needs, Phrase, Urgency};
pub use ordinary::{Ordinary, PLACE};
pub use reading::Evidence;
pub use understand::{Figures, Understanding, understand};
