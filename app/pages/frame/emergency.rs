//! Emergency help: in the same place on every page.

use leptos::prelude::*;

use crate::directory::Service;
use crate::pages::components::call_inline;
use crate::pages::{Page, View};
use crate::places::Area;

/// 999 and the silent call in one line, which unfolds to every other way, the national line and, once an area is known, a local
/// one. It stands open where somebody came for help.
pub(super) fn emergency_line(view: &View<'_>, open: bool) -> AnyView {
    let national = view.site.national_line();
    let local = view.area.and_then(|area| Some((view.site.area(area)?, view.site.front_door(area)?)));
    view! {
        <aside id="emergency" aria-label=view.s("emergency-label")>
            <a class="call" href="tel:999">{view.t("emergency-call")}</a>
            <details open=open>
                <summary><span>{view.stressed("emergency-silent")}" "<b>{view.t("emergency-ways")}</b></span></summary>
                <ul>
                    {national.map(|service| line(view, view.t("emergency-national"), service))}
                    {local.map(|(area, service)| line(view, local_label(view, area, service), service))}
                    <li>{view.t("emergency-unspoken")}" "<a href=view.href(&Page::Guide("emergency".into()))>{view.t("emergency-more")}</a></li>
                </ul>
            </details>
        </aside>
    }
    .into_any()
}

/// The area, then the service. The discreet title, because this line is on the screen all the time.
fn local_label(view: &View<'_>, area: &Area, service: &Service) -> AnyView {
    let police = service.police.then(|| view! { " ("{view.t("emergency-police")}")" });
    view! { {view.area_name(area)}": "{view.english(&service.title)}{police} }.into_any()
}

fn line(view: &View<'_>, label: AnyView, service: &Service) -> AnyView {
    let call = call_inline(view, service);
    let known = service.line().is_none_or(|phone| phone.hours.is_some());
    let unknown = (!known).then(|| view! { " ("{view.t("state-unknown")}")" });
    view! { <li><a href=view.href(&Page::Service(service.id.clone()))>{label}</a>" "<span inner_html=call></span>{unknown}</li> }
        .into_any()
}
