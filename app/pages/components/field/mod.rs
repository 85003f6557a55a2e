//! Fields, for the gallery: forms are drawn where they are sent from.

use leptos::prelude::*;

use crate::pages::View;

/// A field of each sort.
pub(crate) fn states(view: &View<'_>) -> AnyView {
    view! {
        <form>
            <label>{view.t("place-label")}<input type="text" autocomplete="off"/></label>
            <label>{view.t("filter-kind")}<select autocomplete="off"><option>{view.t("filter-any")}</option></select></label>
            <label>{view.t("reply-add")}<textarea rows="2" autocomplete="off"></textarea></label>
            <label class="check"><input type="checkbox" checked autocomplete="off"/>{view.t("filter-open")}</label>
            <label class="check"><input type="radio" autocomplete="off"/>{view.t("find-help-rather-not")}</label>
        </form>
    }
    .into_any()
}
