//! The desk of those who keep the facts true: call sheets to ring round by, and their results back into the records; what each team
//! owns.

mod assure;
mod change;
mod contact;
mod filled;
pub mod language;
mod owners;
mod record;
mod result;
mod rounds;
mod sheet;
mod sheet_page;

pub use assure::{Assurance, assure};
pub use owners::not_owned;
pub use rounds::rounds;
pub use sheet::{Sheet, sheets};
