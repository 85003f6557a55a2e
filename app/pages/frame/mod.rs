//! What is around every page: head, exit, emergency help, navigation, languages, footer.

mod document;
mod emergency;
mod exit;
mod menu;
mod preview_bar;
mod shell;

pub(super) use document::document;
