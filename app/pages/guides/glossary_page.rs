//! The glossary.

use leptos::prelude::*;

use crate::guides::Term;
use crate::pages::components::Body;
use crate::pages::prose::prose_without_terms;
use crate::pages::{Flow, Page, View};

/// Every term with its explanation, each at an anchor of its own.
pub(crate) fn glossary_page(view: &View<'_>) -> Body {
    let terms: Vec<AnyView> = view
        .site
        .glossary
        .iter()
        .map(|term| {
            let (body, flow) = explanation(view, term);
            view! {
                <div id=view.site.glossary.anchor(&term.id)>
                    <dt>{term_name(view, term)}</dt>
                    <dd lang=flow.lang() dir=flow.dir() inner_html=body></dd>
                </div>
            }
            .into_any()
        })
        .collect();
    let main = view! {
        <p class="crumb"><a href=view.href(&Page::Topics)>{view.t("topics-heading")}</a></p>
        <h1>{view.t("glossary-heading")}</h1>
        <dl class="facts-list">{terms}</dl>
    }
    .into_any();
    Body::new(view.s("glossary-title"), view.s("glossary-heading"), main)
}

/// A term as a heading: in the page's language with the English behind it, unless it holds that, for that is what people will
/// hear; else in English.
pub(crate) fn term_name(view: &View<'_>, term: &Term) -> AnyView {
    let own = term.translations.get(&view.locale.tag).map(|words| words.term.clone());
    match own {
        Some(own) if !own.to_lowercase().contains(&term.term.to_lowercase()) => {
            view! { {own}" "<small>{view.english(&term.term)}</small> }.into_any()
        }
        Some(own) => own.into_any(),
        None => view.english(&term.term),
    }
}

/// What a term means, as HTML, and how that runs.
pub(crate) fn explanation(view: &View<'_>, term: &Term) -> (String, Flow) {
    let own = term.translations.get(&view.locale.tag);
    let (body, flow) = own.map_or((&term.body, view.english_flow()), |words| (&words.body, Flow::Own));
    (prose_without_terms(view, flow, body), flow)
}
