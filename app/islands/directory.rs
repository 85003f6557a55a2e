//! The directory's filters: what is chosen shows at once, and a place is suggested while it is typed.
#![allow(missing_docs, reason = "#[island] writes structs that have none")]

use std::time::Duration;

use leptos::ev::{Event, SubmitEvent};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlButtonElement, HtmlFormElement, HtmlInputElement};

use super::live::{Live, Reader, Texts};

/// How long to wait for another change or letter before asking.
const PAUSE: Duration = Duration::from_millis(250);

/// The field in which a place is typed.
const PLACE: &str = "place";

/// The list changes with the filters.
#[island]
pub fn Directory(
    /// What it says by itself.
    texts: Texts,
    /// What the server drew.
    children: Children,
) -> impl IntoView {
    let live = Live::new(texts);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let soon = move |event: &Event, region: &'static str| {
        let Some(form) = field(event).and_then(|field| field.closest("form").ok().flatten()) else { return };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else { return };
        let form = StoredValue::new_local(form);
        if let Some(earlier) = waiting.get_value() {
            earlier.clear();
        }
        let ask = move || live.send(form.get_value(), None, region, Reader::Stays);
        waiting.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    };
    let input = move |event: Event| {
        if field(&event).is_some_and(|field| field.get_attribute("name").as_deref() == Some(PLACE)) {
            soon(&event, "[data-live=suggestions]");
        }
    };
    // Somebody may be on their way to a suggestion: it must not be taken from under their finger or focus.
    let change = move |event: Event| soon(&event, "[data-live]:not([data-live=suggestions])");
    let submit = move |event: SubmitEvent| {
        if let Some(earlier) = waiting.get_value() {
            earlier.clear();
        }
        take_suggestion(&event);
        live.submit(&event, Reader::Follows);
    };
    view! {
        <div node_ref=live.root on:input=input on:change=change on:submit=submit>{children()}</div>
        {live.said()}
    }
}

fn field(event: &Event) -> Option<web_sys::Element> {
    event.target()?.dyn_into().ok()
}

/// Writes the place that was picked into the field in which it was begun.
fn take_suggestion(event: &SubmitEvent) -> Option<()> {
    let picked: HtmlButtonElement = event.submitter()?.dyn_into().ok()?;
    let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
    let field: HtmlInputElement = form.query_selector("input[name=place]").ok()??.dyn_into().ok()?;
    if picked.name() == PLACE {
        field.set_value(&picked.value());
    }
    Some(())
}
