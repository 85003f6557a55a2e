//! What is wrong with questions, answers and needs: what an editor must mend before anybody is led astray.

use std::collections::BTreeSet;

use jiff::civil;

use super::routes::findings;
use crate::answers::{Route, Situation, is_for_others, paths};
use crate::content::{Problem, Section, Source};
use crate::directory::Audience;
use crate::site::Site;

/// Problems of the finder and of what needs lead to.
pub(super) fn finder(site: &Site) -> Vec<Problem> {
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
        for id in
            need.services.iter().filter(|id| site.directory.get(id).is_none() && !site.is_unread(Section::Services, id))
        {
            note(
                id,
                "finder-service",
                format!("there is no published service with the id {id}"),
                "Use the name of a file in content/services that is published.",
            );
        }
        for service in need.services.iter().filter_map(|id| site.directory.get(id)) {
            let for_others = |audience: &Audience| is_for_others(service, &Situation::of_audience(*audience));
            if let Some(audience) = need.audience.filter(for_others) {
                note(
                    &service.id,
                    "finder-for-others",
                    format!("the need is for {}, and {} is for others: it is never shown", audience.key(), service.id),
                    "Take it out of services, or correct the audiences of the service or of the need.",
                );
            }
        }
        let unread = |id: &str| site.is_unread(Section::Guides, id);
        for id in need.guides.iter().filter(|id| site.guides.get(id).is_none() && !unread(id)) {
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
            if let Some(first) = choice.first.filter(|first| site.first_words(*first).is_none()) {
                note(
                    first.key(),
                    "finder-first",
                    format!("the choice {} says {} first, which nobody has written", choice.id, first.key()),
                    "Add the file to content/first.",
                );
            }
            before.insert((question.id.clone(), choice.id.clone()));
        }
    }
    problems
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
    need.map(|need| &need.source)
        .or_else(|| question().map(|question| &question.source))
        .or_else(|| site.finder.questions.first().map(|question| &question.source))
}

/// A problem at the last place in the head where `id` stands in quotes, else at the start of the file.
pub(super) fn problem_at(source: &Source, id: &str, code: &'static str, message: String, help: &str) -> Problem {
    let start = source.text.rfind(&format!("\"{id}\"")).unwrap_or(0);
    let end = (start + id.len()).min(source.text.len());
    source.problem(&(start..end), code, message, help)
}
