//! Help in one area, and one kind of help in one area.

use leptos::prelude::*;

use super::card::cards;
use super::frame::{directory, folded_form};
use crate::answers::{AreaHelp, Gap, KindCount, KindHelp};
use crate::directory::Choice;
use crate::pages::components::{Body, call_inline, lines};
use crate::pages::{Page, View};
use crate::places::Area;

/// Help in an area: whom to ring first, the kinds of help there are, and what we could not find.
pub(crate) fn area_page(view: &View<'_>, help: &AreaHelp<'_>) -> Body {
    let area = help.area;
    let name = || area.name.clone();
    let kinds: Vec<AnyView> = help.kinds.iter().map(|count| kind_link(view, area, count)).collect();
    let choice = Choice { place: name(), area: area.id.0.clone(), ..Choice::default() };
    let heading = view! { <h1 tabindex="-1" data-focus>{view.t_with("area-heading", &[("area", name().into())])}</h1> };
    let results = view! {
        <h2>{view.t("ring-first")}</h2>
        {cards(view, &help.first)}
        <h2>{view.t("home-lines")}</h2>
        {lines(view, help.lines.iter().copied())}
        <h2>{view.t("kinds-heading")}</h2>
        <ul class="arms wide">{kinds}</ul>
        {gaps(view, area, &help.gaps)}
        <p><a href=view.href(&Page::Services)>{view.t("other-area")}</a></p>
    };
    let main = directory(view, heading.into_any(), folded_form(view, &choice, false), results.into_any());
    Body::new(
        view.s_with("area-title", &[("area", name().into())]),
        view.s_with("area-description", &[("area", name().into())]),
        main,
    )
}

fn kind_link(view: &View<'_>, area: &Area, count: &KindCount) -> AnyView {
    let &KindCount { kind, services, local } = count;
    let counted = view.t_with("kind-count", &[("count", services.into()), ("local", local.into())]);
    let href = view.href(&Page::Kind(area.id.clone(), kind));
    view! { <li><a class="arm" href=href>{view.t(&format!("kind-{}", kind.key()))}</a><p class="hint">{view.t(&format!("kind-{}-means", kind.key()))}" "{counted}</p></li> }.into_any()
}

/// One kind of help in an area: local services first, then national ones; where there is none here, the way to go instead.
pub(crate) fn kind_page(view: &View<'_>, help: &KindHelp<'_>) -> Body {
    let KindHelp { area, kind, local, national, gap } = help;
    let name = || area.name.clone();
    let kind_name = view.s(&format!("kind-{}", kind.key()));
    let missing = gap.as_ref().map(|missing| gap_note(view, area, missing));
    let local = (!local.is_empty())
        .then(|| view! { <h2>{view.t_with("kind-local", &[("area", name().into())])}</h2> {cards(view, local)} });
    let national = (!national.is_empty()).then(|| view! { <h2>{view.t("kind-national")}</h2> {cards(view, national)} });
    let main = view! {
        <p class="crumb"><a href=view.href(&Page::Area(area.id.clone()))>{view.t_with("area-heading", &[("area", name().into())])}</a></p>
        <h1>{view.t_with("kind-heading", &[("kind", kind_name.into()), ("area", name().into())])}</h1>
        <p class="lead">{view.t(&format!("kind-{}-means", kind.key()))}</p>
        {missing}
        {local}
        {national}
    }
    .into_any();
    let title = view.s_with(
        "kind-title",
        &[("kind", view.s(&format!("kind-{}-discreet", kind.key())).into()), ("area", name().into())],
    );
    let description = format!(
        "{} {}",
        view.s_with("area-description", &[("area", name().into())]),
        view.s(&format!("kind-{}-means", kind.key()))
    );
    Body::new(title, description, main)
}

/// The kinds of help an area should have and for which nothing local is published.
fn gaps(view: &View<'_>, area: &Area, gaps: &[Gap<'_>]) -> Option<AnyView> {
    let missing: Vec<AnyView> = gaps.iter().map(|gap| gap_note(view, area, gap)).collect();
    (!missing.is_empty())
        .then(|| view! { <section class="gaps"><h2>{view.t("gaps-heading")}</h2>{missing}</section> }.into_any())
}

/// That nothing local is published, and whom to turn to instead.
fn gap_note(view: &View<'_>, area: &Area, gap: &Gap<'_>) -> AnyView {
    let ways: Vec<AnyView> = gap
        .instead
        .iter()
        .map(|service| {
            let href = view.href(&Page::Service(service.id.clone()));
            let call = call_inline(view, service);
            view! { <li><a href=href>{view.english(&service.name)}</a>": "<span inner_html=call></span></li> }
                .into_any()
        })
        .collect();
    let kind_name = view.s(&format!("kind-{}", gap.kind.key()));
    view! {
        <div class="gap">
            <p>{view.t_with("gap", &[("kind", kind_name.into()), ("area", area.name.clone().into())])}" "{view.t("gap-instead")}</p>
            <ul>{ways}</ul>
        </div>
    }
    .into_any()
}
