//! The ways to reach a service besides ringing.

use leptos::prelude::*;

use crate::directory::{Chat, Service, Text};
use crate::pages::View;
use crate::pages::components::{at_beginning, chat_button, hours_text, text_button};

/// Text message, chat, email and website, where there are any.
pub(crate) fn other_ways(view: &View<'_>, service: &Service) -> AnyView {
    let text = service.text.as_ref().map(|text| text_line(view, service, text));
    let chat = service.chat.as_ref().map(|chat| chat_line(view, chat));
    let web = service.web.as_ref().map(|web| outside_link(view, "web-link", web));
    let email = service.email.as_ref().map(|email| {
        view! { <p class="way">{view.t("email-label")}" "<a href=format!("mailto:{email}")><bdi dir="ltr">{email.clone()}</bdi></a></p> }
    });
    view! { {text} {chat} {email} {web} }.into_any()
}

/// How to send a text. What has to be done first comes first; a number that works only after signing up is no link.
fn text_line(view: &View<'_>, service: &Service, text: &Text) -> AnyView {
    let (words, flow) = view.words(service);
    let hours = text.hours.as_ref().map_or_else(|| view.s("state-unknown"), |hours| hours_text(view, hours));
    let link = if text.to == "999" {
        view! { <strong>{view.t("text-to")}" "<bdi dir="ltr">{text.to.clone()}</bdi></strong> }.into_any()
    } else {
        text_button(view, text)
    };
    let steps = words.steps.as_ref().map(|steps| view! { <span class="ask">{view.flowing(steps, flow)}</span><br/> });
    view! { <p class="line">{steps}{link}<br/><span class="facts">{at_beginning(&hours)}</span></p> }.into_any()
}

/// A chat, with its hours where they are known.
fn chat_line(view: &View<'_>, chat: &Chat) -> AnyView {
    let hours = chat.hours.as_ref().map_or_else(|| view.s("state-unknown"), |hours| hours_text(view, hours));
    view! { <p class="line">{chat_button(view, chat)}<br/><span class="facts"><bdi dir="ltr">{host(&chat.url)}</bdi>" · "{hours}</span></p> }.into_any()
}

/// Whose website an address is on.
fn host(url: &str) -> String {
    let host = url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host.trim_start_matches("www.").to_owned()
}

/// A link to another website, which says where it goes.
fn outside_link(view: &View<'_>, label: &str, url: &str) -> AnyView {
    view! { <p class="way">{view.t(label)}" "<a href=url.to_owned() rel="noreferrer"><bdi dir="ltr">{host(url)}</bdi>" "<span class="outside">"("{view.t("other-website")}")"</span></a></p> }.into_any()
}

/// That a call stays in the list of the phone, where it may.
pub(crate) fn call_log(view: &View<'_>, service: &Service) -> Option<AnyView> {
    let kept = service.phones.iter().any(|phone| phone.call_log != Some(false));
    kept.then(|| view! { <p class="note">{view.t("call-log")}</p> }.into_any())
}
