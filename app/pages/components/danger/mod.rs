//! 999 above an answer to somebody who seems to be in danger.

use leptos::prelude::*;

use crate::pages::{Page, View};

/// 999, the silent call, and the way to more. `safe` is the way on for somebody who is not in danger.
pub(crate) fn danger_panel(view: &View<'_>, safe: Option<AnyView>) -> AnyView {
    view! {
        <section class="danger" aria-labelledby="danger">
            <h2 id="danger" tabindex="-1" data-focus>{view.t("search-danger-heading")}</h2>
            <div class="row"><a class="call" href="tel:999">{view.t("emergency-call")}</a>{safe}</div>
            <p>{view.stressed("emergency-silent")}" "<a href=view.href(&Page::Guide("emergency".into()))>{view.t("emergency-more")}</a></p>
        </section>
    }
    .into_any()
}
