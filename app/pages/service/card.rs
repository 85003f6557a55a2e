//! A service in a list.

use leptos::prelude::*;

use super::ways::other_ways;
use crate::content::{Section, Standing};
use crate::directory::{AssuredHow, Coverage, Kind, Service};
use crate::pages::components::{call_link, state};
use crate::pages::{Page, View};

/// A service in a list: enough to act on without opening its page.
pub(crate) fn card(view: &View<'_>, service: &Service) -> AnyView {
    let href = view.href(&Page::Service(service.id.clone()));
    let (state, class) = state(view, service);
    let (words, flow) = view.words(service);
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    view! {
        <li class="card" data-service=service.id.clone()>
            <h3><a href=href>{view.named(service)}</a></h3>
            <p class="tags">{draft_mark(view, service)}<span class=class>{view.t(state)}</span>" · "{audiences(view, service)}</p>
            <p class="summary">{view.flowing(&words.summary, flow)}</p>
            {lines}
            {other_ways(view, service)}
            <p class="checked">{coverage(view, &service.coverage)}" · "{kinds(view, &service.kinds)}<br/>{checked(view, service)}</p>
            {file(view, service)}
        </li>
    }
    .into_any()
}

/// In a preview, that the record is not for the public yet.
pub(crate) fn draft_mark(view: &View<'_>, service: &Service) -> Option<AnyView> {
    let standing = service.publication.standing(view.site.as_of.day);
    (standing != Standing::Shown).then(|| view! { <strong>{view.t("draft")}</strong>" · " }.into_any())
}

/// In a preview, the file of the record.
fn file(view: &View<'_>, service: &Service) -> Option<AnyView> {
    let record = view.site.preview.as_ref().and_then(|_| view.site.record(Section::Services, &service.id))?;
    Some(view! { <p class="file">{record.file.clone()}</p> }.into_any())
}

/// A list of cards.
pub(crate) fn cards(view: &View<'_>, services: &[&Service]) -> AnyView {
    let items: Vec<AnyView> = services.iter().map(|service| card(view, service)).collect();
    view! { <ul class="cards">{items}</ul> }.into_any()
}

/// The kinds of a service.
pub(crate) fn kinds(view: &View<'_>, kinds: &[Kind]) -> AnyView {
    let names: Vec<String> = kinds.iter().map(|kind| view.s(&format!("kind-{}", kind.key()))).collect();
    names.join(&view.s("fact-separator")).into_any()
}

/// Whom a service is for, as a list.
pub(crate) fn audiences(view: &View<'_>, service: &Service) -> String {
    let names: Vec<String> =
        service.audiences.iter().map(|audience| view.s(&format!("audience-{}", audience.key()))).collect();
    view.locale.formats.and(&names)
}

/// Where a service helps.
pub(crate) fn coverage(view: &View<'_>, coverage: &Coverage) -> String {
    match coverage {
        Coverage::National => view.s("area-national"),
        Coverage::Areas(areas) => {
            let names: Vec<String> =
                areas.iter().filter_map(|area| view.site.area(area)).map(|area| view.area_name(area)).collect();
            view.locale.formats.and(&names)
        }
    }
}

/// When and how the record was last checked.
pub(crate) fn checked(view: &View<'_>, service: &Service) -> AnyView {
    let id = match service.assured.how {
        AssuredHow::Rang => "checked-rang",
        AssuredHow::OfficialPage => "checked-official-page",
        AssuredHow::Unchecked => "checked-unchecked",
    };
    view.t_with(id, &[("date", view.locale.formats.date(service.assured.on).into())])
}
