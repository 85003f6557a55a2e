//! Help in one area, and one kind of help in one area.

use leptos::prelude::*;

use super::card::cards;
use super::lines::{lines, other_lines};
use super::list_page::{directory, folded_form};
use super::terms::Kind;
use super::{Choice, Coverage, Filter, Service};
use crate::components::Body;
use crate::places::{Area, AreaId};
use crate::site::{Page, View};

/// Help in an area: whom to ring first, the kinds of help there are, and what we could not find.
pub fn area_page(view: &View<'_>, id: &AreaId) -> Body {
    let Some(area) = view.site.area(id) else { return Body::default() };
    let name = || area.name.clone();
    let first: Vec<&Service> = view.site.front_door(id).into_iter().chain(view.site.national_line()).collect();
    let kinds: Vec<AnyView> = Kind::ALL
        .iter()
        .filter_map(|&kind| {
            let filter = Filter { kind: Some(kind), ..Filter::in_area(id) };
            let services = view.site.directory.find(&filter, view.now);
            let local = services.iter().filter(|service| service.coverage.is_local()).count();
            let counted = view.t_with("kind-count", &[("count", services.len().into()), ("local", local.into())]);
            let href = view.href(&Page::Kind(id.clone(), kind));
            (!services.is_empty()).then(|| {
                view! { <li><a class="arm" href=href>{view.t(&format!("kind-{}", kind.key()))}</a><p class="hint">{view.t(&format!("kind-{}-means", kind.key()))}" "{counted}</p></li> }.into_any()
            })
        })
        .collect();
    let choice = Choice { place: name(), area: id.0.clone(), ..Choice::default() };
    let heading = view! { <h1 tabindex="-1" data-focus>{view.t_with("area-heading", &[("area", name().into())])}</h1> };
    let help = view! {
        <h2>{view.t("ring-first")}</h2>
        {cards(view, &first)}
        <h2>{view.t("home-lines")}</h2>
        {lines(view, other_lines(view))}
        <h2>{view.t("kinds-heading")}</h2>
        <ul class="arms wide">{kinds}</ul>
        {gaps(view, area)}
        <p><a href=view.href(&Page::Services)>{view.t("other-area")}</a></p>
    };
    let main = directory(view, heading.into_any(), folded_form(view, &choice, false), help.into_any());
    Body::new(
        view.s_with("area-title", &[("area", name().into())]),
        view.s_with("area-description", &[("area", name().into())]),
        main,
    )
}

/// One kind of help in an area: local services first, then national ones; where there is none here, the way to go instead.
pub fn kind_page(view: &View<'_>, id: &AreaId, kind: Kind) -> Body {
    let Some(area) = view.site.area(id) else { return Body::default() };
    let name = || area.name.clone();
    let filter = Filter { kind: Some(kind), ..Filter::in_area(id) };
    let services = view.site.directory.find(&filter, view.now);
    let (local, national): (Vec<&Service>, Vec<&Service>) =
        services.into_iter().partition(|service| service.coverage.is_local());
    let kind_name = view.s(&format!("kind-{}", kind.key()));
    let missing = local.is_empty().then(|| gap(view, area, kind));
    let local = (!local.is_empty())
        .then(|| view! { <h2>{view.t_with("kind-local", &[("area", name().into())])}</h2> {cards(view, &local)} });
    let national =
        (!national.is_empty()).then(|| view! { <h2>{view.t("kind-national")}</h2> {cards(view, &national)} });
    let main = view! {
        <p class="crumb"><a href=view.href(&Page::Area(id.clone()))>{view.t_with("area-heading", &[("area", name().into())])}</a></p>
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
fn gaps(view: &View<'_>, area: &Area) -> Option<AnyView> {
    let missing: Vec<AnyView> = view
        .site
        .settings
        .expected
        .iter()
        .filter(|expected| {
            !view
                .site
                .directory
                .iter()
                .any(|service| is_local(service, &area.id) && service.kinds.contains(&expected.kind))
        })
        .map(|expected| gap(view, area, expected.kind))
        .collect();
    (!missing.is_empty())
        .then(|| view! { <section class="gaps"><h2>{view.t("gaps-heading")}</h2>{missing}</section> }.into_any())
}

fn is_local(service: &Service, area: &AreaId) -> bool {
    matches!(service.coverage, Coverage::Areas(_)) && service.coverage.includes(area)
}

/// That nothing local is published, and the nearest true way: the front door of the area and a national line.
fn gap(view: &View<'_>, area: &Area, kind: Kind) -> AnyView {
    let route = view
        .site
        .settings
        .expected
        .iter()
        .find(|expected| expected.kind == kind)
        .map(|expected| expected.route.get_ref().as_str());
    let national = route.and_then(|id| view.site.directory.get(id)).or_else(|| view.site.national_line());
    // People who hurt others are not sent to the door of those they hurt, unless that door is theirs too.
    let front_door = view
        .site
        .front_door(&area.id)
        .filter(|service| kind != Kind::PerpetratorProgramme || service.is_for(super::Audience::Perpetrator));
    let ways: Vec<AnyView> = front_door
        .into_iter()
        .chain(national)
        .map(|service| {
            let href = view.href(&Page::Service(service.id.clone()));
            let call = super::call_inline(view, service);
            view! { <li><a href=href>{view.english(&service.name)}</a>": "<span inner_html=call></span></li> }
                .into_any()
        })
        .collect();
    let kind_name = view.s(&format!("kind-{}", kind.key()));
    view! {
        <div class="gap">
            <p>{view.t_with("gap", &[("kind", kind_name.into()), ("area", area.name.clone().into())])}" "{view.t("gap-instead")}</p>
            <ul>{ways}</ul>
        </div>
    }
    .into_any()
}
