//! The answer in the conversation: what was understood, whom to turn to and why.

use leptos::prelude::*;

use super::add::{add, chips};
use super::form::{hidden, question_in_answer, restart};
use super::need_name::need_name;
use super::reply::{news, reply};
use super::why::why;
use crate::answers::{Answered, Chosen, Meant, Outcome, Situation, Why};
use crate::ask::Urgency;
use crate::directory::Coverage;
use crate::finder::{Question, State};
use crate::pages::components::{awaited_of_answer, call_inline, call_text, fold, guide_links, stale, step_flowing};
use crate::pages::directory::place_notice_in_answer;
use crate::pages::prose::{prose, short_first_words};
use crate::pages::service::{Listed, best_card, row_card};
use crate::pages::{Flow, Page, View};
use crate::places::Found;

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
        <article data-answer=outcome.answer.id.clone()>{services(view, outcome, ().into_any())}</article>
        {to_copy(view, outcome)}
        {restart(view)}
    }
    .into_any()
}

/// The answer that a person wrote, as a first step: a sentence that meets whoever wrote, one warning, one contact; below it all
/// else. `thread` is what was said.
fn whole(view: &View<'_>, state: &State, answered: &Answered<'_>, thread: AnyView) -> AnyView {
    let outcome = &answered.outcome;
    let (words, flow) = match outcome.answer.translations.get(&view.locale.tag) {
        Some(words) => (words, Flow::Own),
        None => (&outcome.answer.english, view.english_flow()),
    };
    // What is said above is not said again, and what nobody spoke of not beside it.
    let body = if outcome.first.is_empty() { words.body.clone() } else { without_first_words(&words.body) };
    let text = |markdown: &str| {
        let html = prose(view, flow, markdown);
        (!markdown.is_empty())
            .then(|| view! { <div class="prose" lang=flow.lang() dir=flow.dir() inner_html=html></div> })
    };
    let (before, after) = match (outcome.answer.text_first, outcome.first.is_empty()) {
        (true, _) => (body.as_str(), ""),
        (false, true) => meeting(&body),
        // A warning is what has to be read first: nothing stands between it and whom to turn to.
        (false, false) => ("", body.as_str()),
    };
    let warnings = outcome.first.iter();
    let mut warnings = warnings.map(|words| view! { <div inner_html=short_first_words(view, words)></div> }.into_any());
    let warning = warnings.next();
    let other_warnings: Vec<AnyView> = warnings.collect();
    let handbook = outcome.handbook.map(|page| {
        let href = view.href(&Page::Professional(page.id.clone()));
        step_flowing(href, page.english.heading.clone().into_any(), view.english_flow())
    });
    let urgent = (outcome.situation.urgency == Urgency::Urgent).then(|| {
        view! { <p class="note">{view.t("find-help-urgent")}" "<a href=view.href(&Page::Guide(view.site.settings.plan_guide.get_ref().clone()))>{view.t("find-help-urgent-link")}</a></p> }
    });
    // Who lives elsewhere is sent there before anything of ours is named; what is only unclear can wait for the first contact.
    let place = outcome.situation.place.as_ref();
    let notice = place.and_then(|place| place_notice_in_answer(view, place));
    let (outside, unclear) = if matches!(place, Some(Found::Outside(_))) { (notice, None) } else { (None, notice) };
    let missing = answered.missing.map(|question| missing(view, question, state, &outcome.situation));
    let meant = answered.meant.as_ref().filter(|meant| !meant.is_empty() || !answered.later);
    let below_first = view! { {other_warnings} {urgent} }.into_any();
    let services = if outcome.services.is_empty() {
        view! { {below_first} {quiet_line(view)} }.into_any()
    } else {
        services(view, outcome, below_first).into_any()
    };
    view! {
        {thread}
        <h1 tabindex="-1" data-focus lang=flow.lang() dir=flow.dir()>{words.heading.clone()}</h1>
        {news(view, answered)}
        <article data-answer=outcome.answer.id.clone()>
            {stale(view, "finder/answers", &outcome.answer.id, &Page::FindHelp)}
            {meant.filter(|meant| meant.is_empty()).map(|_| view! { <p role="status">{view.t("find-help-not-understood")}</p> })}
            {text(before)}
            {warning}
            {handbook}
            {outside}
            <div class="two">
                <section>
                    {services}
                    {unclear}
                    {missing}
                </section>
                <section>
                    {text(after)}
                    {add(view, &answered.after)}
                    {chips(view, &answered.after, &outcome.situation)}
                    {guides(view, outcome)}
                </section>
            </div>
        </article>
        <div class="folds">
            {meant.filter(|meant| !meant.is_empty()).map(|meant| understood(view, state, meant, answered.language))}
            {to_copy(view, outcome)}
        </div>
        {awaited_of_answer(view, &outcome.first, &words.body)}
        <p><a href=view.href(&Page::Services)>{view.t("nav-services")}</a>" · "<a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></p>
        {restart(view)}
        <p class="hint">{view.t("find-help-print")}</p>
    }
    .into_any()
}

/// The paragraph with which an answer meets whoever wrote, and the rest of it.
fn meeting(body: &str) -> (&str, &str) {
    let (first, rest) = body.trim().split_once("\n\n").unwrap_or((body.trim(), ""));
    if first.starts_with(['-', '<', '#']) { ("", body) } else { (first, rest) }
}

/// Rows below the first service that are not folded. Rule: an answer is read in a glance.
const ROWS: usize = 4;

/// Most reasons that are shown for the first service, and in a row.
const REASONS_OF_FIRST: usize = 3;
const REASONS_OF_ROW: usize = 1;

/// The first service, what stands `below_first`, and the others; `None` where nobody is named.
fn services(view: &View<'_>, outcome: &Outcome<'_>, below_first: AnyView) -> Option<AnyView> {
    let (first, others) = outcome.services.split_first()?;
    let first = listed(view, outcome, first, REASONS_OF_FIRST);
    let local = matches!(first.service.coverage, Coverage::Areas(_));
    let label = match view.area.filter(|_| local).and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("find-help-first-in", &[("area", view.area_name(area).into())]),
        None => view.t("find-help-first"),
    };
    let is_general = |chosen: &Chosen<'_>| chosen.why.iter().any(|why| matches!(why, Why::General));
    let answers_now = |chosen: &Chosen<'_>| !is_general(chosen) && chosen.service.answers_day_and_night();
    let general = outcome.services.iter().any(is_general) && !outcome.services.iter().any(answers_now);
    let general = general.then(|| view! { <p class="note">{view.t("find-help-general")}</p> });
    let programme = outcome.no_programme.then(|| view! { <p class="note">{view.t("find-help-no-programme")}</p> });
    let mut others = others.iter().map(|chosen| row_card(view, listed(view, outcome, chosen, REASONS_OF_ROW)));
    let rows: Vec<AnyView> = others.by_ref().take(ROWS).collect();
    let more: Vec<AnyView> = others.collect();
    let more = (!more.is_empty()).then(|| {
        let line = view.t_with("find-help-more", &[("count", more.len().into())]);
        fold(line, view! { <ul class="cards">{more}</ul> }.into_any())
    });
    let heading = match view.area.and_then(|area| view.site.area(area)) {
        Some(area) => view.t_with("search-services-in", &[("area", view.area_name(area).into())]),
        None => view.t("find-help-services"),
    };
    let rows = (!rows.is_empty()).then(|| view! { <h2>{heading}</h2>{general}<ul class="cards">{rows}</ul>{more} });
    Some(
        view! {
            <ul class="cards">{best_card(view, first, label)}</ul>
            {programme}
            {below_first}
            {rows}
        }
        .into_any(),
    )
}

fn listed<'s>(view: &View<'_>, outcome: &Outcome<'_>, chosen: &Chosen<'s>, reasons: usize) -> Listed<'s> {
    let why = why(view, outcome, chosen, reasons);
    Listed { service: chosen.service, why, silent: !outcome.situation.can_ring() }
}

fn guides(view: &View<'_>, outcome: &Outcome<'_>) -> Option<AnyView> {
    (!outcome.guides.is_empty()).then(|| {
        view! { <h2>{view.t("search-guides")}</h2>{guide_links(view, outcome.guides.iter().copied())} }.into_any()
    })
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

/// What we understood of a message, to be put right.
fn understood(view: &View<'_>, state: &State, meant: &[Meant<'_>], language: Option<&str>) -> AnyView {
    let boxes: Vec<AnyView> = meant
        .iter()
        .map(|Meant { need, counts }| {
            let (name, flow) = need_name(view, need);
            view! { <label class="check"><input type="checkbox" name="need" value=need.id.clone() checked=*counts autocomplete="off"/>" "<span lang=flow.lang() dir=flow.dir()>{name}</span></label> }.into_any()
        })
        .collect();
    let names: Vec<String> =
        meant.iter().filter(|meant| meant.counts).map(|meant| need_name(view, meant.need).0).collect();
    let line = view.t_with("find-help-understood", &[("things", view.locale.formats.and(&names).into())]);
    let carried = State { needs: None, ..state.clone() };
    let languages = language.and_then(|tag| spoken(view, tag));
    view! {
        <details class="understood">
            <summary><span>{line}</span></summary>
            <form method="post" action=view.href(&Page::FindHelp) autocomplete="off">
                {hidden(&carried)}
                <input type="hidden" name="understood" value="yes" autocomplete="off"/>
                <fieldset>
                    <legend>{view.t("find-help-understood-which")}</legend>
                    {boxes}
                </fieldset>
                <button name="answer" value="yes" class="quiet">{view.t("find-help-correct")}</button>
                {languages}
            </form>
        </details>
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
