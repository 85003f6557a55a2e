//! The situation of somebody: what is known of them by their words, by their choices, or by both. Each part keeps what it
//! rests on. What is not known stays unknown.

use serde::Serialize;

use super::known::{Basis, Gender, Known, Sure, Who};
use crate::ask::{Need, Urgency};
use crate::directory::{Audience, Channel, Service};
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
    /// The service they named, where they said hardly anything else.
    #[serde(skip)]
    pub named: Option<&'s Service>,
    /// Ids of services for some people only, by whose words or language they are meant.
    #[serde(skip)]
    pub spoken_for: Vec<&'s str>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Whether 999 stands above everything: they or somebody they speak of seem to be in danger now, or to want to die, by
    /// their words or their choice, and they did not say that they are safe.
    pub danger: bool,
    /// Whether something was asked for that is refused, now or before.
    pub misuse: bool,
    /// Whether anything was told: else their needs are a guess.
    #[serde(skip)]
    pub is_told: bool,
    /// What must be said first, the most pressing first.
    pub first: Vec<Known<First>>,
    /// Ways of getting in touch that are wanted.
    pub wanted: Vec<Known<Channel>>,
    /// Ways that are not possible, not safe or not wanted.
    pub unsafe_ways: Vec<Known<Channel>>,
}

impl<'s> Situation<'s> {
    /// Somebody of whom nothing is known but whom help is for.
    pub fn of_audience(audience: Audience) -> Self {
        Self::default().meant_for(audience)
    }

    /// The same of somebody for whom it was chosen that help is for `audience`.
    pub(super) fn meant_for(mut self, audience: Audience) -> Self {
        self.take(audience, Sure::Chosen, &Basis::Choice("audience".to_owned(), audience.key().to_owned()));
        self
    }

    /// Takes what an audience says of somebody; what is surer stays.
    pub(super) fn take(&mut self, audience: Audience, sure: Sure, by: &Basis) {
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

    /// Whether somebody's life may be at stake, now or lately.
    pub fn is_grave(&self) -> bool {
        self.urgency.is_urgent() || self.danger
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
