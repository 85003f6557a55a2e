//! The glossary.

use leptos::prelude::*;

use crate::pages::components::Body;
use crate::pages::prose::prose_without_terms;
use crate::pages::{Page, View};

/// Every term with its explanation, each at an anchor of its own.
pub(crate) fn glossary_page(view: &View<'_>) -> Body {
    let flow = view.english_flow();
    let terms: Vec<AnyView> = view
        .site
        .glossary
        .iter()
        .map(|term| {
            let body = prose_without_terms(view, flow, &term.body);
            view! { <div id=view.site.glossary.anchor(&term.id)><dt>{term.term.clone()}</dt><dd inner_html=body></dd></div> }.into_any()
        })
        .collect();
    let main = view! {
        <p class="crumb"><a href=view.href(&Page::Topics)>{view.t("topics-heading")}</a></p>
        <h1>{view.t("glossary-heading")}</h1>
        <dl class="facts-list" lang=flow.lang() dir=flow.dir()>{terms}</dl>
    }
    .into_any();
    Body::new(view.s("glossary-title"), view.s("glossary-heading"), main)
}
