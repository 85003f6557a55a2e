//! The forms with which a place and filters are chosen.

use leptos::prelude::*;

use super::place::capitalised;
use crate::directory::{Audience, Channel, Choice, Feature, Filter, Kind};
use crate::pages::{Page, View};

/// The small form of the first page: a place, nothing else.
pub(crate) fn place_form(view: &View<'_>) -> AnyView {
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

/// A place, and the filters behind one line.
pub(super) fn short_form(view: &View<'_>, choice: &Choice) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::Services) autocomplete="off" class="filters">
            {place_field(view, choice)}
            <details><summary>{view.t("filter-heading")}</summary>{filters(view, &choice.filter)}</details>
            <button>{view.t("show-help")}</button>
        </form>
    }
    .into_any()
}

/// The whole form, with what was chosen last.
pub(super) fn form(view: &View<'_>, choice: &Choice) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::Services) autocomplete="off" class="filters">
            {filter_fields(view, choice)}
            <button>{view.t("show-help")}</button>
        </form>
    }
    .into_any()
}

/// The fields of a choice, with what was chosen last.
pub(crate) fn filter_fields(view: &View<'_>, choice: &Choice) -> AnyView {
    view! { {place_field(view, choice)} {filters(view, &choice.filter)} }.into_any()
}

fn place_field(view: &View<'_>, choice: &Choice) -> AnyView {
    let area = (!choice.area.is_empty())
        .then(|| view! { <input type="hidden" name="area" value=choice.area.clone() autocomplete="off"/> });
    view! {
        {area}
        <label for="place">{view.t("place-label")}</label>
        <p class="hint" id="place-hint">{view.t("place-hint")}</p>
        <input id="place" name="place" type="text" value=choice.place.clone() autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100" aria-describedby="place-hint"/>
        <div data-live="suggestions">{suggestions(view, &choice.place)}</div>
    }
    .into_any()
}

fn filters(view: &View<'_>, filter: &Filter) -> AnyView {
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
    }
    .into_any()
}

/// Places that begin as what was typed does, each to be picked with one press.
fn suggestions(view: &View<'_>, typed: &str) -> Option<AnyView> {
    let places = view.site.gazetteer.beginning_with(typed);
    let buttons: Vec<AnyView> = places
        .into_iter()
        .map(|(name, area)| {
            let name = capitalised(name);
            let label = format!("{name} ({})", view.area_name(area));
            view! { <li><button name="place" value=name class="quiet">{label}</button></li> }.into_any()
        })
        .collect();
    // Enter presses the first button of a form. That must not be a place nobody picked.
    (!buttons.is_empty()).then(|| {
        view! { <button hidden></button><p class="hint">{view.t("place-suggestions")}</p><ul class="chips suggestions">{buttons}</ul> }.into_any()
    })
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
