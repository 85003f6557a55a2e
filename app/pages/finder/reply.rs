//! What is said to the last line of the conversation.

use leptos::prelude::*;

use super::fact::fact;
use super::need_name::need_name;
use crate::answers::{Answered, Change, Reply, Talk};
use crate::guides::Article;
use crate::pages::components::{flow, lines, step, text_link};
use crate::pages::prose::{prose, prose_without_terms};
use crate::pages::{Flow, Page, View};

/// What is said, with its own heading where the answer's is not meant. `None` where the answer says all.
pub(super) fn reply(view: &View<'_>, answered: &Answered<'_>) -> Option<AnyView> {
    let (heading, flow, body) = match &answered.reply {
        Reply::Fact { service, field, act, passage } => {
            (service.name.clone(), view.english_flow(), fact(view, service, *field, *act, passage))
        }
        Reply::Term(term) => {
            let flow = view.english_flow();
            let body = prose_without_terms(view, flow, &term.body);
            let more = view.href(&Page::Glossary);
            let body = view! {
                <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=body></div>
                {step(more, view.t("reply-term-more"))}
            };
            (term.term.clone(), flow, body.into_any())
        }
        Reply::Guide { guide, section } => {
            let flow = flow(view, guide);
            let written = guide.written(&view.locale.tag);
            let heading = section.and_then(|section| section.heading).unwrap_or(&written.heading);
            let body = section.map_or(written.summary.as_str(), |section| section.body);
            (heading.to_owned(), flow, passage(view, guide, flow, body))
        }
        Reply::Talk(talk) => {
            let (heading, body) = small_talk(view, answered, *talk);
            (view.s(heading), Flow::Own, body)
        }
        _ => return None,
    };
    let (service, field) = match &answered.reply {
        Reply::Fact { service, field, .. } => (Some(service.id.clone()), Some(field.key())),
        _ => (None, None),
    };
    Some(
        view! {
            <section data-reply=answered.reply.kind() data-about=service data-field=field>
                <h1 tabindex="-1" data-focus lang=flow.lang() dir=flow.dir()>{heading}</h1>
                {body}
            </section>
        }
        .into_any(),
    )
}

/// The part of a guide that answers, and the way to all of it.
fn passage(view: &View<'_>, guide: &Article, flow: Flow, body: &str) -> AnyView {
    view! {
        <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=prose(view, flow, body)></div>
        <p data-guide=guide.id.clone()>{view.t("reply-guide-from")}" "{text_link(view, guide, &Page::Guide(guide.id.clone()))}</p>
    }
    .into_any()
}

fn small_talk(view: &View<'_>, answered: &Answered<'_>, talk: Talk) -> (&'static str, AnyView) {
    let (heading, text) = match talk {
        Talk::Close if answered.outcome.situation.is_grave() => ("reply-close-heading", "reply-close-grave"),
        Talk::Close => ("reply-close-heading", "reply-close"),
        Talk::Hello => ("reply-hello-heading", "reply-hello"),
        Talk::Joke => ("reply-joke-heading", "reply-joke"),
        Talk::Anger => ("reply-anger-heading", "reply-anger"),
        Talk::AboutYou => ("reply-about-you-heading", "reply-about-you"),
    };
    // A person to talk to, for whoever is angry with a program.
    let line = (talk == Talk::Anger).then(|| lines(view, view.site.national_line().into_iter()));
    (heading, view! { <p class="lead">{view.t(text)}</p>{line} }.into_any())
}

/// What is new in the list, in one line. `None` on the first answer.
pub(super) fn news(view: &View<'_>, answered: &Answered<'_>) -> Option<AnyView> {
    let listed = |changes: &[Change<'_>]| {
        let things: Vec<String> = changes.iter().map(|change| thing(view, change)).collect();
        view.locale.formats.and(&things)
    };
    let words = match &answered.reply {
        Reply::Services(_) if !answered.later => return None,
        Reply::Services(changes) if changes.is_empty() => view.t("reply-same-list"),
        Reply::Services(changes) => view.t_with("reply-new-list", &[("things", listed(changes).into())]),
        Reply::Corrected(changes) if changes.is_empty() => view.t("reply-corrected"),
        Reply::Corrected(changes) => view.t_with("reply-corrected-things", &[("things", listed(changes).into())]),
        Reply::More(true) => view.t("reply-more"),
        Reply::More(false) => view.t("reply-no-more"),
        Reply::Eased => view.t("reply-eased"),
        _ => return None,
    };
    Some(view! { <p role="status" class="note" data-reply=answered.reply.kind()>{words}</p> }.into_any())
}

fn thing(view: &View<'_>, change: &Change<'_>) -> String {
    match change {
        Change::Place(area) => view.site.area(area).map(|area| view.area_name(area)).unwrap_or_default(),
        Change::Person(audience) => view.s(&format!("audience-{}", audience.key())),
        Change::NoCalls => view.s("reply-no-calls"),
        Change::Way(channel) => view.s_with("reply-way", &[("way", channel.key().into())]),
        Change::Need(need) => need_name(view, need).0,
    }
}
