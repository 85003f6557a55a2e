//! The needs of somebody: by what was put right, understood, chosen and told before.

use super::asked::Asked;
use super::understood::Understood;
use crate::ask::{Need, Needs, Understanding};
use crate::directory::Audience;
use crate::finder::{Finder, State};
use crate::weights::answers::{ranking, thread};

/// Whether a need is that of somebody who asks for another: a friend, or somebody at work.
pub(super) fn is_for_another(need: &Need) -> bool {
    matches!(need.audience, Some(Audience::FriendFamily | Audience::Professional))
}

/// Whether a need says no more than that somebody is young.
pub(super) fn is_young(need: &Need) -> bool {
    need.audience == Some(Audience::YoungPeople)
}

/// Answers that are for anyone, whatever happens to them.
pub(super) const GENERAL: [&str; 4] = ["support", "for-you", "out-of-scope", "emergency"];

/// Answers to what has nothing to do with being hurt.
pub(super) const NOBODY: [&str; 2] = ["out-of-scope", "campaigns"];

/// Needs by what was put right, else by what was understood, then by what was chosen, then by what was told before; somebody to
/// talk to where nothing was said. With how many of them were told now.
pub(super) fn all_needs<'s>(
    finder: &Finder,
    all: &'s Needs,
    state: &State,
    understood: &Understood<'s>,
) -> (Vec<(&'s Need, f32)>, usize) {
    let mut chosen: Vec<_> = finder.chosen(state).collect();
    chosen.sort_by_key(|(question, _)| std::cmp::Reverse(question.priority));
    let mut found: Vec<(&Need, f32)> = Vec::new();
    let named = |id: &String| all.get(id).map(|need| (need, 1.0));
    if let Some(needs) = &state.needs {
        found.extend(needs.iter().filter_map(named));
    } else if let Some(message) = understood.added() {
        // Who chose for whom help is, and not that they harm, is not read as one who does.
        let harms = |audience: Option<Audience>| audience == Some(Audience::Perpetrator);
        let others = !chosen.is_empty() && !chosen.iter().any(|(_, choice)| harms(choice.audience));
        let likely = message.likely().map(|(need, probability)| (&all.needs[need], probability));
        let likely = likely.filter(|(need, _)| !(others && harms(need.audience)));
        // Something else said in between is no reason to forget what they came with.
        found.extend(likely.filter(|(need, _)| !understood.later || !NOBODY.contains(&need.answer.as_str())));
    }
    found.extend(chosen.iter().flat_map(|(_, choice)| choice.needs.iter().filter_map(named)));
    let less = match understood.asked {
        _ if found.is_empty() => 1.0,
        Asked::Corrected => thread::WITHDRAWN,
        _ => thread::EARLIER,
    };
    let now = found.len();
    // What is denied now was understood wrongly, or is not so any more.
    let denied = understood.added().map(|message| &message.denied[..]).unwrap_or_default();
    let kept = understood.kept.needs.iter().filter(|(need, _)| !need.cues.iter().any(|cue| denied.contains(cue)));
    found.extend(kept.map(|(need, probability)| (*need, probability * less)));
    let grave = understood.added().is_some_and(Understanding::is_grave);
    if grave && found.first().is_some_and(|(need, _)| need.audience == Some(Audience::FriendFamily)) {
        // Who worries about somebody in grave danger may have to ring for them.
        found.extend(all.get("emergency").map(|need| (need, ranking::TOLD_OF_ANOTHER)));
    }
    if found.is_empty() {
        found.extend(all.get("helpline").map(|need| (need, 1.0)));
        // Something grave is told and not understood.
        found.extend(all.get("emergency").filter(|_| grave).map(|need| (need, 1.0)));
    }
    let (mut needs, mut told_now): (Vec<(&Need, f32)>, usize) = (Vec::new(), 0);
    for (place, (need, probability)) in found.into_iter().enumerate() {
        if !needs.iter().any(|(known, _)| known.id == need.id) {
            needs.push((need, probability));
            told_now += usize::from(place < now);
        }
    }
    if understood.later {
        needs.truncate(thread::NEEDS.max(told_now));
    }
    (needs, told_now)
}
