//! The help finder as one conversation: what is sent and what comes back stay on one page.
#![allow(missing_docs, reason = "#[island] writes structs that have none")]

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::live::{Live, Reader, Texts};

/// Answers and questions come without a page load.
#[island]
pub fn Conversation(
    /// What it says by itself.
    texts: Texts,
    /// What the server drew.
    children: Children,
) -> impl IntoView {
    let live = Live::new(texts);
    let submit = move |event: SubmitEvent| live.submit(&event, Reader::Follows);
    view! {
        <div node_ref=live.root on:submit=submit>{children()}</div>
        {live.said()}
    }
}
