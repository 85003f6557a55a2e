//! Pages of no domain, and the way from a page to its HTML.

mod document;
mod error_page;
mod home;

pub use document::{Extent, render, render_conversation, render_error, render_results, render_search};
pub use error_page::Failure;
