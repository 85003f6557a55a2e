//! The site: one immutable snapshot of everything. It joins what the floors below it know; nothing below knows it.

mod addresses;
mod digest;
mod folders;
mod line;
mod read;
mod reviewed;
mod settings;
#[expect(clippy::module_inception, reason = "the type the folder is named for")]
mod site;
mod translatable;
mod translated;

pub use addresses::Addresses;
pub use folders::Folders;
pub use line::Line;
pub use read::{Parts, Read, read};
pub use settings::{Expected, Home, Settings};
pub use site::{Preview, Site};
pub(crate) use translatable::READING;
pub use translatable::{Part, State, Translatable, translatable};
pub use translated::{Stale, Translated};
