//! The answer in the conversation: what was understood, whom to turn to and why.

use leptos::prelude::*;

use super::add::{add, chips};
use super::form::{hidden, question_in_answer, restart};
use super::need_name::need_name;
use super::reply::{news, reply};
use crate::answers::{Answered, Chosen, Meant, Outcome, Situation, Why};
use crate::ask::Urgency;
use crate::finder::{Question, State};
use crate::pages::components::{awaited_of_answer, call_inline, call_text, stale};
use crate::pages::directory::{place_notice, silent_card, unfolding_card};
use crate::pages::prose::{first_words, prose};
use crate::pages::{Flow, Page, View};

/// What is said to the last line, with the services below. `thread` is what was said.
pub(super) fn answer(view: &View<'_>, state: &State, answered: &Answered<'_>, thread: AnyView) -> AnyView {
    let view = &View { area: answered.outcome.area(), ..*view };
    let unread = answered.unread.then(|| view! { <p class="note">{view.t("reply-unread")}</p> });
    match reply(view, answered) {
        Some(reply) => view! { {thread} {unread} {reply} {beside(view, answered)} }.into_any(),
        None => whole(view, state, answered, view! { {thread} {unread} }.into_any()),
    }
}

/// What stands below a reply that says all by itself.
fn beside(view: &View<'_>, answered: &Answered<'_>) -> AnyView {
    let outcome = &answered.outcome;
    view! {
        {add(view, &answered.after)}
        <article data-answer=outcome.answer.id.clone()>{services(view, outcome)}</article>
        {to_copy(view, outcome)}
        {restart(view)}
    }
    .into_any()
}

/// The answer that a person wrote, with services that unfold in place. `thread` is what was said.
fn whole(view: &View<'_>, state: &State, answered: &Answered<'_>, thread: AnyView) -> AnyView {
    let outcome = &answered.outcome;
    let (words, flow) = match outcome.answer.translations.get(&view.locale.tag) {
        Some(words) => (words, Flow::Own),
        None => (&outcome.answer.english, view.english_flow()),
    };
    // What is said above is not said again, and what nobody spoke of not beside it.
    let body = if outcome.first.is_empty() { words.body.clone() } else { without_first_words(&words.body) };
    let handbook = outcome.handbook.map(|page| {
        let href = view.href(&Page::Professional(page.id.clone()));
        view! { <p><a class="arm" href=href>{view.english(&page.english.heading)}</a></p> }
    });
    let urgent = (outcome.situation.urgency == Urgency::Urgent).then(|| {
        view! { <div class="panel"><p>{view.t("find-help-urgent")}" "<a href=view.href(&Page::Guide(view.site.settings.plan_guide.get_ref().clone()))>{view.t("find-help-urgent-link")}</a></p></div> }
    });
    let first: Vec<AnyView> = outcome
        .first
        .iter()
        .map(|words| view! { <div inner_html=first_words(view, words)></div> }.into_any())
        .collect();
    let place = outcome.situation.place.as_ref().and_then(|place| place_notice(view, place));
    let missing = answered.missing.map(|question| missing(view, question, state, &outcome.situation));
    let meant = answered.meant.as_ref().filter(|meant| !meant.is_empty() || !answered.later);
    view! {
        <h1 tabindex="-1" data-focus lang=flow.lang() dir=flow.dir()>{words.heading.clone()}</h1>
        {thread}
        {news(view, answered)}
        {first}
        {meant.map(|meant| understood(view, state, meant, answered.language))}
        {urgent}
        <article data-answer=outcome.answer.id.clone()>
            {stale(view, "finder/answers", &outcome.answer.id, &Page::FindHelp)}
            <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=prose(view, flow, &body)></div>
            {place}
            {missing}
            {handbook}
            {services(view, outcome).or_else(|| quiet_line(view))}
            {add(view, &answered.after)}
            {chips(view, &answered.after, &outcome.situation)}
            {guides(view, outcome)}
        </article>
        {to_copy(view, outcome)}
        {awaited_of_answer(view, &outcome.first, &body)}
        <p><a href=view.href(&Page::Services)>{view.t("nav-services")}</a>" · "<a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></p>
        {restart(view)}
        <p class="hint">{view.t("find-help-print")}</p>
    }
    .into_any()
}

/// The services with their heading; `None` where nobody is named.
fn services(view: &View<'_>, outcome: &Outcome<'_>) -> Option<AnyView> {
    let card = if outcome.situation.can_ring() { unfolding_card } else { silent_card };
    let cards: Vec<AnyView> =
        outcome.services.iter().map(|chosen| card(view, chosen.service, Some(reason(view, outcome, chosen)))).collect();
    let heading = match view.area.and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("search-services-in", &[("area", area.name.clone().into())]),
        None => view.t("find-help-services"),
    };
    let is_general = |chosen: &Chosen<'_>| chosen.why.iter().any(|why| matches!(why, Why::General));
    let general =
        outcome.services.iter().any(is_general).then(|| view! { <p class="note">{view.t("find-help-general")}</p> });
    let programme = outcome.no_programme.then(|| view! { <p class="note">{view.t("find-help-no-programme")}</p> });
    (!cards.is_empty())
        .then(|| view! { <h2>{heading}</h2>{programme}{general}<ul class="cards">{cards}</ul> }.into_any())
}

fn guides(view: &View<'_>, outcome: &Outcome<'_>) -> Option<AnyView> {
    let guides: Vec<AnyView> = outcome
        .guides
        .iter()
        .map(|guide| {
            let flow = if guide.is_in(&view.locale.tag) { Flow::Own } else { view.english_flow() };
            let heading = guide.written(&view.locale.tag).heading.clone();
            view! { <li data-guide=guide.id.clone()><a class="arm" lang=flow.lang() dir=flow.dir() href=view.href(&Page::Guide(guide.id.clone()))>{heading}</a></li> }.into_any()
        })
        .collect();
    (!guides.is_empty())
        .then(|| view! { <h2>{view.t("search-guides")}</h2><ul class="arms wide">{guides}</ul> }.into_any())
}

fn without_first_words(body: &str) -> String {
    body.lines().filter(|line| !line.starts_with("<first:")).collect::<Vec<_>>().join("\n")
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

/// One line, for whoever did not ask for help and may want it.
fn quiet_line(view: &View<'_>) -> Option<AnyView> {
    let number = call_inline(view, view.site.national_line()?);
    Some(view! { <p class="hint">{view.t("find-help-quiet")}" "<span inner_html=number></span></p> }.into_any())
}

/// Most reasons that are shown. Rule: they are read in a glance.
const REASONS: usize = 3;

fn reason(view: &View<'_>, outcome: &Outcome<'_>, chosen: &Chosen<'_>) -> AnyView {
    let (words, flow) = view.words(chosen.service);
    let reasons: Vec<AnyView> = chosen
        .why
        .iter()
        .take(REASONS)
        .enumerate()
        .map(|(place, why)| view! { {(place > 0).then_some(" · ")}<span>{said(view, outcome, why)}</span> }.into_any())
        .collect();
    view! { <span class="why">{view.t("find-help-why-this")}" "{reasons}</span><br/>{view.flowing(&words.summary, flow)} }
        .into_any()
}

/// A reason, in words.
fn said(view: &View<'_>, outcome: &Outcome<'_>, why: &Why<'_>) -> AnyView {
    match why {
        Why::Need(need) => {
            let (name, flow) = need_name(view, need);
            view.flowing(&name, flow)
        }
        Why::Named => view.t("find-help-why-named"),
        Why::Near => match outcome.area().and_then(|area| view.site.area(area)) {
            Some(area) if !outcome.named.is_empty() => view.t_with(
                "find-help-why-place",
                &[("place", outcome.named.clone().into()), ("area", area.name.clone().into())],
            ),
            _ => view.t("find-help-why-near"),
        },
        Why::For(audience) => {
            view.t_with("find-help-why-for", &[("who", view.s(&format!("audience-{}", audience.key())).into())])
        }
        Why::Reach(channel) => view.t(&format!("find-help-why-{}", channel.key())),
        Why::AlwaysOpen => view.t("find-help-why-open"),
        Why::General => view.t("find-help-why-general"),
    }
}

/// What we understood of a message, to be put right.
fn understood(view: &View<'_>, state: &State, meant: &[Meant<'_>], language: Option<&str>) -> AnyView {
    if meant.is_empty() {
        return view! { <p role="status">{view.t("find-help-not-understood")}</p> }.into_any();
    }
    let boxes: Vec<AnyView> = meant
        .iter()
        .map(|Meant { need, counts }| {
            let (name, flow) = need_name(view, need);
            view! { <label class="check"><input type="checkbox" name="need" value=need.id.clone() checked=*counts autocomplete="off"/>" "<span lang=flow.lang() dir=flow.dir()>{name}</span></label> }.into_any()
        })
        .collect();
    let carried = State { needs: None, ..state.clone() };
    let languages = language.and_then(|tag| spoken(view, tag));
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
fn spoken(view: &View<'_>, tag: &str) -> Option<AnyView> {
    if tag == view.locale.tag {
        return None;
    }
    let names: Vec<String> = view.site.locales.iter().map(|locale| locale.name.clone()).collect();
    let own = view.site.locales.get(tag).map(|locale| {
        let href = format!("/{}{}", locale.tag, Page::FindHelp.path(view.site));
        view! { " "<a href=href lang=locale.tag.clone() dir=locale.direction>{locale.name.clone()}</a> }
    });
    Some(view! { <p>{view.t_with("find-help-languages", &[("languages", view.locale.formats.and(&names).into())])}{own}</p> }.into_any())
}

/// The question whose answer would change the list. What was said already is chosen in it.
fn missing(view: &View<'_>, question: &Question, state: &State, situation: &Situation<'_>) -> AnyView {
    let form = question_in_answer(view, question, state, situation);
    view! { <section class="panel"><p>{view.t("reply-one-question")}</p>{form}</section> }.into_any()
}
