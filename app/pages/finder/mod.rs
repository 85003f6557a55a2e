//! The help finder: one conversation in plain forms, at one address.

mod answer;
mod conversation;
mod form;

pub(super) use conversation::{conversation_page, first_page};
