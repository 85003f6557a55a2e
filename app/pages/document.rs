//! From a page to its HTML.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use jiff::civil;
use leptos::prelude::*;

use super::error_page::error_page;
use super::{Failure, home};
use crate::components::{Body, Head, Language, shell};
use crate::directory::{Choice, area_page, choose_page, kind_page, results_page, service_page};
use crate::finder::{State, conversation, first_page};
use crate::guides::{
    about_page, campaign_page, campaigns_page, easy_read_page, glossary_page, guide_page, handbook_page,
    professional_page, topics_page,
};
use crate::locale::{DEFAULT, Locale};
use crate::places::Found;
use crate::safety::{emergency_banner, exit_link};
use crate::search::{search_form, search_page, search_results};
use crate::site::{Page, Site, View};

/// The HTML of a page: the same bytes for the same snapshot, language and minute.
pub fn render(site: &Site, locale: &Locale, page: &Page, now: civil::DateTime) -> String {
    draw(|| {
        let view = View { site, locale, now, area: page.area(site) };
        let body = match page {
            Page::Home => home::home(&view),
            Page::Services => choose_page(&view),
            Page::Area(area) => area_page(&view, area),
            Page::Kind(area, kind) => kind_page(&view, area, *kind),
            Page::Service(id) => site.directory.get(id).map(|service| service_page(&view, service)).unwrap_or_default(),
            Page::FindHelp => first_page(&view),
            Page::Search => search_page(&view),
            Page::Topics => topics_page(&view),
            Page::EasyRead(id) => match (site.easy_read.get(id), site.guides.get(id)) {
                (Some(easy), Some(guide)) => easy_read_page(&view, easy, guide),
                _ => Body::default(),
            },
            Page::Glossary => glossary_page(&view),
            Page::Handbook => handbook_page(&view),
            Page::Professional(id) => {
                site.professionals.get(id).map(|article| professional_page(&view, article)).unwrap_or_default()
            }
            Page::Campaigns => campaigns_page(&view),
            Page::Campaign(id) => site.campaign(id).map(|campaign| campaign_page(&view, campaign)).unwrap_or_default(),
            Page::Guide(id) => site.guides.get(id).map(|guide| guide_page(&view, guide)).unwrap_or_default(),
            Page::About(id) => site.pages.get(id).map(|page| about_page(&view, page)).unwrap_or_default(),
        };
        document(&view, body, page, page.is_listed())
    })
}

/// How much of a page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole document.
    Document,
    /// The main part, for an island that puts it in place.
    Main,
}

/// The HTML of the services found for what a visitor sent.
pub fn render_results(site: &Site, locale: &Locale, choice: &Choice, now: civil::DateTime, extent: Extent) -> String {
    draw(|| {
        let place = choice.found(&site.gazetteer);
        let area = match &place {
            Some(Found::Area(area)) => Some(&area.id),
            _ => None,
        };
        let view = View { site, locale, now, area };
        answer(&view, results_page(&view, choice, place.as_ref()), &Page::Services, extent)
    })
}

/// The HTML of what a search found.
pub fn render_search(site: &Site, locale: &Locale, typed: &str, choice: &Choice, now: civil::DateTime) -> String {
    draw(|| {
        let view = View { site, locale, now, area: None };
        document(&view, search_results(&view, typed, choice), &Page::Search, false)
    })
}

/// The HTML of what comes after what was said to the help finder.
pub fn render_conversation(
    site: &Site,
    locale: &Locale,
    state: &State,
    now: civil::DateTime,
    extent: Extent,
) -> String {
    draw(|| {
        let view = View { site, locale, now, area: None };
        answer(&view, conversation(&view, state), &Page::FindHelp, extent)
    })
}

/// The HTML for a failure.
pub fn render_error(site: &Site, locale: &Locale, failure: Failure, now: civil::DateTime) -> String {
    draw(|| {
        let view = View { site, locale, now, area: None };
        let body = error_page(&view, failure);
        document(&view, body, &Page::Home, false)
    })
}

fn draw(view: impl FnOnce() -> AnyView) -> String {
    // Only what an island draws is marked for the browser; the rest is plain HTML.
    Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands()))).with(|| view().to_html())
}

fn answer(view: &View<'_>, body: Body, page: &Page, extent: Extent) -> AnyView {
    match extent {
        Extent::Document => document(view, body, page, false),
        Extent::Main => body.main,
    }
}

/// The document around `body`. `page` is where the language menu leads; `listed` pages may be found by search engines.
fn document(view: &View<'_>, body: Body, page: &Page, listed: bool) -> AnyView {
    let site = view.site;
    let name = site.settings.name.get_ref();
    let title = if body.title.is_empty() { name.clone() } else { format!("{} · {name}", body.title) };
    let absolute = |tag: &str| format!("{}/{tag}{}", site.settings.url.get_ref(), page.path(site));
    let written: Vec<&Locale> = site.locales.iter().filter(|locale| page.is_written_in(site, &locale.tag)).collect();
    let alternates = if listed && written.len() > 1 {
        written
            .iter()
            .map(|locale| (locale.tag.clone(), absolute(&locale.tag)))
            .chain([("x-default".to_owned(), absolute(DEFAULT))])
            .collect()
    } else {
        Vec::new()
    };
    let head = Head {
        lang: view.locale.tag.clone(),
        dir: view.locale.direction,
        preview: body.preview.clone().unwrap_or_else(|| (title.clone(), view.s("link-preview"))),
        title,
        description: body.description.clone(),
        canonical: listed.then(|| absolute(&view.locale.tag)),
        alternates,
        css: site.style.css.clone(),
        script: site.style.script(&view.locale.tag).to_owned(),
        loader: site.style.loader().filter(|_| page.has_island()).map(str::to_owned),
        json_ld: body.json_ld.clone(),
    };
    shell(head, around(view, body.main, page))
}

fn around(view: &View<'_>, main: AnyView, page: &Page) -> AnyView {
    let site = view.site;
    let name = site.settings.name.get_ref().clone();
    let draft = (!view.locale.reviewed && !view.is_english()).then(|| {
        let english = format!("/{DEFAULT}{}", page.path(site));
        view! { <p class="note draft">{view.t("draft-translation")}" "<a href=english lang="en" dir="ltr">"English"</a></p> }
    });
    let about: Vec<AnyView> = site
        .pages
        .iter()
        .map(|article| {
            let flow = if article.is_in(&view.locale.tag) { crate::site::Flow::Own } else { crate::site::Flow::English };
            view! { <li lang=flow.lang() dir=flow.dir()><a href=view.href(&Page::About(article.id.clone()))>{article.written(&view.locale.tag).title.clone()}</a></li> }.into_any()
        })
        .collect();
    view! {
        <header>
            <p class="skip">
                <a data-exit href="/exit" rel="nofollow noreferrer">{view.t("exit")}</a>" "
                <a href="#main">{view.t("skip-to-main")}</a>
            </p>
            <a class="name" href=view.href(&Page::Home)>{name}</a>
            {exit_link(view.s("exit"), view.s("exit-once-more"))}
        </header>
        {emergency_banner(view)}
        <nav aria-label=view.s("nav-label")>
            <ul>
                <li><a href=view.href(&Page::Home)>{view.t("nav-home")}</a></li>
                <li><a href=view.href(&Page::FindHelp)>{view.t("find-help-heading")}</a></li>
                <li><a href=view.href(&Page::Services)>{view.t("nav-services")}</a></li>
                <li><a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></li>
            </ul>
            {(*page != Page::Search).then(|| search_form(view, ""))}
            {languages(view, page)}
        </nav>
        <main id="main" tabindex="-1">{draft}{main}</main>
        <footer>
            <ul>{about}</ul>
            <p class="hint">{view.t("footer-licence")}</p>
        </footer>
    }
    .into_any()
}

fn languages(view: &View<'_>, page: &Page) -> AnyView {
    let languages = view.site.locales.iter().map(|locale| Language {
        tag: locale.tag.clone(),
        name: locale.name.clone(),
        href: format!("/{}{}", locale.tag, page.path(view.site)),
        current: locale.tag == view.locale.tag,
    });
    let items: Vec<AnyView> = languages
        .map(|language| {
            let current = language.current.then_some("true");
            view! { <li><a href=language.href lang=language.tag.clone() hreflang=language.tag aria-current=current>{language.name}</a></li> }.into_any()
        })
        .collect();
    view! { <ul class="languages" aria-label=view.s("languages-label")>{items}</ul> }.into_any()
}
