//! All drawing: from plain values to HTML. Nothing is decided here but how things look and in which words they are said.

mod addresses;
mod components;
mod directory;
mod draw;
mod failure;
mod finder;
mod finding;
mod findings;
mod frame;
mod gallery;
mod gone;
mod guides;
mod home;
mod page;
mod prose;
mod search;
mod service;
mod view;

pub use addresses::{addresses, moved};
pub(crate) use components::is_icon;
pub use draw::{
    Extent, draw_conversation, draw_failure, draw_findings, draw_gallery, draw_listing, draw_page, draw_search,
};
pub use failure::Failure;
pub use page::{Description, Form, Page};
pub use view::{Flow, View};
