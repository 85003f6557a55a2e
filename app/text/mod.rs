//! Levelling of what is typed or checked: one form for every spelling that does not matter.

mod message;
mod name;

pub use message::fold;
pub use name::fold_name;
