//! What the record of a service says of one thing, and how to ask where it says nothing.

use leptos::prelude::*;

use crate::ask::Act;
use crate::directory::{Channel, Cost, Feature, Field, Phone, Premises, Service};
use crate::pages::View;
use crate::pages::components::{call_link, hours_text, state};
use crate::pages::prose::prose;
use crate::pages::service::{audiences, coverage, languages, other_ways, referral};

/// The answer to a question about a service.
pub(super) fn fact(view: &View<'_>, service: &Service, field: Field, act: Act, passage: &str) -> AnyView {
    let said = if service.says(field).is_some() {
        view! { <div class="lead" data-value>{said(view, service, field, passage)}</div> }.into_any()
    } else {
        view! { <p role="status" data-unknown>{view.t(unknown(service, field))}</p> }.into_any()
    };
    let besides = match act {
        Act::Pets => Some("reply-unknown-pets"),
        Act::Confidential => Some("reply-unknown-tells"),
        _ => None,
    };
    let besides = besides.map(|id| view! { <p>{view.t(id)}</p> });
    let lines: Vec<AnyView> = lines(service, field).map(|phone| call_link(view, service, phone)).collect();
    let ways = other_ways(view, service);
    view! {
        {said}
        {besides}
        <div class="line">{lines}{ways}</div>
    }
    .into_any()
}

/// The message for where the record says nothing.
fn unknown(service: &Service, field: Field) -> &'static str {
    match field {
        Field::Address if matches!(service.premises, Premises::Confidential) => "reply-not-given",
        Field::Phone if service.phones.iter().any(|phone| phone.instead) => "reply-only-instead",
        Field::Text | Field::Chat | Field::Email | Field::Web | Field::Phone => "reply-no-way",
        _ => "reply-unknown",
    }
}

/// The lines to show beside: the main one, or all where a number was asked for.
fn lines(service: &Service, field: Field) -> impl Iterator<Item = &Phone> {
    service.phones.iter().take(if field == Field::Phone { usize::MAX } else { 1 })
}

/// What the record says, in words.
fn said(view: &View<'_>, service: &Service, field: Field, passage: &str) -> AnyView {
    let (_, flow) = view.words(service);
    let named = |name: &str, value: AnyView| view! { <strong>{view.t(name)}":"</strong>" "{value} }.into_any();
    let own_words =
        || view! { <span lang=flow.lang() dir=flow.dir() inner_html=prose(view, flow, passage)></span> }.into_any();
    let value = match field {
        Field::Hours => {
            let mut hours: Vec<String> = service.all_hours().map(|hours| hours_text(view, hours)).collect();
            hours.dedup();
            let (state, _) = state(view, service);
            named("fact-hours", view! { {hours.join("; ")}" ("{view.t(state)}")" }.into_any())
        }
        Field::Cost => {
            let help = service.cost.map(|cost| if cost == Cost::Free { "cost-free" } else { "cost-standard" });
            let help = help.map(|id| named("fact-cost", view.t(id)));
            let call = service.line().and_then(|line| line.cost);
            let call = call.map(|cost| view.t(if cost == Cost::Free { "call-free" } else { "call-standard" }));
            view! { {help}" "{call} }.into_any()
        }
        Field::OnBill => {
            let shows = service.line().and_then(|line| line.on_bill) == Some(true);
            named("fact-bill", view.t(if shows { "on-bill" } else { "not-on-bill" }))
        }
        // The lines and links below say the rest.
        Field::Phone | Field::Text | Field::Chat | Field::Email | Field::Web => view.t("yes"),
        Field::Languages if service.languages.is_empty() => view.t("reply-interpreters-yes"),
        Field::Languages => named("fact-languages", languages(view, service)),
        Field::Interpreters => match service.feature(Feature::Interpreters) {
            Some(true) => view.t("reply-interpreters-yes"),
            Some(false) => view.t("reply-interpreters-no"),
            None => ().into_any(),
        },
        Field::Eligibility if !passage.is_empty() => own_words(),
        Field::Eligibility | Field::Audiences => named("fact-for", audiences(view, service).into_any()),
        Field::Areas => named("fact-where", coverage(view, &service.coverage).into_any()),
        Field::Referral => named("fact-referral", referral(view, service).into_any()),
        Field::WhatHappens | Field::Waiting => own_words(),
        Field::Address => match &service.premises {
            Premises::Open(Some(place)) => {
                let address = format!("{}, {}", place.address, place.postcode);
                named("fact-place", view! { <span lang="en" dir="ltr">{address}</span> }.into_any())
            }
            _ => ().into_any(),
        },
    };
    let signs = (field == Field::Interpreters && service.has_channel(Channel::Bsl))
        .then(|| view! { " "{view.t("reply-signs")} });
    view! { {value}{signs} }.into_any()
}
