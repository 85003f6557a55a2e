//! What a need is called.

use crate::ask::Need;
use crate::pages::{Flow, View};

/// What a need is called, in the page's language where it has a name in it.
pub(super) fn need_name(view: &View<'_>, need: &Need) -> (String, Flow) {
    match need.name_in(&view.locale.tag) {
        Some(name) => (name.to_owned(), Flow::Own),
        None => (need.name.clone(), view.english_flow()),
    }
}
