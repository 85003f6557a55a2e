//! What is folded away behind one line.

use leptos::prelude::*;

/// A part that opens when its line is pressed, without a script.
pub(crate) fn fold(line: AnyView, within: AnyView) -> AnyView {
    view! { <details><summary>{line}</summary>{within}</details> }.into_any()
}

/// A fold, closed and open, for the gallery.
pub(crate) fn states() -> AnyView {
    view! {
        <div class="folds">
            {fold("One area".into_any(), view! { <p>"What is inside."</p> }.into_any())}
            <details open><summary>"Another area"</summary><p>"What is inside."</p></details>
        </div>
    }
    .into_any()
}
