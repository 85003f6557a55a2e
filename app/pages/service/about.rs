//! What is known of a service, and what is not.

use leptos::prelude::*;

use super::card::{audiences, coverage, kinds};
use crate::directory::{Cost, Feature, Premises, Service};
use crate::pages::View;
use crate::pages::components::{fact, facts, hours_text, in_sentence};
use crate::pages::prose::prose;

/// Contacts that are under doubt, and why they are not shown.
pub(crate) fn withheld(view: &View<'_>, service: &Service) -> Option<AnyView> {
    let (words, flow) = view.words(service);
    if words.withheld.is_empty() {
        return None;
    }
    let reasons: Vec<AnyView> =
        words.withheld.iter().map(|why| view! { <li>{view.flowing(why, flow)}</li> }.into_any()).collect();
    Some(view! { <div class="note"><p>{view.t("withheld")}</p><ul>{reasons}</ul></div> }.into_any())
}

/// What happens when somebody gets in touch.
pub(crate) fn what_happens(view: &View<'_>, service: &Service) -> AnyView {
    let (words, flow) = view.words(service);
    if words.body.is_empty() {
        return view! { <p>{view.t("what-happens-unknown")}</p> }.into_any();
    }
    let prose = prose(view, flow, &words.body);
    view! { <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=prose></div> }.into_any()
}

/// The facts of a service; what is not known of it is said once, in one sentence.
pub(crate) fn details(view: &View<'_>, service: &Service) -> AnyView {
    let (words, flow) = view.words(service);
    let mut rows = Vec::new();
    let mut unknown = Vec::new();
    let mut tell = |label: &str, told: Option<AnyView>| match told {
        Some(told) => rows.push(fact(view.t(label), told)),
        None => unknown.push(in_sentence(&view.s(label))),
    };
    let flowing = |text: &Option<String>| text.as_ref().map(|text| view.flowing(text, flow));
    tell("filter-kind", Some(kinds(view, &service.kinds)));
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
    let unknown = (!unknown.is_empty()).then(|| {
        let things = view.locale.formats.and(&unknown);
        view! { <p class="hint" data-unknown-facts>{view.t_with("fact-unknown", &[("things", things.into())])}</p> }
    });
    view! { {facts(rows)} {unknown} }.into_any()
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
