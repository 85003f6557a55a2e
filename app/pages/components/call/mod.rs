//! A number as a call link, with what is known of the call.

use leptos::prelude::*;

use super::hours::hours_text;
use super::icon::{Icon, icon};
use super::sentence::at_beginning;
use crate::content::prose::escape;
use crate::directory::{Chat, Cost, Phone, PhoneRole, Service, Text};
use crate::pages::{Page, View};

/// A line of a service: what it is for, the number as a link, its hours and what the call leaves behind.
pub(crate) fn call_link(view: &View<'_>, service: &Service, phone: &Phone) -> AnyView {
    let heading = (phone.role != PhoneRole::Main).then(|| view.t(&format!("phone-{}", phone.role.key())));
    // Nobody must ring believing that it is this service: whose line it is comes before the number.
    let (before, after) = if phone.instead {
        (owner(view, phone, "phone-instead").map(|of| view! { {of}<br/> }.into_any()), None)
    } else {
        (None, owner(view, phone, "phone-of").map(|of| view! { <br/>{of} }.into_any()))
    };
    let (words, flow) = view.words(service);
    let ask = words.asks.get(&phone.id).map(|ask| view! { <br/><span class="ask">{view.flowing(ask, flow)}</span> });
    let facts = at_beginning(&facts(view, phone).join(&view.s("fact-separator")));
    let late = late(view, service, phone).map(|late| view! { <br/><strong class="facts">{late}</strong> });
    view! {
        <p class="line">
            {heading.map(|heading| view! { <span class="role">{heading}</span><br/> })}
            {before}
            <a class="call" href=phone.number.tel()>{icon(Icon::Phone)}<span class="verb">{view.t("call")}</span>" "<bdi dir="ltr">{phone.printed.clone()}</bdi></a>
            {after}
            {ask}
            <br/><span class="facts">{facts}</span>
            {late}
        </p>
    }
    .into_any()
}

/// That nobody has checked the number since its review was due.
fn late(view: &View<'_>, service: &Service, phone: &Phone) -> Option<String> {
    let owner = phone.of.as_ref().and_then(|of| view.site.directory.get(of)).unwrap_or(service);
    let date = || view.locale.formats.date(owner.assured.on);
    owner.is_late(view.now.date()).then(|| view.s_with("checked-late", &[("date", date().into())]))
}

/// Whose number it is, when it is not this service's own.
fn owner(view: &View<'_>, phone: &Phone, label: &str) -> Option<AnyView> {
    let service = view.site.directory.get(phone.of.as_ref()?)?;
    let href = view.href(&Page::Service(service.id.clone()));
    Some(view! { <span class="of">{view.t(label)}" "<a href=href>{view.named(service)}</a></span> }.into_any())
}

/// Hours, cost and traces of a call, the known ones only but for the hours.
fn facts(view: &View<'_>, phone: &Phone) -> Vec<String> {
    let mut facts = vec![phone.hours.as_ref().map_or_else(|| view.s("hours-unknown"), |hours| hours_text(view, hours))];
    facts.extend(phone.cost.map(|cost| view.s(if cost == Cost::Free { "call-free" } else { "call-standard" })));
    facts.extend(phone.on_bill.map(|on_bill| view.s(if on_bill { "on-bill" } else { "not-on-bill" })));
    if phone.text_relay == Some(true) {
        facts.push(view.s("text-relay"));
    }
    facts
}

/// The one way of a service that a row has room for.
pub(crate) enum Reach<'s> {
    /// A number to ring.
    Phone(&'s Phone),
    /// A number to text.
    Text(&'s Text),
    /// A chat on its website.
    Chat(&'s Chat),
}

/// How a service is reached in a row: by ringing, else in writing. A number that is another service's, and a text that has to be
/// signed up for, need words beside them for which a row has no room.
pub(crate) fn reach<'s>(view: &View<'_>, service: &'s Service) -> Option<Reach<'s>> {
    service.line().map(Reach::Phone).or_else(|| written_reach(view, service))
}

/// The same for somebody who must not ring: in writing, where that can be.
pub(crate) fn silent_reach<'s>(view: &View<'_>, service: &'s Service) -> Option<Reach<'s>> {
    written_reach(view, service).or_else(|| service.line().map(Reach::Phone))
}

fn written_reach<'s>(view: &View<'_>, service: &'s Service) -> Option<Reach<'s>> {
    let text = service.text.as_ref().filter(|text| text.to != "999" && view.words(service).0.steps.is_none());
    text.map(Reach::Text).or_else(|| service.chat.as_ref().map(Reach::Chat))
}

/// The button of a row.
pub(crate) fn call_button(view: &View<'_>, reach: &Reach<'_>) -> AnyView {
    match reach {
        Reach::Phone(phone) => {
            view! { <a class="call" href=phone.number.tel()><span class="unseen">{view.t("call")}" "</span><bdi dir="ltr">{phone.printed.clone()}</bdi></a> }.into_any()
        }
        Reach::Text(text) => text_button(view, text),
        Reach::Chat(chat) => chat_button(view, chat),
    }
}

/// A number to text, and the word to send.
pub(crate) fn text_button(view: &View<'_>, text: &Text) -> AnyView {
    let number = text.to.strip_prefix("+44").map_or_else(|| text.to.clone(), |rest| format!("0{rest}"));
    let what = match &text.message {
        Some(word) => view.s_with("text-word-to", &[("word", word.clone().into())]),
        None => view.s("text-to"),
    };
    view! { <a class="call" href=format!("sms:{}", text.to)>{icon(Icon::MessageCircle)}<span>{what}" "<bdi dir="ltr">{number}</bdi></span></a> }.into_any()
}

/// A chat on another website.
pub(crate) fn chat_button(view: &View<'_>, chat: &Chat) -> AnyView {
    view! { <a class="call" href=chat.url.clone() rel="noreferrer">{icon(Icon::MessagesSquare)}<span>{view.t("chat-button")}" "<span class="outside">"("{view.t("other-website")}")"</span></span></a> }.into_any()
}

/// A service in one line of plain text, to be copied: its discreet title, its number or where to text, and its hours.
pub(crate) fn call_text(view: &View<'_>, service: &Service) -> Option<String> {
    let (reach, hours) = if let Some(phone) = service.line() {
        (phone.printed.clone(), phone.hours.as_ref())
    } else {
        let text = service.text.as_ref()?;
        let word = text.message.as_ref().map(|word| format!(" {word}")).unwrap_or_default();
        (format!("{} {}{word}", view.s("channel-text"), text.to), text.hours.as_ref())
    };
    // The title is in English: hours that run from right to left are kept apart from it by invisible marks (UAX 9).
    let isolate = |text: String| if view.locale.direction == "rtl" { format!("\u{2067}{text}\u{2069}") } else { text };
    let hours = hours.map(|hours| format!(" ({})", isolate(hours_text(view, hours)))).unwrap_or_default();
    Some(format!("{}: {reach}{hours}", service.title))
}

/// The main number of a service inside a sentence, with its hours in brackets where they are known.
pub(crate) fn call_inline(view: &View<'_>, service: &Service) -> String {
    service.line().map(|phone| number_inline(view, phone)).unwrap_or_default()
}

/// The same of any number.
pub(crate) fn number_inline(view: &View<'_>, phone: &Phone) -> String {
    let hours =
        phone.hours.as_ref().map(|hours| format!(" ({})", escape(&hours_text(view, hours)))).unwrap_or_default();
    format!(
        "<a class=\"call\" href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>{hours}",
        phone.number.tel(),
        escape(&phone.printed)
    )
}

/// A number as it stands where a service is reached, for the gallery.
pub(crate) fn states(view: &View<'_>) -> Vec<AnyView> {
    let services = view.site.national_line().into_iter().chain(view.site.other_lines().take(1));
    services.flat_map(|service| service.phones.iter().map(|phone| call_link(view, service, phone))).collect()
}
