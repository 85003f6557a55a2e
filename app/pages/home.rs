//! The first page.

use leptos::prelude::*;

use super::components::{Body, lines};
use super::directory::{area_links, place_form};
use super::guides::slot;
use super::{Flow, Page, View};
use crate::guides::Campaign;

/// The first page: where you are, whom you can ring now, what to read, how to leave.
pub(super) fn home_page(view: &View<'_>, campaign: Option<&Campaign>) -> Body {
    let home = &view.site.settings.home;
    let guides: Vec<AnyView> = home
        .guides
        .iter()
        .filter_map(|id| view.site.guides.get(id.get_ref()))
        .map(|guide| {
            let written = guide.written(&view.locale.tag);
            let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { Flow::English };
            view! { <li><a class="arm" lang=flow.lang() dir=flow.dir() href=view.href(&Page::Guide(guide.id.clone()))>{written.heading.clone()}</a></li> }.into_any()
        })
        .collect();
    let national = view.site.national_line();
    let region = view.site.settings.region.clone();
    let main = view! {
        <h1>{view.t("home-heading")}</h1>
        <p class="lead">{view.t_with("home-lead", &[("region", region.clone().into())])}</p>
        {place_form(view)}
        <h2>{view.t("home-choose")}</h2>
        {area_links(view)}
        <h2>{view.t("home-lines")}</h2>
        {lines(view, national.into_iter().chain(view.site.other_lines()))}
        <h2>{view.t("home-guides")}</h2>
        <ul class="arms wide">{guides}</ul>
        {campaign.map(|campaign| slot(view, campaign))}
        <h2>{view.t("home-trace-heading")}</h2>
        <p>{view.t("home-trace")}" "<a href=view.href(&Page::About("leaving-this-site".into()))>{view.t("home-leaving-link")}</a>" · "<a href=view.href(&Page::About("privacy".into()))>{view.t("home-privacy-link")}</a></p>
    }
    .into_any();
    Body::new(view.s("home-title"), view.s_with("home-description", &[("region", region.into())]), main)
}
