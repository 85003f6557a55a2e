//! What is understood of what somebody said, and of what they said before.

use super::asked::{Asked, asked};
use super::kept::Kept;
use crate::ask::{Act, PLACE, Understanding, Urgency, understand};
use crate::directory::{Field, Premises};
use crate::finder::State;
use crate::places::Found;
use crate::site::{Line, Site};
use crate::weights::answers::thread::{FEW_WORDS, LIKELIER_THAN_NOT, WHERE};

/// What was understood of what somebody said. Lives for one request.
#[derive(Clone, Debug, Default)]
pub struct Understood<'s> {
    /// Of their own words, where they wrote some.
    pub message: Option<Understanding>,
    /// What the place is that they typed or named.
    pub place: Option<Found<'s>>,
    /// Their words for it; empty where there is none.
    pub named: String,
    /// What was known before.
    pub before: Kept<'s>,
    /// What was known before, with what was added by a button.
    pub kept: Kept<'s>,
    /// What they do with what they wrote.
    pub asked: Asked<'s>,
    /// Whether something was said before.
    pub later: bool,
    /// Whether the place was named just now.
    pub place_is_new: bool,
}

impl Understood<'_> {
    /// What was understood of what they wrote, where it adds to what is known. The first thing that is said always does.
    pub(super) fn added(&self) -> Option<&Understanding> {
        self.message.as_ref().filter(|_| !self.later || self.asked.adds())
    }
}

/// Understands what was said. The name of a place tells where, and nothing of what.
pub fn understood<'s>(site: &'s Site, state: &State) -> Understood<'s> {
    let thread = &state.thread;
    let mention = site.gazetteer.mentioned(&state.message, |word| site.model().knows(word));
    let mut words = state.message.clone();
    if let Some(mention) = &mention {
        words.replace_range(mention.range.clone(), PLACE);
    }
    let said = !words.trim().is_empty();
    let mut message = said.then(|| understand(&site.needs, site.model(), &words));
    let before = Kept::read(&thread.known, &site.needs);
    let find = |typed: &str| (site.gazetteer.find(typed), typed.to_owned());
    let there = (!thread.place.is_empty()).then(|| find(&thread.place));
    let here = mention.map(|mention| (mention.found, state.message[mention.range].to_owned()));
    let area_of = |place: &Option<(Found<'s>, String)>| place.as_ref()?.0.likely_area().map(|area| &area.id);
    let (new, old) = (area_of(&here), area_of(&there));
    let moved = new.is_some() && old.is_some() && new != old;
    // A place by itself is told, and asks nothing.
    let only_place = here.is_some() && words.replace(PLACE, " ").chars().all(|letter| !letter.is_alphanumeric());
    let line = said.then(|| site.line(&state.message));
    let asked = line.as_ref().filter(|_| !only_place).map_or(Asked::Told, |line| {
        asked(site, (thread, before.urgency), line, message.as_ref(), (new.or(old), moved))
    });
    // A place in a question is no place where help is wanted: "my doctor is in Liverpool, can I go there".
    let here = here.filter(|_| !thread.is_open() || !asked.is_of_something());
    let typed = (!state.place.is_empty()).then(|| find(&state.place));
    let named_now = typed.or(here);
    let place_is_new = named_now.is_some();
    let (place, named) = named_now.or(there).map_or((None, String::new()), |(place, named)| (Some(place), named));
    let added = Some(&thread.added).filter(|added| !added.is_empty());
    let known: Vec<String> = added.into_iter().chain(&thread.known).cloned().collect();
    let kept = Kept::read(&known, &site.needs);
    if let (Some(message), Some(line)) = (message.as_mut(), &line) {
        let words = words.split_whitespace().count();
        message.refused = is_refused(message.refused, line, words, asked, thread.is_open().then_some(&kept));
    }
    Understood { message, place, named, before, kept, asked, later: thread.is_open(), place_is_new }
}

/// What is asked by somebody who wants to reach a service.
const TO_REACH: [Field; 8] =
    [Field::Phone, Field::Text, Field::Chat, Field::Email, Field::Web, Field::Hours, Field::Cost, Field::Areas];

/// Whether what a line asks for is refused, by the line itself (`alone`) and by what was known before, where something was said.
fn is_refused(alone: bool, line: &Line<'_>, words: usize, asked: Asked<'_>, before: Option<&Kept<'_>>) -> bool {
    // How to reach a service that is named is no secret.
    let open = matches!(asked, Asked::Fact { service, field, .. }
        if line.name.is_some() && TO_REACH.contains(&field) && matches!(service.premises, Premises::Open(_)));
    let Some(before) = before else { return alone && !open };
    // A few words after others are hardly ever a search for somebody, nor is what is put right; and nothing here tells where
    // anybody is.
    let searches = words >= FEW_WORDS
        && before.urgency != Urgency::Emergency
        && !line.acts.may_be(Act::Correct, LIKELIER_THAN_NOT);
    // Whoever was refused before is told of no place, however they ask.
    (alone && !open && searches) || (before.misuse && line.acts.may_be(Act::Address, WHERE))
}
