//! The page of a service that has closed.

use leptos::prelude::*;

use super::card::cards;
use crate::directory::{Retired, Service};
use crate::pages::components::Body;
use crate::pages::{Page, View};

/// What has closed and since when, and who helps now. No old number.
pub(crate) fn retired_page(view: &View<'_>, retired: &Retired) -> Body {
    let instead: Vec<&Service> = retired.instead.iter().filter_map(|id| view.site.directory.get(id)).collect();
    let named = view.english(&retired.name);
    let since = view.t_with("retired-since", &[("date", view.locale.formats.date(retired.on).into())]);
    let flow = view.english_flow();
    let why = retired.why.as_ref().map(|why| view! { <p>{view.flowing(why, flow)}</p> });
    let now = if instead.is_empty() { view.site.national_line().into_iter().collect() } else { instead };
    let main = view! {
        <article data-retired=retired.id.clone()>
            <h1>{named}" · "{view.t("retired-heading")}</h1>
            <p class="lead">{since}</p>
            {why}
            <h2>{view.t("retired-instead")}</h2>
            {cards(view, &now)}
            <p><a href=view.href(&Page::Services)>{view.t("nav-services")}</a></p>
        </article>
    }
    .into_any();
    Body::new(retired.title.clone(), view.s("services-description"), main)
}
