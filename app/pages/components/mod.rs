//! Views that several parts of the site use.

mod awaited;
mod body;
mod call;
mod danger;
mod facts;
mod hours;
mod lines;
mod sources;
mod stale;

pub(super) use awaited::{awaited, awaited_of_answer};
pub(super) use body::Body;
pub(super) use call::{call_inline, call_link, call_text, number_inline};
pub(super) use danger::danger_panel;
pub(super) use facts::{fact, facts};
pub(super) use hours::{hours_text, state};
pub(super) use lines::lines;
pub(super) use sources::{article_sources, linked_sources, source_names};
pub(super) use stale::stale;
