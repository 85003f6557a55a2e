//! A service in a list.

use leptos::prelude::*;

use crate::content::{Section, Standing};
use crate::directory::{AssuredHow, Coverage, Kind, Service, Text};
use crate::pages::components::{call_link, hours_text, state};
use crate::pages::{Page, View};

/// A service in a list: enough to act on without opening its page.
pub(super) fn card(view: &View<'_>, service: &Service) -> AnyView {
    let href = view.href(&Page::Service(service.id.clone()));
    let (state, class) = state(view, service);
    let (words, flow) = view.words(service);
    let lines: Vec<AnyView> = service.phones.iter().map(|phone| call_link(view, service, phone)).collect();
    view! {
        <li class="card" data-service=service.id.clone()>
            <h3><a href=href>{view.english(&service.name)}</a></h3>
            <p class="tags">
                {draft_mark(view, service)}
                <span class=class>{view.t(state)}</span>
                {kinds(view, &service.kinds)}
                " · "<span>{coverage(view, &service.coverage)}</span>
            </p>
            <p class="tags">{view.t("fact-for")}": "{audiences(view, service)}</p>
            <p class="summary">{view.flowing(&words.summary, flow)}</p>
            {lines}
            {other_ways(view, service)}
            <p class="checked">{checked(view, service)}</p>
            {file(view, service)}
        </li>
    }
    .into_any()
}

/// In a preview, that the record is not for the public yet.
pub(super) fn draft_mark(view: &View<'_>, service: &Service) -> Option<AnyView> {
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

/// The kinds of a service, as small labels.
pub(super) fn kinds(view: &View<'_>, kinds: &[Kind]) -> Vec<AnyView> {
    kinds.iter().map(|kind| view! { " · "<span>{view.t(&format!("kind-{}", kind.key()))}</span> }.into_any()).collect()
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
                areas.iter().filter_map(|area| view.site.area(area)).map(|area| area.name.clone()).collect();
            view.locale.formats.and(&names)
        }
    }
}

/// Text message, chat, email and website, where there are any.
pub(crate) fn other_ways(view: &View<'_>, service: &Service) -> AnyView {
    let text = service.text.as_ref().map(|text| text_line(view, service, text));
    let chat = service.chat.as_ref().map(|chat| outside_link(view, "chat-link", &chat.url));
    let web = service.web.as_ref().map(|web| outside_link(view, "web-link", web));
    let email = service.email.as_ref().map(|email| {
        view! { <p class="way">{view.t("email-label")}" "<a href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p> }
    });
    view! { {text} {chat} {email} {web} }.into_any()
}

/// How to send a text. What has to be done first comes first; a number that works only after signing up is no link.
fn text_line(view: &View<'_>, service: &Service, text: &Text) -> AnyView {
    let (words, flow) = view.words(service);
    let hours = text.hours.as_ref().map_or_else(|| view.s("hours-unknown"), |hours| hours_text(view, hours));
    let number = text.to.strip_prefix("+44").map_or_else(|| text.to.clone(), |rest| format!("0{rest}"));
    let number = view! { <bdi dir="ltr">{number}</bdi> };
    let what = match &text.message {
        Some(word) => view.s_with("text-word-to", &[("word", word.clone().into())]),
        None => view.s("text-to"),
    };
    let link = if text.to == "999" {
        view! { <strong>{what}" "{number}</strong> }.into_any()
    } else {
        view! { {what}" "<a class="call" href=format!("sms:{}", text.to)>{number}</a> }.into_any()
    };
    let steps = words.steps.as_ref().map(|steps| view! { <span class="ask">{view.flowing(steps, flow)}</span><br/> });
    view! { <p class="line">{steps}{link}<br/><span class="facts">{hours}</span></p> }.into_any()
}

/// A link to another website, which says where it goes.
fn outside_link(view: &View<'_>, label: &str, url: &str) -> AnyView {
    let host = url::Url::parse(url)
        .ok()
        .and_then(|url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned()))
        .unwrap_or_default();
    view! { <p class="way">{view.t(label)}" "<a href=url.to_owned() rel="noreferrer"><bdi dir="ltr">{host}</bdi>" "<span class="outside">"("{view.t("other-website")}")"</span></a></p> }.into_any()
}

/// When and how the record was last checked.
pub(super) fn checked(view: &View<'_>, service: &Service) -> AnyView {
    let id = match service.assured.how {
        AssuredHow::Rang => "checked-rang",
        AssuredHow::OfficialPage => "checked-official-page",
        AssuredHow::Unchecked => "checked-unchecked",
    };
    view.t_with(id, &[("date", view.locale.formats.date(service.assured.on).into())])
}
