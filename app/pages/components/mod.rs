//! Views that several parts of the site use. One that has a look of its own is a folder: its view, its style, its states for the
//! gallery.

mod awaited;
mod body;
mod button;
mod call;
mod contents;
mod danger;
mod facts;
mod field;
mod fold;
mod hours;
mod icon;
mod lines;
mod links;
mod mark;
mod sentence;
mod sources;
mod stale;
mod tiles;

pub(super) use awaited::{awaited, awaited_of_answer};
pub(super) use body::Body;
pub(super) use button::{chips, step, step_flowing};
pub(super) use call::{
    call_button, call_inline, call_link, call_text, chat_button, number_inline, reach, silent_reach, text_button,
};
pub(super) use contents::contents;
pub(super) use danger::danger_panel;
pub(super) use facts::{fact, facts};
pub(super) use fold::fold;
pub(super) use hours::{hours_text, state};
pub(crate) use icon::is_icon;
pub(super) use icon::{Icon, icon};
pub(super) use lines::{lines, lines_by_name};
pub(super) use links::{flow, guide_links, text_link, told_links};
pub(super) use mark::{mark, scene};
pub(super) use sentence::{at_beginning, in_sentence};
pub(super) use sources::{article_sources, linked_sources, source_names};
pub(super) use stale::stale;
pub(super) use tiles::{Tile, tiles};

use leptos::prelude::*;

use super::View;

/// Each component with a look of its own, in its states.
pub(super) fn gallery(view: &View<'_>) -> Vec<(&'static str, AnyView)> {
    vec![
        ("mark", mark::states(view)),
        ("button", button::states()),
        ("call", call::states(view).into_any()),
        ("danger", danger_panel(view, None)),
        ("lines", lines::states(view)),
        ("tiles", tiles::states()),
        ("links", links::states(view)),
        ("contents", contents::states(view).into_any()),
        ("fold", fold::states()),
        ("facts", facts::states()),
        ("field", field::states(view)),
        ("icon", icon::states()),
    ]
}
