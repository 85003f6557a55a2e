//! What is said to a line of the conversation, before the list of those who can help.

use super::asked::{Asked, Talk};
use super::known::{Sure, Who};
use super::outcome::Outcome;
use super::passage::{Section, nearest, sections, sentences_for};
use super::search::{Query, Target, find};
use super::understood::Understood;
use crate::ask::{Act, Need, Urgency};
use crate::directory::{Audience, Channel, Field, Filter, Premises, Service};
use crate::guides::{Article, Term};
use crate::places::AreaId;
use crate::site::Site;
use crate::weights::answers::thread::SPOKEN_OF;

/// What is said to a line.
#[derive(Clone, Debug)]
pub enum Reply<'s> {
    /// Who can help stands below.
    Services(Vec<Change<'s>>),
    /// The same, after something was taken back.
    Corrected(Vec<Change<'s>>),
    /// Somebody is in danger now.
    Emergency,
    /// A danger has passed.
    Eased,
    /// Others who can help stand below; `false` where there are no more.
    More(bool),
    /// What was asked for is told to nobody.
    Refused,
    /// What the record of a service says.
    Fact {
        /// The service.
        service: &'s Service,
        /// What was asked for.
        field: Field,
        /// How it was asked.
        act: Act,
        /// The part of its own words that answers, in markdown, in the page's language or English. Empty where none does.
        passage: String,
    },
    /// What a word means.
    Term(&'s Term),
    /// Where it can be read.
    Guide {
        /// The guide.
        guide: &'s Article,
        /// The part of it, where one is meant.
        section: Option<Section<'s>>,
    },
    /// Small talk.
    Talk(Talk),
}

/// What is new in what is known.
#[derive(Clone, Debug)]
pub enum Change<'s> {
    /// Help is wanted here.
    Place(AreaId),
    /// They belong to a group.
    Person(Audience),
    /// They cannot ring.
    NoCalls,
    /// They want to be in touch this way.
    Way(Channel),
    /// This is what it is about.
    Need(&'s Need),
}

impl Reply<'_> {
    /// Its kind, as `signpost ask --jsonl` names it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Services(_) | Self::More(_) | Self::Eased => "services",
            Self::Corrected(_) => "correct",
            Self::Emergency => "emergency",
            Self::Refused => "refuse",
            // Where a refuge is, is told to nobody.
            Self::Fact { service, field: Field::Address, .. } if matches!(service.premises, Premises::Confidential) => {
                "refuse"
            }
            Self::Fact { .. } if self.value().is_some() => "fact",
            Self::Fact { .. } => "unknown-fact",
            Self::Term(_) => "term",
            Self::Guide { .. } => "guide",
            Self::Talk(Talk::Close) => "close",
            Self::Talk(_) => "chat",
        }
    }

    /// What the record says, where a fact was asked for.
    pub fn value(&self) -> Option<String> {
        match self {
            Self::Fact { service, field, .. } => service.says(*field),
            _ => None,
        }
    }
}

/// The reply to what was said, on a page in the language `tag`.
pub(super) fn reply<'s>(
    site: &'s Site,
    tag: &str,
    message: &str,
    understood: &Understood<'s>,
    outcome: &Outcome<'s>,
) -> Reply<'s> {
    let situation = &outcome.situation;
    if outcome.answer.id == "refused" {
        return Reply::Refused;
    }
    // Danger that was told just now goes before everything.
    let told_now = understood.message.as_ref().is_some_and(|message| message.urgency == Urgency::Emergency);
    if situation.danger && told_now {
        return Reply::Emergency;
    }
    match understood.asked {
        Asked::Fact { service, field, act } => {
            let words = service.translations.get(tag).unwrap_or(&service.english);
            let text = match field {
                Field::WhatHappens => sentences_for(message, &words.body),
                Field::Eligibility => words.eligibility.clone().unwrap_or_default(),
                Field::Waiting => words.waiting.clone().unwrap_or_default(),
                _ => String::new(),
            };
            Reply::Fact { service, field, act, passage: text }
        }
        Asked::Term(term) => Reply::Term(term),
        Asked::Rights => rights(site, tag, message, understood).unwrap_or_else(|| Reply::Services(Vec::new())),
        Asked::Talk(talk) => Reply::Talk(talk),
        Asked::Eased => Reply::Eased,
        Asked::More => Reply::More(!outcome.services.is_empty()),
        Asked::Corrected => Reply::Corrected(changes(understood, outcome)),
        Asked::Told | Asked::Named(_) => Reply::Services(changes(understood, outcome)),
    }
}

/// The guide, and the part of it, that answers a question about rights.
fn rights<'s>(site: &'s Site, tag: &str, message: &str, understood: &Understood<'s>) -> Option<Reply<'s>> {
    let now = jiff::civil::DateTime::default();
    let query = Query { text: message, language: tag, filter: &Filter::default(), now };
    let hits = find(site, &query).hits;
    let mut found: Vec<(&'s Article, f32)> = hits
        .iter()
        .filter_map(|hit| match hit.target {
            Target::Guide(guide) => Some((guide, hit.score)),
            Target::Service(_) => None,
        })
        .collect();
    // What they spoke of before is what the question is most likely about: "because of that".
    let spoken_of = |guide: &Article| {
        let mut needs = understood.kept.needs.iter();
        needs.any(|(need, probability)| *probability >= 0.5 && need.guides.first() == Some(&guide.id))
    };
    for (guide, score) in &mut found {
        if spoken_of(guide) {
            *score += SPOKEN_OF;
        }
    }
    let (guide, _) = found.into_iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let sections = sections(&guide.written(tag).body);
    let texts: Vec<String> = sections
        .iter()
        .map(|section| format!("{} {}", section.heading.unwrap_or_default().repeat(2), section.body))
        .collect();
    let section = nearest(message, &texts).map(|place| sections[place]);
    Some(Reply::Guide { guide, section })
}

/// What is known now and was not before.
fn changes<'s>(understood: &Understood<'s>, outcome: &Outcome<'s>) -> Vec<Change<'s>> {
    if !understood.later {
        return Vec::new();
    }
    let (situation, kept) = (&outcome.situation, &understood.before);
    let mut changes = Vec::new();
    let is_new = |audience: Audience| !kept.people.contains(&(audience, Sure::Said));
    if understood.place_is_new {
        changes.extend(situation.area().cloned().map(Change::Place));
    }
    let gender = situation.gender.as_ref().filter(|gender| gender.sure >= Sure::Said);
    let gender = gender.map(|gender| gender.what.audience());
    // Nobody is told that they are taken for one who harms.
    let who = situation.writer().filter(|who| *who != Who::Harms).and_then(Who::audience);
    let who = who.filter(|who| !kept.people.iter().any(|(known, _)| known == who));
    let groups = situation.groups.iter().filter(|group| group.sure >= Sure::Said).map(|group| group.what);
    let people = gender.into_iter().chain(groups).filter(|audience| is_new(*audience)).chain(who);
    changes.extend(people.map(Change::Person));
    let no_calls = situation.must_not_ring() && !kept.unsafe_ways.contains(&Channel::Phone);
    changes.extend(no_calls.then_some(Change::NoCalls));
    let wanted = situation.wanted.iter().map(|known| known.what).filter(|way| !kept.wanted.contains(way));
    changes.extend(wanted.map(Change::Way));
    let known = |need: &Need| kept.needs.iter().any(|(known, _)| known.id == need.id);
    let told = understood.added().is_some_and(|message| message.likely().next().is_some());
    let chosen = understood.kept.needs.len() > kept.needs.len();
    let need = situation.needs.first().filter(|(need, _)| (told || chosen) && !known(need));
    changes.extend(need.map(|(need, _)| Change::Need(need)));
    changes
}
