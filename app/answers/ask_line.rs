//! `signpost ask --jsonl`: a message a line in, what was understood and answered a line out. For evaluation.

use std::time::Instant;

use jiff::civil;
use serde::{Deserialize, Serialize};

use super::choose::Chosen;
use super::conversation::after;
use super::outcome::{Outcome, outcome};
use super::reasons::Why;
use super::reply::{Reply, reply};
use super::situation::Situation;
use super::understood::understood;
use crate::ask::Urgency;
use crate::finder::State;
use crate::locale::DEFAULT;
use crate::site::Site;

#[derive(Deserialize)]
struct Asked {
    id: String,
    /// A message by itself.
    text: Option<String>,
    /// Or the lines of a conversation; the last is answered.
    #[serde(default)]
    turns: Vec<String>,
}

/// What is said to the last line.
#[derive(Default, Serialize)]
struct ReplyLine<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    term: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    guide: Option<&'a str>,
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    lang: String,
    urgency: &'static str,
    /// The likeliest needs, however unlikely.
    intents: Vec<&'a str>,
    /// The needs that are said to be understood.
    shown: Vec<&'a str>,
    refused: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    area: Option<&'a str>,
    answer: &'a str,
    services: Vec<&'a str>,
    guides: Vec<&'a str>,
    reply: ReplyLine<'a>,
    took_us: u128,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<crate::ask::Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probabilities: Option<Vec<f32>>,
    /// What they may be doing with the line, the likeliest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    acts: Option<Vec<(&'static str, f32)>>,
    /// Why each service is there, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<Vec<(&'a str, Vec<String>)>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    situation: Option<&'a Situation<'a>>,
}

/// The line for a message, or for the last line of a conversation. With `explain` it says which phrases decided, and the
/// figures.
///
/// Fails when `line` is not a JSON object with `id`, and `text` or `turns`.
pub fn ask_line(site: &Site, line: &str, explain: bool, now: civil::DateTime) -> serde_json::Result<String> {
    let asked: Asked = serde_json::from_str(line)?;
    let turns = asked.text.into_iter().chain(asked.turns);
    let mut state = State::default();
    let mut turns = turns.peekable();
    while let Some(text) = turns.next() {
        state.message = text;
        if turns.peek().is_some() {
            state = next(site, &state, now);
        }
    }
    let start = Instant::now();
    let understood = understood(site, &state);
    let outcome = outcome(site, &state, &understood, now);
    let reply = outcome.as_ref().map(|outcome| reply(site, DEFAULT, &state.message, &understood, outcome));
    let took_us = start.elapsed().as_micros();
    let message = understood.message.as_ref();
    let needs = message.map(|message| &message.needs[..]).unwrap_or_default();
    let id = |need: usize| site.needs.needs[need].id.as_str();
    let answer = Line {
        id: &asked.id,
        lang: language(&state.message, message.and_then(|message| site.needs.language_of(message))),
        urgency: outcome.as_ref().map_or(Urgency::Normal, |outcome| outcome.situation.urgency).key(),
        intents: needs.iter().map(|(need, _)| id(*need)).collect(),
        shown: message.map(|message| message.likely().map(|(need, _)| id(need)).collect()).unwrap_or_default(),
        refused: message.is_some_and(|message| message.refused),
        area: outcome.as_ref().and_then(|outcome| outcome.area()).map(|area| area.0.as_str()),
        answer: outcome.as_ref().map(|outcome| outcome.answer.id.as_str()).unwrap_or_default(),
        services: outcome.as_ref().map(Outcome::service_ids).unwrap_or_default(),
        guides: outcome.as_ref().map(Outcome::guide_ids).unwrap_or_default(),
        reply: reply.as_ref().map(reply_line).unwrap_or_default(),
        took_us,
        because: message.filter(|_| explain).map(|message| site.needs.because(message)),
        figures: message.filter(|_| explain).map(|message| message.figures),
        acts: explain.then(|| site.line(&state.message).acts.iter().take(3).map(|(act, p)| (act.key(), p)).collect()),
        reasons: outcome.as_ref().filter(|_| explain).map(|outcome| outcome.services.iter().map(reasons).collect()),
        situation: outcome.as_ref().filter(|_| explain).map(|outcome| &outcome.situation),
        probabilities: explain.then(|| needs.iter().map(|(_, probability)| *probability).collect()),
    };
    serde_json::to_string(&answer)
}

/// What is known after a line of the conversation, as its form carries it.
fn next(site: &Site, state: &State, now: civil::DateTime) -> State {
    let understood = understood(site, state);
    let Some(outcome) = outcome(site, state, &understood, now) else { return state.clone() };
    let reply = reply(site, DEFAULT, &state.message, &understood, &outcome);
    let fields = after(site, state, &understood, &outcome, &reply).fields();
    State::from_fields(fields.into_iter().map(|(name, value)| (name.into(), value.into())))
}

fn reply_line<'a>(reply: &'a Reply<'_>) -> ReplyLine<'a> {
    let line = ReplyLine { kind: reply.kind(), value: reply.value(), ..ReplyLine::default() };
    match reply {
        Reply::Fact { service, field, .. } => {
            ReplyLine { service: Some(&service.id), field: Some(field.key()), ..line }
        }
        Reply::Term(term) => ReplyLine { term: Some(&term.id), ..line },
        Reply::Guide { guide, .. } => ReplyLine { guide: Some(&guide.id), ..line },
        _ => line,
    }
}

fn reasons<'a>(chosen: &Chosen<'a>) -> (&'a str, Vec<String>) {
    (&chosen.service.id, chosen.why.iter().map(Why::key).collect())
}

/// The tag of a message's language; with `-Latn` where it is usually written in another script than it is here.
fn language(text: &str, tag: Option<&str>) -> String {
    let tag = tag.unwrap_or(DEFAULT);
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let latin = letters.clone().filter(char::is_ascii).count() * 2 > letters.count();
    let elsewhere = matches!(tag, "ar" | "ur" | "bn" | "pa" | "fa" | "ckb" | "uk" | "zh");
    if latin && elsewhere { format!("{tag}-Latn") } else { tag.to_owned() }
}
