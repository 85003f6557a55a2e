//! The page of a guide, and its easy-read version.

use leptos::prelude::*;

use super::article_page::{Trail, article_page, reviewed};
use crate::answers::GuideHelp;
use crate::guides::Article;
use crate::pages::components::{Body, article_sources, lines};
use crate::pages::{Flow, Page, View};

/// A guide, with somebody to turn to in each area at its end.
pub(crate) fn guide_page(view: &View<'_>, guide: &Article, help: &GuideHelp<'_>) -> Body {
    let easy = view.site.easy_read.get(&guide.id).map(|easy| {
        let href = view.href(&Page::EasyRead(easy.id.clone()));
        view! { <p><a href=href>{view.t("easy-read")}</a></p> }
    });
    let warning = guide.warning.as_ref().map(|warning| view! { <p class="note">{view.english(warning)}</p> });
    let above = view! { {easy}{warning} }.into_any();
    let below = view! {
        {turn_to(view, guide, help)}
        {related(view, guide)}
        {reviewed(view, guide)}
        {article_sources(view, guide)}
    }
    .into_any();
    article_page(view, guide, &Page::Guide(guide.id.clone()), trail(view), Some(above), below)
}

/// The easy-read version of a guide.
pub(crate) fn easy_read_page(view: &View<'_>, easy: &Article, guide: &Article, help: &GuideHelp<'_>) -> Body {
    let full =
        view! { <p><a href=view.href(&Page::Guide(guide.id.clone()))>{view.t("easy-read-full")}</a></p> }.into_any();
    let below = view! { {turn_to(view, guide, help)} {reviewed(view, guide)} }.into_any();
    let body = article_page(view, easy, &Page::EasyRead(easy.id.clone()), trail(view), Some(full), below);
    Body { main: view! { <div class="easy">{body.main}</div> }.into_any(), ..body }
}

fn trail(view: &View<'_>) -> Trail {
    vec![(view.s("nav-home"), Page::Home), (view.s("nav-topics"), Page::Topics)]
}

/// National lines for the readers of the guide, then each area's own.
fn turn_to(view: &View<'_>, guide: &Article, help: &GuideHelp<'_>) -> AnyView {
    let areas: Vec<AnyView> = help
        .areas
        .iter()
        .map(|(area, found)| {
            let more = guide.kinds.first().map(|&kind| {
                let href = view.href(&Page::Kind(area.id.clone(), kind));
                view! { <p><a href=href>{view.t(&format!("kind-{}", kind.key()))}</a></p> }
            });
            view! { <details><summary>{area.name.clone()}</summary>{lines(view, found.iter().copied())}{more}</details> }
                .into_any()
        })
        .collect();
    view! {
        <h2>{view.t("guide-services")}</h2>
        {lines(view, help.national.iter().copied())}
        <h3>{view.t("guide-services-area")}</h3>
        {areas}
    }
    .into_any()
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
