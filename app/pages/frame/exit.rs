//! The exit: a plain link that works by itself.

use leptos::prelude::*;

/// The fixed exit link, the same on every page, and the place where a screen reader is told, once, that one more Shift
/// leaves.
pub(super) fn exit_link(label: String, once_more: String) -> AnyView {
    view! {
        <a id="exit" href="/exit" rel="nofollow noreferrer">{label}</a>
        <span id="exit-status" class="unseen" role="status" data-once=once_more></span>
    }
    .into_any()
}
