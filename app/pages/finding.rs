//! A problem of the content, as editors see it in a preview.

use leptos::prelude::*;

use crate::content::{Problem, Severity};

/// What is wrong, where, and how to mend it.
pub(super) fn finding(problem: &Problem) -> AnyView {
    let place = format!("{}:{}", problem.file, problem.line);
    let kind = if problem.severity == Severity::Error { "error" } else { "warning" };
    view! {
        <li><code>{place}</code>" "{kind}" "<code>{problem.code}</code>": "{problem.message.clone()}". "{problem.help.clone()}</li>
    }
    .into_any()
}
