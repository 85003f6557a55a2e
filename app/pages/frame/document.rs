//! The document around a page.

use leptos::prelude::*;

use super::emergency::emergency_line;
use super::exit::exit_link;
use super::menu::{languages, menu};
use super::preview_bar::preview_bar;
use super::shell::{Head, shell};
use crate::locale::{DEFAULT, Locale};
use crate::pages::components::{Body, flow, mark};
use crate::pages::{Page, View};

/// The document around `body`. `page` is where the language menu leads; `listed` pages may be found by search engines.
pub(crate) fn document(view: &View<'_>, body: Body, page: &Page, listed: bool) -> AnyView {
    let site = view.site;
    let about = page.describe(site);
    let name = site.settings.name.get_ref();
    let title = if body.title.is_empty() { name.clone() } else { format!("{} · {name}", body.title) };
    let absolute = |tag: &str| format!("{}/{tag}{}", site.settings.url.get_ref(), about.path);
    let written: Vec<&Locale> = site.locales.iter().filter(|locale| about.is_listed_in(site, &locale.tag)).collect();
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
        // The same English text in the frame of another language is no page of its own for search engines.
        canonical: listed.then(|| {
            let is_own = about.is_listed_in(site, &view.locale.tag);
            absolute(if is_own { &view.locale.tag } else { DEFAULT })
        }),
        alternates,
        css: site.style.css.clone(),
        script: site.style.script(&view.locale.tag).to_owned(),
        loader: site.style.loader().filter(|_| about.island).map(str::to_owned),
        preview_script: site.style.preview().map(str::to_owned),
        json_ld: body.json_ld.clone(),
    };
    shell(head, around(view, body, page))
}

fn around(view: &View<'_>, body: Body, page: &Page) -> AnyView {
    let Body { main, helps, .. } = body;
    let site = view.site;
    let name = site.settings.name.get_ref().clone();
    let is_own = page.describe(site).is_written_in(&view.locale.tag);
    let draft = (is_own && !view.is_english() && !site.is_read_by_a_person(view.locale, page.text())).then(|| {
        let english = format!("/{DEFAULT}{}", page.path(site));
        view! { <p class="hint draft">{view.t("draft-translation")}" "<a href=english lang="en" dir="ltr">"English"</a></p> }
    });
    let about: Vec<AnyView> = site
        .pages
        .iter()
        .map(|article| {
            let flow = flow(view, article);
            view! { <li lang=flow.lang() dir=flow.dir()><a href=view.href(&Page::About(article.id.clone()))>{article.written(&view.locale.tag).title.clone()}</a></li> }.into_any()
        })
        .collect();
    view! {
        {preview_bar(view, page)}
        <header>
            <p class="skip">
                <a data-exit href="/exit" rel="nofollow noreferrer">{view.t("exit")}</a>" "
                <a href="#main">{view.t("skip-to-main")}</a>
            </p>
            <a class="name" href=view.href(&Page::Home)>{mark(view)}<span>{name}</span></a>
            {languages(view, page)}
            {menu(view, page)}
            {exit_link(view.s("exit"), view.s("exit-once-more"))}
        </header>
        {emergency_line(view, helps)}
        <main id="main" tabindex="-1">{draft}{main}</main>
        <p class="on-paper">{view.t_with("on-paper", &[("date", view.locale.formats.date(view.now.date()).into())])}</p>
        <footer>
            <ul>
                {about}
                <li><a href=view.href(&Page::Handbook)>{view.t("handbook-heading")}</a></li>
                <li><a href=view.href(&Page::Campaigns)>{view.t("campaigns-heading")}</a></li>
            </ul>
            <p class="hint">{view.t("footer-licence")}</p>
        </footer>
    }
    .into_any()
}
