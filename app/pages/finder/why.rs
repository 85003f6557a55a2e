//! Why a service is in an answer, in words.

use leptos::prelude::*;

use super::need_name::need_name;
use crate::answers::{Chosen, Outcome, Why};
use crate::pages::View;

/// The true reasons for which a service is in an answer, `most` of them: they are read in a glance.
pub(super) fn why(view: &View<'_>, outcome: &Outcome<'_>, chosen: &Chosen<'_>, most: usize) -> AnyView {
    // Where it is tells most where there is room for one.
    let near = chosen.why.iter().filter(|why| most == 1 && matches!(why, Why::Near));
    let reasons: Vec<AnyView> = near
        .chain(&chosen.why)
        .take(most)
        .enumerate()
        .map(|(place, why)| view! { {(place > 0).then_some(" · ")}<span>{said(view, outcome, why)}</span> }.into_any())
        .collect();
    view! { <span class="why"><span class="unseen">{view.t("find-help-why-this")}" "</span>{reasons}</span> }.into_any()
}

/// A reason, in words.
fn said(view: &View<'_>, outcome: &Outcome<'_>, why: &Why<'_>) -> AnyView {
    match why {
        Why::Need(need) => {
            let (name, flow) = need_name(view, need);
            view.flowing(&name, flow)
        }
        Why::Named => view.t("find-help-why-named"),
        Why::Near => match outcome.area().and_then(|area| view.site.area(area)) {
            Some(area) if !outcome.named.is_empty() => view.t_with(
                "find-help-why-place",
                &[("place", outcome.named.clone().into()), ("area", view.area_name(area).into())],
            ),
            _ => view.t("find-help-why-near"),
        },
        Why::For(audience) => {
            view.t_with("find-help-why-for", &[("who", view.s(&format!("audience-{}", audience.key())).into())])
        }
        Why::Reach(channel) => view.t(&format!("find-help-why-{}", channel.key())),
        Why::AlwaysOpen => view.t("find-help-why-open"),
        Why::General => view.t("find-help-why-general"),
    }
}
