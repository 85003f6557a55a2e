//! Every component in its states, for a preview: in the light and the dark, from left to right and from right to left.

use leptos::prelude::*;

use super::View;
use super::components::{Body, gallery};
use super::prose::first_words;
use super::service::{Listed, best_card, cards, row_card, unfolding_card};

/// The gallery. For editors and developers, so in English.
pub(super) fn gallery_page(view: &View<'_>) -> Body {
    let rooms: Vec<AnyView> = ["light", "dark"]
        .into_iter()
        .flat_map(|scheme| ["ltr", "rtl"].map(|direction| room(view, scheme, direction)))
        .collect();
    let main = view! {
        <h1>"Gallery"</h1>
        <p class="lead">"Each component in each of its states. Hover, press and tab through them too."</p>
        {rooms}
    }
    .into_any();
    Body::new("Gallery".to_owned(), String::new(), main)
}

fn room(view: &View<'_>, scheme: &'static str, direction: &'static str) -> AnyView {
    let components = gallery(view).into_iter().chain([("callout", boxes(view)), ("service", services(view))]);
    let shown: Vec<AnyView> = components
        .map(|(name, drawn)| view! { <section data-component=name><h3>{name}</h3>{drawn}</section> }.into_any())
        .collect();
    view! { <section class="room" data-scheme=scheme dir=direction><h2>{format!("{scheme}, {direction}")}</h2>{shown}</section> }
        .into_any()
}

/// Boxes that ask, note and warn, and the labels behind advice.
fn boxes(view: &View<'_>) -> AnyView {
    let first: Vec<AnyView> = view
        .site
        .first_words
        .iter()
        .map(|words| view! { <div inner_html=first_words(view, words)></div> }.into_any())
        .collect();
    let labels: Vec<AnyView> = ["yes", "maybe", "no"]
        .map(|seen| view! { <span class="seen" data-seen=seen>{view.t(&format!("seen-{seen}"))}</span>" " }.into_any())
        .into();
    view! {
        <div class="panel"><h4>"A box that asks"</h4><p>"Which area do you mean?"</p></div>
        <p class="note">"A note beside the text."</p>
        <p>{labels}</p>
        {first}
    }
    .into_any()
}

/// A service as a card, as one that unfolds, as the first of an answer and as a row of it.
fn services(view: &View<'_>) -> AnyView {
    let shown: Vec<_> = view.site.national_line().into_iter().chain(view.site.other_lines().take(1)).collect();
    let listed =
        |silent: bool| shown.first().map(|service| Listed { service, why: view.t("find-help-why-open"), silent });
    view! {
        {cards(view, &shown)}
        <ul class="cards">
            {shown.first().map(|service| unfolding_card(view, service, None))}
            {listed(false).map(|listed| best_card(view, listed, view.t("find-help-first")))}
            {listed(true).map(|listed| row_card(view, listed))}
        </ul>
    }
    .into_any()
}
