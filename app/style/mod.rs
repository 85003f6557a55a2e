//! What is inlined into every page: the style sheet, the exit script and the loader of the islands, and their hashes.

mod brand;
mod exit;
mod inline;
mod sheet;

pub use brand::{Brand, DRAWINGS, Drawing};
pub use inline::Style;
pub use sheet::{Colours, Look, PAIRS};
