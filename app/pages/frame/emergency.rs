//! Emergency help: in the same place on every page.

use leptos::prelude::*;

use crate::directory::Service;
use crate::pages::components::call_inline;
use crate::pages::{Page, View};
use crate::places::Area;

/// 999, the silent call, one national line and, once an area is known, one local line.
pub(super) fn emergency_banner(view: &View<'_>) -> AnyView {
    let national = view.site.national_line();
    let local = view.area.and_then(|area| Some((view.site.area(area)?, view.site.front_door(area)?)));
    view! {
        <aside id="emergency" aria-label=view.s("emergency-label")>
            <p><strong>{view.t("emergency-danger")}" "<a class="call" href="tel:999">{view.t("emergency-call")}</a></strong>" "{view.t("emergency-silent")}" "<a href=view.href(&Page::Guide("emergency".into()))>{view.t("emergency-more")}</a></p>
            <p>{national.map(|service| line(view, view.t("emergency-national"), service))}{local.map(|(area, service)| line(view, local_label(view, area, service), service))}</p>
        </aside>
    }
    .into_any()
}

/// The area, then the service. The discreet title, because this line is on the screen all the time.
fn local_label(view: &View<'_>, area: &Area, service: &Service) -> AnyView {
    let police = service.police.then(|| view! { " ("{view.t("emergency-police")}")" });
    view! { {area.name.clone()}": "{view.english(&service.title)}{police} }.into_any()
}

fn line(view: &View<'_>, label: AnyView, service: &Service) -> AnyView {
    let call = call_inline(view, service);
    view! { <span class="help-line"><a href=view.href(&Page::Service(service.id.clone()))>{label}</a>" "<span inner_html=call></span></span>" " }.into_any()
}
