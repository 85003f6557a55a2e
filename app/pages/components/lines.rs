//! Lines to ring, one below the other, for pages that are not about one service.

use leptos::prelude::*;

use super::call_inline;
use crate::directory::Service;
use crate::pages::{Page, View};

/// Name, number and hours of each service, and whom it is for.
pub(crate) fn lines<'a>(view: &View<'_>, services: impl Iterator<Item = &'a Service>) -> AnyView {
    let items: Vec<AnyView> = services
        .map(|service| {
            // Two are enough to tell lines apart; the service's page has all.
            let audiences = service.audiences.iter().take(2).map(|audience| view.s(&format!("audience-{}", audience.key())));
            let audiences = view.locale.formats.and(&audiences.collect::<Vec<_>>());
            let href = view.href(&Page::Service(service.id.clone()));
            let call = call_inline(view, service);
            view! { <li><a href=href>{view.english(&service.name)}</a>" "<span inner_html=call></span>" "<span class="hint">{audiences}</span></li> }
                .into_any()
        })
        .collect();
    view! { <ul class="lines">{items}</ul> }.into_any()
}
