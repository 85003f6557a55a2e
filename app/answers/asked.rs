//! What somebody does with a line: tells more, takes something back, or asks, and of what.

use crate::ask::{Act, LikelyActs, Understanding, Urgency};
use crate::directory::{Field, Name, Service};
use crate::finder::Thread;
use crate::guides::Term;
use crate::places::AreaId;
use crate::site::{Line, Site};
use crate::weights::answers::thread::{
    ALL_BUT_CERTAIN, CORRECTS_PLACE, LIKE_MISUSE, LIKELIER_THAN_NOT, LIKELY_PASSED, MEANING, NAME_AND_MORE, PLAIN, SURE,
};

/// Talk that asks for no help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// Thanks, or a goodbye.
    Close,
    /// A greeting.
    Hello,
    /// A joke, or something else altogether.
    Joke,
    /// Anger with the program.
    Anger,
    /// A question about the program.
    AboutYou,
}

/// What somebody does with a line.
#[derive(Clone, Copy, Debug, Default)]
pub enum Asked<'s> {
    /// Tells something, or asks for help.
    #[default]
    Told,
    /// Names a service, and hardly anything else.
    Named(&'s Service),
    /// Takes something back.
    Corrected,
    /// Says that a danger has passed.
    Eased,
    /// Asks for other services.
    More,
    /// Asks something of a service.
    Fact {
        /// Which.
        service: &'s Service,
        /// What.
        field: Field,
        /// How they asked it.
        act: Act,
    },
    /// Asks what a word means.
    Term(&'s Term),
    /// Asks what a guide answers.
    Rights,
    /// Asks for no help.
    Talk(Talk),
}

impl Asked<'_> {
    /// Whether it speaks of a service, a word, or nothing at all, rather than of themselves.
    pub(super) fn is_of_something(&self) -> bool {
        matches!(self, Self::Fact { .. } | Self::Term(_) | Self::Talk(_))
    }

    /// Whether it adds to what is known of them.
    pub(super) fn adds(&self) -> bool {
        matches!(self, Self::Told | Self::Corrected | Self::Named(_))
    }
}

/// What somebody does with `line`, of which `understood` was understood, after a conversation that was as urgent as `before`.
/// `area` is theirs, where it is known; `moved` where it is another than before.
pub(super) fn asked<'s>(
    site: &'s Site,
    (thread, before): (&Thread, Urgency),
    line: &Line<'_>,
    understood: Option<&Understanding>,
    (area, moved): (Option<&AreaId>, bool),
) -> Asked<'s> {
    let (act, likely) = line.act();
    let urgency = understood.map_or(Urgency::Normal, |understood| understood.urgency);
    // Who is in danger is not answered as one who asks when something opens, unless that is all they do.
    let named = named(site, thread, line.name.as_ref(), area);
    let sure = match act {
        Act::Eased => SURE,
        _ if named.is_some() => LIKELIER_THAN_NOT,
        _ => ALL_BUT_CERTAIN,
    };
    // "He's here now" is like "he's gone now": what tells of danger and may be no more than told has not passed.
    let passed = || act != Act::Eased || !line.acts.may_be(Act::Statement, likely);
    if urgency == Urgency::Emergency && (act == Act::Statement || likely < sure || !thread.is_open() || !passed()) {
        return Asked::Told;
    }
    if act == Act::Address
        && likely >= SURE
        && let Some(service) = hidden_away(site, understood, area)
    {
        return Asked::Fact { service, field: Field::Address, act };
    }
    if let Some((service, _)) = named {
        // Of a service that is named something is asked, unless it is plainly told of.
        let field = field_of(act).map(|field| (field, act));
        let other =
            || likeliest_field(&line.acts).filter(|_| act == Act::Statement && likely < PLAIN && thread.is_open());
        if let Some((field, act)) = field.or_else(other) {
            return Asked::Fact { service, field, act };
        }
    } else if act == Act::Confidential && thread.about.is_empty() && thread.is_open() {
        // Whether somebody else finds out is a question for a guide, where no service was spoken of.
        return Asked::Rights;
    } else if let Some(field) = field_of(act).filter(|_| !matches!(act, Act::Pets | Act::Areas))
        && let Some(service) = meant(site, thread, (line.text, understood), act)
    {
        // Animals and places are rather told of: the list then fits them.
        return Asked::Fact { service, field, act };
    }
    let asks_meaning = act == Act::Meaning || (thread.is_open() && line.acts.may_be(Act::Meaning, MEANING));
    if let Some(term) = site.glossary.named_in(line.text).filter(|_| asks_meaning) {
        return Asked::Term(term);
    }
    match act {
        Act::Rights if thread.is_open() => Asked::Rights,
        Act::More if thread.is_open() => Asked::More,
        Act::Correct if thread.is_open() && likely >= LIKELIER_THAN_NOT => Asked::Corrected,
        _ if moved && line.acts.may_be(Act::Correct, CORRECTS_PLACE) => Asked::Corrected,
        Act::Eased if thread.is_open() => Asked::Eased,
        // What was dangerous before, and is not spoken of as dangerous now, has passed where they may be saying so.
        _ if before == Urgency::Emergency && line.acts.may_be(Act::Eased, LIKELY_PASSED) => Asked::Eased,
        Act::Close if likely >= ALL_BUT_CERTAIN || !thread.is_open() => Asked::Talk(Talk::Close),
        Act::Hello => Asked::Talk(Talk::Hello),
        Act::Joke => Asked::Talk(Talk::Joke),
        Act::Anger if thread.is_open() => Asked::Talk(Talk::Anger),
        Act::AboutYou => Asked::Talk(Talk::AboutYou),
        // Hardly more than a name: what is it?
        _ if let Some((service, _)) = named.filter(|(_, rest)| *rest <= NAME_AND_MORE) => {
            let field = Field::WhatHappens;
            if thread.is_open() { Asked::Fact { service, field, act: Act::WhatHappens } } else { Asked::Named(service) }
        }
        _ => Asked::Told,
    }
}

/// The likeliest question about a service.
fn likeliest_field(acts: &LikelyActs) -> Option<(Field, Act)> {
    acts.iter().find_map(|(act, _)| Some((field_of(act)?, act)))
}

/// The part of a record that an act asks for.
fn field_of(act: Act) -> Option<Field> {
    Some(match act {
        Act::Hours => Field::Hours,
        Act::Cost => Field::Cost,
        Act::OnBill => Field::OnBill,
        Act::Phone => Field::Phone,
        Act::Text => Field::Text,
        Act::Chat => Field::Chat,
        Act::Email => Field::Email,
        Act::Web => Field::Web,
        Act::Languages => Field::Languages,
        Act::Interpreters => Field::Interpreters,
        Act::Eligibility => Field::Eligibility,
        Act::Audiences | Act::Pets => Field::Audiences,
        Act::Areas => Field::Areas,
        Act::Referral => Field::Referral,
        Act::WhatHappens | Act::Confidential => Field::WhatHappens,
        Act::Waiting => Field::Waiting,
        Act::Address => Field::Address,
        _ => return None,
    })
}

/// The service that a line names, and how many words it has besides. Of several with one name it is the one that was shown, else
/// the one of their area.
fn named<'s>(
    site: &'s Site,
    thread: &Thread,
    name: Option<&Name<'_>>,
    area: Option<&AreaId>,
) -> Option<(&'s Service, usize)> {
    let name = name?;
    let services = || name.services.iter().filter_map(|id| site.directory.get(id));
    let shown = |service: &&Service| thread.shown.contains(&service.id) || thread.about == service.id;
    let near = |service: &&Service| area.is_some_and(|area| service.coverage.includes(area));
    let only = || services().next().filter(|_| name.services.len() == 1);
    let service = only().or_else(|| services().find(shown)).or_else(|| services().find(near))?;
    Some((service, name.words_beside()))
}

/// A service that nobody is told the place of, where somebody asks for that and not for a place to go to.
fn hidden_away<'s>(site: &'s Site, understood: Option<&Understanding>, area: Option<&AreaId>) -> Option<&'s Service> {
    let understood = understood.filter(|understood| understood.figures.misuse.share >= LIKE_MISUSE)?;
    let (need, _) = understood.likely().next()?;
    let kind = *site.needs.needs[need].kinds.first().filter(|kind| kind.is_confidential())?;
    let near = |service: &&Service| area.is_none_or(|area| service.coverage.includes(area));
    site.directory.of_kind(kind).find(near).or_else(|| site.directory.of_kind(kind).next())
}

/// The service that "they" are, or "the second one": by its place in the list, else the one that was spoken of last, else the
/// first. Whoever asks whom to ring or where to go, and nothing of one, is answered by the list.
fn meant<'s>(
    site: &'s Site,
    thread: &Thread,
    (line, understood): (&str, Option<&Understanding>),
    act: Act,
) -> Option<&'s Service> {
    let language = understood.and_then(|understood| site.needs.language_of(understood));
    let listed = site.acts.place_in_list(line, language).and_then(|place| thread.shown.get(place));
    let last = Some(&thread.about).filter(|about| !about.is_empty());
    let first = thread.shown.first().filter(|_| !matches!(act, Act::Phone | Act::Address));
    site.directory.get(listed.or(last).or(first)?)
}
