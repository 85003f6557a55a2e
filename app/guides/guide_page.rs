//! The page of a guide, and its easy-read version.

use leptos::prelude::*;

use super::Article;
use super::article_page::{Trail, article_page, reviewed, sources};
use crate::components::Body;
use crate::directory::{Audience, Filter, Kind, Service, lines};
use crate::places::Area;
use crate::site::{Flow, Page, View};

/// A guide, with somebody to turn to in each area at its end.
pub fn guide_page(view: &View<'_>, guide: &Article) -> Body {
    let easy = view.site.easy_read.get(&guide.id).map(|easy| {
        let href = view.href(&Page::EasyRead(easy.id.clone()));
        view! { <p><a href=href>{view.t("easy-read")}</a></p> }
    });
    let warning = guide.warning.as_ref().map(|warning| view! { <p class="note">{view.english(warning)}</p> });
    let above = view! { {easy}{warning} }.into_any();
    let below = view! {
        {routes(view, guide)}
        {related(view, guide)}
        {reviewed(view, guide)}
        {sources(view, guide)}
    }
    .into_any();
    article_page(view, guide, &Page::Guide(guide.id.clone()), trail(view), Some(above), below)
}

/// The easy-read version of a guide.
pub fn easy_read_page(view: &View<'_>, easy: &Article, guide: &Article) -> Body {
    let full =
        view! { <p><a href=view.href(&Page::Guide(guide.id.clone()))>{view.t("easy-read-full")}</a></p> }.into_any();
    let below = view! { {routes(view, guide)} {reviewed(view, guide)} }.into_any();
    let body = article_page(view, easy, &Page::EasyRead(easy.id.clone()), trail(view), Some(full), below);
    Body { main: view! { <div class="easy">{body.main}</div> }.into_any(), ..body }
}

fn trail(view: &View<'_>) -> Trail {
    vec![(view.s("nav-home"), Page::Home), (view.s("nav-topics"), Page::Topics)]
}

/// National lines for the readers of the guide, then each area's own.
fn routes(view: &View<'_>, guide: &Article) -> AnyView {
    let national = national_routes(view, guide);
    let areas: Vec<AnyView> = view
        .site
        .gazetteer
        .areas()
        .iter()
        .map(|area| {
            let found = area_routes(view, guide, area);
            let more = guide.kinds.first().map(|&kind| {
                let href = view.href(&Page::Kind(area.id.clone(), kind));
                view! { <p><a href=href>{view.t(&format!("kind-{}", kind.key()))}</a></p> }
            });
            view! { <details><summary>{area.name.clone()}</summary>{lines(view, found.into_iter())}{more}</details> }
                .into_any()
        })
        .collect();
    view! {
        <h2>{view.t("guide-services")}</h2>
        {lines(view, national.into_iter())}
        <h3>{view.t("guide-services-area")}</h3>
        {areas}
    }
    .into_any()
}

/// National services with a line of their own, of the guide's kinds and for its readers: four at most.
fn national_routes<'a>(view: &View<'a>, guide: &Article) -> Vec<&'a Service> {
    let mut found = matching(view, guide, &Filter::default());
    found.retain(|service| !service.coverage.is_local());
    found.truncate(4);
    found
}

/// Who to turn to in an area: local services of the guide's kinds and for its readers, three at most; where there is none,
/// the front door of the area, or the line that stands in for the kind.
pub(crate) fn area_routes<'a>(view: &View<'a>, guide: &Article, area: &Area) -> Vec<&'a Service> {
    let mut found = matching(view, guide, &Filter::in_area(&area.id));
    found.retain(|service| service.coverage.is_local());
    found.truncate(3);
    if found.is_empty() {
        let for_own_behaviour = guide.audiences == [Audience::Perpetrator];
        let door =
            view.site.front_door(&area.id).filter(|door| !for_own_behaviour || door.is_for(Audience::Perpetrator));
        let stand_in = |kind: Kind| {
            let expected = view.site.settings.expected.iter().find(|expected| expected.kind == kind)?;
            view.site.directory.get(expected.route.get_ref())
        };
        found.extend(
            door.or_else(|| guide.kinds.iter().copied().find_map(stand_in)).or_else(|| view.site.national_line()),
        );
    }
    found
}

fn matching<'a>(view: &View<'a>, guide: &Article, within: &Filter) -> Vec<&'a Service> {
    let mut found: Vec<&Service> = Vec::new();
    for &kind in &guide.kinds {
        for &audience in &guide.audiences {
            let audience = Some(audience).filter(|audience| *audience != Audience::Anyone);
            let filter = Filter { kind: Some(kind), audience, ..within.clone() };
            for service in view.site.directory.find(&filter, view.now) {
                if service.line().is_some() && !found.iter().any(|other| other.id == service.id) {
                    found.push(service);
                }
            }
        }
    }
    found
}

fn related(view: &View<'_>, guide: &Article) -> Option<AnyView> {
    let items: Vec<AnyView> = guide
        .related
        .iter()
        .filter_map(|id| view.site.guides.get(id))
        .map(|guide| {
            let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { Flow::English };
            let heading = guide.written(&view.locale.tag).heading.clone();
            view! { <li><a lang=flow.lang() dir=flow.dir() href=view.href(&Page::Guide(guide.id.clone()))>{heading}</a></li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h2>{view.t("guide-related")}</h2><ul>{items}</ul> }.into_any())
}
