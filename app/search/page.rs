//! Searching, and what was found: complete in itself, so that nobody has to leave it and come back.

use leptos::prelude::*;

use super::analysis::{analyzer, terms};
use super::find::{Query, Results, Target};
use super::form::search_form;
use crate::ask::{Urgency, fold};
use crate::components::Body;
use crate::directory::{Choice, Service, filter_fields, place_notice, unfolding_card};
use crate::guides::Article;
use crate::places::Found;
use crate::safety::emergency_panel;
use crate::site::{Flow, Page, View};

/// Services shown on one page of results. More help nobody to choose.
const SERVICES: usize = 10;

/// Guides shown.
const GUIDES: usize = 5;

/// The page with the box.
pub fn search_page(view: &View<'_>) -> Body {
    let main = view! {
        <h1>{view.t("search-heading")}</h1>
        <p class="lead">{view.t("search-lead")}</p>
        {search_form(view, "")}
        <p class="hint">{view.t("search-example")}</p>
        <p class="hint">{view.t("search-back")}</p>
    }
    .into_any();
    Body::new(view.s("search-title"), view.s("search-description"), main)
}

/// What was found for `typed`.
pub fn search_results(view: &View<'_>, typed: &str, choice: &Choice) -> Body {
    let asked = choice.found(&view.site.gazetteer);
    let mut filter = choice.filter.clone();
    if let Some(Found::Area(area)) = &asked {
        filter.area = Some(area.id.clone());
    }
    let results = view.site.find(&Query { text: typed, language: &view.locale.tag, filter: &filter, now: view.now });
    let place = asked.as_ref().or(results.place.as_ref());
    let area = place.and_then(Found::likely_area).map(|area| &area.id);
    let view = &View { area, ..*view };
    let found = if fold(typed).is_empty() {
        view! { <p role="status">{view.t("search-empty")}</p> }.into_any()
    } else if results.understanding.refused {
        refused(view)
    } else {
        found(view, typed, &results, place)
    };
    let main = view! {
        <h1>{view.t("search-results")}</h1>
        {found}
        <form method="post" action=view.href(&Page::Search) autocomplete="off" class="filters" role="search">
            <label for="q">{view.t("search-again")}</label>
            <input id="q" name="q" type="search" value=typed.to_owned() autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="1000"/>
            <details>
                <summary>{view.t("search-filters")}</summary>
                {filter_fields(view, choice)}
            </details>
            <button>{view.t("search-button")}</button>
        </form>
        <p class="hint">{view.t("search-back")}</p>
    }
    .into_any();
    Body::new(view.s("search-title"), view.s("search-description"), main)
}

/// What is said to a request for what nobody may be told.
pub fn refused(view: &View<'_>) -> AnyView {
    let line = view.site.behaviour_line().map(|service| unfolding_card(view, service, None));
    view! {
        <div class="panel">
            <h2>{view.t("search-refused-heading")}</h2>
            <p role="status">{view.t("search-refused")}</p>
            <ul class="cards">{line}</ul>
            <p><a class="arm" href=view.href(&Page::Guide(view.site.settings.start_guide.get_ref().clone()))>{view.t("search-refused-start")}</a></p>
        </div>
    }
    .into_any()
}

fn found(view: &View<'_>, typed: &str, results: &Results<'_>, place: Option<&Found<'_>>) -> AnyView {
    let mut services: Vec<&Service> = Vec::new();
    let mut guides: Vec<&Article> = Vec::new();
    for hit in &results.hits {
        match hit.target {
            Target::Service(service) => services.push(service),
            Target::Guide(guide) => guides.push(guide),
        }
    }
    services.truncate(SERVICES);
    guides.truncate(GUIDES);
    let danger = (results.understanding.urgency == Urgency::Emergency)
        .then(|| view! { {emergency_panel(view)} <p>{view.t("search-danger-stay")}</p> });
    let count = view.t_with("search-count", &[("services", services.len().into()), ("guides", guides.len().into())]);
    let nothing = (services.is_empty() && guides.is_empty()).then(|| {
        let line = view.site.national_line().map(|service| unfolding_card(view, service, None));
        view! {
            <p>{view.t("search-none")}</p>
            <h2>{view.t("emergency-national")}</h2>
            <ul class="cards">{line}</ul>
            <p><a class="arm" href=view.href(&Page::Topics)>{view.t("search-none-topics")}</a></p>
        }
    });
    let heading = match view.area.and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("search-services-in", &[("area", area.name.clone().into())]),
        None => view.t("search-services"),
    };
    let sought = terms(&analyzer(&view.locale.tag), typed);
    let services = (!services.is_empty()).then(|| {
        let cards: Vec<AnyView> = services
            .into_iter()
            .map(|service| {
                let (words, flow) = view.words(service);
                let summary =
                    view! { <span lang=flow.lang() dir=flow.dir()>{marked(view, &words.summary, &sought)}</span> };
                unfolding_card(view, service, Some(summary.into_any()))
            })
            .collect();
        view! { <h2>{heading}</h2><ul class="cards">{cards}</ul> }
    });
    let guides = (!guides.is_empty()).then(|| {
        let items: Vec<AnyView> = guides.into_iter().map(|guide| guide_item(view, guide, &sought)).collect();
        view! { <h2>{view.t("search-guides")}</h2><ul class="cards">{items}</ul> }
    });
    view! {
        {danger}
        {place.and_then(|place| place_notice(view, place))}
        <p role="status">{count}</p>
        {other_language(view, typed, results)}
        {nothing}
        {services}
        {guides}
    }
    .into_any()
}

fn guide_item(view: &View<'_>, guide: &Article, sought: &[String]) -> AnyView {
    let written = guide.written(&view.locale.tag);
    let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { Flow::English };
    view! {
        <li class="card" data-guide=guide.id.clone() lang=flow.lang() dir=flow.dir()>
            <h3><a href=view.href(&Page::Guide(guide.id.clone()))>{written.heading.clone()}</a></h3>
            <p class="summary">{marked(view, &written.summary, sought)}</p>
        </li>
    }
    .into_any()
}

/// The text with the words that were searched for marked.
fn marked(view: &View<'_>, text: &str, sought: &[String]) -> Vec<AnyView> {
    let analyzer = analyzer(&view.locale.tag);
    let is_sought = |word: &str| {
        let folded = terms(&analyzer, word);
        !folded.is_empty() && word.chars().count() > 2 && folded.iter().all(|term| sought.contains(term))
    };
    text.split_inclusive(' ')
        .map(|word| {
            let text = word.to_owned();
            if is_sought(word) { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
        })
        .collect()
}

/// A way to the same search in the language of the words, where there are pages in it.
fn other_language(view: &View<'_>, typed: &str, results: &Results<'_>) -> Option<AnyView> {
    let tag = &view.site.needs.languages[results.understanding.language?];
    let locale = view.site.locales.get(tag).filter(|locale| locale.tag != view.locale.tag)?;
    let label = locale.messages.get("search-other-language", &[("language", locale.name.clone().into())])?;
    let action = format!("/{}{}", locale.tag, Page::Search.path(view.site));
    Some(
        view! {
            <form method="post" action=action autocomplete="off">
                <input type="hidden" name="q" value=typed.to_owned() autocomplete="off"/>
                <button lang=locale.tag.clone() dir=locale.direction>{label}</button>
            </form>
        }
        .into_any(),
    )
}
