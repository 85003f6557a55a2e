//! How a situation is gathered: from the choices, from what is told now, and from what was told before.

use super::asked::{Asked, Talk};
use super::known::{Basis, Gender, Known, Sure, Who};
use super::needs::{GENERAL, NOBODY, all_needs, is_for_another, is_young};
use super::situation::Situation;
use super::understood::Understood;
use crate::ask::{Cue, Heard, MISUSE, Need, Needs, Understanding, Urgency};
use crate::directory::{Audience, Channel};
use crate::finder::{Choice, Finder, State};
use crate::guides::First;

impl<'s> Situation<'s> {
    /// What is known by `state` and by what was understood of what was said.
    pub fn of(finder: &'s Finder, needs: &'s Needs, state: &State, understood: &Understood<'s>) -> Self {
        let (message, kept) = (understood.added(), &understood.kept);
        let place = understood.place.clone();
        let named = if let Asked::Named(service) = understood.asked { Some(service) } else { None };
        let mut situation = Self { place, named, misuse: kept.misuse, ..Self::default() };
        situation.judge(finder, state, understood);
        let (all, now) = all_needs(finder, needs, state, understood);
        situation.needs = all;
        for (question, choice) in finder.chosen(state) {
            situation.choose(choice, &Basis::Choice(question.id.clone(), choice.id.clone()));
        }
        let heard = message.map(|message| &message.heard[..]).unwrap_or_default();
        for heard in heard {
            situation.hear(heard);
        }
        // What is told now counts more than what was told before, unless that was surer.
        let later = understood.later;
        situation.tell_by_needs(0..now, later);
        situation.recall(understood);
        if let Some(heard) = heard.iter().find(|heard| heard.cue == Cue::He) {
            situation.take(Audience::Women, Sure::Likely, &Basis::Words(heard.words.clone()));
        }
        situation.tell_by_needs(now..situation.needs.len(), later);
        situation.expects_a_child();
        situation.speaks_of(heard);
        situation.is_a_couple_of_one_gender(heard, needs);
        // Between two women or two men a partner tells nothing.
        if situation.is_in(Audience::Lgbt) {
            situation.gender = situation.gender.take().filter(|known| known.sure >= Sure::Said);
        }
        situation.is_told = !state.chosen.is_empty()
            || state.needs.is_some()
            || !kept.needs.is_empty()
            || message.is_some_and(|message| message.likely().next().is_some());
        if let Some((need, _)) = situation.needs.first().filter(|_| situation.is_told && situation.who.is_none()) {
            // Who is not worried about another, does not harm and does not ask because of work has this happen to them.
            let hurt = !NOBODY.contains(&need.answer.as_str());
            let by = Basis::Need(need.id.clone());
            situation.who = hurt.then_some(Known { what: Who::Hurt, sure: Sure::Likely, by });
        }
        situation.lead(needs);
        situation.say_first();
        situation
    }

    /// How urgent it is, and whether it is dangerous.
    fn judge(&mut self, finder: &Finder, state: &State, understood: &Understood<'s>) {
        let kept = &understood.kept;
        let now = understood.added().map_or(Urgency::Normal, |message| message.urgency);
        let despair = kept.needs.iter().any(|(need, probability)| need.answer == "suicide" && *probability >= 0.5);
        self.urgency = match understood.asked {
            // A goodbye of somebody who spoke of dying may be one for good.
            Asked::Talk(Talk::Close) if despair => Urgency::Emergency,
            Asked::Talk(_) if understood.later && !kept.urgency.is_urgent() => Urgency::None,
            Asked::Eased if understood.later => kept.urgency.eased(),
            _ if now == Urgency::None && !kept.urgency.is_urgent() => Urgency::None,
            // The graver of both: what was told before is not over because something else is said.
            _ => now.min(kept.urgency),
        };
        if state.safe {
            self.urgency = self.urgency.eased();
        }
        let refused = understood.message.as_ref().is_some_and(|message| message.refused);
        let chosen = |choice: &Choice| matches!(choice.answer.as_deref(), Some("emergency" | "suicide"));
        let danger = self.urgency == Urgency::Emergency || finder.chosen(state).any(|(_, choice)| chosen(choice));
        self.danger = danger && !state.safe && !refused;
        self.misuse |= refused;
    }

    /// What needs tell of whoever has them. `later` where a conversation is under way: a need then tells who writes only where it is
    /// likelier than not.
    fn tell_by_needs(&mut self, places: std::ops::Range<usize>, later: bool) {
        for place in places {
            let (need, probability) = self.needs[place];
            let by = Basis::Need(need.id.clone());
            // One of the groups that was said is enough: who uses a wheelchair need not be deaf.
            let speaks = place == 0 || probability >= 0.5;
            if speaks && !need.groups.iter().any(|group| self.is_in(*group)) {
                for group in &need.groups {
                    self.take(*group, Sure::Likely, &by);
                }
            }
            // A need that is less likely than the first tells of the person only where it is likelier than not, and never that
            // they harm.
            let by_gender = |audience: &Audience| matches!(audience, Audience::Women | Audience::Men);
            let tells = |audience: &Audience| {
                ((place == 0 && !later) || (probability >= 0.5 && (place == 0 || *audience != Audience::Perpetrator)))
                    && (!by_gender(audience) || probability >= TELLS_GENDER)
            };
            if let Some(audience) = need.audience.filter(tells) {
                self.take(audience, Sure::Likely, &by);
            }
        }
    }

    /// What was told before, where nothing that is told now says otherwise.
    fn recall(&mut self, understood: &Understood<'s>) {
        let kept = &understood.kept;
        let denied = |audience: Audience| {
            let message = understood.added();
            message.is_some_and(|message| {
                message.denied.iter().any(|cue| tells(*cue).is_some_and(|(told, _)| told == audience))
            })
        };
        for (audience, sure) in kept.people.iter().filter(|(audience, _)| !denied(*audience)) {
            self.take(*audience, *sure, &Basis::Earlier);
        }
        // Whoever was refused is shown the line for people who harm, until they tell what is done to them.
        let told =
            |(need, probability): &(&Need, f32)| *probability >= 0.5 && need.audience != Some(Audience::Perpetrator);
        if self.misuse && self.who.is_none() && !self.needs.iter().any(told) {
            self.take(Audience::Perpetrator, Sure::Likely, &Basis::Need(MISUSE.to_owned()));
        }
        let earlier = |what: &Channel| Known { what: *what, sure: Sure::Said, by: Basis::Earlier };
        let way = |known: &[Known<Channel>], way: &Channel| known.iter().any(|known| known.what == *way);
        let wanted: Vec<_> =
            kept.wanted.iter().filter(|channel| !way(&self.unsafe_ways, channel)).map(earlier).collect();
        // Who is not deaf after all can ring after all.
        let hears = denied(Audience::Deaf) && kept.people.contains(&(Audience::Deaf, Sure::Said));
        let unsafe_ways = kept.unsafe_ways.iter().filter(|channel| !way(&self.wanted, channel));
        let unsafe_ways = unsafe_ways.filter(|channel| !(hears && **channel == Channel::Phone));
        let unsafe_ways: Vec<_> = unsafe_ways.map(earlier).collect();
        self.wanted.extend(wanted);
        self.unsafe_ways.extend(unsafe_ways);
        self.first.extend(kept.first.iter().map(|first| Known { what: *first, sure: Sure::Said, by: Basis::Earlier }));
    }

    /// What is known of somebody who searches: by their words, and by whom they chose that help is for.
    pub(super) fn sought(
        finder: &'s Finder,
        needs: &'s Needs,
        message: &Understanding,
        audience: Option<Audience>,
    ) -> Self {
        let understood = Understood { message: Some(message.clone()), ..Understood::default() };
        let situation = Self::of(finder, needs, &State::default(), &understood);
        match audience {
            Some(audience) => situation.meant_for(audience),
            None => situation,
        }
    }

    /// Puts first what decides over the rest: danger, the way of those who ask because of their work, and what happens to a
    /// young person over that they are young.
    fn lead(&mut self, all: &'s Needs) {
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

    /// A woman who speaks of her wife is LGBT+; a man who does is not, whatever "gay" or "wife" and "husband" in others' words are
    /// like, unless he says so.
    fn is_a_couple_of_one_gender(&mut self, heard: &[Heard], all: &'s Needs) {
        let of = |cue: Cue| heard.iter().find(|heard| heard.cue == cue);
        let told = |gender: Gender| self.is(gender, Sure::Said) && self.writer() != Some(Who::Worried);
        let (same, other, others) = if told(Gender::Woman) {
            (of(Cue::PartnerWoman), of(Cue::PartnerMan), Audience::Men)
        } else if told(Gender::Man) {
            (of(Cue::PartnerMan), of(Cue::PartnerWoman), Audience::Women)
        } else {
            return;
        };
        let is_lgbt = |need: &Need| need.groups.contains(&Audience::Lgbt) || need.audience == Some(Audience::Lgbt);
        match (same, other) {
            (Some(same), None) => {
                self.take(Audience::Lgbt, Sure::Likely, &Basis::Words(same.words.clone()));
                // "My wife hits me" is said by men too, and by them more often.
                self.needs.retain(|(need, _)| need.audience != Some(others));
                if !self.needs.iter().any(|(need, _)| is_lgbt(need)) {
                    self.needs.extend(all.iter().find(|need| is_lgbt(need)).map(|need| (need, 1.0)));
                }
            }
            (None, Some(_)) if of(Cue::Lgbt).or(of(Cue::Trans)).is_none() => {
                self.needs.retain(|(need, _)| !is_lgbt(need));
                self.groups.retain(|known| known.what != Audience::Lgbt || known.sure >= Sure::Said);
            }
            _ => {}
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
        if let Some((audience, sure)) = tells(heard.cue) {
            self.take(audience, sure, &by);
        }
        match heard.cue {
            Cue::Deaf | Cue::CannotRing => self.unsafe_ways.push(said(Channel::Phone, by)),
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
            _ => {}
        }
    }
}

fn said<T>(what: T, by: Basis) -> Known<T> {
    Known { what, sure: Sure::Said, by }
}

/// The least probability of a need for women or for men by which the person is one, where no word tells. Chosen: "my daughter
/// hits me" is like "my wife hits me".
const TELLS_GENDER: f32 = 0.85;

/// Whom a cue speaks of, and how surely. A man who is spoken of is taken last, where nothing else tells; an age between young and
/// old tells nothing. Whom a worried writer speaks of is taken when it is known that they are worried.
fn tells(cue: Cue) -> Option<(Audience, Sure)> {
    Some(match cue {
        Cue::PartnerMan => (Audience::Women, Sure::Likely),
        Cue::PartnerWoman => (Audience::Men, Sure::Likely),
        Cue::WorriedAbout => (Audience::FriendFamily, Sure::Likely),
        Cue::Woman => (Audience::Women, Sure::Said),
        Cue::Man => (Audience::Men, Sure::Said),
        Cue::Lgbt => (Audience::Lgbt, Sure::Said),
        Cue::Trans => (Audience::Trans, Sure::Said),
        Cue::Deaf => (Audience::Deaf, Sure::Said),
        Cue::Disabled => (Audience::Disabled, Sure::Said),
        Cue::NoRecourse => (Audience::Nrpf, Sure::Said),
        Cue::Traveller => (Audience::Traveller, Sure::Said),
        Cue::Older => (Audience::Older, Sure::Said),
        Cue::Young => (Audience::YoungPeople, Sure::Said),
        Cue::AtWork => (Audience::Professional, Sure::Said),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::kept::Kept;
    use crate::ask::sample;
    use crate::finder::sample::finder;

    fn heard(cue: Cue, words: &str, number: Option<u8>) -> Heard {
        Heard { cue, words: words.to_owned(), number, only_in: Vec::new() }
    }

    fn situation(heard: Vec<Heard>) -> Situation<'static> {
        let all = Box::leak(Box::new(sample::needs(&[("helpline", Urgency::Normal, &["talk"])])));
        let finder = Box::leak(Box::new(finder("what", &[])));
        let message = Some(Understanding { heard, ..Understanding::default() });
        Situation::of(finder, all, &State::default(), &Understood { message, ..Understood::default() })
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
        let understood =
            |message: Option<&Understanding>| Understood { message: message.cloned(), ..Understood::default() };
        let ids = |state: &State, message: Option<&Understanding>| {
            let (needs, _) = all_needs(&finder, &all, state, &understood(message));
            needs.iter().map(|(need, _)| need.id.clone()).collect::<Vec<_>>()
        };
        let money = Understanding { needs: vec![(1, 0.9), (2, 0.01)], ..Understanding::default() };
        assert_eq!(ids(&State::default(), None), ["helpline"]);
        assert_eq!(ids(&State::default(), Some(&money)), ["money"]);
        let who = |message| Situation::of(&finder, &all, &State::default(), &understood(message)).writer();
        assert_eq!((who(Some(&money)), who(None)), (Some(Who::Hurt), None), "nothing was said: nothing is known");
        let dog = State { chosen: vec![("what".to_owned(), "dog".to_owned())], ..State::default() };
        assert_eq!(ids(&dog, Some(&money)), ["money", "pets"]);
        let right = State { needs: Some(Vec::new()), ..dog };
        assert_eq!(ids(&right, Some(&money)), ["pets"]);
    }

    /// What is known after a line, where these ids were known before.
    fn later<'s>(
        all: &'s Needs,
        finder: &'s Finder,
        known: &[&str],
        asked: Asked<'s>,
        message: Understanding,
    ) -> Situation<'s> {
        let known: Vec<String> = known.iter().map(|&id| id.to_owned()).collect();
        let kept = Kept::read(&known, all);
        let understood = Understood { message: Some(message), kept, asked, later: true, ..Understood::default() };
        Situation::of(finder, all, &State::default(), &understood)
    }

    #[test]
    fn what_is_told_now_adds_to_what_was_told_before_and_what_is_denied_goes() {
        let all = sample::needs(&[("money", Urgency::Normal, &["wages"]), ("pets", Urgency::Normal, &["dog"])]);
        let finder = finder("what", &[]);
        let known = ["person:deaf:said", "person:women:likely", "need:money:90", "way:phone:unsafe", "urgency:urgent"];
        let pets = Understanding { needs: vec![(1, 0.8)], ..Understanding::default() };
        let told = later(&all, &finder, &known, Asked::Told, pets.clone());
        let needs: Vec<&str> = told.needs.iter().map(|(need, _)| need.id.as_str()).collect();
        assert_eq!(needs, ["pets", "money"], "the last is what it is about now");
        assert!(told.is_in(Audience::Deaf) && told.is(Gender::Woman, Sure::Likely) && !told.can_ring());
        assert_eq!(told.urgency, Urgency::Urgent, "it is not over because of a dog");
        let question = later(&all, &finder, &known, Asked::Rights, pets.clone());
        assert_eq!(question.needs.len(), 1, "a question adds nothing");
        let not_deaf = Understanding { denied: vec![Cue::Deaf], ..pets.clone() };
        assert!(!later(&all, &finder, &known, Asked::Told, not_deaf).is_in(Audience::Deaf));
        let man = Understanding { heard: vec![heard(Cue::Man, "im a man", None)], ..pets.clone() };
        assert!(later(&all, &finder, &known, Asked::Told, man).is(Gender::Man, Sure::Said));
        let corrected = later(&all, &finder, &known, Asked::Corrected, pets);
        assert!(corrected.needs[1].1 < 0.1, "it was understood wrongly");
    }

    #[test]
    fn danger_comes_at_once_and_goes_in_steps() {
        let all = sample::needs(&[("emergency", Urgency::Emergency, &["knife"])]);
        let finder = finder("what", &[]);
        let danger = Understanding { urgency: Urgency::Emergency, needs: vec![(0, 0.9)], ..Understanding::default() };
        let now = later(&all, &finder, &[], Asked::Told, danger);
        assert!(now.danger);
        assert_eq!(now.ids(), ["urgency:emergency"], "that there is danger travels as the urgency");
        let still = later(&all, &finder, &["urgency:emergency"], Asked::Told, Understanding::default());
        assert!(still.danger, "it is not over because something else is said");
        let eased = later(&all, &finder, &["urgency:emergency"], Asked::Eased, Understanding::default());
        assert_eq!((eased.danger, eased.urgency), (false, Urgency::Urgent), "not to nothing");
    }
}
