//! The menu and the languages: behind one press each, without a script.

use leptos::prelude::*;

use crate::pages::components::{Icon, icon};
use crate::pages::search::search_form;
use crate::pages::{Page, View};

/// The main pages and the search.
pub(super) fn menu(view: &View<'_>, page: &Page) -> AnyView {
    let pages = [
        (Page::Home, "nav-home"),
        (Page::FindHelp, "find-help-heading"),
        (Page::Services, "nav-services"),
        (Page::Topics, "nav-topics"),
        (Page::Handbook, "handbook-heading"),
    ];
    let links = pages.map(|(page, name)| view! { <li><a href=view.href(&page)>{view.t(name)}</a></li> });
    // A page has one box to search in.
    let search = (*page != Page::Search).then(|| search_form(view, "menu-q"));
    view! {
        <details class="unfold" name="frame">
            <summary>{icon(Icon::Menu)}<span>{view.t("nav-menu")}</span></summary>
            <nav aria-label=view.s("nav-label")><ul>{links}</ul>{search}</nav>
        </details>
    }
    .into_any()
}

/// Every language in its own name.
pub(super) fn languages(view: &View<'_>, page: &Page) -> AnyView {
    let path = page.path(view.site);
    let items: Vec<AnyView> = view
        .site
        .locales
        .iter()
        .map(|locale| {
            let tag = locale.tag.clone();
            let href = format!("/{tag}{path}");
            let current = (locale.tag == view.locale.tag).then_some("true");
            view! { <li><a href=href lang=tag.clone() hreflang=tag aria-current=current>{locale.name.clone()}</a></li> }
                .into_any()
        })
        .collect();
    view! {
        <details class="unfold" name="frame">
            <summary>{icon(Icon::Globe)}<span class="unseen">{view.t("languages-label")}" "</span><span>{view.locale.name.clone()}</span></summary>
            <nav aria-label=view.s("languages-label")><ul class="languages">{items}</ul></nav>
        </details>
    }
    .into_any()
}
