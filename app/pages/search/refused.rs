//! What is said to a request for what nobody may be told.

use leptos::prelude::*;

use crate::directory::Service;
use crate::pages::components::step;
use crate::pages::service::unfolding_card;
use crate::pages::{Page, View};

/// That it is told to nobody, the line for people who worry about how they treat somebody, and the way for those who are
/// hurt themselves.
pub(crate) fn refused(view: &View<'_>, line: Option<&Service>) -> AnyView {
    let start = view.href(&Page::Guide(view.site.settings.start_guide.get_ref().clone()));
    let line = line.map(|service| unfolding_card(view, service, None));
    view! {
        <div class="panel">
            <h2>{view.t("search-refused-heading")}</h2>
            <p role="status">{view.t("search-refused")}</p>
            <ul class="cards">{line}</ul>
            {step(start, view.t("search-refused-start"))}
        </div>
    }
    .into_any()
}
