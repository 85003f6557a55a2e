//! The page of one service.

use leptos::prelude::*;

use super::json_ld::json_ld;
use crate::content::Section;
use crate::directory::{Premises, Service};
use crate::pages::components::{Body, call_link, fold, source_names, stale, state};
use crate::pages::service::{audiences, call_log, checked, details, draft_mark, other_ways, what_happens, withheld};
use crate::pages::{Flow, Page, View};

/// The page of one service: every fact, and what is not known said to be so.
pub(crate) fn service_page(view: &View<'_>, service: &Service) -> Body {
    let (words, flow) = view.words(service);
    let (state, class) = state(view, service);
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    let no_phone = service.phones.is_empty().then(|| view! { <p>{view.t("no-phone")}</p> });
    let main = view! {
        <article data-service=service.id.clone()>
            <h1>{view.named(service)}</h1>
            <p class="tags">{draft_mark(view, service)}<span class=class>{view.t(state)}</span>" · "{audiences(view, service)}</p>
            {(flow == Flow::English).then(|| view! { <p class="note">{view.t("not-translated")}</p> })}
            {stale(view, Section::Services.key(), &service.id, &Page::Service(service.id.clone()))}
            <p class="lead" lang=flow.lang() dir=flow.dir()>{words.summary.clone()}</p>
            <section class="card contact" aria-labelledby="contact">
                <h2 id="contact">{view.t("how-to-reach")}</h2>
                {lines}
                {no_phone}
                {other_ways(view, service)}
                {withheld(view, service)}
                {call_log(view, service)}
            </section>
            <div class="two">
                <section>
                    <h2>{view.t("what-happens")}</h2>
                    {what_happens(view, service)}
                </section>
                <section>
                    <h2>{view.t("about-service")}</h2>
                    {details(view, service)}
                </section>
            </div>
            <h2>{view.t("how-we-know")}</h2>
            <p>{checked(view, service)}" "<a href=view.href(&Page::About("checking-facts".into()))>{view.t("how-we-check-link")}</a></p>
            {sources(view, service)}
            <p><a href=view.href(&Page::Search)>{view.t("search-again")}</a></p>
        </article>
    }
    .into_any();
    Body { json_ld: Some(json_ld(view, service)), ..Body::new(service.title.clone(), words.summary.clone(), main) }
}

/// Where the record comes from. For a confidential service only how good and how old the sources are: a local newspaper
/// can hint at a place.
fn sources(view: &View<'_>, service: &Service) -> AnyView {
    let named = matches!(service.premises, Premises::Open(_));
    let list = named.then(|| source_names(view, &service.sources)).flatten();
    let date = service.source_date.as_ref().map(|date| view! { <p>{view.t("source-date")}" "{view.english(date)}</p> });
    let within = view! { {date} <p>{view.t(&format!("confidence-{}", service.confidence.key()))}</p> {list} };
    fold(view.t("sources"), within.into_any())
}
