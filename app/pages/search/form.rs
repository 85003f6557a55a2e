//! The search box.

use leptos::prelude::*;

use crate::pages::{Page, View};

/// The box on every page: words, nothing else.
pub(crate) fn search_form(view: &View<'_>, typed: &str) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::Search) autocomplete="off" class="search" role="search">
            <label for="q">{view.t("search-label")}</label>
            <div class="row">
                <input id="q" name="q" type="search" value=typed.to_owned() autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="1000"/>
                <button>{view.t("search-button")}</button>
            </div>
        </form>
    }
    .into_any()
}
