//! From a typed town, village or postcode to a council area. All in memory; nobody else is asked.

mod area;
mod context;
mod gazetteer;
mod load;
mod lookup;
mod mention;
mod postcode;
#[cfg(test)]
pub(crate) mod sample;
mod words;
mod written;

pub use area::{Area, AreaId, Neighbour};
pub use gazetteer::Gazetteer;
pub use load::{AreasFile, load, load_names};
pub use lookup::Found;
pub use mention::Mention;
