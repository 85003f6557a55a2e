//! The first page.

use leptos::prelude::*;

use super::components::{Body, Icon, Tile, guide_links, lines, scene, tiles};
use super::directory::{area_links, place_form};
use super::guides::slot;
use super::{Page, View};
use crate::guides::Campaign;

/// The first page: where you are, who you are, whom you can ring now, what to read, how to leave.
pub(super) fn home_page(view: &View<'_>, campaign: Option<&Campaign>) -> Body {
    let home = &view.site.settings.home;
    let guides = home.guides.iter().filter_map(|id| view.site.guides.get(id.get_ref()));
    let shown = view.site.national_line().into_iter().chain(view.site.other_lines());
    let region = view.site.settings.region.clone();
    let main = view! {
        <div class="band">
            {scene(view)}
            <h1>{view.t("home-heading")}</h1>
            <p class="lead">{view.t_with("home-lead", &[("region", region.clone().into())])}</p>
            {place_form(view)}
            {area_links(view)}
        </div>
        <h2>{view.t("home-doors")}</h2>
        {doors(view)}
        <div class="two">
            <section><h2>{view.t("home-lines")}</h2>{lines(view, shown)}</section>
            <section>
                <h2>{view.t("home-guides")}</h2>
                {guide_links(view, guides)}
                {campaign.map(|campaign| slot(view, campaign))}
                <div class="trace">
                <h2>{view.t("home-trace-heading")}</h2>
                <p>{view.t("home-trace")}" "<a href=view.href(&Page::About("leaving-this-site".into()))>{view.t("home-leaving-link")}</a>" · "<a href=view.href(&Page::About("privacy".into()))>{view.t("home-privacy-link")}</a></p>
                </div>
            </section>
        </div>
    }
    .into_any();
    Body::new(view.s("home-title"), view.s_with("home-description", &[("region", region.into())]), main)
}

/// Ways in by who somebody is.
fn doors(view: &View<'_>) -> AnyView {
    let home = &view.site.settings.home;
    let guide = |id: &toml::Spanned<String>| Page::Guide(id.get_ref().clone());
    let doors = [
        ("door-hurt", "door-hurt-line", Icon::MessageSquareText, Page::FindHelp),
        ("door-someone", "door-someone-line", Icon::Users, guide(&home.someone)),
        ("door-behaviour", "door-behaviour-line", Icon::Sprout, guide(&home.behaviour)),
        ("door-young", "door-young-line", Icon::Backpack, guide(&home.young)),
        ("door-work", "door-work-line", Icon::Briefcase, Page::Handbook),
        ("door-search", "door-search-line", Icon::Search, Page::Search),
    ];
    tiles(doors.map(|(name, line, icon, page)| Tile {
        icon,
        href: view.href(&page),
        chief: page == Page::FindHelp,
        name: view.t(name),
        line: view.t(line),
    }))
}
