//! What the pages of all articles share: heading, text, sources, and what they tell search engines.

use leptos::prelude::*;
use serde_json::json;

use crate::content::prose::headings;
use crate::guides::{Article, Written};
use crate::locale::DEFAULT;
use crate::pages::components::{Body, awaited, contents, mark, stale};
use crate::pages::prose::{prose, prose_of_file};
use crate::pages::{Flow, Page, View};
use crate::site::Stale;

/// Where an article stands: the pages above it, the topmost first.
pub(super) type Trail = Vec<(String, Page)>;

/// An about page.
pub(crate) fn about_page(view: &View<'_>, article: &Article) -> Body {
    let around = Around { below: Some(reviewed(view, article)), ..Around::default() };
    article_page(view, article, &Page::About(article.id.clone()), around)
}

/// What stands around the text of an article.
#[derive(Default)]
pub(super) struct Around {
    /// The pages above it.
    pub(super) trail: Trail,
    /// Between heading and text.
    pub(super) above: Option<AnyView>,
    /// Whether heading and what stands below it are a poster.
    pub(super) poster: bool,
    /// After the text; beside it where there is room.
    pub(super) beside: Option<AnyView>,
    /// At the foot.
    pub(super) below: Option<AnyView>,
}

/// The page of an article.
pub(super) fn article_page(view: &View<'_>, article: &Article, page: &Page, around: Around) -> Body {
    let Around { trail, above, poster, beside, below } = around;
    let tag = &view.locale.tag;
    let (folder, id) = page.text().unwrap_or_default();
    // Where numbers or steps are not the same any more, the English comes first and the translation after it.
    let older =
        article.translations.get(tag).filter(|_| view.site.translated.stale(tag, folder, id) == Some(Stale::Differs));
    let written = if older.is_some() { &article.english } else { article.written(tag) };
    let Written { title, heading, summary, body, line, .. } = written.clone();
    let own = article.is_in(tag) && older.is_none();
    let flow = if own { Flow::Own } else { Flow::English };
    let text = prose_of_file(view, flow, &body, line);
    let contents = (!poster).then(|| contents(view, &headings(&body), flow)).flatten();
    let older = older.map(|older| {
        let prose = prose(view, Flow::Own, &older.body);
        view! { <h2>{view.t("translation-older")}</h2><div class="prose" inner_html=prose></div> }
    });
    let stale = stale(view, folder, id, page);
    let json_ld = json_ld(view, article, page, &trail);
    let fallback = (!article.is_in(tag)).then(|| view! { <p class="note">{view.t("not-translated")}</p> });
    let head = view! { <h1 lang=flow.lang() dir=flow.dir()>{heading}</h1>{above} };
    let head =
        if poster { view! { <div class="band poster">{mark(view)}{head}</div> }.into_any() } else { head.into_any() };
    let columns = beside.is_some().then_some("reading");
    let main = view! {
        {breadcrumb(view, trail)}
        <article>
            {fallback}
            {stale}
            {head}
            <div class=columns>
                <div>
                    {contents}
                    <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=text></div>
                    {older}
                </div>
                {beside.map(|beside| view! { <section class="beside">{beside}</section> })}
            </div>
            {below}
        </article>
    }
    .into_any();
    Body { json_ld: Some(json_ld), ..Body::new(title, summary, main) }
}

fn breadcrumb(view: &View<'_>, trail: Trail) -> Option<AnyView> {
    if trail.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = trail
        .into_iter()
        .map(|(name, page)| view! { <li><a href=view.href(&page)>{name}</a></li> }.into_any())
        .collect();
    Some(view! { <nav class="crumb" aria-label=view.s("breadcrumb-label")><ol>{items}</ol></nav> }.into_any())
}

/// When it was last read through, and who still has to check it.
pub(super) fn reviewed(view: &View<'_>, article: &Article) -> AnyView {
    let date = |day| view.locale.formats.date(day).into();
    let past = article.review_by.filter(|by| *by < view.now.date());
    let past = past.map(|by| view! { " "<strong>{view.t_with("guide-past-review", &[("date", date(by))])}</strong> });
    view! {
        <p class="checked">{view.t_with("guide-reviewed", &[("date", date(article.reviewed))])}{past}</p>
        {awaited(view, article)}
    }
    .into_any()
}

/// schema.org Article and `BreadcrumbList`.
fn json_ld(view: &View<'_>, article: &Article, page: &Page, trail: &Trail) -> String {
    let absolute = |page: &Page| format!("{}{}", view.site.settings.url.get_ref(), view.href(page));
    let written = article.written(&view.locale.tag);
    let node = json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": written.heading,
        "description": written.summary,
        "inLanguage": if article.is_in(&view.locale.tag) { &view.locale.tag } else { DEFAULT },
        "dateModified": article.reviewed.to_string(),
        "url": absolute(page),
        "publisher": { "@type": "Organization", "name": view.site.settings.name.get_ref() },
    });
    let steps = trail.iter().map(|(name, page)| (name.clone(), absolute(page)));
    let steps = steps
        .chain([(written.title.clone(), absolute(page))])
        .enumerate()
        .map(|(index, (name, item))| json!({ "@type": "ListItem", "position": index + 1, "name": name, "item": item }));
    let list = json!({
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": steps.collect::<Vec<_>>(),
    });
    // Inside <script>, "<" would let text end the element.
    json!([node, list]).to_string().replace('<', "\\u003c")
}
