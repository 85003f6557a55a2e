//! What is on a long page. Its anchors are numbers: they stay in the browser's history.

use leptos::prelude::*;

use crate::pages::{Flow, View};

/// The fewest parts of a text that are worth a list.
const FEWEST: usize = 4;

/// The parts of a text by their headings, folded; nothing for a short text.
pub(crate) fn contents(view: &View<'_>, headings: &[String], flow: Flow) -> Option<AnyView> {
    if headings.len() < FEWEST {
        return None;
    }
    let items: Vec<AnyView> = headings
        .iter()
        .enumerate()
        .map(|(at, heading)| view! { <li><a href=format!("#{}", at + 1)>{heading.clone()}</a></li> }.into_any())
        .collect();
    Some(view! { <details class="contents"><summary>{view.t("contents")}</summary><ol lang=flow.lang() dir=flow.dir()>{items}</ol></details> }.into_any())
}

/// A list of contents, for the gallery.
pub(crate) fn states(view: &View<'_>) -> Option<AnyView> {
    let headings = ["What to do now", "What happens next", "What it costs", "Afterwards"].map(str::to_owned);
    contents(view, &headings, Flow::Own)
}
