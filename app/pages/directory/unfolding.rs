//! A service in a list that has all of its page folded into it.

use leptos::prelude::*;

use super::card::{checked, coverage, kinds, other_ways};
use super::service_page::{details, what_happens, withheld};
use crate::directory::Service;
use crate::pages::components::{call_link, facts, state};
use crate::pages::{Page, View};

/// A service with its numbers in view and everything else folded. `above` stands in the place of its summary: why it is
/// here, or the summary with words marked.
pub(crate) fn unfolding_card(view: &View<'_>, service: &Service, above: Option<AnyView>) -> AnyView {
    card(view, service, above, true)
}

/// The same for somebody who does not want to ring, or must not: the number comes after all other ways.
pub(crate) fn silent_card(view: &View<'_>, service: &Service, above: Option<AnyView>) -> AnyView {
    card(view, service, above, false)
}

fn card(view: &View<'_>, service: &Service, above: Option<AnyView>, number_first: bool) -> AnyView {
    let (words, flow) = view.words(service);
    let (state, class) = state(view, service);
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    let others = other_ways(view, service);
    let ways = if number_first { view! { {lines} {others} }.into_any() } else { view! { {others} {lines} }.into_any() };
    let above = above.unwrap_or_else(|| view.flowing(&words.summary, flow));
    view! {
        <li class="card" data-service=service.id.clone()>
            <h3><a href=view.href(&Page::Service(service.id.clone()))>{view.english(&service.name)}</a></h3>
            <p class="tags">
                <span class=class>{view.t(state)}</span>
                {kinds(view, &service.kinds)}
                " · "<span>{coverage(view, &service.coverage)}</span>
            </p>
            <p class="summary">{above}</p>
            {ways}
            <details>
                <summary>{view.t("search-more")}<span class="unseen">": "{service.name.clone()}</span></summary>
                {withheld(view, service)}
                {what_happens(view, service)}
                {facts(details(view, service))}
                <p class="checked">{checked(view, service)}</p>
            </details>
        </li>
    }
    .into_any()
}
