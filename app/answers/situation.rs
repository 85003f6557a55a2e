//! The situation of somebody: what is known of them by their words, by their choices, or by both. Each part keeps what it
//! rests on. What is not known stays unknown.

use serde::Serialize;

use super::known::{Basis, Gender, Known, Sure, Who};
use crate::ask::{Cue, Heard, Need, Needs, Understanding, Urgency};
use crate::directory::{Audience, Channel};
use crate::finder::{Choice, Finder, State};
use crate::guides::First;
use crate::places::{AreaId, Found};

/// What is known of somebody. Lives for one request.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Situation<'s> {
    /// Who writes.
    pub who: Option<Known<Who>>,
    /// Whether the person who needs help is a woman or a man.
    pub gender: Option<Known<Gender>>,
    /// Other groups they belong to: young, old, deaf, disabled, LGBT+ and so on.
    pub groups: Vec<Known<Audience>>,
    /// Where help is wanted.
    #[serde(skip)]
    pub place: Option<Found<'s>>,
    /// What is happening, the most important first, each with its probability (0 to 1).
    #[serde(skip)]
    pub needs: Vec<(&'s Need, f32)>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Whether it is an emergency by their words or their choice, and they did not say that they are safe.
    pub danger: bool,
    /// What must be said first, the most pressing first.
    pub first: Vec<Known<First>>,
    /// Ways of getting in touch that are wanted.
    pub wanted: Vec<Known<Channel>>,
    /// Ways that are not possible, not safe or not wanted.
    pub unsafe_ways: Vec<Known<Channel>>,
}

impl<'s> Situation<'s> {
    /// What is known by `state` and by what was understood of its message.
    pub fn of(
        finder: &'s Finder,
        needs: &'s Needs,
        state: &State,
        message: Option<&Understanding>,
        place: Option<Found<'s>>,
    ) -> Self {
        let mut situation = Self {
            place,
            needs: all_needs(finder, needs, state, message),
            urgency: message.map_or(Urgency::Normal, |message| message.urgency),
            danger: message.is_some_and(|message| message.urgency == Urgency::Emergency) && !state.safe,
            ..Self::default()
        };
        for (question, choice) in finder.chosen(state) {
            situation.choose(choice, &Basis::Choice(question.id.clone(), choice.id.clone()));
            situation.danger |= choice.answer.as_deref() == Some("emergency") && !state.safe;
        }
        let heard = message.map(|message| &message.heard[..]).unwrap_or_default();
        for heard in heard {
            situation.hear(heard);
        }
        if let Some(heard) = heard.iter().find(|heard| heard.cue == Cue::He) {
            situation.take(Audience::Women, Sure::Likely, &Basis::Words(heard.words.clone()));
        }
        for (place, (need, probability)) in situation.needs.clone().into_iter().enumerate() {
            let by = Basis::Need(need.id.clone());
            // One of the groups that was said is enough: who uses a wheelchair need not be deaf.
            if !need.groups.iter().any(|group| situation.is_in(*group)) {
                for group in &need.groups {
                    situation.take(*group, Sure::Likely, &by);
                }
            }
            // A need that is less likely than the first tells of the person only where it is likelier than not, and never that
            // they harm.
            let by_gender = |audience: &Audience| matches!(audience, Audience::Women | Audience::Men);
            let tells = |audience: &Audience| {
                (place == 0 || (probability >= 0.5 && *audience != Audience::Perpetrator))
                    && (!by_gender(audience) || probability >= TELLS_GENDER)
            };
            if let Some(audience) = need.audience.filter(tells) {
                situation.take(audience, Sure::Likely, &by);
            }
        }
        situation.expects_a_child();
        situation.speaks_of(heard);
        // Between two women or two men a partner tells nothing.
        if situation.is_in(Audience::Lgbt) {
            situation.gender = situation.gender.take().filter(|known| known.sure >= Sure::Said);
        }
        let told = !state.chosen.is_empty() || message.is_some_and(|message| message.likely().next().is_some());
        if let Some((need, _)) = situation.needs.first().filter(|_| told && situation.who.is_none()) {
            // Who is not worried about another, does not harm and does not ask because of work has this happen to them.
            let hurt = !NOBODY.contains(&need.answer.as_str());
            let by = Basis::Need(need.id.clone());
            situation.who = hurt.then_some(Known { what: Who::Hurt, sure: Sure::Likely, by });
        }
        situation.lead(needs);
        situation.say_first();
        situation
    }

    /// Somebody of whom nothing is known but whom help is for.
    pub fn of_audience(audience: Audience) -> Self {
        Self::default().meant_for(audience)
    }

    /// The same of somebody for whom it was chosen that help is for `audience`.
    fn meant_for(mut self, audience: Audience) -> Self {
        self.take(audience, Sure::Chosen, &Basis::Choice("audience".to_owned(), audience.key().to_owned()));
        self
    }

    /// What is known of somebody who searches: by their words, and by whom they chose that help is for.
    pub(super) fn sought(
        finder: &'s Finder,
        needs: &'s Needs,
        message: &Understanding,
        audience: Option<Audience>,
    ) -> Self {
        let situation = Self::of(finder, needs, &State::default(), Some(message), None);
        match audience {
            Some(audience) => situation.meant_for(audience),
            None => situation,
        }
    }

    /// Puts first what decides over the rest: danger, the way of those who ask because of their work, and what happens to a
    /// young person over that they are young.
    fn lead(&mut self, all: &'s Needs) {
        let is_young = |need: &Need| need.audience == Some(Audience::YoungPeople);
        if self.needs.first().is_some_and(|(need, _)| is_young(need)) {
            let told = |(need, _): &(&Need, f32)| !is_young(need) && !GENERAL.contains(&need.answer.as_str());
            if let Some(place) = self.needs.iter().position(told) {
                self.needs[..=place].rotate_right(1);
            }
        }
        let at_work = self.who.as_ref().is_some_and(|who| who.what == Who::AtWork && who.sure >= Sure::Said);
        let is_work = |need: &Need| need.audience == Some(Audience::Professional);
        if at_work && !self.needs.iter().any(|(need, _)| is_work(need)) {
            self.needs.splice(0..0, all.iter().find(|need| is_work(need)).map(|need| (need, 1.0)));
        }
        if self.danger && !self.needs.iter().any(|(need, _)| matches!(need.answer.as_str(), "emergency" | "suicide")) {
            // Who asks for another is told what to do for them; that holds 999 too.
            let for_another = self.needs.first().is_some_and(|(need, _)| is_for_another(need));
            let place = usize::from(for_another);
            self.needs.splice(place..place, all.get("emergency").map(|need| (need, 1.0)));
        }
    }

    /// Whether a worried writer speaks of a woman or of a man, where they speak of one only. It counts more than a partner who is
    /// mentioned: that may be the writer's own.
    fn speaks_of(&mut self, heard: &[Heard]) {
        let of = |cue: Cue| heard.iter().find(|heard| heard.cue == cue);
        let about = match (of(Cue::AboutWoman), of(Cue::AboutMan)) {
            (Some(woman), None) => Some((Gender::Woman, woman)),
            (None, Some(man)) => Some((Gender::Man, man)),
            _ => None,
        };
        if let Some((what, heard)) = about.filter(|_| self.writer() == Some(Who::Worried))
            && self.gender.as_ref().is_none_or(|known| known.sure < Sure::Chosen)
        {
            self.gender = Some(Known { what, sure: Sure::Likely, by: Basis::Words(heard.words.clone()) });
        }
    }

    /// Who expects a child is most likely a woman, as long as they did not say or choose otherwise.
    fn expects_a_child(&mut self) {
        let pregnant = self.first.iter().find(|known| known.what == First::Pregnancy).cloned();
        let Some(pregnant) = pregnant.filter(|_| !self.is_in(Audience::Lgbt)) else { return };
        let sure = if pregnant.sure == Sure::Chosen { Sure::Chosen } else { Sure::Likely };
        if !self.is(Gender::Man, Sure::Said) {
            self.take(Audience::Women, sure, &pregnant.by);
        }
    }

    /// Puts what must be said first in its order, each once.
    fn say_first(&mut self) {
        let young = self.groups.iter().find(|group| group.what == Audience::YoungPeople && group.sure >= Sure::Said);
        self.first.extend(young.map(|young| Known { what: First::Under18, sure: young.sure, by: young.by.clone() }));
        self.first.sort_by_key(|known| (known.what, std::cmp::Reverse(known.sure)));
        self.first.dedup_by_key(|known| known.what);
    }

    fn choose(&mut self, choice: &Choice, by: &Basis) {
        if let Some(audience) = choice.audience {
            self.take(audience, Sure::Chosen, by);
        }
        if let Some(channel) = choice.channel {
            self.wanted.push(Known { what: channel, sure: Sure::Chosen, by: by.clone() });
        }
        if let Some(first) = choice.first {
            self.first.push(Known { what: first, sure: Sure::Chosen, by: by.clone() });
        }
    }

    fn hear(&mut self, heard: &Heard) {
        let by = Basis::Words(heard.words.clone());
        match heard.cue {
            Cue::PartnerMan => self.take(Audience::Women, Sure::Likely, &by),
            Cue::PartnerWoman => self.take(Audience::Men, Sure::Likely, &by),
            Cue::Woman => self.take(Audience::Women, Sure::Said, &by),
            Cue::Man => self.take(Audience::Men, Sure::Said, &by),
            Cue::Lgbt => self.take(Audience::Lgbt, Sure::Said, &by),
            Cue::Trans => self.take(Audience::Trans, Sure::Said, &by),
            Cue::Deaf => {
                self.take(Audience::Deaf, Sure::Said, &by);
                self.unsafe_ways.push(said(Channel::Phone, by));
            }
            Cue::Disabled => self.take(Audience::Disabled, Sure::Said, &by),
            Cue::NoRecourse => self.take(Audience::Nrpf, Sure::Said, &by),
            Cue::Traveller => self.take(Audience::Traveller, Sure::Said, &by),
            Cue::Older => self.take(Audience::Older, Sure::Said, &by),
            Cue::Young => self.take(Audience::YoungPeople, Sure::Said, &by),
            // A man who is spoken of is taken last, where nothing else tells; an age between young and old tells nothing.
            // Whom a worried writer speaks of is taken when it is known that they are worried.
            Cue::He | Cue::Age | Cue::AboutWoman | Cue::AboutMan | Cue::DoneToMe => {}
            Cue::CannotRing => self.unsafe_ways.push(said(Channel::Phone, by)),
            Cue::WantsText => self.wanted.push(said(Channel::Text, by)),
            Cue::WantsChat => self.wanted.push(said(Channel::Chat, by)),
            Cue::WantsEmail => self.wanted.push(said(Channel::Email, by)),
            Cue::WantsFaceToFace => self.wanted.push(said(Channel::InPerson, by)),
            Cue::Watched => self.first.push(said(First::Watched, by)),
            Cue::Neck => self.first.push(said(First::Neck, by)),
            Cue::Pregnant => self.first.push(said(First::Pregnancy, by)),
            Cue::Raped => self.first.push(said(First::Rape, by)),
            Cue::ChildHurt => self.first.push(said(First::ChildInDanger, by)),
            Cue::Leaving => self.first.push(said(First::Leaving, by)),
            Cue::WorriedAbout => self.take(Audience::FriendFamily, Sure::Likely, &by),
            Cue::AtWork => self.take(Audience::Professional, Sure::Said, &by),
        }
    }

    /// Takes what an audience says of somebody; what is surer stays.
    fn take(&mut self, audience: Audience, sure: Sure, by: &Basis) {
        fn set<T>(known: &mut Option<Known<T>>, what: T, sure: Sure, by: &Basis) {
            if known.as_ref().is_none_or(|known| known.sure < sure) {
                *known = Some(Known { what, sure, by: by.clone() });
            }
        }
        match audience {
            Audience::Anyone => {}
            Audience::Women => set(&mut self.gender, Gender::Woman, sure, by),
            Audience::Men => set(&mut self.gender, Gender::Man, sure, by),
            Audience::FriendFamily => set(&mut self.who, Who::Worried, sure, by),
            Audience::Perpetrator => set(&mut self.who, Who::Harms, sure, by),
            Audience::Professional => set(&mut self.who, Who::AtWork, sure, by),
            Audience::Trans if !self.is_in(Audience::Trans) => {
                self.groups.push(Known { what: Audience::Trans, sure, by: by.clone() });
                self.take(Audience::Lgbt, sure, by);
            }
            // Nobody is both; what stood first was said first.
            Audience::Older if self.is_in(Audience::YoungPeople) => {}
            group => {
                if !self.groups.iter().any(|known| known.what == group) {
                    self.groups.push(Known { what: group, sure, by: by.clone() });
                }
            }
        }
    }

    /// The area, where the place is in one of ours.
    pub fn area(&self) -> Option<&'s AreaId> {
        self.place.as_ref()?.likely_area().map(|area| &area.id)
    }

    /// Who writes, if that is known.
    pub fn writer(&self) -> Option<Who> {
        self.who.as_ref().map(|known| known.what)
    }

    /// Whether they belong to a group, as far as is known.
    pub fn is_in(&self, group: Audience) -> bool {
        self.groups.iter().any(|known| known.what == group)
    }

    /// Whether ringing is safe and wanted, as far as is known.
    pub fn can_ring(&self) -> bool {
        let wanted = self.wanted.is_empty() || self.wanted.iter().any(|known| known.what == Channel::Phone);
        wanted && !self.must_not_ring()
    }

    /// Whether ringing is not possible, not safe or not wanted.
    pub(super) fn must_not_ring(&self) -> bool {
        self.unsafe_ways.iter().any(|known| known.what == Channel::Phone)
    }

    /// Whether a gender is at least so sure.
    pub fn is(&self, gender: Gender, least: Sure) -> bool {
        self.gender.as_ref().is_some_and(|known| known.what == gender && known.sure >= least)
    }
}

fn said<T>(what: T, by: Basis) -> Known<T> {
    Known { what, sure: Sure::Said, by }
}

/// The least probability of a need for women or for men by which the person is one, where no word tells. Chosen: "my daughter
/// hits me" is like "my wife hits me".
const TELLS_GENDER: f32 = 0.85;

/// Answers that are for anyone, whatever happens to them.
const GENERAL: [&str; 4] = ["support", "for-you", "out-of-scope", "emergency"];

/// Whether a need is that of somebody who asks for another: a friend, or somebody at work.
pub(super) fn is_for_another(need: &Need) -> bool {
    matches!(need.audience, Some(Audience::FriendFamily | Audience::Professional))
}

/// Answers to what has nothing to do with being hurt.
const NOBODY: [&str; 2] = ["out-of-scope", "campaigns"];

/// Needs by what was put right, else by what was understood, then by what was chosen; somebody to talk to where nothing was
/// said.
fn all_needs<'s>(
    finder: &Finder,
    all: &'s Needs,
    state: &State,
    message: Option<&Understanding>,
) -> Vec<(&'s Need, f32)> {
    let mut chosen: Vec<_> = finder.chosen(state).collect();
    chosen.sort_by_key(|(question, _)| std::cmp::Reverse(question.priority));
    let mut found: Vec<(&str, f32)> = Vec::new();
    if let Some(needs) = &state.needs {
        found.extend(needs.iter().map(|id| (id.as_str(), 1.0)));
    } else if let Some(message) = message {
        // Who chose for whom help is, and not that they harm, is not read as one who does.
        let harms = |audience: Option<Audience>| audience == Some(Audience::Perpetrator);
        let others = !chosen.is_empty() && !chosen.iter().any(|(_, choice)| harms(choice.audience));
        let likely = message.likely().map(|(need, probability)| (&all.needs[need], probability));
        let likely = likely.filter(|(need, _)| !(others && harms(need.audience)));
        found.extend(likely.map(|(need, probability)| (need.id.as_str(), probability)));
    }
    found.extend(chosen.iter().flat_map(|(_, choice)| choice.needs.iter().map(|id| (id.as_str(), 1.0))));
    if found.is_empty() {
        found.push(("helpline", 1.0));
    }
    let mut needs: Vec<(&Need, f32)> = Vec::new();
    for (id, probability) in found {
        if let Some(need) = all.get(id)
            && !needs.iter().any(|(known, _)| known.id == need.id)
        {
            needs.push((need, probability));
        }
    }
    needs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample;
    use crate::finder::sample::finder;

    fn heard(cue: Cue, words: &str, number: Option<u8>) -> Heard {
        Heard { cue, words: words.to_owned(), number, only_in: Vec::new() }
    }

    fn situation(heard: Vec<Heard>) -> Situation<'static> {
        let all = Box::leak(Box::new(sample::needs(&[("helpline", Urgency::Normal, &["talk"])])));
        let finder = Box::leak(Box::new(finder("what", &[])));
        let message = Understanding { heard, ..Understanding::default() };
        Situation::of(finder, all, &State::default(), Some(&message), None)
    }

    #[test]
    fn each_part_keeps_the_words_it_rests_on() {
        let told = situation(vec![heard(Cue::Man, "im a man", None), heard(Cue::Deaf, "deaf", None)]);
        let by = Basis::Words("im a man".to_owned());
        assert_eq!(told.gender, Some(Known { what: Gender::Man, sure: Sure::Said, by }));
        assert!(told.is_in(Audience::Deaf) && !told.is_in(Audience::Older));
        assert_eq!(told.unsafe_ways[0].what, Channel::Phone);
        assert_eq!((told.writer(), told.first.len()), (None, 0), "what is not said stays unknown");
    }

    #[test]
    fn a_cue_is_no_proof_and_what_is_said_counts_more() {
        let told = situation(vec![heard(Cue::PartnerMan, "my husband", None)]);
        assert!(told.is(Gender::Woman, Sure::Likely) && !told.is(Gender::Woman, Sure::Said));
        let told = situation(vec![heard(Cue::PartnerMan, "my husband", None), heard(Cue::Man, "im a man", None)]);
        assert!(told.is(Gender::Man, Sure::Said));
    }

    #[test]
    fn what_was_put_right_counts_in_place_of_what_was_understood() {
        let all = sample::needs(&[
            ("helpline", Urgency::Normal, &["talk"]),
            ("money", Urgency::Normal, &["wages"]),
            ("pets", Urgency::Normal, &["dog"]),
        ]);
        let finder = finder("what", &[("dog", &["pets"]), ("wages", &["money"])]);
        let ids = |state: &State, message: Option<&Understanding>| {
            all_needs(&finder, &all, state, message).iter().map(|(need, _)| need.id.clone()).collect::<Vec<_>>()
        };
        let money = Understanding { needs: vec![(1, 0.9), (2, 0.01)], ..Understanding::default() };
        assert_eq!(ids(&State::default(), None), ["helpline"]);
        assert_eq!(ids(&State::default(), Some(&money)), ["money"]);
        let who = |message| Situation::of(&finder, &all, &State::default(), message, None).writer();
        assert_eq!((who(Some(&money)), who(None)), (Some(Who::Hurt), None), "nothing was said: nothing is known");
        let dog = State { chosen: vec![("what".to_owned(), "dog".to_owned())], ..State::default() };
        assert_eq!(ids(&dog, Some(&money)), ["money", "pets"]);
        let right = State { needs: Some(Vec::new()), ..dog };
        assert_eq!(ids(&right, Some(&money)), ["pets"]);
    }
}
