//! Help in one area, and one kind of help in one area.

use leptos::prelude::*;

use super::frame::{directory, folded_form};
use crate::answers::{AreaHelp, Gap, KindCount, KindHelp};
use crate::directory::Choice;
use crate::pages::components::{Body, Icon, Tile, lines, lines_by_name, tiles};
use crate::pages::service::cards;
use crate::pages::{Page, View};
use crate::places::Area;

/// Help in an area: whom to ring first, the kinds of help there are, and what we could not find.
pub(crate) fn area_page(view: &View<'_>, help: &AreaHelp<'_>) -> Body {
    let area = help.area;
    let name = || view.area_name(area);
    let choice = Choice { place: name(), area: area.id.0.clone(), ..Choice::default() };
    let heading = view! { <h1 tabindex="-1" data-focus>{view.t_with("area-heading", &[("area", name().into())])}</h1> };
    let results = view! {
        <div class="two">
            <section><h2>{view.t("ring-first")}</h2>{cards(view, &help.first)}</section>
            <section><h2>{view.t("home-lines")}</h2>{lines(view, help.lines.iter().copied())}</section>
        </div>
        <h2>{view.t("kinds-heading")}</h2>
        {tiles(help.kinds.iter().map(|count| kind_tile(view, area, count)))}
        {gaps(view, area, &help.gaps)}
        <p><a href=view.href(&Page::Services)>{view.t("other-area")}</a></p>
    };
    let main = directory(view, heading.into_any(), folded_form(view, &choice, false), results.into_any());
    let body = Body::new(
        view.s_with("area-title", &[("area", name().into())]),
        view.s_with("area-description", &[("area", name().into())]),
        main,
    );
    Body { helps: true, ..body }
}

fn kind_tile(view: &View<'_>, area: &Area, count: &KindCount) -> Tile {
    let &KindCount { kind, services, local } = count;
    let counted = view.t_with("kind-count", &[("count", services.into()), ("local", local.into())]);
    Tile {
        icon: Icon::of_kind(kind),
        href: view.href(&Page::Kind(area.id.clone(), kind)),
        name: view.t(&format!("kind-{}", kind.key())),
        line: view! { {view.t(&format!("kind-{}-means", kind.key()))}" "{counted} }.into_any(),
        chief: false,
    }
}

/// One kind of help in an area: local services first, then national ones; where there is none here, the way to go instead.
pub(crate) fn kind_page(view: &View<'_>, help: &KindHelp<'_>) -> Body {
    let KindHelp { area, kind, local, national, gap } = help;
    let name = || view.area_name(area);
    let kind_name = view.s(&format!("kind-{}", kind.key()));
    let missing = gap.as_ref().map(|missing| gap_note(view, area, &[missing]));
    let local = (!local.is_empty())
        .then(|| view! { <h2>{view.t_with("kind-local", &[("area", name().into())])}</h2> {cards(view, local)} });
    let national = (!national.is_empty()).then(|| view! { <h2>{view.t("kind-national")}</h2> {cards(view, national)} });
    let main = view! {
        <nav class="crumb" aria-label=view.s("breadcrumb-label")><a href=view.href(&Page::Area(area.id.clone()))>{view.t_with("area-heading", &[("area", name().into())])}</a></nav>
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
    Body { helps: true, ..Body::new(title, description, main) }
}

/// The kinds of help an area should have and for which nothing local is published; those with the same way out together.
fn gaps(view: &View<'_>, area: &Area, gaps: &[Gap<'_>]) -> Option<AnyView> {
    let ids = |gap: &Gap<'_>| gap.instead.iter().map(|service| service.id.clone()).collect::<Vec<_>>();
    let mut alike: Vec<Vec<&Gap<'_>>> = Vec::new();
    for gap in gaps {
        match alike.iter_mut().find(|group| ids(group[0]) == ids(gap)) {
            Some(group) => group.push(gap),
            None => alike.push(vec![gap]),
        }
    }
    let missing: Vec<AnyView> = alike.iter().map(|group| gap_note(view, area, group)).collect();
    (!missing.is_empty())
        .then(|| view! { <section class="gaps"><h2>{view.t("gaps-heading")}</h2>{missing}</section> }.into_any())
}

/// That nothing local is published, and whom to turn to instead: the same for each of `gaps`.
fn gap_note(view: &View<'_>, area: &Area, gaps: &[&Gap<'_>]) -> AnyView {
    let kinds: Vec<String> = gaps.iter().map(|gap| view.s(&format!("kind-{}", gap.kind.key()))).collect();
    let kinds = view.locale.formats.and(&kinds);
    let instead = gaps.first().into_iter().flat_map(|gap| gap.instead.iter().copied());
    view! {
        <div class="gap">
            <p>{view.t_with("gap", &[("kind", kinds.into()), ("area", view.area_name(area).into())])}" "{view.t("gap-instead")}</p>
            {lines_by_name(view, instead)}
        </div>
    }
    .into_any()
}
