//! The handbook for professionals.

use leptos::prelude::*;

use super::Article;
use super::article_page::{article_page, reviewed, sources};
use crate::components::Body;
use crate::directory::{Filter, Kind, Referral, Service, lines};
use crate::places::AreaId;
use crate::site::{Page, View};

/// Every page of the handbook.
pub fn handbook_page(view: &View<'_>) -> Body {
    let items: Vec<AnyView> = view
        .site
        .professionals
        .iter()
        .map(|article| {
            let flow = view.english_flow();
            view! {
                <li lang=flow.lang() dir=flow.dir()>
                    <a class="arm" href=view.href(&Page::Professional(article.id.clone()))>{article.english.heading.clone()}</a>
                    <p class="hint">{article.english.summary.clone()}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let main = view! {
        <h1>{view.t("handbook-heading")}</h1>
        <p class="lead">{view.t("handbook-lead")}</p>
        <ul class="arms wide">{items}</ul>
    }
    .into_any();
    Body::new(view.s("handbook-title"), view.s("handbook-lead"), main)
}

/// A page of the handbook. One about an area ends in the services there, by kind, with who can refer: made to be printed.
pub fn professional_page(view: &View<'_>, article: &Article) -> Body {
    let services = article
        .area
        .as_ref()
        .map(|area| pathway(view, area))
        .or_else(|| (!article.kinds.is_empty()).then(|| by_kind(view, &Filter::default(), &article.kinds)));
    let below = view! { {services} {reviewed(view, article)} {sources(view, article)} }.into_any();
    let trail = vec![(view.s("nav-home"), Page::Home), (view.s("handbook-heading"), Page::Handbook)];
    article_page(view, article, &Page::Professional(article.id.clone()), trail, None, below)
}

fn pathway(view: &View<'_>, area: &AreaId) -> AnyView {
    const KINDS: &[Kind] = &[
        Kind::FrontDoor,
        Kind::Idva,
        Kind::Refuge,
        Kind::Outreach,
        Kind::SexualViolence,
        Kind::Children,
        Kind::Safeguarding,
        Kind::Housing,
        Kind::Police,
        Kind::PerpetratorProgramme,
    ];
    by_kind(view, &Filter::in_area(area), KINDS)
}

fn by_kind(view: &View<'_>, within: &Filter, kinds: &[Kind]) -> AnyView {
    let parts: Vec<AnyView> = kinds
        .iter()
        .filter_map(|&kind| {
            let found = view.site.directory.find(&Filter { kind: Some(kind), ..within.clone() }, view.now);
            let local = found.iter().any(|service| service.coverage.is_local());
            let found: Vec<&Service> =
                found.into_iter().filter(|service| !local || service.coverage.is_local()).take(6).collect();
            (!found.is_empty()).then(|| {
                let name = view.t(&format!("kind-{}", kind.key()));
                view! { <h3>{name}</h3>{lines(view, found.iter().copied())}{self_referral(view, &found)} }.into_any()
            })
        })
        .collect();
    view! { <section class="pathway"><h2>{view.t("handbook-services")}</h2>{parts}</section> }.into_any()
}

/// The services people can go to without a professional.
fn self_referral(view: &View<'_>, services: &[&Service]) -> Option<AnyView> {
    let open: Vec<String> = services
        .iter()
        .filter(|service| service.referral.contains(&Referral::Itself))
        .map(|service| service.name.clone())
        .collect();
    (!open.is_empty()).then(|| {
        view! { <p class="hint">{view.t("handbook-self-referral")}" "{view.english(&open.join("; "))}</p> }.into_any()
    })
}
