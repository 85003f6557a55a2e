//! Logistic regression: one question of yes or no, weighed over everything in a text.

use super::vector::{Vector, to_f32};
use crate::weights::understanding::regression::{CERTAIN, ROUNDS, SETTLED, STEP};

/// What each feature of a text says to a question of yes or no. Fitted by steps against the slope, each feature with steps
/// that shorten as it is seen (Duchi, Hazan and Singer 2011): the same phrases give the same weights.
#[derive(Debug, Default)]
pub(super) struct Linear {
    weights: Vec<f32>,
    bias: f32,
}

impl Linear {
    /// Fits the answers of `is` for each of the `vectors`, which have `features` features.
    pub(super) fn fit(vectors: &[Vector], is: impl Fn(usize) -> bool, features: usize) -> Self {
        let mut linear = Self { weights: vec![0.0; features], bias: 0.0 };
        let mut slopes = vec![1e-6f32; features];
        let mut bias_slope = 1e-6f32;
        let mut mean = Self { weights: vec![0.0; features], bias: 0.0 };
        for round in 0..ROUNDS {
            linear.round(vectors, &is, &mut slopes, &mut bias_slope);
            // The mean of the later rounds: single steps matter less, so a few phrases more change little.
            if round >= SETTLED {
                let share = 1.0 / to_f32(ROUNDS - SETTLED);
                mean.bias += share * linear.bias;
                for (mean, weight) in mean.weights.iter_mut().zip(&linear.weights) {
                    *mean += share * weight;
                }
            }
        }
        mean
    }

    /// Looks at every phrase once.
    fn round(&mut self, vectors: &[Vector], is: impl Fn(usize) -> bool, slopes: &mut [f32], bias_slope: &mut f32) {
        for index in scattered(vectors.len()) {
            let vector = &vectors[index];
            let wanted = if is(index) { 1.0 } else { 0.0 };
            let error = 1.0 / (1.0 + (-self.score(vector)).exp()) - wanted;
            if error.abs() < CERTAIN {
                continue;
            }
            for (feature, weight) in vector {
                let feature = *feature as usize;
                let slope = error * weight;
                slopes[feature] += slope * slope;
                self.weights[feature] -= STEP * slope / slopes[feature].sqrt();
            }
            *bias_slope += error * error;
            self.bias -= STEP * error / bias_slope.sqrt();
        }
    }

    /// How much a text speaks for yes: logarithm of the odds.
    pub(super) fn score(&self, vector: &Vector) -> f32 {
        vector.iter().map(|(feature, weight)| self.weights[*feature as usize] * weight).sum::<f32>() + self.bias
    }
}

/// Every index below `count` once, neighbours far apart: phrases stand in the order of their needs.
fn scattered(count: usize) -> impl Iterator<Item = usize> {
    /// A prime above any number of phrases, so that it shares no factor with it.
    const STRIDE: usize = 15_485_863;
    (0..count).map(move |index| index * STRIDE % count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_looked_at_once_in_a_round() {
        let mut seen: Vec<usize> = scattered(1000).collect();
        assert_ne!(seen, (0..1000).collect::<Vec<_>>());
        seen.sort_unstable();
        assert_eq!(seen, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn what_decides_is_learnt_and_what_is_in_both_is_not() {
        let vectors = vec![vec![(0, 1.0), (2, 1.0)], vec![(1, 1.0), (2, 1.0)]];
        let linear = Linear::fit(&vectors, |index| index == 0, 3);
        assert!(linear.score(&vectors[0]) > 1.0 && linear.score(&vectors[1]) < -1.0);
        assert!(linear.weights[2].abs() < linear.weights[0].abs());
    }
}
