//! The search box.

use leptos::prelude::*;

use crate::pages::{Page, View};

/// The box for words, and nothing else. `id` is its field's, of which a page has one.
pub(crate) fn search_form(view: &View<'_>, id: &'static str) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::Search) autocomplete="off" class="search" role="search">
            <label for=id>{view.t("search-label")}</label>
            <div class="row">
                <input id=id name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="1000"/>
                <button>{view.t("search-button")}</button>
            </div>
        </form>
    }
    .into_any()
}
