//! The help finder: one conversation in plain forms, at one address.

mod add;
mod answer;
mod conversation;
mod fact;
mod form;
mod need_name;
mod reply;
mod why;

pub(super) use conversation::{conversation_page, first_page};
