//! The answer in the conversation: what was understood, whom to turn to and why.

use leptos::prelude::*;

use super::chosen::{Chosen, Why};
use super::form::{hidden, question_form};
use super::outcome::{BEHIND, NEEDS, Outcome};
use super::page::{danger, restart, thread};
use super::state::State;
use crate::ask::{Understanding, Urgency};
use crate::directory::{call_text, place_notice, unfolding_card};
use crate::places::Found;
use crate::search::refused;
use crate::site::{Flow, Page, View};

/// The answer, with services that unfold in place.
pub(super) fn answer(
    view: &View<'_>,
    state: &State,
    understanding: Option<&Understanding>,
    outcome: &Outcome<'_>,
) -> AnyView {
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
        view! { <div class="panel"><p>{view.t("find-help-urgent")}" "<a href=view.href(&Page::Guide(view.site.settings.plan_guide.get_ref().clone()))>{view.t("find-help-urgent-link")}</a></p></div> }
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
        {to_copy(view, outcome)}
        {ask_place}
        {more}
        <p><a href=view.href(&Page::Services)>{view.t("nav-services")}</a>" · "<a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></p>
        {restart(view)}
        <p class="hint">{view.t("find-help-print")}</p>
    }
    .into_any()
}

/// The numbers in a few plain lines, under names that tell little.
fn to_copy(view: &View<'_>, outcome: &Outcome<'_>) -> Option<AnyView> {
    let lines: Vec<String> = outcome.services.iter().filter_map(|chosen| call_text(view, chosen.service)).collect();
    (!lines.is_empty()).then(|| {
        view! {
            <details class="copy">
                <summary>{view.t("find-help-copy")}</summary>
                <p class="hint">{view.t("find-help-copy-hint")}</p>
                <pre dir="auto">{lines.join("\n")}</pre>
            </details>
        }
        .into_any()
    })
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
