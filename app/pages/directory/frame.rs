//! What is around a list that changes with a form.

use leptos::prelude::*;

use super::form::form;
use crate::directory::Choice;
use crate::islands::Directory;
use crate::pages::View;

/// A page on which the list changes with the form: what is marked `data-live` is what the island puts in place.
pub(super) fn directory(view: &View<'_>, heading: AnyView, form: AnyView, results: AnyView) -> AnyView {
    island(view, heading, view! { {form}{live(results)} }.into_any())
}

/// The same with the form below: where what was typed was not understood, that comes first.
pub(super) fn directory_then_form(view: &View<'_>, heading: AnyView, form: AnyView, results: AnyView) -> AnyView {
    island(view, heading, view! { {live(results)}{form} }.into_any())
}

fn live(results: AnyView) -> AnyView {
    view! { <div data-live="results">{results}</div> }.into_any()
}

fn island(view: &View<'_>, heading: AnyView, within: AnyView) -> AnyView {
    view! {
        <Directory texts=view.island_texts()>
            <div data-live="heading">{heading}</div>
            {within}
        </Directory>
    }
    .into_any()
}

/// The form behind one line, so that what was found stands near the top.
pub(super) fn folded_form(view: &View<'_>, choice: &Choice, open: bool) -> AnyView {
    view! { <details class="filter-box" open=open><summary>{view.t("filter-heading")}</summary>{form(view, choice)}</details> }
        .into_any()
}
