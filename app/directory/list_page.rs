//! Choosing an area and filters, and what was found.

use leptos::prelude::*;

use super::area_page::area_page;
use super::card::cards;
use super::terms::{Audience, Channel, Feature, Kind};
use super::{Filter, Service};
use crate::components::Body;
use crate::places::{Area, AreaId, Found, Neighbour};
use crate::site::{Page, View};

/// What a visitor sent with the form. Lives for one request and is never logged.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The typed place, or an area's id.
    pub place: String,
    /// Everything else.
    pub filter: Filter,
}

impl Choice {
    /// Reads the fields of the form. Unknown fields and values are passed over: nobody is turned away by a stale page.
    pub fn from_fields<'a>(
        fields: impl Iterator<Item = (std::borrow::Cow<'a, str>, std::borrow::Cow<'a, str>)>,
    ) -> Self {
        let mut choice = Self::default();
        for (name, value) in fields {
            let filter = &mut choice.filter;
            match name.as_ref() {
                "place" => choice.place = value.trim().chars().take(100).collect(),
                "kind" => filter.kind = Kind::from_key(&value),
                "audience" => filter.audience = Audience::from_key(&value),
                "channel" => filter.channel = Channel::from_key(&value),
                "language" => filter.language = Some(value.into_owned()).filter(|tag| !tag.is_empty()),
                "open" => filter.open_now = !value.is_empty(),
                other => filter.features.extend(Feature::from_key(other)),
            }
        }
        choice
    }
}

/// The page where an area is chosen: type a place, or pick one.
pub fn choose_page(view: &View<'_>) -> Body {
    let main = view! {
        <h1>{view.t("services-heading")}</h1>
        <p class="lead">{view.t("services-lead")}</p>
        {area_links(view)}
        <h2>{view.t("search-by-place")}</h2>
        {form(view, &Choice::default())}
    }
    .into_any();
    Body::new(view.s("services-title"), view.s("services-description"), main)
}

/// The four areas as arms of a signpost.
pub fn area_links(view: &View<'_>) -> AnyView {
    let links: Vec<AnyView> = view
        .site
        .gazetteer
        .areas()
        .iter()
        .map(|area| {
            view! { <li><a class="arm" href=view.href(&Page::Area(area.id.clone()))>{area.name.clone()}</a></li> }
                .into_any()
        })
        .collect();
    view! { <ul class="arms">{links}</ul> }.into_any()
}

/// The small form of the first page: a place, nothing else.
pub fn place_form(view: &View<'_>) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::Services) autocomplete="off" class="place">
            <label for="place">{view.t("place-label")}</label>
            <p class="hint" id="place-hint">{view.t("place-hint")}</p>
            <div class="row">
                <input id="place" name="place" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" maxlength="100" aria-describedby="place-hint"/>
                <button>{view.t("show-help")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The whole form, with what was chosen last.
pub(super) fn form(view: &View<'_>, choice: &Choice) -> AnyView {
    let filter = &choice.filter;
    let kinds = options(view, "kind", Kind::ALL.iter().map(|kind| kind.key()), filter.kind.map(Kind::key));
    let audiences = options(
        view,
        "audience",
        Audience::ALL.iter().filter(|audience| **audience != Audience::Anyone).map(|audience| audience.key()),
        filter.audience.map(Audience::key),
    );
    let channels =
        options(view, "channel", Channel::ALL.iter().map(|channel| channel.key()), filter.channel.map(Channel::key));
    let spoken = spoken_languages(view);
    let languages = options(view, "language", spoken.iter().map(String::as_str), filter.language.as_deref());
    let features: Vec<AnyView> = Feature::ALL
        .iter()
        .map(|feature| {
            checkbox(view, feature.key(), &format!("feature-{}", feature.key()), filter.features.contains(feature))
        })
        .collect();
    view! {
        <form method="post" action=view.href(&Page::Services) autocomplete="off" class="filters">
            <label for="place">{view.t("place-label")}</label>
            <p class="hint" id="place-hint">{view.t("place-hint")}</p>
            <input id="place" name="place" type="text" value=choice.place.clone() autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100" aria-describedby="place-hint"/>
            {select(view, "kind", "filter-kind", kinds)}
            {select(view, "audience", "filter-audience", audiences)}
            {select(view, "channel", "filter-channel", channels)}
            {select(view, "language", "filter-language", languages)}
            {checkbox(view, "open", "filter-open", filter.open_now)}
            <details>
                <summary>{view.t("filter-more")}</summary>
                <p class="hint">{view.t("filter-more-hint")}</p>
                {features}
            </details>
            <button>{view.t("show-help")}</button>
        </form>
    }
    .into_any()
}

fn spoken_languages(view: &View<'_>) -> Vec<String> {
    let mut tags: Vec<String> = view
        .site
        .directory
        .iter()
        .flat_map(|service| service.languages.iter().cloned())
        .filter(|tag| tag != "en")
        .collect();
    tags.sort();
    tags.dedup();
    tags
}

fn options<'o>(
    view: &View<'_>,
    prefix: &str,
    keys: impl Iterator<Item = &'o str>,
    chosen: Option<&str>,
) -> Vec<AnyView> {
    keys.map(|key| {
        let label = view.s(&format!("{prefix}-{key}"));
        view! { <option value=key.to_owned() selected=chosen == Some(key)>{label}</option> }.into_any()
    })
    .collect()
}

fn select(view: &View<'_>, name: &'static str, label: &str, options: Vec<AnyView>) -> AnyView {
    view! {
        <label for=name>{view.t(label)}</label>
        <select id=name name=name autocomplete="off"><option value="">{view.s("filter-any")}</option>{options}</select>
    }
    .into_any()
}

fn checkbox(view: &View<'_>, name: &'static str, label: &str, checked: bool) -> AnyView {
    view! { <label class="check"><input type="checkbox" name=name value="yes" checked=checked autocomplete="off"/>" "{view.t(label)}</label> }.into_any()
}

/// What was found for a choice.
pub fn results_page(view: &View<'_>, choice: &Choice) -> Body {
    let found = (!choice.place.is_empty()).then(|| view.site.gazetteer.find(&choice.place));
    let everything = choice.filter == Filter::default();
    if let Some(Found::Area(area)) = &found
        && everything
    {
        return Body { title: view.s("services-title"), ..area_page(view, &area.id) };
    }
    let (area, answer) = match &found {
        None => (None, None),
        Some(Found::Area(area)) => (Some(&area.id), None),
        Some(Found::Ask { labels, areas, outside }) => (None, Some(ask(view, labels, areas, outside))),
        Some(Found::Outside(neighbours)) => (None, Some(outside(view, neighbours))),
        Some(Found::Unknown { similar }) => (None, Some(unknown(view, similar))),
    };
    let local = View { area, ..*view };
    let filter = Filter { area: area.cloned(), ..choice.filter.clone() };
    let mut services = view.site.directory.find(&filter, view.now);
    if answer.is_some() {
        // Not in one of our areas, as far as we know: a local service must not be offered as if it covered the place.
        services.retain(|service| !everything && !service.coverage.is_local());
    }
    let listed = (answer.is_none() || !everything).then(|| {
        view! {
            <p role="status">{local.t_with("results-count", &[("count", services.len().into())])}</p>
            {none_found(&local, &services)}
            {cards(&local, &services)}
        }
    });
    let heading = match area.and_then(|id| view.site.area(id)) {
        Some(area) => view.t_with("results-in", &[("area", area.name.clone().into())]),
        None => view.t("results-heading"),
    };
    let main = view! {
        <h1>{heading}</h1>
        {answer}
        {area.map(|area| all_help(&local, area))}
        {listed}
        <h2>{view.t("change-choice")}</h2>
        {form(view, choice)}
    }
    .into_any();
    Body::new(view.s("services-title"), view.s("services-description"), main)
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

fn ask(view: &View<'_>, labels: &[&str], areas: &[&Area], neighbours: &[&Neighbour]) -> AnyView {
    let labels = (!labels.is_empty()).then(|| view! { <p>{view.t("place-ask-labels")}" "{view.locale.formats.and(&labels.iter().map(|&label| label.to_owned()).collect::<Vec<_>>())}</p> });
    let elsewhere = (!neighbours.is_empty()).then(|| outside(view, neighbours));
    view! {
        <div class="panel">
            <h2>{view.t("place-ask")}</h2>
            {labels}
            {arms(view, areas)}
            {elsewhere}
        </div>
    }
    .into_any()
}

fn arms(view: &View<'_>, areas: &[&Area]) -> AnyView {
    let links: Vec<AnyView> = areas
        .iter()
        .map(|area| {
            view! { <li><a class="arm" href=view.href(&Page::Area(area.id.clone()))>{area.name.clone()}</a></li> }
                .into_any()
        })
        .collect();
    view! { <ul class="arms">{links}</ul> }.into_any()
}

fn outside(view: &View<'_>, neighbours: &[&Neighbour]) -> AnyView {
    let names: Vec<String> = neighbours.iter().map(|neighbour| neighbour.name.clone()).collect();
    let theirs: Vec<AnyView> = neighbours.iter().filter_map(|neighbour| neighbour_help(view, neighbour)).collect();
    let national = view.site.national_line().map(|service| cards(view, &[service]));
    view! {
        <div class="panel">
            <p>{view.t_with("place-outside", &[("councils", view.locale.formats.and(&names).into())])}</p>
            {theirs}
            <p>{view.t("place-outside-national")}</p>
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
            view! { <p class="line">{view.english(name)}": "<a class="call" href=format!("tel:{number}")><span class="verb">{view.t("call")}</span>" "<bdi dir="ltr">{printed.clone()}</bdi></a><br/><span class="facts">{checked}</span></p> }
                .into_any(),
        );
    }
    let page = neighbour.page.clone()?;
    Some(view! { <p class="way"><a href=page rel="noreferrer">{view.english(name)}" "<span class="outside">"("{view.t("other-website")}")"</span></a></p> }.into_any())
}

fn unknown(view: &View<'_>, similar: &[(&str, &Area)]) -> AnyView {
    let mut names: Vec<(String, &Area)> = similar.iter().map(|(name, area)| (capitalised(name), *area)).collect();
    names.dedup_by(|a, b| a.0 == b.0);
    let suggestions: Vec<AnyView> = names
        .into_iter()
        .map(|(name, area)| view! { <li><a class="arm" href=view.href(&Page::Area(area.id.clone()))>{format!("{name} ({})", area.name)}</a></li> }.into_any())
        .collect();
    let meant = (!suggestions.is_empty())
        .then(|| view! { <p>{view.t("place-similar")}</p><ul class="arms">{suggestions}</ul> });
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

fn capitalised(name: &str) -> String {
    let words: Vec<String> = name
        .split(' ')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
        })
        .collect();
    words.join(" ")
}
