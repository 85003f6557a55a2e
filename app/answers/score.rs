//! How much each service has for somebody: by their needs, by who they are, by where and when.

use jiff::civil;

use super::fitting::candidates;
use super::needs::{GENERAL, is_for_another, is_young};
use super::reasons::Why;
use super::situation::Situation;
use super::suitability::suitability;
use crate::ask::Need;
use crate::directory::{Directory, Kind, Service};
use crate::weights::answers::ranking;
use crate::weights::answers::suitability::OWN_GROUP;

/// A service that fits a need and this person.
pub(super) struct Ranked<'s> {
    pub(super) service: &'s Service,
    /// The need it fits best.
    need: &'s Need,
    /// How much that need gives it.
    gives: f32,
    pub(super) score: f32,
}

impl<'s> Ranked<'s> {
    pub(super) fn chosen(&self) -> (&'s Service, Why<'s>) {
        (self.service, Why::Need(self.need))
    }
}

/// Every service that fits a need and this person, the best first.
pub(super) fn ranked<'s>(
    directory: &'s Directory,
    situation: &Situation<'s>,
    areas: usize,
    now: civil::DateTime,
) -> Vec<Ranked<'s>> {
    let area = situation.area();
    let mut ranked: Vec<Ranked<'s>> = Vec::new();
    for (later, (need, probability)) in (0..).zip(&situation.needs) {
        let share = probability / most(situation, need) * ranking::LATER.powi(later);
        let offered = candidates(directory, need, |service| service.coverage.is_for(area, areas));
        // In danger now it is 999: another number of the police costs minutes.
        let late = |service: &Service| is_danger(situation) && service.kind() == Kind::Police;
        let fits = offered.into_iter().filter(|service| !late(service));
        let fits =
            fits.filter_map(|service| Some((service, suitability(service, situation)? + people(service, situation)?)));
        for (place, (service, suits)) in (0..).zip(fits) {
            let gives = share * ranking::NEXT.powi(place);
            if let Some(known) = ranked.iter_mut().find(|known| known.service.id == service.id) {
                known.score += gives;
                if gives > known.gives {
                    (known.need, known.gives) = (need, gives);
                }
            } else {
                let score = gives + suits + circumstances(service, situation, now);
                ranked.push(Ranked { service, need, gives, score });
            }
        }
    }
    ranked.sort_by(|a, b| b.score.total_cmp(&a.score));
    ranked
}

/// What the probability of a need is held against: the likeliest; for what happens to somebody that of the likeliest such need, since
/// that they are young, or that another worries about them, says who they are and not who can help.
fn most(situation: &Situation<'_>, need: &Need) -> f32 {
    let of_person = |need: &Need| is_for_another(need) || is_young(need);
    let likeliest = |of: &dyn Fn(&Need) -> bool| {
        let needs = situation.needs.iter().filter(|(need, _)| of(need));
        needs.map(|(_, probability)| *probability).fold(f32::MIN_POSITIVE, f32::max)
    };
    let of_all = likeliest(&|_| true);
    // What is for anyone is for them as much as before; danger is what happens.
    let general = GENERAL.contains(&need.answer.as_str()) && need.answer != "emergency";
    if general
        || of_person(need)
        || !situation.needs.iter().any(|(need, probability)| *probability >= of_all && of_person(need))
    {
        return of_all;
    }
    likeliest(&|need| !of_person(need)).max(ranking::TOLD_OF_ANOTHER)
}

/// By whether it is for some people only, and they are meant; `None` where nobody spoke of them.
fn people(service: &Service, situation: &Situation<'_>) -> Option<f32> {
    let meant = situation.spoken_for.contains(&service.id.as_str());
    match (meant, service.words.is_empty()) {
        (true, _) => Some(OWN_GROUP),
        (false, true) => Some(0.0),
        (false, false) => None,
    }
}

/// What speaks for a service beside the need and the person: near, open; in danger, that it is for danger.
fn circumstances(service: &Service, situation: &Situation<'_>, now: civil::DateTime) -> f32 {
    let near = if situation.area().is_some() && service.coverage.is_local() { ranking::NEAR } else { 0.0 };
    let rescue = if is_danger(situation) && service.kind() == Kind::Emergency { ranking::RESCUE } else { 0.0 };
    let open = match service.is_open(now) {
        Some(true) => ranking::OPEN,
        Some(false) => -ranking::OPEN,
        None => 0.0,
    };
    let late = if service.is_late(now.date()) { ranking::LATE } else { 0.0 };
    near + open + rescue + late
}

/// Whether somebody is in danger now, as far as is known.
pub(super) fn is_danger(situation: &Situation<'_>) -> bool {
    situation.danger || situation.needs.first().is_some_and(|(need, _)| need.answer == "emergency")
}
