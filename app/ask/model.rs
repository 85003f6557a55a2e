//! The model: which phrases a text is like, and which needs speak as it does. Fitted by counting, the same each time.
//!
//! Words and parts of words are weighted by how rare they are (tf-idf, Salton and Buckley 1988). A text is compared with
//! every phrase by the angle between them; beside that, complement naive Bayes (Rennie and others 2003) judges all its
//! words together, which is better for long texts.

use std::io;
use std::path::Path;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::classes::Classes;
use super::features::features;
use super::kept;
use super::need::{Needs, Phrase, Urgency};
use super::regression::Regression;
use super::vector::{Vector, Vectors, to_f32};
use crate::text::fold;
use crate::weights::understanding::phrases::{COMMON, FAINT, NEIGHBOURS};

/// A phrase that a text is like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Index of the phrase in [`Needs::phrases`].
    pub phrase: usize,
    /// Cosine of the angle between them, 0 to 1.
    pub likeness: f32,
}

/// What a phrase stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    /// Index of its need.
    pub(super) need: usize,
    pub(super) urgency: Urgency,
    /// Index of its language.
    pub(super) language: usize,
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
    /// Number of a feature, by its hash.
    vocabulary: FxHashMap<u64, u32>,
    /// How rare each feature is.
    rarity: Vec<f32>,
    /// Where the entries of each feature begin in `entries`; one more at the end.
    starts: Vec<u32>,
    /// Phrases with a feature, and its weight in them.
    entries: Vec<(u32, f32)>,
    pub(super) languages: Classes,
    /// One question for each need, then whether it is an emergency, urgent or worse, and of no danger to anybody.
    questions: OnceLock<Regression>,
    labels: Vec<Label>,
    /// How many needs there are.
    pub(super) needs: usize,
}

impl Model {
    /// Fits a model to `needs`. Takes a second or two.
    pub fn fit(needs: &Needs) -> Self {
        let model = Self::of(needs);
        model.learn(needs);
        model
    }

    /// Takes the fit that is kept at `path`, if there is one.
    ///
    /// Fails when what is kept there cannot be used.
    pub fn recall(&self, path: &Path) -> io::Result<()> {
        let fit = kept::read(path)?;
        if let Some(fit) = fit.filter(|fit| fit.is_for(self.rarity.len(), self.needs + URGENCIES)) {
            let _ = self.questions.set(fit);
        }
        Ok(())
    }

    /// Whether it answers by more than the phrases alone.
    pub fn is_fitted(&self) -> bool {
        self.questions.get().is_some()
    }

    /// Keeps the fit at `path`.
    ///
    /// Fails when the file cannot be written.
    pub fn keep(&self, path: &Path) -> io::Result<()> {
        self.questions.get().map_or(Ok(()), |fit| kept::write(path, fit))
    }

    /// Fits what is not fitted yet. Others may ask meanwhile.
    pub fn learn(&self, needs: &Needs) {
        self.questions.get_or_init(|| {
            let vectors = self.vectors(needs);
            let (labels, known) = (&self.labels, self.needs);
            let is = |phrase: usize, question: usize| match (question.checked_sub(known), labels[phrase].urgency) {
                (None, _) => labels[phrase].need == question,
                (Some(0), urgency) => urgency == Urgency::Emergency,
                (Some(1), urgency) => urgency.is_urgent(),
                (Some(_), urgency) => urgency == Urgency::None,
            };
            Regression::fit(&vectors, self.rarity.len(), known + URGENCIES, is)
        });
    }

    /// A model without a fit: it goes by the phrases alone.
    pub fn of(needs: &Needs) -> Self {
        let mut seen: [FxHashMap<u64, u32>; 2] = Default::default();
        for phrase in &needs.phrases {
            for (block, counts) in features(&fold(&phrase.text)).iter().zip(&mut seen) {
                for (hash, _) in block {
                    *counts.entry(*hash).or_default() += 1;
                }
            }
        }
        let [whole, mut parts] = seen;
        // A part that stands in one phrase only says nothing that its word does not say.
        parts.retain(|_, count| *count > 1);
        let mut known: Vec<(u64, u32)> = whole.into_iter().chain(parts).collect();
        known.sort_unstable();
        known.dedup_by_key(|(hash, _)| *hash);
        let total = to_f32(needs.phrases.len());
        let rarity =
            known.iter().map(|(_, count)| ((1.0 + total) / (1.0 + to_f32(*count as usize))).ln() + 1.0).collect();
        let vocabulary = known.iter().enumerate().map(|(index, (hash, _))| (*hash, to_u32(index))).collect();
        let mut model = Self { vocabulary, rarity, needs: needs.needs.len(), ..Self::default() };
        let vectors = model.vectors(needs);
        model.index(&vectors);
        let label = |phrase: &Phrase| Label { need: phrase.need, urgency: phrase.urgency, language: phrase.language };
        model.labels = needs.phrases.iter().map(label).collect();
        let language: Vec<usize> = model.labels.iter().map(|label| label.language).collect();
        let having = || model.starts.windows(2).map(|ends| &model.entries[ends[0] as usize..ends[1] as usize]);
        model.languages = Classes::fit(having(), &language, needs.languages.len());
        model.forget_the_common();
        model
    }

    fn vectors(&self, needs: &Needs) -> Vectors {
        let mut vectors = Vectors::default();
        for phrase in &needs.phrases {
            vectors.push(&self.read(&fold(&phrase.text)));
        }
        vectors
    }

    /// Leaves out of the index what tells no phrase from another; it would take most of the memory and of the time.
    fn forget_the_common(&mut self) {
        let mut entries = Vec::new();
        let mut starts = vec![0];
        for ends in self.starts.windows(2) {
            let having = &self.entries[ends[0] as usize..ends[1] as usize];
            if having.len() <= COMMON {
                entries.extend_from_slice(having);
            }
            starts.push(to_u32(entries.len()));
        }
        entries.shrink_to_fit();
        (self.entries, self.starts) = (entries, starts);
    }

    /// Whether a folded word stands in a phrase.
    pub fn knows(&self, word: &str) -> bool {
        self.rarity_of(word).is_some()
    }

    /// How rare a folded word is; `None` where it stands in no phrase.
    pub(super) fn rarity_of(&self, word: &str) -> Option<f32> {
        let [words, _] = features(word);
        words.first().and_then(|(hash, _)| self.vocabulary.get(hash)).map(|feature| self.rarity[*feature as usize])
    }

    /// A folded text as a vector. Empty when nothing in it is known.
    pub(super) fn read(&self, folded: &str) -> Vector {
        self.vector(&features(folded))
    }

    fn vector(&self, text: &super::features::Features) -> Vector {
        let mut vector = Vector::new();
        for block in text {
            let start = vector.len();
            vector.extend(block.iter().filter_map(|(hash, count)| {
                let feature = *self.vocabulary.get(hash)?;
                Some((feature, (1.0 + count.ln()) * self.rarity[feature as usize]))
            }));
            // Words and parts of words weigh the same, however many there are of each.
            let length = vector[start..].iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
            for (_, weight) in &mut vector[start..] {
                *weight *= std::f32::consts::FRAC_1_SQRT_2 / length;
            }
        }
        vector
    }

    fn index(&mut self, vectors: &Vectors) {
        let mut starts = vec![0u32; self.rarity.len() + 1];
        for (feature, _) in vectors.iter().flatten() {
            starts[*feature as usize + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        let mut next = starts.clone();
        self.entries = vec![(0, 0.0); vectors.iter().map(<[_]>::len).sum()];
        for (phrase, vector) in vectors.iter().enumerate() {
            for (feature, weight) in vector {
                let place = &mut next[*feature as usize];
                self.entries[*place as usize] = (to_u32(phrase), *weight);
                *place += 1;
            }
        }
        self.starts = starts;
    }

    /// What a text says, in logarithms of odds; `None` without a fit.
    pub(super) fn odds(&self, vector: &Vector) -> Option<Odds> {
        let mut needs = self.questions.get()?.odds(vector);
        let [emergency, urgent, harmless] = needs.split_off(needs.len().checked_sub(URGENCIES)?)[..] else {
            return None;
        };
        Some(Odds { needs, emergency, urgent, harmless })
    }

    /// The phrases most like a text, the most like first.
    pub(super) fn neighbours(&self, vector: &Vector) -> Vec<Neighbour> {
        let mut likeness = vec![0f32; self.labels.len()];
        for (feature, weight) in vector {
            let feature = *feature as usize;
            let entries = &self.entries[self.starts[feature] as usize..self.starts[feature + 1] as usize];
            for (phrase, other) in entries {
                likeness[*phrase as usize] += weight * other;
            }
        }
        let mut found: Vec<Neighbour> = likeness
            .into_iter()
            .enumerate()
            .filter(|(_, likeness)| *likeness > FAINT)
            .map(|(phrase, likeness)| Neighbour { phrase, likeness })
            .collect();
        let order = |a: &Neighbour, b: &Neighbour| b.likeness.total_cmp(&a.likeness).then(a.phrase.cmp(&b.phrase));
        if found.len() > NEIGHBOURS {
            found.select_nth_unstable_by(NEIGHBOURS, order);
            found.truncate(NEIGHBOURS);
        }
        found.sort_unstable_by(order);
        found
    }

    /// What a phrase stands for.
    pub(super) fn label(&self, phrase: usize) -> &Label {
        &self.labels[phrase]
    }
}

/// Questions beside those of needs: an emergency, urgent or worse, no danger to anybody.
const URGENCIES: usize = 3;

fn to_u32(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
