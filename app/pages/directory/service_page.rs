//! The page of one service.

use leptos::prelude::*;

use super::card::{audiences, checked, coverage, draft_mark, kinds, other_ways};
use super::json_ld::json_ld;
use crate::content::Section;
use crate::directory::{Cost, Feature, Premises, Service};
use crate::pages::components::{Body, call_link, fact, facts, hours_text, source_names, stale, state};
use crate::pages::prose::prose;
use crate::pages::{Page, View};

/// The page of one service: every fact, and what is not known said to be so.
pub(crate) fn service_page(view: &View<'_>, service: &Service) -> Body {
    let (words, flow) = view.words(service);
    let name_flow = view.english_flow();
    let (state, class) = state(view, service);
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    let no_phone = service.phones.is_empty().then(|| view! { <p>{view.t("no-phone")}</p> });
    let call_log = service
        .phones
        .iter()
        .any(|phone| phone.call_log != Some(false))
        .then(|| view! { <p class="note">{view.t("call-log")}</p> });
    let main = view! {
        <article data-service=service.id.clone()>
            <h1 lang=name_flow.lang() dir=name_flow.dir()>{service.name.clone()}</h1>
            <p class="tags">{draft_mark(view, service)}<span class=class>{view.t(state)}</span>{kinds(view, &service.kinds)}</p>
            {stale(view, Section::Services.key(), &service.id, &Page::Service(service.id.clone()))}
            <p class="lead" lang=flow.lang() dir=flow.dir()>{words.summary.clone()}</p>
            <section class="contact" aria-labelledby="contact">
                <h2 id="contact">{view.t("how-to-reach")}</h2>
                {lines}
                {no_phone}
                {other_ways(view, service)}
                {withheld(view, service)}
                {call_log}
            </section>
            <h2>{view.t("what-happens")}</h2>
            {what_happens(view, service)}
            <h2>{view.t("about-service")}</h2>
            {facts(details(view, service))}
            <h2>{view.t("how-we-know")}</h2>
            <p>{checked(view, service)}" "<a href=view.href(&Page::About("checking-facts".into()))>{view.t("how-we-check-link")}</a></p>
            {sources(view, service)}
            <p><a href=view.href(&Page::Search)>{view.t("search-again")}</a></p>
        </article>
    }
    .into_any();
    Body { json_ld: Some(json_ld(view, service)), ..Body::new(service.title.clone(), words.summary.clone(), main) }
}

pub(super) fn withheld(view: &View<'_>, service: &Service) -> Option<AnyView> {
    let (words, flow) = view.words(service);
    if words.withheld.is_empty() {
        return None;
    }
    let reasons: Vec<AnyView> =
        words.withheld.iter().map(|why| view! { <li>{view.flowing(why, flow)}</li> }.into_any()).collect();
    Some(view! { <div class="note"><p>{view.t("withheld")}</p><ul>{reasons}</ul></div> }.into_any())
}

pub(super) fn what_happens(view: &View<'_>, service: &Service) -> AnyView {
    let (words, flow) = view.words(service);
    if words.body.is_empty() {
        return view! { <p>{view.t("what-happens-unknown")}</p> }.into_any();
    }
    let prose = prose(view, flow, &words.body);
    view! { <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=prose></div> }.into_any()
}

/// The facts of a service; what is not known of it stands together in the last line.
pub(super) fn details(view: &View<'_>, service: &Service) -> Vec<AnyView> {
    let (words, flow) = view.words(service);
    let mut rows = Vec::new();
    let mut unknown = Vec::new();
    let mut tell = |label: &str, told: Option<AnyView>| match told {
        Some(told) => rows.push(fact(view.t(label), told)),
        None => unknown.push(view.s(label)),
    };
    let flowing = |text: &Option<String>| text.as_ref().map(|text| view.flowing(text, flow));
    tell("fact-where", Some(coverage(view, &service.coverage).into_any()));
    tell("fact-for", Some(audiences(view, service).into_any()));
    tell("fact-eligibility", flowing(&words.eligibility));
    tell("fact-referral", (!service.referral.is_empty()).then(|| referral(view, service).into_any()));
    tell("fact-waiting", flowing(&words.waiting));
    tell("fact-cost", service.cost.map(|cost| view.t(if cost == Cost::Free { "cost-free" } else { "cost-standard" })));
    tell("fact-languages", (!service.languages.is_empty()).then(|| languages(view, service)));
    if let Some(phone) = service.phones.first() {
        let known = match phone.on_bill {
            Some(true) => "on-bill",
            Some(false) => "not-on-bill",
            None if phone.number.is_freephone() => "bill-free",
            None => "bill-unknown",
        };
        tell("fact-bill", Some(view.t(known)));
    }
    if let Some(name) = &service.organisation {
        tell("fact-organisation", Some(view.english(name)));
    }
    if let Some(hours) = &service.hours {
        tell("fact-hours", Some(hours_text(view, hours).into_any()));
    }
    tell("fact-place", place(view, service));
    for &feature in Feature::ALL {
        let told = service.feature(feature).map(|known| view.t(if known { "yes" } else { "no" }));
        tell(&format!("feature-{}", feature.key()), told);
    }
    if !unknown.is_empty() {
        rows.push(fact(view.t("fact-unknown"), unknown.join(&view.s("fact-separator")).into_any()));
    }
    rows
}

/// How one comes to a service, as a list.
pub(crate) fn referral(view: &View<'_>, service: &Service) -> String {
    let ways = service.referral.iter().map(|way| view.s(&format!("referral-{}", way.key())));
    view.locale.formats.and(&ways.collect::<Vec<_>>())
}

/// The languages a service speaks.
pub(crate) fn languages(view: &View<'_>, service: &Service) -> AnyView {
    if service.languages.is_empty() {
        return view.t("unknown");
    }
    let names: Vec<String> = service.languages.iter().map(|tag| view.s(&format!("language-{tag}"))).collect();
    view.locale.formats.and(&names).into_any()
}

fn place(view: &View<'_>, service: &Service) -> Option<AnyView> {
    Some(match &service.premises {
        Premises::Confidential => view.t("place-confidential"),
        Premises::Open(None) => return None,
        Premises::Open(Some(location)) => {
            view! { <span lang="en" dir="ltr">{format!("{}, {}", location.address, location.postcode)}</span> }
                .into_any()
        }
    })
}

/// Where the record comes from. For a confidential service only how good and how old the sources are: a local newspaper
/// can hint at a place.
fn sources(view: &View<'_>, service: &Service) -> AnyView {
    let named = matches!(service.premises, Premises::Open(_));
    let list = named.then(|| source_names(view, &service.sources)).flatten();
    let date = service.source_date.as_ref().map(|date| view! { <p>{view.t("source-date")}" "{view.english(date)}</p> });
    view! {
        <details>
            <summary>{view.t("sources")}</summary>
            {date}
            <p>{view.t(&format!("confidence-{}", service.confidence.key()))}</p>
            {list}
        </details>
    }
    .into_any()
}
