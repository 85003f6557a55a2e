//! Where facts and law were read. Visitors see whose page it was: an address would spell out in their history what they looked for.

use leptos::prelude::*;

use crate::guides::Article;
use crate::pages::View;

/// Whose page a source is: the host of an address, else the source itself.
fn name(source: &str) -> &str {
    let host = source.strip_prefix("https://").or_else(|| source.strip_prefix("http://"));
    let Some(host) = host.and_then(|rest| rest.split(['/', ' ']).next()) else { return source };
    host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.')
}

/// Names of sources, each once.
pub(crate) fn source_names<'s>(view: &View<'_>, sources: impl IntoIterator<Item = &'s String>) -> Option<AnyView> {
    let mut names: Vec<&str> = sources.into_iter().map(|source| name(source)).collect();
    names.sort_unstable();
    names.dedup();
    let items: Vec<AnyView> = names.iter().map(|name| view! { <li>{view.english(name)}</li> }.into_any()).collect();
    (!items.is_empty()).then(|| view! { <ul class="sources">{items}</ul> }.into_any())
}

/// Where the facts and the law of an article are from, by name.
pub(crate) fn article_sources(view: &View<'_>, article: &Article) -> AnyView {
    let law = law(view, article, |source| view.english(name(source)));
    folded(view, view! { {law}{source_names(view, &article.sources)} }.into_any())
}

/// The same with links, for people who check it at work.
pub(crate) fn linked_sources(view: &View<'_>, article: &Article) -> AnyView {
    let link = |source: &str| {
        if name(source) == source || source.contains(' ') {
            return view.english(source);
        }
        let (href, text) = (source.to_owned(), source.to_owned());
        view! { <a href=href rel="noreferrer"><bdi dir="ltr">{text}</bdi></a> }.into_any()
    };
    let items: Vec<AnyView> =
        article.sources.iter().map(|source| view! { <li>{link(source)}</li> }.into_any()).collect();
    folded(view, view! { {law(view, article, link)}<ul class="sources">{items}</ul> }.into_any())
}

/// The statements of law in an article, with where each was read.
fn law(view: &View<'_>, article: &Article, source: impl Fn(&str) -> AnyView) -> Option<AnyView> {
    let stated = article.law.iter().map(|law| {
        let read = law.read.map(|day| view.t_with("law-read", &[("date", view.locale.formats.date(day).into())]));
        view! { <li>{view.english(&law.claim)}" "{read}" "{source(&law.source)}</li> }.into_any()
    });
    let stated: Vec<AnyView> = stated.collect();
    (!stated.is_empty()).then(|| view! { <p>{view.t("law-heading")}</p><ul class="sources">{stated}</ul> }.into_any())
}

fn folded(view: &View<'_>, within: AnyView) -> AnyView {
    view! { <details><summary>{view.t("sources")}</summary>{within}</details> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_named_by_whose_page_it_is() {
        assert_eq!(name("https://www.legislation.gov.uk/ukpga/2015/9/section/76"), "legislation.gov.uk");
        assert_eq!(name("http://www.legislation.gov.uk./ukpga"), "legislation.gov.uk");
        assert_eq!(name("Task group update, May 2017"), "Task group update, May 2017");
        assert_eq!(name("https://github.com/x (a file)"), "github.com");
    }
}
