//! Choosing an area and filters, and what was found.

use leptos::prelude::*;

use super::area_page::area_page;
use super::form::short_form;
use super::frame::{directory, directory_then_form, folded_form};
use super::place::{area_links, place_notice};
use crate::answers::{Listing, Services};
use crate::directory::{Choice, Service};
use crate::pages::components::{Body, danger_panel, step};
use crate::pages::service::cards;
use crate::pages::{Page, View};
use crate::places::Area;

/// The page where an area is chosen: type a place, or pick one.
pub(crate) fn choose_page(view: &View<'_>) -> Body {
    let heading = view! {
        <h1>{view.t("services-heading")}</h1>
        <p class="lead">{view.t("services-lead")}</p>
        {area_links(view)}
    };
    let form = view! { <h2>{view.t("search-by-place")}</h2> {short_form(view, &Choice::default())} };
    let main = directory(view, heading.into_any(), form.into_any(), ().into_any());
    Body::new(view.s("services-title"), view.s("services-description"), main)
}

/// What was found for a choice.
pub(crate) fn listing_page(view: &View<'_>, choice: &Choice, listing: &Listing<'_>) -> Body {
    match listing {
        Listing::Area(help) => Body { title: view.s("services-title"), ..area_page(view, help) },
        Listing::Services(services) => services_page(view, choice, services),
    }
}

fn services_page(view: &View<'_>, choice: &Choice, services: &Services<'_>) -> Body {
    let local = View { area: services.area.map(|area| &area.id), ..*view };
    let answer = services.place.as_ref().and_then(|place| place_notice(view, place));
    let listed = services.found.as_ref().map(|found| {
        view! {
            <h2><span role="status">{local.t_with("results-count", &[("count", found.len().into())])}</span></h2>
            {none_found(&local, found)}
            {cards(&local, found)}
        }
    });
    let heading = match services.area {
        Some(area) => view.t_with("results-in", &[("area", view.area_name(area).into())]),
        None => view.t("results-heading"),
    };
    let danger = services.danger.then(|| danger_panel(view, None));
    let heading = view! { {danger} <h1 tabindex="-1" data-focus>{heading}</h1> };
    let results = view! { {answer} {services.area.map(|area| all_help(&local, area))} {listed} };
    let form = folded_form(view, choice, services.is_unclear());
    let drawn = if services.is_unclear() { directory_then_form } else { directory };
    let main = drawn(view, heading.into_any(), form, results.into_any());
    Body::new(view.s("services-title"), view.s("services-description"), main)
}

fn none_found(view: &View<'_>, services: &[&Service]) -> Option<AnyView> {
    services.is_empty().then(|| {
        let line = view.site.national_line().map(|service| cards(view, &[service]));
        view! { <p>{view.t("results-none")}</p> {line} }.into_any()
    })
}

/// The way to the whole page of the area.
fn all_help(view: &View<'_>, area: &Area) -> AnyView {
    let name = view.area_name(area);
    step(view.href(&Page::Area(area.id.clone())), view.t_with("all-help-in", &[("area", name.into())]))
}
