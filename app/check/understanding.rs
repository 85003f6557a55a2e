//! What the reading of messages rests on is there: phrases of each need, those that mean danger, and words for each cue.

use super::finder::problem_at;
use crate::ask::{Cue, Urgency};
use crate::content::Problem;
use crate::site::{Folders, Site};

/// What people say for which something must be said first.
const SAID_FIRST: [Cue; 6] = [Cue::Neck, Cue::Raped, Cue::Pregnant, Cue::ChildHurt, Cue::Watched, Cue::Leaving];

/// Needs that nothing said leads to, and languages in which nothing is understood of the person.
pub(super) fn understanding(site: &Site, folders: &Folders) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (place, need) in site.needs.iter().enumerate() {
        let mut phrases =
            site.needs.phrases.iter().filter(|phrase| phrase.need == place && phrase.language == 0).peekable();
        let is_empty = phrases.peek().is_none();
        let is_danger = need.means_danger();
        let mut note = |at: &str, message: &str, help: &str| {
            problems.push(problem_at(&need.source, at, "phrases-missing", message.to_owned(), help));
        };
        if is_empty {
            note("[phrases]", "no phrase says this need", "Write under [phrases] how people say it.");
        } else if is_danger && !phrases.any(|phrase| phrase.urgency == Urgency::Emergency) {
            let help = "Bring the phrases under emergency back: without them 999 does not stand above the answer.";
            note("emergency", "no phrase means danger now", help);
        }
    }
    for tag in &site.needs.languages {
        let missing: Vec<&str> = site.needs.cues.missing_in(tag, &SAID_FIRST).into_iter().map(Cue::key).collect();
        if !missing.is_empty() {
            let message = format!("there are no words for {}", missing.join(", "));
            let help = "Write the lists: by them what must be said first (hands on the neck, rape, a child in danger) is found.";
            let file = folders.locales.join(tag).join("cues.toml").display().to_string();
            problems.push(Problem::in_file(file, "cues-missing", message, help));
        }
    }
    problems
}
