//! The next step, as a link that looks like one.

use leptos::prelude::*;

use crate::pages::Flow;

/// A link to the next step.
pub(crate) fn step(href: String, words: AnyView) -> AnyView {
    step_flowing(href, words, Flow::Own)
}

/// The same with words that run as `flow` says.
pub(crate) fn step_flowing(href: String, words: AnyView, flow: Flow) -> AnyView {
    view! { <p><a class="button" href=href lang=flow.lang() dir=flow.dir()>{words}</a></p> }.into_any()
}

/// Small ways on, side by side: where each leads, and its words.
pub(crate) fn chips(links: impl Iterator<Item = (String, AnyView)>) -> AnyView {
    let links: Vec<AnyView> =
        links.map(|(href, words)| view! { <li><a href=href>{words}</a></li> }.into_any()).collect();
    view! { <ul class="chips">{links}</ul> }.into_any()
}

/// Buttons in each of their states, for the gallery.
pub(crate) fn states() -> AnyView {
    view! {
        <p class="row"><button>"Show help"</button><button class="quiet">"Start again"</button><button disabled>"Sending"</button></p>
        {step("#".into(), "See all guides".into_any())}
        {chips(["One area", "Another area"].into_iter().map(|name| ("#".to_owned(), name.into_any())))}
    }
    .into_any()
}
