//! The model: which phrases a text is like, and which needs speak as it does.

use std::io;
use std::path::Path;
use std::sync::OnceLock;

use sha2::{Digest as _, Sha256};

use super::balance::Balance;
use super::index::Index;
use super::kept;
use super::need::{Needs, Phrase, Urgency};
use super::regression::Regression;
use super::vector::Vector;
use crate::weights::understanding::phrases;

/// What a phrase stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    /// Index of its need.
    need: u16,
    pub(super) urgency: Urgency,
    /// Index of its language.
    language: u16,
}

impl Label {
    fn of(phrase: &Phrase) -> Self {
        let small = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
        Self { need: small(phrase.need), urgency: phrase.urgency, language: small(phrase.language) }
    }

    /// Index of its need.
    pub(super) fn need(self) -> usize {
        usize::from(self.need)
    }

    /// Index of its language.
    pub(super) fn language(self) -> usize {
        usize::from(self.language)
    }
}

/// What a text says, in logarithms of odds.
#[derive(Clone, Debug, Default)]
pub(super) struct Odds {
    /// That it is about each of the needs.
    pub(super) needs: Vec<f32>,
    /// That it is an emergency.
    pub(super) emergency: f32,
    /// That it is urgent or an emergency.
    pub(super) urgent: f32,
    /// That nobody's safety is at stake.
    pub(super) harmless: f32,
}

/// The model fitted from the phrases of a site.
#[derive(Debug, Default)]
pub struct Model {
    pub(super) index: Index,
    /// One question for each need, then whether it is an emergency, urgent or worse, and of no danger to anybody.
    questions: OnceLock<Regression>,
    labels: Vec<Label>,
    pub(super) balance: Balance,
    /// How many needs there are.
    pub(super) needs: usize,
}

impl Model {
    /// Fits a model to `needs`. Takes some ten seconds.
    pub fn fit(needs: &Needs) -> Self {
        let model = Self::of(needs);
        model.learn(needs);
        model
    }

    /// A model without a fit: it goes by the phrases alone.
    pub fn of(needs: &Needs) -> Self {
        Self::with(needs, Index::of(needs))
    }

    fn with(needs: &Needs, index: Index) -> Self {
        let labels = needs.phrases.iter().map(Label::of).collect();
        Self { index, labels, balance: Balance::of(needs), needs: needs.needs.len(), ..Self::default() }
    }

    /// The model that is kept at `path`, if there is one of these needs.
    ///
    /// Fails when what is kept there cannot be used.
    pub fn recall(needs: &Needs, path: &Path) -> io::Result<Option<Self>> {
        let kept = kept::read(path)?;
        let kept = kept
            .filter(|(index, fit)| index.is_of(needs) && fit.is_for(index.features(), needs.needs.len() + URGENCIES));
        Ok(kept.map(|(index, fit)| Self { questions: fit.into(), ..Self::with(needs, index) }))
    }

    /// Whether it answers by more than the phrases alone.
    pub fn is_fitted(&self) -> bool {
        self.questions.get().is_some()
    }

    /// Keeps it at `path`, where it is fitted.
    ///
    /// Fails when the file cannot be written.
    pub fn keep(&self, path: &Path) -> io::Result<()> {
        self.questions.get().map_or(Ok(()), |fit| kept::write(path, &self.index, fit))
    }

    /// Fits what is not fitted yet. Others may ask meanwhile.
    pub fn learn(&self, needs: &Needs) {
        self.questions.get_or_init(|| {
            let (labels, known) = (&self.labels, self.needs);
            let is = |phrase: usize, question: usize| match (question.checked_sub(known), labels[phrase].urgency) {
                (None, _) => labels[phrase].need() == question,
                (Some(0), urgency) => urgency == Urgency::Emergency,
                (Some(1), urgency) => urgency.is_urgent(),
                (Some(_), urgency) => urgency == Urgency::None,
            };
            let counts = |phrase: usize, question: usize| {
                let (language, urgency) = (labels[phrase].language(), labels[phrase].urgency);
                match question.checked_sub(known) {
                    Some(0) => self.balance.emergency(language, urgency),
                    Some(1) => self.balance.urgent(language, urgency),
                    _ => 1.0,
                }
            };
            let vectors = self.index.vectors(needs);
            Regression::fit((&vectors, &scattered(needs)), self.index.features(), known + URGENCIES, is, counts)
        });
    }

    /// Whether a folded word is one that people use: it stands in several phrases, and is no slip in one.
    pub fn knows(&self, word: &str) -> bool {
        self.index.rarity_of(word).is_some_and(|rarity| rarity <= phrases::RAREST_WORD)
    }

    /// Whether a folded word tells anything by itself: it is none of those that stand in every other sentence.
    pub fn tells(&self, word: &str) -> bool {
        self.index.rarity_of(word).is_none_or(|rarity| rarity > phrases::LITTLE_WORD)
    }

    /// What a text says, in logarithms of odds; `None` without a fit.
    pub(super) fn odds(&self, vector: &Vector) -> Option<Odds> {
        let mut needs = self.questions.get()?.odds(vector);
        let [emergency, urgent, harmless] = needs.split_off(needs.len().checked_sub(URGENCIES)?)[..] else {
            return None;
        };
        Some(Odds { needs, emergency, urgent, harmless })
    }

    /// What a phrase stands for.
    pub(super) fn label(&self, phrase: usize) -> &Label {
        &self.labels[phrase]
    }
}

/// Questions beside those of needs: an emergency, urgent or worse, no danger to anybody.
const URGENCIES: usize = 3;

/// Every phrase once, those of one need far apart. A phrase has its place by its words: those that are added leave the others in their
/// order, and so change little of what is learnt.
fn scattered(needs: &Needs) -> Vec<usize> {
    let mut order: Vec<usize> = (0..needs.phrases.len()).collect();
    order.sort_by_cached_key(|phrase| Sha256::digest(&needs.phrases[*phrase].text));
    order
}
