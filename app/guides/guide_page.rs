//! The page of a guide or an about page.

use leptos::prelude::*;

use super::{Article, Written};
use crate::components::Body;
use crate::directory::{Audience, Filter, Service, card};
use crate::site::{Flow, Page, View};

/// A guide, with the services that fit it at its end.
pub fn guide_page(view: &View<'_>, guide: &Article) -> Body {
    let services = services(view, guide);
    let cards: Vec<AnyView> = services.iter().map(|service| card(view, service)).collect();
    let who = (!cards.is_empty()).then(|| {
        view! {
            <h2>{view.t("guide-services")}</h2>
            <p>{view.t("guide-services-lead")}" "<a href=view.href(&Page::Services)>{view.t("services-link")}</a></p>
            <ul class="cards">{cards}</ul>
        }
    });
    let sources: Vec<AnyView> = guide
        .sources
        .iter()
        .map(|source| {
            view! { <li><a href=source.clone() rel="noreferrer"><bdi dir="ltr">{source.clone()}</bdi></a></li> }
                .into_any()
        })
        .collect();
    let foot = view! {
        {who}
        <p class="checked">{view.t_with("guide-reviewed", &[("date", view.locale.formats.date(guide.reviewed).into())])}</p>
        <details><summary>{view.t("sources")}</summary><ul class="sources">{sources}</ul></details>
    }
    .into_any();
    page(view, guide, foot)
}

/// An about page.
pub fn about_page(view: &View<'_>, article: &Article) -> Body {
    let foot = view! { <p class="checked">{view.t_with("guide-reviewed", &[("date", view.locale.formats.date(article.reviewed).into())])}</p> }.into_any();
    page(view, article, foot)
}

fn page(view: &View<'_>, article: &Article, foot: AnyView) -> Body {
    let Written { title, heading, summary, body } = article.written(&view.locale.tag).clone();
    let flow = if article.is_in(&view.locale.tag) { Flow::Own } else { Flow::English };
    let prose = view.prose_in(flow, &body);
    let fallback = (flow == Flow::English).then(|| view! { <p class="note">{view.t("not-translated")}</p> });
    let main = view! {
        <article>
            {fallback}
            <h1 lang=flow.lang() dir=flow.dir()>{heading}</h1>
            <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=prose></div>
            {foot}
        </article>
    }
    .into_any();
    Body::new(title, summary, main)
}

/// Services for a guide: of its kinds, for its readers, national ones and those of the known area, six at most.
fn services<'a>(view: &View<'a>, guide: &Article) -> Vec<&'a Service> {
    let mut found: Vec<&Service> = Vec::new();
    for &kind in &guide.kinds {
        for &audience in &guide.audiences {
            let filter = Filter {
                kind: Some(kind),
                audience: Some(audience).filter(|audience| *audience != Audience::Anyone),
                area: view.area.cloned(),
                ..Filter::default()
            };
            for service in view.site.directory.find(&filter, view.now) {
                let known = found.iter().any(|other| other.id == service.id);
                if !known && (view.area.is_some() || !service.coverage.is_local()) && service.line().is_some() {
                    found.push(service);
                }
            }
        }
    }
    found.truncate(6);
    found
}
