//! Whether a service is for this person, and how well: rules one can read.

use super::known::{Gender, Known, Sure, Who};
use super::situation::Situation;
use crate::directory::{Audience, Channel, Kind, Referral, Service};
use crate::weights::answers::suitability::{
    GROWN_UP, ONLY_OWN_GROUP, OTHER_GENDER, OWN_GROUP, OWN_ROLE, REACHABLE, SAME_GENDER, UNREACHABLE, UNSAID,
};

/// How well a service suits somebody: more or less than nothing. `None` where it is for others.
///
/// What somebody said or chose is a wall; what is only likely moves a service down.
pub(super) fn suitability(service: &Service, situation: &Situation<'_>) -> Option<f32> {
    // Whoever asked where somebody is, or how to follow them, is shown no place where people hide.
    if situation.misuse && service.kinds.iter().any(|kind| kind.is_confidential()) {
        return None;
    }
    Some(
        role(service, situation)?
            + gender(service, situation)?
            + groups(service, situation)?
            + age(service, situation)
            + reach(service, situation),
    )
}

/// Whether a service is for this person.
pub fn suits(service: &Service, situation: &Situation<'_>) -> bool {
    suitability(service, situation).is_some()
}

/// Whether a service is for others than whoever is known so far. Of groups that nobody spoke of it says nothing.
pub fn is_for_others(service: &Service, situation: &Situation<'_>) -> bool {
    role(service, situation).is_none() || is_ruled_out(service, situation)
}

/// Whether what somebody said of themselves rules a service out, whatever they look for.
pub(super) fn is_ruled_out(service: &Service, situation: &Situation<'_>) -> bool {
    gender(service, situation).is_none() || is_for_older(service, situation)
}

/// By who writes.
fn role(service: &Service, situation: &Situation<'_>) -> Option<f32> {
    let only_for_harm = service.is_for(Audience::Perpetrator) && !is_for_the_hurt(service);
    match situation.writer() {
        Some(Who::Harms) if service.is_for(Audience::Perpetrator) => Some(OWN_ROLE),
        // Who harms may be hurt or in despair too: those who save lives turn nobody away.
        Some(Who::Harms) => (service.is_for(Audience::Anyone) && saves_lives(service)).then_some(0.0),
        _ if only_for_harm => None,
        Some(Who::AtWork) => is_for_work(service).then_some(OWN_ROLE),
        Some(Who::Worried) if service.is_for(Audience::FriendFamily) => Some(OWN_ROLE),
        _ => Some(0.0),
    }
}

fn saves_lives(service: &Service) -> bool {
    [Kind::Emergency, Kind::Health].iter().any(|kind| service.kinds.contains(kind))
}

/// Whether somebody who asks because of their work can use it: for themselves, or to bring somebody to it.
fn is_for_work(service: &Service) -> bool {
    let way_in = [Kind::FrontDoor, Kind::Idva, Kind::Safeguarding, Kind::Police, Kind::Emergency];
    service.is_for(Audience::Professional)
        || service.referral.contains(&Referral::Professional)
        || service.kinds.iter().any(|kind| way_in.contains(kind))
}

/// Whether anybody who is hurt can turn to it.
fn is_for_the_hurt(service: &Service) -> bool {
    let others = [Audience::Perpetrator, Audience::FriendFamily, Audience::Professional, Audience::YoungPeople];
    service.audiences.iter().any(|audience| !others.contains(audience))
}

/// By whether lines for women or for men are meant.
fn gender(service: &Service, situation: &Situation<'_>) -> Option<f32> {
    let anyone = service.is_for(Audience::Anyone);
    let (women, men) = (service.is_for(Audience::Women), service.is_for(Audience::Men));
    if anyone || women == men {
        return Some(0.0);
    }
    let (own, other) = if women { (Gender::Woman, Gender::Man) } else { (Gender::Man, Gender::Woman) };
    // What somebody says who is worried about another may be of themselves; what they choose is of the other.
    let worried = situation.writer() == Some(Who::Worried);
    let wall = if worried { Sure::Chosen } else { Sure::Said };
    if situation.is(other, wall) {
        None
    } else if situation.is(other, Sure::Likely) {
        Some(OTHER_GENDER)
    } else if situation.is(own, Sure::Likely) {
        Some(SAME_GENDER)
    } else {
        // Nothing is known: lines for women and for men stand side by side.
        Some(if men { UNSAID } else { 0.0 })
    }
}

/// Groups that have services of their own.
pub(super) const GROUPS: [Audience; 8] = [
    Audience::Trans,
    Audience::Lgbt,
    Audience::Deaf,
    Audience::Disabled,
    Audience::Older,
    Audience::Traveller,
    Audience::Nrpf,
    Audience::YoungPeople,
];

/// By groups: a service that is for some groups only is for those who are known to belong to one of them, whoever writes. One
/// for adults is for nobody who said that they are younger.
fn groups(service: &Service, situation: &Situation<'_>) -> Option<f32> {
    if is_for_older(service, situation) {
        return None;
    }
    let belongs = GROUPS.iter().any(|group| service.is_for(*group) && situation.is_in(*group));
    let general = [Audience::Anyone, Audience::Women, Audience::Men].iter().any(|&audience| service.is_for(audience));
    let for_groups = GROUPS.iter().any(|group| service.is_for(*group));
    // A worker or a relative may ring about a child; a line is for children to ring themselves.
    let about_children = service.is_for(Audience::Children) && !service.kinds.contains(&Kind::Helpline);
    match (belongs, general || !for_groups || about_children) {
        (true, false) => Some(ONLY_OWN_GROUP),
        (true, true) => Some(OWN_GROUP),
        (false, true) => Some(0.0),
        (false, false) => None,
    }
}

/// By whether it is a line for women or for men, and they said that they are under 18.
fn age(service: &Service, situation: &Situation<'_>) -> f32 {
    let for_one = service.is_for(Audience::Women) != service.is_for(Audience::Men);
    let for_young = service.is_for(Audience::YoungPeople) || service.is_for(Audience::Children);
    if for_one && !for_young && is_young(situation) { GROWN_UP } else { 0.0 }
}

/// Whether it is for adults, and they said that they are younger.
fn is_for_older(service: &Service, situation: &Situation<'_>) -> bool {
    service.minimum_age.is_some_and(|age| age >= ADULT) && is_young(situation)
}

fn is_young(situation: &Situation<'_>) -> bool {
    let young = |known: &Known<Audience>| known.what == Audience::YoungPeople && known.sure >= Sure::Said;
    situation.groups.iter().any(young)
}

/// From this age somebody is an adult, in years.
const ADULT: u8 = 18;

/// Ways of getting in touch without speaking, the quickest first. Signs are for who is deaf.
pub(super) fn silent_ways(situation: &Situation<'_>) -> impl Iterator<Item = Channel> {
    let signs = situation.is_in(Audience::Deaf).then_some(Channel::Bsl);
    signs.into_iter().chain([Channel::Text, Channel::Chat, Channel::Email, Channel::Online])
}

/// By the ways somebody wants or has to use.
fn reach(service: &Service, situation: &Situation<'_>) -> f32 {
    let has = |channel: Channel| service.has_channel(channel);
    if !situation.wanted.is_empty() {
        return if situation.wanted.iter().any(|known| has(known.what)) { REACHABLE } else { UNREACHABLE };
    }
    if situation.must_not_ring() {
        return if silent_ways(situation).any(has) { REACHABLE } else { UNREACHABLE };
    }
    0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::known::Basis;
    use crate::directory::sample::service;

    fn known<T>(what: T, sure: Sure) -> Known<T> {
        Known { what, sure, by: Basis::Words("their words".to_owned()) }
    }

    fn of(audiences: &[Audience]) -> Service {
        Service { audiences: audiences.to_vec(), ..service("a") }
    }

    #[test]
    fn what_was_said_is_a_wall_and_what_is_likely_moves_down() {
        let women = of(&[Audience::Women]);
        let suits = |gender| suitability(&women, &Situation { gender, ..Situation::default() });
        assert_eq!(suits(Some(known(Gender::Man, Sure::Said))), None);
        assert!(suits(Some(known(Gender::Man, Sure::Likely))) < suits(None));
        assert!(suits(Some(known(Gender::Woman, Sure::Likely))) > suits(None));
        let both = of(&[Audience::Women, Audience::Men]);
        let man = Situation { gender: Some(known(Gender::Man, Sure::Said)), ..Situation::default() };
        assert_eq!(suitability(&both, &man), Some(0.0));
    }

    #[test]
    fn a_service_for_a_group_is_for_those_known_to_belong_to_it() {
        let (deaf, too) = (of(&[Audience::Deaf]), of(&[Audience::Women, Audience::Deaf]));
        let said = Situation { groups: vec![known(Audience::Deaf, Sure::Said)], ..Situation::default() };
        assert!(!suits(&deaf, &Situation::default()) && suits(&deaf, &said));
        assert!(suits(&too, &Situation::default()), "it is for others as well");
        let checks = Service { kinds: vec![Kind::Safeguarding], ..of(&[Audience::Children, Audience::YoungPeople]) };
        assert!(suits(&checks, &Situation::default()), "a parent or a teacher may ring about a child");
    }

    #[test]
    fn who_writes_decides_what_is_for_them() {
        let by = |who| Situation { who: Some(known(who, Sure::Chosen)), ..Situation::default() };
        let respect = of(&[Audience::Perpetrator, Audience::FriendFamily, Audience::Professional]);
        assert!(
            suits(&respect, &by(Who::Harms)) && !suits(&respect, &by(Who::Hurt)) && !suits(&respect, &by(Who::AtWork))
        );
        let victims = of(&[Audience::Women]);
        assert!(!suits(&victims, &by(Who::Harms)) && !suits(&victims, &by(Who::AtWork)));
        let door = Service { kinds: vec![Kind::FrontDoor], ..victims.clone() };
        assert!(suits(&door, &by(Who::AtWork)), "they refer people to it");
        let centre = Service { referral: vec![Referral::Professional], ..victims };
        assert!(suits(&centre, &by(Who::AtWork)), "and to it");
        let crisis = Service { kinds: vec![Kind::Health], ..of(&[Audience::Anyone]) };
        assert!(suits(&crisis, &by(Who::Harms)) && !suits(&of(&[Audience::Anyone]), &by(Who::Harms)));
        let elders = of(&[Audience::Older, Audience::FriendFamily]);
        assert!(!suits(&elders, &by(Who::Worried)), "nobody said that it is about somebody old");
    }

    #[test]
    fn who_worries_about_another_may_be_of_any_gender() {
        let gender = Some(known(Gender::Man, Sure::Said));
        let dad = Situation { who: Some(known(Who::Worried, Sure::Said)), gender, ..Situation::default() };
        assert!(suits(&of(&[Audience::Women, Audience::FriendFamily]), &dad));
        assert!(suits(&of(&[Audience::Women]), &dad), "moved down, not out");
    }

    #[test]
    fn what_is_for_adults_is_not_for_who_says_they_are_younger() {
        let adults = Service { minimum_age: Some(18), ..of(&[Audience::Anyone]) };
        let young = |sure| Situation { groups: vec![known(Audience::YoungPeople, sure)], ..Situation::default() };
        assert!(!suits(&adults, &young(Sure::Said)) && suits(&adults, &young(Sure::Likely)));
        assert!(suits(&Service { minimum_age: Some(16), ..adults }, &young(Sure::Said)));
    }

    #[test]
    fn a_way_that_can_be_used_decides() {
        let written = Service { email: Some("a@example.org".to_owned()), ..of(&[Audience::Anyone]) };
        let spoken = of(&[Audience::Anyone]);
        let unsafe_ways = vec![known(Channel::Phone, Sure::Said)];
        let cannot_ring = Situation { unsafe_ways, ..Situation::default() };
        assert!(suitability(&written, &cannot_ring) > suitability(&spoken, &cannot_ring));
        assert_eq!(suitability(&written, &Situation::default()), suitability(&spoken, &Situation::default()));
    }
}
