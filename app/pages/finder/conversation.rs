//! The conversation: what was said, then the next question or the answer. Plain forms, one address.

use leptos::prelude::*;

use super::add::add;
use super::answer::answer;
use super::form::{choice_text, hidden, question_form, restart, words, words_form};
use crate::answers::{Next, Turn};
use crate::finder::{Question, Said, State};
use crate::islands::Conversation;
use crate::pages::components::{Body, danger_panel, text_link};
use crate::pages::search::refused;
use crate::pages::{Page, View};
use crate::places::{Area, Found};

/// The first page: a box for one's own words, and the first question.
pub(crate) fn first_page(view: &View<'_>, question: Option<&Question>) -> Body {
    let state = State::default();
    let question = question.map(|question| question_form(view, question, &state));
    let main = view! {
        <h1 tabindex="-1" data-focus>{view.t("find-help-heading")}</h1>
        <p class="lead">{view.t("find-help-lead")}</p>
        <div class="two">
            <section>{words_form(view, &state, "words", 4, ["find-help-message", "find-help-message-hint", "find-help-send"])}</section>
            <section class="panel"><h2>{view.t("find-help-or")}</h2>{question}</section>
        </div>
        <p class="hint">{view.t("find-help-kept")}" "{phone_guide(view)}</p>
    }
    .into_any();
    body(view, main)
}

/// Where it is told what a phone keeps, and what others see of it.
fn phone_guide(view: &View<'_>) -> Option<AnyView> {
    let guide = view.site.guides.get(PHONE_GUIDE)?;
    Some(text_link(view, guide, &Page::Guide(PHONE_GUIDE.into())))
}

const PHONE_GUIDE: &str = "your-phone";

/// The page around `main`, which changes in place.
fn body(view: &View<'_>, main: AnyView) -> Body {
    let main =
        view! { <Conversation texts=view.island_texts()><div data-live="conversation">{main}</div></Conversation> };
    Body { helps: true, ..Body::new(view.s("find-help-title"), view.s("find-help-description"), main.into_any()) }
}

/// What comes after what was said.
pub(crate) fn conversation_page(view: &View<'_>, state: &State, turn: &Turn<'_>) -> Body {
    let danger = turn.danger.then(|| danger(view, state));
    let thread = thread(view, state, &turn.said);
    let heading = || view.t("find-help-heading");
    let main = match &turn.next {
        Next::Begin(question) => return first_page(view, *question),
        Next::Question(question) => view! {
            {danger}
            <h1>{heading()}</h1>
            {thread}
            {question_form(view, question, state)}
            {restart(view)}
        }
        .into_any(),
        Next::Place(question, place) => view! {
            {danger}
            <h1>{heading()}</h1>
            {thread}
            {place_again(view, place, state)}
            {question_form(view, question, &state.clone().without(&question.id))}
            {restart(view)}
        }
        .into_any(),
        Next::Refused(line, after) => view! {
            <h1 tabindex="-1" data-focus>{heading()}</h1> {thread} {refused(view, *line)} {add(view, after)} {restart(view)}
        }
        .into_any(),
        Next::Answer(answered) => view! { {danger} {answer(view, state, answered, thread)} }.into_any(),
    };
    body(view, main)
}

/// That a place must be asked about: buttons for what it could be, and a word that the next box may stay empty.
fn place_again(view: &View<'_>, place: &Found<'_>, state: &State) -> AnyView {
    let areas: Vec<&Area> = match place {
        Found::Ask { areas, .. } => areas.clone(),
        Found::Unknown { similar } => similar.iter().map(|(_, area)| *area).collect(),
        _ => Vec::new(),
    };
    let mut names: Vec<String> = areas.iter().map(|area| view.area_name(area)).collect();
    names.dedup();
    let heading = if matches!(place, Found::Ask { .. }) { "find-help-place-which" } else { "find-help-place-unknown" };
    let buttons: Vec<AnyView> = names
        .iter()
        .map(|name| view! { <button name="place" value=name.clone()>{name.clone()}</button> }.into_any())
        .collect();
    let carried = State { place: String::new(), ..state.clone() };
    let choose = (!buttons.is_empty()).then(|| {
        view! {
            <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
                {hidden(&carried)}
                <div class="row">{buttons}</div>
            </form>
        }
    });
    view! { <div class="panel" role="status"><p>{view.t(heading)}</p>{choose}<p>{view.t("find-help-place-empty")}</p></div> }
        .into_any()
}

/// 999 above everything, until somebody says that they are not in danger.
fn danger(view: &View<'_>, state: &State) -> AnyView {
    let safe = view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            {hidden(&State { safe: true, ..state.clone() })}
            <button name="answer" value="yes" class="quiet">{view.t("find-help-safe")}</button>
        </form>
    };
    danger_panel(view, Some(safe.into_any()))
}

/// What was said so far, each with a way back to it.
fn thread(view: &View<'_>, state: &State, said: &[Said<'_>]) -> AnyView {
    let before = state.thread.said.iter().map(|said| {
        view! { <li><strong>{view.t("reply-before")}</strong>" "<span dir="auto">{said.clone()}</span></li> }.into_any()
    });
    let message = (!state.message.trim().is_empty())
        .then(|| view! { <li><strong>{view.t("find-help-you-wrote")}</strong>" "<span dir="auto">{state.message.clone()}</span></li> }.into_any());
    let answered = said.iter().map(|Said { question, choices, place }| {
        let (words, flow) = words(view, question);
        let said: Vec<String> =
            choices.iter().map(|choice| choice_text(question, words, choice)).chain(place.clone()).collect();
        let said = if said.is_empty() { view.t("find-help-skipped") } else { view.flowing(&said.join("; "), flow) };
        let heading = words.heading.clone();
        view! {
            <li>
                <strong lang=flow.lang() dir=flow.dir()>{heading.clone()}</strong>" "{said}
                <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
                    {hidden(state)}
                    <button name="back" value=question.id.clone() class="quiet">{view.t("find-help-change")}<span class="unseen">": "{heading}</span></button>
                </form>
            </li>
        }
        .into_any()
    });
    let said: Vec<AnyView> = before.chain(message).chain(answered).collect();
    if said.is_empty() {
        return ().into_any();
    }
    let line = match state.message.trim() {
        "" => view.t("find-help-said"),
        message => {
            // The line is cut at its end by the style sheet.
            view! { {view.t("find-help-you-wrote")}" "<bdi>{message.to_owned()}</bdi> }.into_any()
        }
    };
    let within = view! { <ul class="thread" aria-label=view.s("find-help-said")>{said}</ul> };
    view! { <details class="said"><summary><span>{line}</span></summary>{within}</details> }.into_any()
}
