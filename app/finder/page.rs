//! The conversation: what was said, then the next question or the answer. Plain forms, one address.

use leptos::prelude::*;

use super::answer_page::answer;
use super::form::{choice_text, hidden, question_form, words};
use super::outcome::outcome;
use super::question::QuestionKind;
use super::state::State;
use crate::ask::{Understanding, Urgency, understand};
use crate::components::Body;
use crate::islands::Conversation;
use crate::safety::emergency_panel;
use crate::site::{Page, View};

/// The first page: a box for one's own words, and the first question.
pub fn first_page(view: &View<'_>) -> Body {
    let state = State::default();
    let question = view.site.finder.next(&state).map(|question| question_form(view, question, &state));
    let main = view! {
        <h1 tabindex="-1" data-focus>{view.t("find-help-heading")}</h1>
        <p class="lead">{view.t("find-help-lead")}</p>
        <div class="panel"><p>{view.t("find-help-danger")}" "<a class="call" href="tel:999">{view.t("emergency-call")}</a>" "{view.t("emergency-silent")}</p></div>
        {message_form(view, "")}
        <h2>{view.t("find-help-or")}</h2>
        {question}
        <p class="hint">{view.t("find-help-kept")}</p>
    }
    .into_any();
    body(view, main)
}

/// The page around `main`, which changes in place.
fn body(view: &View<'_>, main: AnyView) -> Body {
    let main =
        view! { <Conversation texts=view.island_texts()><div data-live="conversation">{main}</div></Conversation> };
    Body::new(view.s("find-help-title"), view.s("find-help-description"), main.into_any())
}

/// What comes after what was said.
pub fn conversation(view: &View<'_>, state: &State) -> Body {
    let site = view.site;
    let understanding =
        (!state.message.trim().is_empty()).then(|| understand(&site.needs, site.model(), &state.message));
    if *state == State::default() {
        return first_page(view);
    }
    let next = site.finder.next(state);
    let only_message = state.asked.is_empty() && understanding.is_some();
    let main = match next {
        Some(question) if !state.answer && !only_message => view! {
            {danger(view, state, understanding.as_ref())}
            <h1>{view.t("find-help-heading")}</h1>
            {thread(view, state)}
            {question_form(view, question, state)}
            {restart(view)}
        }
        .into_any(),
        _ => match outcome(site, state, understanding.as_ref(), view.now) {
            Some(outcome) => answer(view, state, understanding.as_ref(), &outcome),
            None => return first_page(view),
        },
    };
    body(view, main)
}

/// 999 above everything to somebody who seems to be in danger, until they say that they are not.
pub(super) fn danger(view: &View<'_>, state: &State, understanding: Option<&Understanding>) -> Option<AnyView> {
    let chosen = state.chosen.iter().any(|(question, choice)| {
        let choice = view.site.finder.question(question).and_then(|question| question.choice(choice));
        choice.is_some_and(|choice| matches!(choice.answer.as_deref(), Some("emergency" | "suicide")))
    });
    let understood = understanding
        .is_some_and(|understanding| understanding.urgency == Urgency::Emergency && !understanding.refused);
    ((chosen || understood) && !state.safe).then(|| {
        view! {
            {emergency_panel(view)}
            <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
                {hidden(&State { safe: true, ..state.clone() })}
                <button name="answer" value="yes" class="quiet">{view.t("find-help-safe")}</button>
            </form>
        }
        .into_any()
    })
}

fn message_form(view: &View<'_>, message: &str) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            <label for="message">{view.t("find-help-message")}</label>
            <p class="hint" id="message-hint">{view.t("find-help-message-hint")}</p>
            <textarea id="message" name="message" rows="4" maxlength="4000" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="message-hint">{message.to_owned()}</textarea>
            <p><button>{view.t("find-help-send")}</button></p>
        </form>
    }
    .into_any()
}

/// What was said so far, each with a way back to it.
pub(super) fn thread(view: &View<'_>, state: &State) -> AnyView {
    let message = (!state.message.trim().is_empty())
        .then(|| view! { <li><strong>{view.t("find-help-you-wrote")}</strong>" "<span dir="auto">{state.message.clone()}</span></li> }.into_any());
    let answered = state.asked.iter().filter_map(|id| view.site.finder.question(id)).map(|question| {
        let (words, flow) = words(view, question);
        let chosen = state.chosen.iter().filter(|(asked, _)| *asked == question.id);
        let mut said: Vec<String> =
            chosen.filter_map(|(_, choice)| question.choice(choice)).map(|choice| choice_text(question, words, choice)).collect();
        if question.kind == QuestionKind::Place && !state.place.is_empty() {
            said.push(state.place.clone());
        }
        let said = if said.is_empty() { view.t("find-help-skipped") } else { view.flowing(&said.join("; "), flow) };
        let heading = words.heading.clone();
        view! {
            <li>
                <strong lang=flow.lang() dir=flow.dir()>{heading.clone()}</strong>" "{said}
                <form method="post" action=view.href(&Page::FindHelp) autocomplete="off" class="inline">
                    {hidden(state)}
                    <button name="back" value=question.id.clone() class="quiet">{view.t("find-help-change")}<span class="unseen">": "{heading}</span></button>
                </form>
            </li>
        }
        .into_any()
    });
    let said: Vec<AnyView> = message.into_iter().chain(answered).collect();
    if said.is_empty() {
        ().into_any()
    } else {
        view! { <ul class="thread" aria-label=view.s("find-help-said")>{said}</ul> }.into_any()
    }
}

pub(super) fn restart(view: &View<'_>) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            <button name="restart" value="yes" class="quiet">{view.t("find-help-restart")}</button>
        </form>
    }
    .into_any()
}
