//! The form of a question.

use leptos::prelude::*;

use crate::answers::{Situation, is_said};
use crate::finder::{Choice, Question, QuestionKind, QuestionWords, State};
use crate::pages::prose::prose;
use crate::pages::{Flow, Page, View};

/// The hidden fields that carry on what was said.
pub(super) fn hidden(state: &State) -> Vec<AnyView> {
    state
        .fields()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value autocomplete="off"/> }.into_any())
        .collect()
}

pub(super) fn words<'q>(view: &View<'_>, question: &'q Question) -> (&'q QuestionWords, Flow) {
    match question.translations.get(&view.locale.tag) {
        Some(words) => (words, Flow::Own),
        None => (&question.english, view.english_flow()),
    }
}

pub(super) fn choice_text(question: &Question, words: &QuestionWords, choice: &Choice) -> String {
    words.choices.get(&choice.id).or_else(|| question.english.choices.get(&choice.id)).cloned().unwrap_or_default()
}

/// A question by itself, with a way to the next one.
pub(super) fn question_form(view: &View<'_>, question: &Question, state: &State) -> AnyView {
    let heading = |text: String| view! { <h2 tabindex="-1" data-focus>{text}</h2> }.into_any();
    let ways_on = view! {
        <div class="row"><button>{view.t("find-help-next")}</button><button name="answer" value="yes" class="quiet">{view.t("find-help-answer-now")}</button></div>
    };
    form(view, question, state, heading, |_| false, ways_on.into_any())
}

/// A question within an answer. What was said already is chosen in it.
pub(super) fn question_in_answer(
    view: &View<'_>,
    question: &Question,
    state: &State,
    situation: &Situation<'_>,
) -> AnyView {
    let heading = |text: String| view! { <h2>{text}</h2> }.into_any();
    let show = view! { <p><button name="answer" value="yes">{view.t("find-help-send")}</button></p> };
    form(view, question, state, heading, |choice| is_said(choice, situation), show.into_any())
}

fn form(
    view: &View<'_>,
    question: &Question,
    state: &State,
    heading: impl Fn(String) -> AnyView,
    is_chosen: impl Fn(&Choice) -> bool,
    ways_on: AnyView,
) -> AnyView {
    let (words, flow) = words(view, question);
    let body = (!words.body.trim().is_empty()).then(|| view! { <div inner_html=prose(view, flow, &words.body)></div> });
    let name = format!("q-{}", question.id);
    let legend = view! { <legend>{heading(words.heading.clone())}</legend> };
    let fields = if question.kind == QuestionKind::Place {
        view! {
            {legend}
            {body}
            <label for="place">{view.t("place-label")}</label>
            <input id="place" name="place" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"/>
        }
        .into_any()
    } else {
        let kind = if question.multiple { "checkbox" } else { "radio" };
        let choices: Vec<AnyView> = question
            .choices
            .iter()
            .map(|choice| {
                let text = choice_text(question, words, choice);
                view! { <label class="check"><input type=kind name=name.clone() value=choice.id.clone() checked=is_chosen(choice) autocomplete="off"/>" "{text}</label> }.into_any()
            })
            .collect();
        // First, because a text browser chooses the first by itself.
        let rather_not = (!question.multiple).then(|| {
            view! { <label class="check"><input type=kind name=name.clone() value="" autocomplete="off"/>" "{view.t("find-help-rather-not")}</label> }
        });
        view! { {legend}{body}{rather_not}{choices} }.into_any()
    };
    let why = words.why.clone();
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off" class="question" data-question=question.id.clone()>
            {hidden(state)}
            <input type="hidden" name="asked" value=question.id.clone() autocomplete="off"/>
            <fieldset lang=flow.lang() dir=flow.dir()>{fields}</fieldset>
            <details><summary>{view.t("find-help-why")}</summary><p lang=flow.lang() dir=flow.dir()>{why}</p></details>
            {ways_on}
        </form>
    }
    .into_any()
}

/// A box for one's own words, with so many rows, and the messages of its label, its hint and its button.
pub(super) fn words_form(
    view: &View<'_>,
    state: &State,
    class: &'static str,
    rows: u8,
    [label, hint, send]: [&str; 3],
) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off" class=class>
            {hidden(state)}
            <label for="message">{view.t(label)}</label>
            <p class="hint" id="message-hint">{view.t(hint)}</p>
            <textarea id="message" name="message" rows=rows.to_string() maxlength="4000" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="message-hint"></textarea>
            <p><button>{view.t(send)}</button></p>
        </form>
    }
    .into_any()
}

/// The way back to the beginning.
pub(super) fn restart(view: &View<'_>) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            <button name="restart" value="yes" class="quiet">{view.t("find-help-restart")}</button>
        </form>
    }
    .into_any()
}
