//! The site: one immutable snapshot of everything. It joins what the floors below it know; nothing below knows it.

mod digest;
mod line;
mod read;
mod settings;
#[expect(clippy::module_inception, reason = "the type the folder is named for")]
mod site;

pub use line::Line;
pub use read::{Folders, Parts, Read, read};
pub use settings::{Expected, Home, Settings};
pub use site::Site;
