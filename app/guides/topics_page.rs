//! The list of guides.

use leptos::prelude::*;

use crate::components::Body;
use crate::site::{Flow, Page, View};

/// Every guide, with what it is about.
pub fn topics_page(view: &View<'_>) -> Body {
    let items: Vec<AnyView> = view
        .site
        .guides
        .iter()
        .map(|guide| {
            let written = guide.written(&view.locale.tag);
            let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { Flow::English };
            view! {
                <li lang=flow.lang() dir=flow.dir()>
                    <a class="arm" href=view.href(&Page::Guide(guide.id.clone()))>{written.heading.clone()}</a>
                    <p class="hint">{written.summary.clone()}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let main = view! {
        <h1>{view.t("topics-heading")}</h1>
        <p class="lead">{view.t("topics-lead")}</p>
        <ul class="arms wide">{items}</ul>
    }
    .into_any();
    Body::new(view.s("topics-title"), view.s("topics-lead"), main)
}
