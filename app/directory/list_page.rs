//! Choosing an area and filters, and what was found.

use leptos::prelude::*;

use super::area_page::area_page;
use super::card::cards;
use super::form::{form, short_form};
use super::place_answer::{area_links, place_notice};
use super::{Choice, Filter, Service};
use crate::components::Body;
use crate::islands::Directory;
use crate::places::{AreaId, Found};
use crate::site::{Page, View};

/// The page where an area is chosen: type a place, or pick one.
pub fn choose_page(view: &View<'_>) -> Body {
    let heading = view! {
        <h1>{view.t("services-heading")}</h1>
        <p class="lead">{view.t("services-lead")}</p>
        {area_links(view)}
    };
    let form = view! { <h2>{view.t("search-by-place")}</h2> {short_form(view, &Choice::default())} };
    let main = directory(view, heading.into_any(), form.into_any(), ().into_any());
    Body::new(view.s("services-title"), view.s("services-description"), main)
}

/// What was found for a choice; `place` is what the typed place turned out to be, if one was typed.
pub fn results_page(view: &View<'_>, choice: &Choice, place: Option<&Found<'_>>) -> Body {
    let everything = choice.filter == Filter::default();
    if let Some(Found::Area(area)) = place
        && everything
    {
        return Body { title: view.s("services-title"), ..area_page(view, &area.id) };
    }
    let area = match place {
        Some(Found::Area(area)) => Some(&area.id),
        _ => None,
    };
    let answer = place.and_then(|place| place_notice(view, place));
    let local = View { area, ..*view };
    let filter = Filter { area: area.cloned(), ..choice.filter.clone() };
    let mut services = view.site.directory.find(&filter, view.now);
    if answer.is_some() {
        // Not in one of our areas, as far as we know: a local service must not be offered as if it covered the place.
        services.retain(|service| !everything && !service.coverage.is_local());
    }
    let unclear = answer.is_some() || services.is_empty();
    let listed = (answer.is_none() || !everything).then(|| {
        view! {
            <h2><span role="status">{local.t_with("results-count", &[("count", services.len().into())])}</span></h2>
            {none_found(&local, &services)}
            {cards(&local, &services)}
        }
    });
    let heading = match area.and_then(|id| view.site.area(id)) {
        Some(area) => view.t_with("results-in", &[("area", area.name.clone().into())]),
        None => view.t("results-heading"),
    };
    let heading = view! { <h1 tabindex="-1" data-focus>{heading}</h1> };
    let results = view! { {answer} {area.map(|area| all_help(&local, area))} {listed} };
    let form = folded_form(view, choice, unclear);
    let main = directory(view, heading.into_any(), form, results.into_any());
    Body::new(view.s("services-title"), view.s("services-description"), main)
}

/// A page on which the list changes with the form: what is marked `data-live` is what the island puts in place.
pub(super) fn directory(view: &View<'_>, heading: AnyView, form: AnyView, results: AnyView) -> AnyView {
    view! {
        <Directory texts=view.island_texts()>
            <div data-live="heading">{heading}</div>
            {form}
            <div data-live="results">{results}</div>
        </Directory>
    }
    .into_any()
}

/// The form behind one line, so that what was found stands near the top.
pub(super) fn folded_form(view: &View<'_>, choice: &Choice, open: bool) -> AnyView {
    view! { <details class="filter-box" open=open><summary>{view.t("filter-heading")}</summary>{form(view, choice)}</details> }
        .into_any()
}

fn none_found(view: &View<'_>, services: &[&Service]) -> Option<AnyView> {
    services.is_empty().then(|| {
        let line = view.site.national_line().map(|service| cards(view, &[service]));
        view! { <p>{view.t("results-none")}</p> {line} }.into_any()
    })
}

/// The way to the whole page of the area.
fn all_help(view: &View<'_>, area: &AreaId) -> AnyView {
    let name = view.site.area(area).map(|area| area.name.clone()).unwrap_or_default();
    view! { <p><a class="arm" href=view.href(&Page::Area(area.clone()))>{view.t_with("all-help-in", &[("area", name.into())])}</a></p> }.into_any()
}
