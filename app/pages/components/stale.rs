//! That a translation is older than the English.

use leptos::prelude::*;

use crate::locale::DEFAULT;
use crate::pages::{Page, View};

/// A line for a page whose text, `folder` and id, has a translation that is stale; with the way to the English.
pub(crate) fn stale(view: &View<'_>, folder: &str, id: &str, page: &Page) -> Option<AnyView> {
    view.site.translated.stale(&view.locale.tag, folder, id)?;
    let english = format!("/{DEFAULT}{}", page.path(view.site));
    Some(
        view! { <p class="note" data-stale>{view.t("translation-stale")}" "<a href=english lang="en" dir="ltr">"English"</a></p> }
            .into_any(),
    )
}
