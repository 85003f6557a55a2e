//! What is wrong with a route through the guided questions.

use jiff::civil;

use crate::answers::{Outcome, Route, Who, Why, is_night_line, suits};
use crate::directory::{Audience, Service};
use crate::site::Site;
use crate::weights::answers::{QUESTIONS, SERVICES};

/// Something wrong with a route.
#[derive(Debug)]
pub struct Finding {
    /// What sort of fault.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: &'static str,
    /// What it is about: an id that may stand in the file to mend.
    pub about: String,
}

/// What is wrong with one route.
pub fn findings(site: &Site, route: &Route<'_>, now: civil::DateTime) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut note = |code, about: &str, message: String, help| {
        found.push(Finding { code, message, help, about: about.to_owned() });
    };
    if route.questions > QUESTIONS {
        let message = format!("the route asks {} questions", route.questions);
        note("finder-long", "", message, "Ask at most six: use only_if.");
    }
    let Some(outcome) = route.outcome(site, now) else {
        let message = "the route ends without an answer".into();
        note("finder-dead-end", "", message, "Give its need or choice an answer.");
        return found;
    };
    let behaviour = outcome.situation.writer() == Some(Who::Harms);
    for chosen in &outcome.services {
        let service = chosen.service;
        if behaviour && (service.kinds.iter().any(|kind| kind.is_confidential()) || is_for_victims_only(service)) {
            let message = format!("{} is shown to somebody who hurts others", service.id);
            let help = "Take it out of the need's services, or correct its audiences.";
            note("finder-victims", &service.id, message, help);
        }
        if !service.coverage.is_for(route.area.map(|area| &area.id), site.gazetteer.areas().len()) {
            let message = format!("{} is shown where it does not help", service.id);
            note("finder-area", &service.id, message, "Correct the areas of the service.");
        }
    }
    if !outcome.services.iter().any(|chosen| is_night_line(chosen.service)) {
        let message = "no line that answers day and night is shown".into();
        let help = "Name one in the need's services, or set anyone_line in site.toml.";
        note("finder-night", "", message, help);
    }
    if outcome.services.len() > SERVICES {
        note("finder-many", "", "more than five services are shown".into(), "Five are enough to choose from.");
    }
    if lacks_local(site, route, &outcome) {
        let message = "no local service is shown, though there is one".into();
        note("finder-local", "", message, "Add kinds of service to the need.");
    }
    let young = site.settings.young_line.get_ref();
    if outcome.situation.is_in(Audience::YoungPeople)
        && !outcome.services.iter().any(|chosen| chosen.service.id == *young)
    {
        let message = format!("{young} is not shown to somebody under 18");
        note("finder-child", young, message, "Name it in the need's services.");
    }
    found
}

fn is_for_victims_only(service: &Service) -> bool {
    !service.is_for(Audience::Perpetrator) && !service.audiences.contains(&Audience::Anyone)
}

/// Whether a local service of the kinds that the first need names is left out.
fn lacks_local(site: &Site, route: &Route<'_>, outcome: &Outcome<'_>) -> bool {
    let (Some(area), Some(need)) = (route.area, outcome.needs.first()) else {
        return false;
    };
    if outcome
        .services
        .iter()
        .any(|chosen| chosen.service.coverage.is_local() || chosen.why.iter().any(|why| matches!(why, Why::Near)))
    {
        return false;
    }
    need.kinds.iter().any(|kind| {
        site.directory.of_kind(*kind).any(|service| {
            service.coverage.is_local() && service.coverage.includes(&area.id) && suits(service, &outcome.situation)
        })
    })
}
