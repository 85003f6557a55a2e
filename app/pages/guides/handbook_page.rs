//! The handbook for professionals.

use leptos::prelude::*;

use super::article_page::{Around, article_page, reviewed};
use crate::answers::HandbookKind;
use crate::directory::Service;
use crate::guides::{Article, Desk};
use crate::pages::components::{Body, lines_by_name, linked_sources, told_links};
use crate::pages::{Page, View};

/// Every page of the handbook, by what it is looked up for.
pub(crate) fn handbook_page(view: &View<'_>) -> Body {
    let parts: Vec<AnyView> = Desk::ALL
        .iter()
        .filter_map(|&desk| {
            let mut pages = view.site.professionals.iter().filter(|article| article.desk == Some(desk)).peekable();
            pages.peek()?;
            let list = told_links(view, pages.map(|page| (page, Page::Professional(page.id.clone()))));
            Some(view! { <h2>{view.t(&format!("desk-{}", desk.key()))}</h2>{list} }.into_any())
        })
        .collect();
    let main = view! {
        <h1>{view.t("handbook-heading")}</h1>
        <p class="lead">{view.t("handbook-lead")}</p>
        {parts}
    }
    .into_any();
    Body::new(view.s("handbook-title"), view.s("handbook-lead"), main)
}

/// A page of the handbook. One about an area ends in the services there, by kind, with who can refer: made to be printed.
pub(crate) fn professional_page(view: &View<'_>, article: &Article, help: Option<&[HandbookKind<'_>]>) -> Body {
    let services = help.map(|kinds| by_kind(view, kinds));
    let below = view! { {services} {reviewed(view, article)} {linked_sources(view, article)} }.into_any();
    let trail = vec![(view.s("nav-home"), Page::Home), (view.s("handbook-heading"), Page::Handbook)];
    let around = Around { trail, below: Some(below), ..Around::default() };
    article_page(view, article, &Page::Professional(article.id.clone()), around)
}

fn by_kind(view: &View<'_>, kinds: &[HandbookKind<'_>]) -> AnyView {
    let parts: Vec<AnyView> = kinds
        .iter()
        .map(|HandbookKind { kind, services, self_referral }| {
            let name = view.t(&format!("kind-{}", kind.key()));
            let open = self_referral_note(view, self_referral);
            view! { <h3>{name}</h3>{lines_by_name(view, services.iter().copied())}{open} }.into_any()
        })
        .collect();
    view! { <section class="pathway"><h2>{view.t("handbook-services")}</h2>{parts}</section> }.into_any()
}

/// The services people can go to without a professional.
fn self_referral_note(view: &View<'_>, services: &[&Service]) -> Option<AnyView> {
    let open: Vec<&str> = services.iter().map(|service| service.name.as_str()).collect();
    (!open.is_empty()).then(|| {
        view! { <p class="hint">{view.t("handbook-self-referral")}" "{view.english(&open.join("; "))}</p> }.into_any()
    })
}
