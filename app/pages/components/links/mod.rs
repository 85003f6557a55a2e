//! Pages to read, as a quiet list.

use leptos::prelude::*;

use crate::guides::Article;
use crate::pages::{Flow, Page, View};

/// A text by its heading, in the page's language where it is in it.
pub(crate) fn text_link(view: &View<'_>, article: &Article, page: &Page) -> AnyView {
    let flow = flow(view, article);
    let heading = article.written(&view.locale.tag).heading.clone();
    view! { <a lang=flow.lang() dir=flow.dir() href=view.href(page)>{heading}</a> }.into_any()
}

/// How the text of an article runs on this page.
pub(crate) fn flow(view: &View<'_>, article: &Article) -> Flow {
    if article.is_in(&view.locale.tag) { Flow::Own } else { view.english_flow() }
}

/// Guides by their headings.
pub(crate) fn guide_links<'a>(view: &View<'_>, guides: impl Iterator<Item = &'a Article>) -> AnyView {
    let items: Vec<AnyView> = guides
        .map(|guide| {
            view! { <li data-guide=guide.id.clone()>{text_link(view, guide, &Page::Guide(guide.id.clone()))}</li> }
                .into_any()
        })
        .collect();
    view! { <ul class="links">{items}</ul> }.into_any()
}

/// Texts with what each is about.
pub(crate) fn told_links<'a>(view: &View<'_>, texts: impl Iterator<Item = (&'a Article, Page)>) -> AnyView {
    let items: Vec<AnyView> = texts
        .map(|(text, page)| {
            let flow = flow(view, text);
            let summary = text.written(&view.locale.tag).summary.clone();
            view! { <li>{text_link(view, text, &page)}<p class="hint" lang=flow.lang() dir=flow.dir()>{summary}</p></li> }.into_any()
        })
        .collect();
    view! { <ul class="links told">{items}</ul> }.into_any()
}

/// A list, for the gallery.
pub(crate) fn states(view: &View<'_>) -> AnyView {
    guide_links(view, view.site.guides.iter().take(3))
}
