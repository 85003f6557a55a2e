//! A text, read: which phrases it is like and what its words say, and what that speaks for.

use super::classes::standardised;
use super::model::{Label, Model, Neighbour, Odds};
use super::need::{MISUSE, Needs, Urgency};
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
    pub(super) near: Vec<Neighbour>,
    pub(super) odds: Odds,
}

impl<'m> Reading<'m> {
    /// Reads a folded text; `None` when nothing in it is known.
    pub(super) fn of(model: &'m Model, text: &str) -> Option<Self> {
        let vector = model.read(text);
        if vector.is_empty() {
            return None;
        }
        let near = model.neighbours(&vector);
        let odds = model.odds(&vector).unwrap_or_else(|| by_phrases(model, &near));
        Some(Self { model, vector, near, odds })
    }

    /// The share of neighbours (0 to 1) for which `is` holds.
    fn share(&self, is: impl Fn(&Label) -> bool) -> f32 {
        share(self.model, &self.near, is)
    }

    pub(super) fn emergency(&self) -> Evidence {
        let share = self.share(|label| label.urgency == Urgency::Emergency);
        // Beyond so high odds a word is only rare.
        self.alarming(share, self.odds.emergency.clamp(-MOST_ODDS, MOST_ODDS))
    }

    pub(super) fn urgent(&self) -> Evidence {
        self.alarming(self.share(|label| label.urgency.is_urgent()), self.odds.urgent)
    }

    /// What is rather harmless has to say that much more.
    fn alarming(&self, share: f32, odds: f32) -> Evidence {
        Evidence { share, odds: odds - self.odds.harmless.max(0.0) }
    }

    pub(super) fn need(&self, need: usize) -> Evidence {
        Evidence { share: self.share(|label| label.need == need), odds: self.odds.needs[need] }
    }

    /// The likeliest needs with their probabilities. A need whose phrase the text is comes first.
    pub(super) fn needs(&self, needs: &Needs, heard: &[Heard]) -> Vec<(usize, f32)> {
        let nearest = self.near.first().filter(|near| near.likeness >= phrases::SAME);
        let same = nearest.map(|near| self.model.label(near.phrase).need);
        // Who says how old they are, and is grown, is no child.
        let grown = heard.iter().any(|heard| matches!(heard.cue, Cue::Age | Cue::Older) && heard.number.is_some());
        let is_meant = |need: usize| {
            let young = needs.needs[need].cues.contains(&Cue::Young);
            // Nobody is taken for one who harms unless that is likelier than not, whatever their words are like.
            let harms = needs.needs[need].audience == Some(Audience::Perpetrator);
            needs.needs[need].id != MISUSE
                && !(young && grown)
                && (!harms || self.need(need).sum(need::SHARE) >= 0.0 || same == Some(need))
        };
        let meant = (0..needs.needs.len()).filter(|need| is_meant(*need));
        let probability = |need: usize| {
            let is_cue = |heard: &Heard| needs.needs[need].cues.contains(&heard.cue);
            let by_cue = if heard.iter().any(is_cue) { need::CUE } else { 0.0 };
            let by_words = probability(self.need(need).sum(need::SHARE) + by_cue);
            if same == Some(need) { by_words.max(need::SAME) } else { by_words }
        };
        let mut ranked: Vec<(usize, f32)> = meant.map(|need| (need, probability(need))).collect();
        ranked.sort_by(|a, b| {
            (same == Some(b.0)).cmp(&(same == Some(a.0))).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0))
        });
        ranked.truncate(need::RANKED);
        ranked
    }

    /// Index of its language.
    pub(super) fn language(&self) -> Option<usize> {
        let by_words = self.model.languages.scores(&self.vector);
        let mut near = vec![0f32; by_words.len()];
        for neighbour in &self.near {
            near[self.model.label(neighbour.phrase).language] += neighbour.likeness.powi(phrases::SHARE_POWER);
        }
        let scores = standardised(near).into_iter().zip(by_words).map(|(like, words)| like + words);
        scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(language, _)| language)
    }
}

/// The share of neighbours (0 to 1) for which `is` holds.
fn share(model: &Model, near: &[Neighbour], is: impl Fn(&Label) -> bool) -> f32 {
    let weight = |near: &Neighbour| near.likeness.powi(phrases::SHARE_POWER);
    let all: f32 = near.iter().map(weight).sum();
    let some: f32 = near.iter().filter(|near| is(model.label(near.phrase))).map(weight).sum();
    if all > 0.0 { some / all } else { 0.0 }
}

/// Odds by the nearest phrases, until there is a fit.
fn by_phrases(model: &Model, near: &[Neighbour]) -> Odds {
    let odds = |is: &dyn Fn(&Label) -> bool| {
        let share = share(model, near, is).clamp(phrases::NEVER, 1.0 - phrases::NEVER);
        (share / (1.0 - share)).ln()
    };
    Odds {
        needs: (0..model.needs).map(|need| odds(&|label| label.need == need)).collect(),
        emergency: odds(&|label| label.urgency == Urgency::Emergency),
        urgent: odds(&|label| label.urgency.is_urgent()),
        harmless: odds(&|label| label.urgency == Urgency::None),
    }
}
