//! A service in a list that has all of its page folded into it.

use leptos::prelude::*;

use super::about::{details, what_happens, withheld};
use super::card::{audiences, checked};
use super::ways::{call_log, other_ways};
use crate::directory::Service;
use crate::pages::components::{call_button, call_link, reach, silent_reach, state};
use crate::pages::{Page, View};

/// A service among others in an answer.
pub(crate) struct Listed<'s> {
    /// The service.
    pub(crate) service: &'s Service,
    /// Why it is here.
    pub(crate) why: AnyView,
    /// Whether whoever asked does not want to ring, or must not: a number comes after all other ways.
    pub(crate) silent: bool,
}

/// A service with its numbers in view and everything else folded. `above` stands in the place of its summary: the summary
/// with words marked.
pub(crate) fn unfolding_card(view: &View<'_>, service: &Service, above: Option<AnyView>) -> AnyView {
    let (words, flow) = view.words(service);
    let (state, class) = state(view, service);
    let above = above.unwrap_or_else(|| view.flowing(&words.summary, flow));
    view! {
        <li class="card" data-service=service.id.clone()>
            <h3><a href=view.href(&Page::Service(service.id.clone()))>{view.named(service)}</a></h3>
            <p class="tags"><span class=class>{view.t(state)}</span>" · "{audiences(view, service)}</p>
            <p class="summary">{above}</p>
            {ways(view, service, false)}
            {more(view, service)}
        </li>
    }
    .into_any()
}

/// The first of an answer: how to reach it before all else, then why it is here. `label` stands above its name.
pub(crate) fn best_card(view: &View<'_>, listed: Listed<'_>, label: AnyView) -> AnyView {
    let Listed { service, why, silent } = listed;
    let (words, flow) = view.words(service);
    let (state, class) = state(view, service);
    view! {
        <li class="card best" data-service=service.id.clone()>
            <p class="label">{label}" · "<span class=class>{view.t(state)}</span></p>
            <h2><a href=view.href(&Page::Service(service.id.clone()))>{view.named(service)}</a></h2>
            {ways(view, service, silent)}
            {call_log(view, service)}
            <p class="summary">{view.flowing(&words.summary, flow)}</p>
            <p class="hint">{why}</p>
            {more(view, service)}
        </li>
    }
    .into_any()
}

/// A further one of an answer: one row, with one way to reach it, and all else behind the row.
pub(crate) fn row_card(view: &View<'_>, listed: Listed<'_>) -> AnyView {
    let Listed { service, why, silent } = listed;
    let (words, flow) = view.words(service);
    let (state, state_class) = state(view, service);
    let one = if silent { silent_reach(view, service) } else { reach(view, service) };
    let button = one.map(|one| view! { <div class="to">{call_button(view, &one)}</div> });
    let class = if button.is_some() { "card slim numbered" } else { "card slim" };
    view! {
        <li class=class data-service=service.id.clone()>
            <details>
                <summary>
                    <h3>{view.named(service)}</h3>
                    <span class="hint"><span class=state_class>{view.t(state)}</span>" · "{why}</span>
                </summary>
                <p class="summary">{view.flowing(&words.summary, flow)}</p>
                {ways(view, service, silent)}
                {rest(view, service)}
                <p><a href=view.href(&Page::Service(service.id.clone()))>{view.t("whole-page")}<span class="unseen">": "{service.name.clone()}</span></a></p>
            </details>
            {button}
        </li>
    }
    .into_any()
}

/// All ways to reach it.
fn ways(view: &View<'_>, service: &Service, silent: bool) -> AnyView {
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    let others = other_ways(view, service);
    if silent { view! { {others} {lines} }.into_any() } else { view! { {lines} {others} }.into_any() }
}

/// All else, behind a line of its own.
fn more(view: &View<'_>, service: &Service) -> AnyView {
    view! {
        <details>
            <summary>{view.t("search-more")}<span class="unseen">": "{service.name.clone()}</span></summary>
            {rest(view, service)}
        </details>
    }
    .into_any()
}

/// What is folded.
fn rest(view: &View<'_>, service: &Service) -> AnyView {
    view! {
        {withheld(view, service)}
        {what_happens(view, service)}
        {details(view, service)}
        <p class="checked">{checked(view, service)}</p>
    }
    .into_any()
}
