//! Complement naive Bayes (Rennie, Shih, Teevan and Karger 2003): a class is judged by how all other classes speak.

use serde::{Deserialize, Serialize};

use super::vector::{Vector, to_f32};
use crate::weights::understanding::words::SMOOTHING;

/// What is known of some classes, by feature. Kept sparse: most features stand in few classes.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
pub(super) struct Classes {
    /// Where the entries of each feature begin; one more at the end.
    starts: Vec<u32>,
    /// What a class adds to the score for a feature it has, beside what every class gets.
    entries: Vec<(u32, f32)>,
    /// Logarithm of the weight of everything outside each class.
    outside: Vec<f32>,
}

impl Classes {
    /// Counts the phrases that have each feature, each in its class.
    pub(super) fn fit<'a>(
        features: impl ExactSizeIterator<Item = &'a [(u32, f32)]>,
        class: &[usize],
        classes: usize,
    ) -> Self {
        let smoothed = SMOOTHING * to_f32(features.len());
        let mut inside = vec![0f32; classes];
        let mut starts = vec![0];
        let mut entries: Vec<(u32, f32)> = Vec::new();
        let mut counts = vec![0f32; classes];
        for phrases in features {
            let first = entries.len();
            let mut total = SMOOTHING;
            for (phrase, weight) in phrases {
                let class = class[*phrase as usize];
                if counts[class] == 0.0 {
                    entries.push((u32::try_from(class).unwrap_or(u32::MAX), 0.0));
                }
                counts[class] += weight;
                total += weight;
            }
            for (class, more) in &mut entries[first..] {
                let count = std::mem::take(&mut counts[*class as usize]);
                inside[*class as usize] += count;
                *more = total.ln() - (total - count).max(f32::MIN_POSITIVE).ln();
            }
            starts.push(u32::try_from(entries.len()).unwrap_or(u32::MAX));
        }
        let all = inside.iter().sum::<f32>() + smoothed;
        let outside = inside.iter().map(|inside| (all - inside).ln()).collect();
        Self { starts, entries, outside }
    }

    /// How much a text speaks for each class: 0 on average, in units of the spread between classes.
    pub(super) fn scores(&self, vector: &Vector) -> Vec<f32> {
        let weight: f32 = vector.iter().map(|(_, weight)| weight).sum();
        let mut scores: Vec<f32> = self.outside.iter().map(|outside| weight * outside).collect();
        for (feature, weight) in vector {
            let feature = *feature as usize;
            for (class, more) in &self.entries[self.starts[feature] as usize..self.starts[feature + 1] as usize] {
                scores[*class as usize] += weight * more;
            }
        }
        standardised(scores)
    }
}

/// Scores with mean 0 and spread 1.
pub(super) fn standardised(mut scores: Vec<f32>) -> Vec<f32> {
    let count = to_f32(scores.len().max(1));
    let mean = scores.iter().sum::<f32>() / count;
    let spread = (scores.iter().map(|score| (score - mean).powi(2)).sum::<f32>() / count).sqrt();
    for score in &mut scores {
        *score = if spread > 0.0 { (*score - mean) / spread } else { 0.0 };
    }
    scores
}
