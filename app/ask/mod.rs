//! Free text to what it is about, how urgent it is and where: by likeness to the phrases in `content/needs`, never by chance.

mod classes;
mod features;
mod fitting;
mod fold;
mod linear;
mod load;
mod model;
mod need;
mod understand;

pub use fitting::{Wanted, fitting, suits};
pub use fold::fold;
pub use load::load_needs;
pub use model::{Model, Neighbour};
pub use need::{Need, Needs, Phrase, Urgency};
pub use understand::{Figures, Understanding, understand};
