//! A text, read: which phrases it is like and what its words say, and what that speaks for.

use std::cell::OnceCell;

use super::classes::standardised;
use super::index::Neighbour;
use super::model::{Label, Model, Odds};
use super::need::{MISUSE, Needs, OUT_OF_SCOPE, Urgency};
use super::regression::probability;
use super::vector::Vector;
use super::{Cue, Heard};
use crate::directory::Audience;
use crate::weights::understanding::{MOST_ODDS, need, phrases};

/// What speaks for yes to a question: the share of the nearest phrases that are (0 to 1), and the odds by the words
/// (logarithm).
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Evidence {
    /// Share of neighbours.
    pub share: f32,
    /// Odds.
    pub odds: f32,
}

impl Evidence {
    /// Both together, in the logarithm of odds: a whole share counts as much as `share`.
    pub(super) fn sum(self, share: f32) -> f32 {
        self.share * share + self.odds
    }
}

/// A text, read: the phrases it is like, and what its words say.
pub(super) struct Reading<'m> {
    model: &'m Model,
    vector: Vector,
    /// Whether it is one word: too little to say that it has nothing to do with being hurt.
    bare: bool,
    /// Looked for when they are asked for: that takes most of the time.
    near: OnceCell<Vec<Neighbour>>,
    pub(super) odds: Odds,
}

impl<'m> Reading<'m> {
    /// Reads a folded text; `None` when nothing in it is known.
    pub(super) fn of(model: &'m Model, text: &str) -> Option<Self> {
        let vector = model.index.read(text);
        if vector.is_empty() {
            return None;
        }
        let near = OnceCell::new();
        let odds = model
            .odds(&vector)
            .unwrap_or_else(|| by_phrases(model, near.get_or_init(|| model.index.neighbours(&vector))));
        Some(Self { model, vector, bare: !text.contains(' '), near, odds })
    }

    /// The phrases it is like, the most like first.
    pub(super) fn near(&self) -> &[Neighbour] {
        self.near.get_or_init(|| self.model.index.neighbours(&self.vector))
    }

    pub(super) fn emergency(&self) -> Evidence {
        self.emergency_of(emergency_share(self.model, self.near()))
    }

    /// More than this speaks for an emergency under no circumstances, whatever phrases it is like.
    pub(super) fn emergency_at_most(&self) -> Evidence {
        self.emergency_of(1.0)
    }

    fn emergency_of(&self, share: f32) -> Evidence {
        // Beyond so high odds a word is only rare.
        self.alarming(share, self.odds.emergency.clamp(-MOST_ODDS, MOST_ODDS))
    }

    pub(super) fn urgent(&self) -> Evidence {
        self.alarming(urgent_share(self.model, self.near()), self.odds.urgent)
    }

    /// What is rather harmless has to say that much more.
    fn alarming(&self, share: f32, odds: f32) -> Evidence {
        Evidence { share, odds: odds - self.odds.harmless.max(0.0) }
    }

    pub(super) fn need(&self, need: usize) -> Evidence {
        let share = share(self.model, self.near(), |label| (label.need() == need, 1.0));
        Evidence { share, odds: self.odds.needs[need] }
    }

    /// The need whose phrase it is, or nearly.
    fn same(&self) -> Option<usize> {
        let nearest = self.near().first().filter(|near| near.likeness >= phrases::SAME)?;
        Some(self.model.label(nearest.phrase).need())
    }

    /// The likeliest needs with their probabilities. A need whose phrase the text is comes first.
    pub(super) fn needs(&self, needs: &Needs, heard: &[Heard], denied: &[Cue]) -> Vec<(usize, f32)> {
        // "I'm not deaf" is nearly a phrase, and says the opposite.
        let is_heard = |need: usize| heard.iter().any(|heard| needs.needs[need].cues.contains(&heard.cue));
        let is_denied = |need: usize| !is_heard(need) && denied.iter().any(|cue| needs.needs[need].cues.contains(cue));
        let same = self.same().filter(|need| !is_denied(*need));
        // Who says how old they are, and is grown, is no child.
        let grown = heard.iter().any(|heard| matches!(heard.cue, Cue::Age | Cue::Older) && heard.number.is_some());
        let done_to_them = heard.iter().any(|heard| heard.cue == Cue::DoneToMe);
        let is_meant = |need: usize| {
            let young = needs.needs[need].cues.contains(&Cue::Young);
            // Nobody is taken for one who harms unless that is likelier than not, whatever their words are like.
            let harms = needs.needs[need].audience == Some(Audience::Perpetrator);
            needs.needs[need].id != MISUSE
                && !is_denied(need)
                && !(young && grown)
                && (!harms || same == Some(need) || (!done_to_them && self.need(need).sum(need::SHARE) >= 0.0))
        };
        let meant = (0..needs.needs.len()).filter(|need| is_meant(*need));
        let probability = |need: usize| {
            let by_cue = if is_heard(need) { need::CUE } else { 0.0 };
            let by_words = probability(self.need(need).sum(need::SHARE) + by_cue);
            if same == Some(need) { by_words.max(need::SAME) } else { by_words }
        };
        let mut ranked: Vec<(usize, f32)> = meant.map(|need| (need, probability(need))).collect();
        ranked.sort_by(|a, b| {
            (same == Some(b.0)).cmp(&(same == Some(a.0))).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0))
        });
        let is_nothing = |need: usize| needs.needs[need].id == OUT_OF_SCOPE && same != Some(need);
        match ranked[..] {
            // Of one word that is like nothing that anybody said, the next best need is a guess.
            [(first, _), ..] if self.bare && is_nothing(first) => return Vec::new(),
            [(first, nothing), (_, second), ..]
                if is_nothing(first) && second >= need::LIKELY.max(nothing * need::BEFORE_NOTHING) =>
            {
                ranked.swap(0, 1);
            }
            _ => {}
        }
        ranked.truncate(need::RANKED);
        ranked
    }

    /// Index of its language.
    pub(super) fn language(&self) -> Option<usize> {
        let by_words = self.model.index.languages.scores(&self.vector);
        let mut near = vec![0f32; by_words.len()];
        for neighbour in self.near() {
            near[self.model.label(neighbour.phrase).language()] += neighbour.likeness.powi(phrases::SHARE_POWER);
        }
        let scores = standardised(near).into_iter().zip(by_words).map(|(like, words)| like + words);
        scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(language, _)| language)
    }
}

/// The share of neighbours (0 to 1) that are what is asked: `is` says whether one is, and how much it counts.
fn share(model: &Model, near: &[Neighbour], is: impl Fn(&Label) -> (bool, f32)) -> f32 {
    let (mut some, mut all) = (0.0, 0.0);
    for near in near {
        let (is, counts) = is(model.label(near.phrase));
        let weight = counts * near.likeness.powi(phrases::SHARE_POWER);
        all += weight;
        some += if is { weight } else { 0.0 };
    }
    if all > 0.0 { some / all } else { 0.0 }
}

fn emergency_share(model: &Model, near: &[Neighbour]) -> f32 {
    share(model, near, |label| {
        (label.urgency == Urgency::Emergency, model.balance.emergency(label.language(), label.urgency))
    })
}

fn urgent_share(model: &Model, near: &[Neighbour]) -> f32 {
    share(model, near, |label| (label.urgency.is_urgent(), model.balance.urgent(label.language(), label.urgency)))
}

/// Odds by the nearest phrases, until there is a fit.
fn by_phrases(model: &Model, near: &[Neighbour]) -> Odds {
    let odds = |share: f32| {
        let share = share.clamp(phrases::NEVER, 1.0 - phrases::NEVER);
        (share / (1.0 - share)).ln()
    };
    let of = |is: &dyn Fn(&Label) -> bool| odds(share(model, near, |label| (is(label), 1.0)));
    Odds {
        needs: (0..model.needs).map(|need| of(&|label| label.need() == need)).collect(),
        emergency: odds(emergency_share(model, near)),
        urgent: odds(urgent_share(model, near)),
        harmless: of(&|label| label.urgency == Urgency::None),
    }
}
