//! Lines to ring, one below the other, for pages that are not about one service.

use leptos::prelude::*;

use super::call::{call_button, reach};
use super::hours::when;
use super::sentence::at_beginning;
use crate::directory::{Audience, Service};
use crate::pages::{Page, View};

/// Lines told by whom they are for: people look for themselves, not for a name.
pub(crate) fn lines<'a>(view: &View<'_>, services: impl Iterator<Item = &'a Service>) -> AnyView {
    rows(view, services, |service| {
        let whom = at_beginning(&whom(view, service));
        let href = view.href(&Page::Service(service.id.clone()));
        view! { <strong>{whom}</strong>" "<span class="facts"><a href=href>{view.named(service)}</a>" · "{when(view, service)}</span> }.into_any()
    })
}

/// Lines told by their names, where all are for the same people.
pub(crate) fn lines_by_name<'a>(view: &View<'_>, services: impl Iterator<Item = &'a Service>) -> AnyView {
    rows(view, services, |service| {
        let href = view.href(&Page::Service(service.id.clone()));
        view! { <strong><a href=href>{view.named(service)}</a></strong>" "<span class="facts">{whom(view, service)}" · "{when(view, service)}</span> }.into_any()
    })
}

/// Whom a service is for. Two are enough to tell lines apart, and professionals know where to look; its page has all.
fn whom(view: &View<'_>, service: &Service) -> String {
    if service.audiences.contains(&Audience::Anyone) {
        // The line for any trouble at all is told from the other lines for anyone.
        let any = view.site.settings.anyone_line.get_ref() == &service.id;
        return view.s(if any { "whom-any-trouble" } else { "audience-anyone" });
    }
    let public = service.audiences.iter().filter(|audience| **audience != Audience::Professional);
    let names: Vec<String> = public.take(2).map(|audience| view.s(&format!("audience-{}", audience.key()))).collect();
    match names.as_slice() {
        [one, other] => view.s_with("whom-two", &[("one", one.clone().into()), ("other", other.clone().into())]),
        [one] => one.clone(),
        _ => view.s(&format!("audience-{}", Audience::Professional.key())),
    }
}

fn rows<'a>(
    view: &View<'_>,
    services: impl Iterator<Item = &'a Service>,
    who: impl Fn(&Service) -> AnyView,
) -> AnyView {
    let items: Vec<AnyView> = services
        .map(|service| {
            let button = reach(view, service).map(|reach| call_button(view, &reach));
            view! { <li><span class="who">{who(service)}</span>" "{button}</li> }.into_any()
        })
        .collect();
    view! { <ul class="lines">{items}</ul> }.into_any()
}

/// Rows of every sort, for the gallery.
pub(crate) fn states(view: &View<'_>) -> AnyView {
    let site = view.site;
    let shown = || site.national_line().into_iter().chain(site.other_lines());
    view! { {lines(view, shown())} {lines_by_name(view, shown().take(2))} }.into_any()
}
