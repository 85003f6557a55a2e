//! A list of facts with their names.

use leptos::prelude::*;

/// One fact and its name.
pub(crate) fn fact(name: AnyView, value: AnyView) -> AnyView {
    view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any()
}

/// A list of facts.
pub(crate) fn facts(rows: Vec<AnyView>) -> AnyView {
    view! { <dl class="facts-list">{rows}</dl> }.into_any()
}

/// A list of facts, for the gallery.
pub(crate) fn states() -> AnyView {
    facts(vec![fact("Where".into_any(), "One area".into_any()), fact("Run by".into_any(), "Example".into_any())])
}
