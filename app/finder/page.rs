//! The conversation: what was said, what was understood, the next question or the answer. Plain forms, one address.

use leptos::prelude::*;

use super::outcome::{BEHIND, Chosen, NEEDS, Outcome, Why, outcome};
use super::question::{Choice, Question, QuestionKind, QuestionWords};
use super::state::State;
use crate::ask::{Understanding, Urgency, understand};
use crate::components::Body;
use crate::directory::{place_notice, unfolding_card};
use crate::islands::Conversation;
use crate::places::Found;
use crate::safety::emergency_panel;
use crate::search::refused;
use crate::site::{Flow, Page, View};

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
fn danger(view: &View<'_>, state: &State, understanding: Option<&Understanding>) -> Option<AnyView> {
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

/// The hidden fields that carry on what was said.
fn hidden(state: &State) -> Vec<AnyView> {
    state
        .fields()
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value autocomplete="off"/> }.into_any())
        .collect()
}

fn words<'q>(view: &View<'_>, question: &'q Question) -> (&'q QuestionWords, Flow) {
    match question.translations.get(&view.locale.tag) {
        Some(words) => (words, Flow::Own),
        None => (&question.english, view.english_flow()),
    }
}

fn choice_text(question: &Question, words: &QuestionWords, choice: &Choice) -> String {
    words.choices.get(&choice.id).or_else(|| question.english.choices.get(&choice.id)).cloned().unwrap_or_default()
}

fn question_form(view: &View<'_>, question: &Question, state: &State) -> AnyView {
    let (words, flow) = words(view, question);
    let body =
        (!words.body.trim().is_empty()).then(|| view! { <div inner_html=view.prose_in(flow, &words.body)></div> });
    let name = format!("q-{}", question.id);
    let fields = if question.kind == QuestionKind::Place {
        view! {
            <legend><h2 tabindex="-1" data-focus>{words.heading.clone()}</h2></legend>
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
                view! { <label class="check"><input type=kind name=name.clone() value=choice.id.clone() autocomplete="off"/>" "{text}</label> }.into_any()
            })
            .collect();
        view! { <legend><h2 tabindex="-1" data-focus>{words.heading.clone()}</h2></legend>{body}{choices} }.into_any()
    };
    let why = words.why.clone();
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off" class="question" data-question=question.id.clone()>
            {hidden(state)}
            <input type="hidden" name="asked" value=question.id.clone() autocomplete="off"/>
            <fieldset lang=flow.lang() dir=flow.dir()>{fields}</fieldset>
            <details><summary>{view.t("find-help-why")}</summary><p lang=flow.lang() dir=flow.dir()>{why}</p></details>
            <div class="row"><button>{view.t("find-help-next")}</button><button name="answer" value="yes" class="quiet">{view.t("find-help-answer-now")}</button></div>
        </form>
    }
    .into_any()
}

/// What was said so far, each with a way back to it.
fn thread(view: &View<'_>, state: &State) -> AnyView {
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

fn restart(view: &View<'_>) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            <button name="restart" value="yes" class="quiet">{view.t("find-help-restart")}</button>
        </form>
    }
    .into_any()
}

fn answer(view: &View<'_>, state: &State, understanding: Option<&Understanding>, outcome: &Outcome<'_>) -> AnyView {
    let view = &View { area: outcome.area(), ..*view };
    if outcome.answer.id == "refused" {
        return view! { <h1 tabindex="-1" data-focus>{view.t("find-help-heading")}</h1> {thread(view, state)} {refused(view)} {restart(view)} }
            .into_any();
    }
    let (words, flow) = match outcome.answer.translations.get(&view.locale.tag) {
        Some(words) => (words, Flow::Own),
        None => (&outcome.answer.english, view.english_flow()),
    };
    let cards: Vec<AnyView> = outcome
        .services
        .iter()
        .map(|chosen| unfolding_card(view, chosen.service, Some(reason(view, chosen))))
        .collect();
    let heading = match view.area.and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("search-services-in", &[("area", area.name.clone().into())]),
        None => view.t("find-help-services"),
    };
    let general = outcome
        .services
        .iter()
        .any(|chosen| chosen.why == Why::General)
        .then(|| view! { <p class="note">{view.t("find-help-general")}</p> });
    let guides: Vec<AnyView> = outcome
        .guides
        .iter()
        .map(|guide| {
            let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { view.english_flow() };
            let heading = guide.written(&view.locale.tag).heading.clone();
            view! { <li data-guide=guide.id.clone()><a class="arm" lang=flow.lang() dir=flow.dir() href=view.href(&Page::Guide(guide.id.clone()))>{heading}</a></li> }.into_any()
        })
        .collect();
    let guides =
        (!guides.is_empty()).then(|| view! { <h2>{view.t("search-guides")}</h2><ul class="arms wide">{guides}</ul> });
    let urgent = (outcome.urgency == Urgency::Urgent).then(|| {
        view! { <div class="panel"><p>{view.t("find-help-urgent")}" "<a href=view.href(&Page::Guide("safety-plan".into()))>{view.t("find-help-urgent-link")}</a></p></div> }
    });
    let place = outcome.place.as_ref().and_then(|place| place_notice(view, place));
    let ask_place = (!matches!(outcome.place, Some(Found::Area(_)))).then(|| place_question(view, state));
    let more = view.site.finder.next(state).map(|_| more_questions(view, state));
    view! {
        {danger(view, state, understanding)}
        <h1 tabindex="-1" data-focus lang=flow.lang() dir=flow.dir()>{words.heading.clone()}</h1>
        {thread(view, state)}
        {understanding.map(|understanding| understood(view, state, understanding))}
        {urgent}
        <article data-answer=outcome.answer.id.clone()>
            <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=view.prose_in(flow, &words.body)></div>
            {place}
            <h2>{heading}</h2>
            {general}
            <ul class="cards">{cards}</ul>
            {guides}
        </article>
        {ask_place}
        {more}
        <p><a href=view.href(&Page::Services)>{view.t("nav-services")}</a>" · "<a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></p>
        {restart(view)}
        <p class="hint">{view.t("find-help-print")}</p>
    }
    .into_any()
}

fn reason(view: &View<'_>, chosen: &Chosen<'_>) -> AnyView {
    let (words, flow) = view.words(chosen.service);
    let why = match chosen.why {
        Why::Need(need) => {
            let need = &view.site.needs.needs[need];
            let name = need.name_in(&view.locale.tag).unwrap_or(&need.name).to_owned();
            view.t_with("find-help-why-need", &[("need", name.into())])
        }
        Why::Near => view.t("find-help-why-near"),
        Why::AlwaysOpen => view.t("find-help-why-open"),
        Why::General => view.t("find-help-why-general"),
    };
    view! { <span class="why">{why}</span><br/>{view.flowing(&words.summary, flow)} }.into_any()
}

/// What we understood of a message, to be put right.
fn understood(view: &View<'_>, state: &State, understanding: &Understanding) -> AnyView {
    let site = view.site;
    if understanding.needs.is_empty() {
        return view! { <p role="status">{view.t("find-help-not-understood")}</p> }.into_any();
    }
    let best = understanding.needs[0].1;
    let boxes: Vec<AnyView> = understanding
        .needs
        .iter()
        .enumerate()
        .map(|(rank, (need, score))| {
            let need = &site.needs.needs[*need];
            let checked = state.needs.as_ref().map_or(rank < NEEDS && best - score < BEHIND, |needs| needs.contains(&need.id));
            let name = need.name_in(&view.locale.tag).unwrap_or(&need.name).to_owned();
            let flow = if need.name_in(&view.locale.tag).is_some() { Flow::Own } else { view.english_flow() };
            view! { <label class="check"><input type="checkbox" name="need" value=need.id.clone() checked=checked autocomplete="off"/>" "<span lang=flow.lang() dir=flow.dir()>{name}</span></label> }.into_any()
        })
        .collect();
    let carried = State { needs: None, ..state.clone() };
    let languages = spoken(view, understanding);
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off" class="panel understood">
            {hidden(&carried)}
            <input type="hidden" name="understood" value="yes" autocomplete="off"/>
            <fieldset>
                <legend><h2>{view.t("find-help-understood")}</h2></legend>
                {boxes}
            </fieldset>
            <button name="answer" value="yes" class="quiet">{view.t("find-help-correct")}</button>
            {languages}
        </form>
    }
    .into_any()
}

/// In which languages this can be read, to somebody who writes in another than the page's.
fn spoken(view: &View<'_>, understanding: &Understanding) -> Option<AnyView> {
    let tag = &view.site.needs.languages[understanding.language?];
    if *tag == view.locale.tag {
        return None;
    }
    let names: Vec<String> = view.site.locales.iter().map(|locale| locale.name.clone()).collect();
    let own = view.site.locales.get(tag).map(|locale| {
        let href = format!("/{}{}", locale.tag, Page::FindHelp.path(view.site));
        view! { " "<a href=href lang=locale.tag.clone() dir=locale.direction>{locale.name.clone()}</a> }
    });
    Some(view! { <p>{view.t_with("find-help-languages", &[("languages", view.locale.formats.and(&names).into())])}{own}</p> }.into_any())
}

/// A place, where none is known: local services can't be named without.
fn place_question(view: &View<'_>, state: &State) -> AnyView {
    view! {
        <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
            {hidden(&State { place: String::new(), ..state.clone() })}
            <label for="place">{view.t("find-help-place")}</label>
            <div class="row">
                <input id="place" name="place" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="100"/>
                <button name="answer" value="yes">{view.t("show-help")}</button>
            </div>
        </form>
    }
    .into_any()
}

fn more_questions(view: &View<'_>, state: &State) -> AnyView {
    // The first question is passed on as skipped only by its own form; here it is simply asked.
    let question = view.site.finder.next(state).map(|question| question_form(view, question, state));
    view! { <details><summary>{view.t("find-help-more")}</summary>{question}</details> }.into_any()
}
