//! What is said of a typed place that is not plainly in one of our areas.

use leptos::prelude::*;

use crate::pages::components::{at_beginning, chips};
use crate::pages::service::cards;
use crate::pages::{Page, View};
use crate::places::{Area, Found, Neighbour};

/// The areas of the site.
pub(crate) fn area_links(view: &View<'_>) -> AnyView {
    areas(view, view.site.gazetteer.areas().iter())
}

/// What to say of a place that is not plainly in one of our areas; nothing where it is.
pub(crate) fn place_notice(view: &View<'_>, place: &Found<'_>) -> Option<AnyView> {
    let national = || {
        let line = view.site.national_line().map(|service| cards(view, &[service]));
        view! { <p>{view.t("place-outside-national")}</p>{line} }.into_any()
    };
    notice(view, place, national)
}

/// The same within an answer, which names somebody itself.
pub(crate) fn place_notice_in_answer(view: &View<'_>, place: &Found<'_>) -> Option<AnyView> {
    notice(view, place, || ().into_any())
}

fn notice(view: &View<'_>, place: &Found<'_>, national: impl Fn() -> AnyView) -> Option<AnyView> {
    match place {
        Found::Area(_) => None,
        Found::Ask { labels, areas, outside: elsewhere, .. } => {
            let elsewhere = (!elsewhere.is_empty()).then(|| outside(view, elsewhere, national()));
            Some(ask(view, labels, areas, elsewhere))
        }
        Found::Outside(neighbours) => Some(outside(view, neighbours, national())),
        Found::Unknown { similar } => Some(unknown(view, similar)),
    }
}

fn areas<'a>(view: &View<'_>, areas: impl Iterator<Item = &'a Area>) -> AnyView {
    chips(areas.map(|area| (view.href(&Page::Area(area.id.clone())), view.area_name(area).into_any())))
}

fn ask(view: &View<'_>, labels: &[&str], among: &[&Area], elsewhere: Option<AnyView>) -> AnyView {
    let labels = (!labels.is_empty()).then(|| view! { <p>{view.t("place-ask-labels")}" "{view.locale.formats.and(&labels.iter().map(|&label| label.to_owned()).collect::<Vec<_>>())}</p> });
    view! {
        <div class="panel">
            <h2>{view.t("place-ask")}</h2>
            {labels}
            {areas(view, among.iter().copied())}
            {elsewhere}
        </div>
    }
    .into_any()
}

fn outside(view: &View<'_>, neighbours: &[&Neighbour], national: AnyView) -> AnyView {
    let names: Vec<String> = neighbours.iter().map(|neighbour| neighbour.name.clone()).collect();
    let theirs: Vec<AnyView> = neighbours.iter().filter_map(|neighbour| neighbour_help(view, neighbour)).collect();
    view! {
        <div class="panel">
            <h2>{view.t_with("place-outside", &[("councils", view.locale.formats.and(&names).into())])}</h2>
            {theirs}
            {national}
        </div>
    }
    .into_any()
}

/// A neighbour's own line or page, where we know one.
fn neighbour_help(view: &View<'_>, neighbour: &Neighbour) -> Option<AnyView> {
    let name = neighbour.service.clone().unwrap_or_else(|| neighbour.name.clone());
    if let (Some(number), Some(printed)) = (&neighbour.number, &neighbour.printed) {
        let checked = view.t("hours-unknown");
        return Some(
            view! { <p class="line">{view.english(&name)}": "<a class="call" href=format!("tel:{number}")><span class="verb">{view.t("call")}</span>" "<bdi dir="ltr">{printed.clone()}</bdi></a><br/><span class="facts">{checked}</span></p> }
                .into_any(),
        );
    }
    let page = neighbour.page.clone()?;
    Some(view! { <p class="way"><a href=page rel="noreferrer">{view.english(&name)}" "<span class="outside">"("{view.t("other-website")}")"</span></a></p> }.into_any())
}

fn unknown(view: &View<'_>, similar: &[(&str, &Area)]) -> AnyView {
    let mut names: Vec<(String, &Area)> = similar.iter().map(|(name, area)| (capitalised(name), *area)).collect();
    names.dedup_by(|a, b| a.0 == b.0);
    let meant = (!names.is_empty()).then(|| {
        let links = names.into_iter().map(|(name, area)| {
            (view.href(&Page::Area(area.id.clone())), format!("{name} ({})", view.area_name(area)).into_any())
        });
        view! { <p>{view.t("place-similar")}</p>{chips(links)} }
    });
    view! {
        <div class="panel">
            <h2>{view.t("place-unknown")}</h2>
            {meant}
            <p>{view.t("place-unknown-choose")}</p>
            {area_links(view)}
        </div>
    }
    .into_any()
}

/// A folded name as it is written.
pub(super) fn capitalised(name: &str) -> String {
    name.split(' ').map(at_beginning).collect::<Vec<_>>().join(" ")
}
