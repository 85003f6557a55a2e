//! From a typed town, village or postcode to a council area. All in memory; nobody else is asked.

mod area;
mod fold;
mod gazetteer;
mod load;
mod lookup;
mod postcode;

pub use area::{Area, AreaId, Neighbour};
pub use fold::fold;
pub use gazetteer::Gazetteer;
pub use load::{AreasFile, load};
pub use lookup::Found;
pub use postcode::looks_like_postcode;
