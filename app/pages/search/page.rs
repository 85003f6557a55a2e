//! Searching, and what was found: complete in itself, so that nobody has to leave it and come back.

use leptos::prelude::*;

use super::form::search_form;
use super::refused;
use crate::answers::{Hits, SearchAnswer, SearchFound};
use crate::directory::Choice;
use crate::guides::{Article, Term};
use crate::pages::components::{Body, danger_panel, flow, step, text_link};
use crate::pages::directory::{filter_fields, place_notice};
use crate::pages::guides::{explanation, term_name};
use crate::pages::service::unfolding_card;
use crate::pages::{Page, View};
use crate::places::Found;
use crate::search::Sought;

/// The page with the box.
pub(crate) fn search_page(view: &View<'_>) -> Body {
    let main = view! {
        <h1>{view.t("search-heading")}</h1>
        <p class="lead">{view.t("search-lead")}</p>
        {search_form(view, "q")}
        <p class="hint">{view.t("search-example")}</p>
        <p class="hint">{view.t("search-back")}</p>
    }
    .into_any();
    Body::new(view.s("search-title"), view.s("search-description"), main)
}

/// What was found for `typed`, with `choice` beside it.
pub(crate) fn search_results(view: &View<'_>, typed: &str, choice: &Choice, answer: &SearchAnswer<'_>) -> Body {
    let view = &View { area: answer.area.map(|area| &area.id), ..*view };
    let found = match &answer.found {
        SearchFound::NothingTyped => view! { <p role="status">{view.t("search-empty")}</p> }.into_any(),
        SearchFound::Refused(line) => refused(view, *line),
        SearchFound::Hits(hits) => found(view, typed, hits, answer.place.as_ref()),
    };
    let main = view! {
        <h1>{view.t("search-results")}</h1>
        {answer.term.map(|term| explained(view, term))}
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
    let helps = matches!(&answer.found, SearchFound::Hits(hits) if hits.danger);
    Body { helps, ..Body::new(view.s("search-title"), view.s("search-description"), main) }
}

fn found(view: &View<'_>, typed: &str, hits: &Hits<'_>, place: Option<&Found<'_>>) -> AnyView {
    let Hits { danger, vague, services, guides, instead, language, sought } = hits;
    let danger = danger.then(|| view! { {danger_panel(view, None)} <p>{view.t("search-danger-stay")}</p> });
    let count = view.t_with("search-count", &[("services", services.len().into()), ("guides", guides.len().into())]);
    let vague = (*vague && !services.is_empty()).then(|| view! { <p class="note">{view.t("search-vague")}</p> });
    let nothing = (services.is_empty() && guides.is_empty()).then(|| {
        let line = instead.map(|service| unfolding_card(view, service, None));
        view! {
            <p>{view.t("search-none")}</p>
            <h2>{view.t("emergency-national")}</h2>
            <ul class="cards">{line}</ul>
            {step(view.href(&Page::Topics), view.t("search-none-topics"))}
        }
    });
    let heading = match view.area.and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("search-services-in", &[("area", view.area_name(area).into())]),
        None => view.t("search-services"),
    };
    let services = (!services.is_empty()).then(|| {
        let cards: Vec<AnyView> = services
            .iter()
            .map(|service| {
                let (words, flow) = view.words(service);
                let summary = view! { <span lang=flow.lang() dir=flow.dir()>{marked(&words.summary, sought)}</span> };
                unfolding_card(view, service, Some(summary.into_any()))
            })
            .collect();
        view! { <h2>{heading}</h2><ul class="cards">{cards}</ul> }
    });
    let guides = (!guides.is_empty()).then(|| {
        let items: Vec<AnyView> = guides.iter().map(|guide| guide_item(view, guide, sought)).collect();
        view! { <h2>{view.t("search-guides")}</h2><ul class="links told">{items}</ul> }
    });
    view! {
        {danger}
        {place.and_then(|place| place_notice(view, place))}
        {vague}
        <p role="status">{count}</p>
        {language.and_then(|tag| other_language(view, typed, tag))}
        {nothing}
        {services}
        {guides}
    }
    .into_any()
}

/// A word of the glossary, explained.
fn explained(view: &View<'_>, term: &Term) -> AnyView {
    let (body, flow) = explanation(view, term);
    view! {
        <section class="panel" data-term=term.id.clone()>
            <h2>{term_name(view, term)}</h2>
            <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=body></div>
            <p><a href=view.href(&Page::Glossary)>{view.t("reply-term-more")}</a></p>
        </section>
    }
    .into_any()
}

fn guide_item(view: &View<'_>, guide: &Article, sought: &Sought) -> AnyView {
    let flow = flow(view, guide);
    let summary = marked(&guide.written(&view.locale.tag).summary, sought);
    let link = text_link(view, guide, &Page::Guide(guide.id.clone()));
    view! { <li data-guide=guide.id.clone()>{link}<p class="hint" lang=flow.lang() dir=flow.dir()>{summary}</p></li> }
        .into_any()
}

/// The text with the words that were searched for marked.
fn marked(text: &str, sought: &Sought) -> Vec<AnyView> {
    text.split_inclusive(' ')
        .map(|word| {
            let text = word.to_owned();
            if sought.holds(word) { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
        })
        .collect()
}

/// A way to the same search in the language of the words, where there are pages in it.
fn other_language(view: &View<'_>, typed: &str, tag: &str) -> Option<AnyView> {
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
