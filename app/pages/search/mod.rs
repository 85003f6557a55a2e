//! The search box, and what was found.

mod form;
mod page;
mod refused;

pub(super) use form::search_form;
pub(super) use page::{search_page, search_results};
pub(super) use refused::refused;
