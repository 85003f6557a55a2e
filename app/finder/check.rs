//! What is wrong with questions, answers and needs: what an editor must mend before anybody is led astray.

use std::collections::BTreeSet;

use jiff::civil;

use super::chosen::{Why, is_night_line};
use super::outcome::Outcome;
use super::paths::{Route, paths};
use crate::content::{Problem, Source};
use crate::directory::{Audience, Service};
use crate::site::Site;

/// Most questions before an answer.
const MOST_QUESTIONS: usize = 6;

/// Problems of the finder and of what needs lead to.
pub fn check_finder(site: &Site) -> Vec<Problem> {
    let mut problems = needs(site);
    problems.extend(questions(site));
    if problems.is_empty() && !site.finder.questions.is_empty() {
        problems.extend(routes(site));
    }
    problems
}

fn needs(site: &Site) -> Vec<Problem> {
    let mut problems = Vec::new();
    for need in site.needs.iter() {
        let mut note = |at: &str, code, message: String, help: &str| {
            problems.push(problem_at(&need.source, at, code, message, help));
        };
        if !site.finder.answers.contains_key(&need.answer) {
            note(
                &need.answer,
                "finder-answer",
                format!("there is no answer with the id {}", need.answer),
                "Use the name of a file in content/finder/answers.",
            );
        }
        for id in need.services.iter().filter(|id| site.directory.get(id).is_none() && !site.directory.has_failed(id)) {
            note(
                id,
                "finder-service",
                format!("there is no published service with the id {id}"),
                "Use the name of a file in content/services that is published.",
            );
        }
        for id in need.guides.iter().filter(|id| site.guides.get(id).is_none()) {
            note(
                id,
                "finder-guide",
                format!("there is no guide with the id {id}"),
                "Use the name of a file in content/guides.",
            );
        }
    }
    problems
}

fn questions(site: &Site) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut before: BTreeSet<(String, String)> = BTreeSet::new();
    for question in &site.finder.questions {
        let mut note = |at: &str, code, message: String, help: &str| {
            problems.push(problem_at(&question.source, at, code, message, help));
        };
        for (asked, choice) in question.only_if.iter().filter(|condition| !before.contains(condition)) {
            let message = format!(
                "only_if names {asked}:{choice}, which is no choice of an earlier question: a loop, or a question nobody reaches"
            );
            note(&format!("{asked}:{choice}"), "finder-loop", message, "Name choices of questions with a lower order.");
        }
        let mut ids = BTreeSet::new();
        for choice in &question.choices {
            if !ids.insert(&choice.id) {
                note(
                    &choice.id,
                    "finder-choice",
                    format!("two choices have the id {}", choice.id),
                    "Give each an id of its own.",
                );
            }
            for need in choice.needs.iter().filter(|id| site.needs.get(id).is_none()) {
                note(
                    need,
                    "finder-need",
                    format!("the choice {} names the need {need}, which does not exist", choice.id),
                    "Use the name of a file in content/needs.",
                );
            }
            if let Some(answer) = choice.answer.as_ref().filter(|id| !site.finder.answers.contains_key(*id)) {
                note(
                    answer,
                    "finder-answer",
                    format!("the choice {} leads to the answer {answer}, which does not exist", choice.id),
                    "Use the name of a file in content/finder/answers.",
                );
            }
            before.insert((question.id.clone(), choice.id.clone()));
        }
    }
    problems
}

/// A problem at the last place in the head where `id` stands in quotes, else at the start of the file.
fn problem_at(source: &Source, id: &str, code: &'static str, message: String, help: &str) -> Problem {
    let start = source.text.rfind(&format!("\"{id}\"")).unwrap_or(0);
    let end = (start + id.len()).min(source.text.len());
    source.problem(&(start..end), code, message, help)
}

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

/// What is wrong with routes, told once for each sort, with the first route that shows it.
fn routes(site: &Site) -> Vec<Problem> {
    let now = civil::date(2026, 6, 15).at(3, 0, 0, 0);
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    // Editors wait for this: routes of one choice beside the single ones show every sort of fault; the tests walk them all.
    let short = |route: &&Route<'_>| route.state.chosen.len() <= 2;
    for route in paths(site).iter().filter(short) {
        for finding in findings(site, route, now) {
            if told.insert(finding.code) {
                let area = route.area.map_or("no area", |area| area.name.as_str());
                let choices = route.choices().join(", ");
                let path = if choices.is_empty() { "everything skipped" } else { &choices };
                let message = format!("{} ({area}; {path})", finding.message);
                let Some(source) = to_mend(site, route, now) else { continue };
                problems.push(problem_at(source, &finding.about, finding.code, message, finding.help));
            }
        }
    }
    problems
}

/// The file that decides where a route leads: the need it is made for, else the question asked last.
fn to_mend<'s>(site: &'s Site, route: &Route<'_>, now: civil::DateTime) -> Option<&'s Source> {
    let need = route.outcome(site, now).and_then(|outcome| outcome.needs.first().copied());
    let question = || site.finder.question(&route.state.chosen.last()?.0);
    need.map(|need| &site.needs.needs[need].source)
        .or_else(|| question().map(|question| &question.source))
        .or_else(|| site.finder.questions.first().map(|question| &question.source))
}

/// What is wrong with one route.
pub fn findings(site: &Site, route: &Route<'_>, now: civil::DateTime) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut note = |code, about: &str, message: String, help| {
        found.push(Finding { code, message, help, about: about.to_owned() });
    };
    if route.questions > MOST_QUESTIONS {
        let message = format!("the route asks {} questions", route.questions);
        note("finder-long", "", message, "Ask at most six: use only_if.");
    }
    let Some(outcome) = route.outcome(site, now) else {
        let message = "the route ends without an answer".into();
        note("finder-dead-end", "", message, "Give its need or choice an answer.");
        return found;
    };
    let behaviour = outcome.audience == Some(Audience::Perpetrator);
    for chosen in &outcome.services {
        let service = chosen.service;
        if behaviour && (service.kinds.iter().any(|kind| kind.is_confidential()) || is_for_victims_only(service)) {
            let message = format!("{} is shown to somebody who hurts others", service.id);
            let help = "Take it out of the need's services, or correct its audiences.";
            note("finder-victims", &service.id, message, help);
        }
        if route.area.is_some_and(|area| !service.coverage.includes(&area.id))
            || (route.area.is_none() && service.coverage.is_local())
        {
            let message = format!("{} is shown where it does not help", service.id);
            note("finder-area", &service.id, message, "Correct the areas of the service.");
        }
    }
    if !outcome.services.iter().any(|chosen| is_night_line(chosen.service)) {
        let message = "no line that answers day and night is shown".into();
        let help = "Name one in the need's services, or set anyone_line in site.toml.";
        note("finder-night", "", message, help);
    }
    if outcome.services.len() > 5 {
        note("finder-many", "", "more than five services are shown".into(), "Five are enough to choose from.");
    }
    if lacks_local(site, route, &outcome) {
        let message = "no local service is shown, though there is one".into();
        note("finder-local", "", message, "Add kinds of service to the need.");
    }
    let young = site.settings.young_line.get_ref();
    if outcome.audience == Some(Audience::YoungPeople)
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
    let (Some(area), Some(need)) = (route.area, outcome.needs.first().map(|need| &site.needs.needs[*need])) else {
        return false;
    };
    if outcome.services.iter().any(|chosen| chosen.service.coverage.is_local() || chosen.why == Why::Near) {
        return false;
    }
    need.kinds.iter().any(|kind| {
        site.directory.of_kind(*kind).any(|service| {
            service.coverage.is_local()
                && service.coverage.includes(&area.id)
                && outcome.audience.is_none_or(|audience| service.is_for(audience))
        })
    })
}
