//! The page of a record that is shown no more.

use leptos::prelude::*;

use super::components::{Body, text_link};
use super::service::cards;
use super::{Page, View};
use crate::content::{Gone, Section};
use crate::directory::Service;

/// What is gone and since when, and what stands in its place. No old number.
pub(super) fn gone_page(view: &View<'_>, gone: &Gone) -> Body {
    let service = gone.section == Section::Services;
    let (heading, since, place) = if service {
        ("retired-heading", "retired-since", "retired-instead")
    } else {
        ("gone-heading", "gone-since", "gone-instead")
    };
    let since = view.t_with(since, &[("date", view.locale.formats.date(gone.retired.on).into())]);
    let flow = view.english_flow();
    let why = gone.retired.why.as_ref().map(|why| view! { <p>{view.flowing(why, flow)}</p> });
    let named = view.english(&gone.name);
    let main = view! {
        <article data-retired=gone.id.clone()>
            <h1>{named}" · "{view.t(heading)}</h1>
            <p class="lead">{since}</p>
            {why}
            <h2>{view.t(place)}</h2>
            {services(view, gone)}
            {texts(view, gone)}
        </article>
    }
    .into_any();
    Body::new(gone.title.clone(), view.s("services-description"), main)
}

/// The services that help now; for a service of which none is known, the national line.
fn services(view: &View<'_>, gone: &Gone) -> Option<AnyView> {
    let site = view.site;
    let mut instead: Vec<&Service> = gone.retired.instead.iter().filter_map(|id| site.directory.get(id)).collect();
    if instead.is_empty() && gone.section == Section::Services {
        instead.extend(site.national_line());
    }
    (!instead.is_empty()).then(|| cards(view, &instead))
}

/// What to read now, and the list in which more of its sort stand.
fn texts(view: &View<'_>, gone: &Gone) -> AnyView {
    let site = view.site;
    let texts = gone.retired.instead.iter().filter_map(|id| site.text(id));
    let mut items: Vec<AnyView> = texts
        .map(|(section, article)| {
            let link = text_link(view, article, &Page::of_record(section, article.id.clone()));
            view! { <li>{link}</li> }.into_any()
        })
        .collect();
    let (list, name) = match gone.section {
        Section::Services => (Page::Services, "nav-services"),
        Section::Campaigns => (Page::Campaigns, "campaigns-heading"),
        Section::Professionals => (Page::Handbook, "handbook-heading"),
        Section::Guides | Section::Pages => (Page::Topics, "nav-topics"),
    };
    items.push(view! { <li><a href=view.href(&list)>{view.t(name)}</a></li> }.into_any());
    view! { <ul class="links">{items}</ul> }.into_any()
}
