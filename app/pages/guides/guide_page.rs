//! The page of a guide, and its easy-read version.

use leptos::prelude::*;

use super::article_page::{Around, Trail, article_page, reviewed};
use crate::answers::GuideHelp;
use crate::guides::Article;
use crate::pages::components::{Body, article_sources, fold, guide_links, lines, lines_by_name};
use crate::pages::{Flow, Page, View};

/// The guide to which the line for danger leads on every page.
const EMERGENCY: &str = "emergency";

/// A guide, with somebody to turn to in each area at its end.
pub(crate) fn guide_page(view: &View<'_>, guide: &Article, help: &GuideHelp<'_>) -> Body {
    let easy = view.site.easy_read.get(&guide.id).map(|easy| {
        let href = view.href(&Page::EasyRead(easy.id.clone()));
        view! { <p><a href=href>{view.t("easy-read")}</a></p> }
    });
    let own = guide.written(&view.locale.tag).warning.as_ref();
    let warning = own.map(|warning| (warning, Flow::Own));
    let warning = warning.or_else(|| Some((guide.english.warning.as_ref()?, view.english_flow())));
    let warning = warning.map(|(warning, flow)| view! { <p class="note">{view.flowing(warning, flow)}</p> });
    let above = view! { {easy}{warning} }.into_any();
    let beside = view! { {turn_to(view, guide, help)} {related(view, guide)} };
    let below = view! { {reviewed(view, guide)} {article_sources(view, guide)} };
    let around = Around {
        trail: trail(view),
        poster: false,
        above: Some(above),
        beside: Some(beside.into_any()),
        below: Some(below.into_any()),
    };
    let page = Page::Guide(guide.id.clone());
    let helps = guide.id == EMERGENCY;
    Body { helps, ..article_page(view, guide, &page, around) }
}

/// The easy-read version of a guide.
pub(crate) fn easy_read_page(view: &View<'_>, easy: &Article, guide: &Article, help: &GuideHelp<'_>) -> Body {
    let full =
        view! { <p><a href=view.href(&Page::Guide(guide.id.clone()))>{view.t("easy-read-full")}</a></p> }.into_any();
    let around = Around {
        trail: trail(view),
        poster: false,
        above: Some(full),
        beside: Some(turn_to(view, guide, help)),
        below: Some(reviewed(view, guide)),
    };
    let body = article_page(view, easy, &Page::EasyRead(easy.id.clone()), around);
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
            let within = view! { {lines_by_name(view, found.iter().copied())}{more} };
            fold(view.area_name(area).into_any(), within.into_any())
        })
        .collect();
    view! {
        <h2>{view.t("guide-services")}</h2>
        {lines(view, help.national.iter().copied())}
        <h3>{view.t("guide-services-area")}</h3>
        <div class="folds">{areas}</div>
    }
    .into_any()
}

fn related(view: &View<'_>, guide: &Article) -> Option<AnyView> {
    let mut related = guide.related.iter().filter_map(|id| view.site.guides.get(id)).peekable();
    related.peek()?;
    Some(view! { <h2>{view.t("guide-related")}</h2>{guide_links(view, related)} }.into_any())
}
