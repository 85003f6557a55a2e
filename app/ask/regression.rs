//! Logistic regression: questions of yes or no, each weighed by itself over everything in a text. So a text may be about
//! several needs, or none, and each answer is a probability.

use serde::{Deserialize, Serialize};

use super::vector::{Vector, Vectors, to_f32};
use crate::weights::understanding::regression::{DECAY, ROUNDS, SETTLED, SOONEST};

/// What each feature of a text says to each question. Fitted by steps against the slope that shorten with time and with
/// weights that are held small (Bottou 2010): the same phrases give the same weights.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize)]
pub(super) struct Regression {
    questions: usize,
    /// Of each feature for each question, in parts of `scales`.
    weights: Vec<i8>,
    /// Of each question: what its weights are multiplied by.
    scales: Vec<f32>,
    /// Of each question: what stands before any feature is seen.
    biases: Vec<f32>,
}

impl Regression {
    /// Fits the answers `is` gives, for the index of a text and of a question, to `vectors`, which have `features` features.
    /// `counts` says how much a text counts for a question (0 to 1). `order` is how the texts are looked at.
    pub(super) fn fit(
        (vectors, order): (&Vectors, &[usize]),
        features: usize,
        questions: usize,
        is: impl Fn(usize, usize) -> bool + Sync,
        counts: impl Fn(usize, usize) -> f32 + Sync,
    ) -> Self {
        // No question needs another: half of them for each of two processors.
        let halves = [0..questions / 2, questions / 2..questions];
        let fits = std::thread::scope(|scope| {
            let fits = halves.clone().map(|half| {
                let (is, counts) = (&is, &counts);
                let fit = move || {
                    let wanted = |text, q| (is(text, half.start + q), counts(text, half.start + q));
                    Fit::new((vectors, order), features, half.len(), wanted)
                };
                scope.spawn(fit)
            });
            fits.map(|fit| fit.join().unwrap_or_default())
        });
        let mut weights = vec![0i8; features * questions];
        let mut scales = vec![1.0; questions];
        for (half, fit) in halves.iter().zip(&fits) {
            for (of_fit, question) in half.clone().enumerate() {
                let of_question = || fit.weights.iter().skip(of_fit).step_by(half.len());
                let most = of_question().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs()));
                scales[question] = most / f32::from(i8::MAX);
                for (feature, weight) in of_question().enumerate() {
                    weights[feature * questions + question] = rounded(weight / scales[question]);
                }
            }
        }
        let [first, second] = fits;
        Self { questions, weights, scales, biases: [first.biases, second.biases].concat() }
    }

    /// Whether it was fitted for so many features and questions.
    pub(super) fn is_for(&self, features: usize, questions: usize) -> bool {
        let sizes = [self.questions, self.scales.len(), self.biases.len()];
        sizes == [questions; 3] && self.weights.len() == features * questions
    }

    /// How much a text speaks for yes, question by question: logarithms of the odds.
    pub(super) fn odds(&self, vector: &Vector) -> Vec<f32> {
        let mut sums = vec![0f32; self.questions];
        for (feature, weight) in vector {
            let start = *feature as usize * self.questions;
            for (sum, of_feature) in sums.iter_mut().zip(&self.weights[start..start + self.questions]) {
                *sum += weight * f32::from(*of_feature);
            }
        }
        sums.iter().zip(&self.scales).zip(&self.biases).map(|((sum, scale), bias)| sum * scale + bias).collect()
    }
}

/// The probability (0 to 1) of odds (logarithm).
pub(super) fn probability(odds: f32) -> f32 {
    1.0 / (1.0 + (-odds).exp())
}

/// Weights while they are fitted: of each feature for each question, one feature after the other.
#[derive(Default)]
struct Fit {
    weights: Vec<f32>,
    biases: Vec<f32>,
}

impl Fit {
    fn new(
        (vectors, order): (&Vectors, &[usize]),
        features: usize,
        questions: usize,
        wanted: impl Fn(usize, usize) -> (bool, f32),
    ) -> Self {
        let mut fit = Self { weights: vec![0.0; features * questions], biases: vec![0.0; questions] };
        let mut mean = Self { weights: vec![0.0; features * questions], biases: vec![0.0; questions] };
        let mut errors = vec![0f32; questions];
        let mut scale = 1f32;
        let mut step = 0;
        for round in 0..ROUNDS {
            for &text in order {
                let vector = vectors.get(text);
                let rate = 1.0 / (DECAY * (SOONEST + to_f32(step)));
                step += 1;
                fit.add_products(vector, &mut errors);
                for (question, error) in errors.iter_mut().enumerate() {
                    let (is, counts) = wanted(text, question);
                    let wanted = if is { 1.0 } else { 0.0 };
                    *error = rate * counts * (probability(*error * scale + fit.biases[question]) - wanted);
                    fit.biases[question] -= *error * BIAS;
                }
                // All weights shrink a little at each step: their common scale does.
                scale *= 1.0 - rate * DECAY;
                fit.subtract(vector, &errors, 1.0 / scale);
            }
            // The mean of the later rounds: single steps matter less, so a few phrases more change little.
            if round >= SETTLED {
                let share = 1.0 / to_f32(ROUNDS - SETTLED);
                for (mean, bias) in mean.biases.iter_mut().zip(&fit.biases) {
                    *mean += share * bias;
                }
                for (mean, weight) in mean.weights.iter_mut().zip(&fit.weights) {
                    *mean += share * scale * weight;
                }
            }
        }
        mean
    }

    /// The products of a text with the weights of each question, in `sums`.
    fn add_products(&self, vector: &[(u32, f32)], sums: &mut [f32]) {
        sums.fill(0.0);
        for (feature, weight) in vector {
            let start = *feature as usize * sums.len();
            for (sum, of_feature) in sums.iter_mut().zip(&self.weights[start..]) {
                *sum += weight * of_feature;
            }
        }
    }

    fn subtract(&mut self, vector: &[(u32, f32)], errors: &[f32], times: f32) {
        for (feature, weight) in vector {
            let start = *feature as usize * errors.len();
            for (of_feature, error) in self.weights[start..].iter_mut().zip(errors) {
                *of_feature -= weight * times * error;
            }
        }
    }
}

/// How much of a step the bias takes: it is in every text, a feature is in few.
const BIAS: f32 = 0.01;

#[expect(clippy::cast_possible_truncation, reason = "at most i8::MAX on either side")]
fn rounded(weight: f32) -> i8 {
    weight.round() as i8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_question_learns_what_decides_it_and_passes_over_what_is_in_both() {
        let mut vectors = Vectors::default();
        (0..100).for_each(|text| vectors.push(&[(text % 2, 0.7), (2, 0.7)]));
        let order: Vec<usize> = (0..100).collect();
        let odds = |fit: &Regression, vector: &[(u32, f32)]| fit.odds(&vector.to_vec());
        // The first feature says yes to the first question, the second to the other two.
        let fit =
            Regression::fit((&vectors, &order), 3, 3, |text, question| (text % 2 == 0) == (question == 0), |_, _| 1.0);
        let (first, second, both) = (odds(&fit, vectors.get(0)), odds(&fit, vectors.get(1)), odds(&fit, &[(2, 1.0)]));
        assert!(first[0] > 2.0 && second[0] < -2.0 && both[0].abs() < 1.0, "{first:?} {second:?} {both:?}");
        assert!(first[1] < -2.0 && second[1] > 2.0 && second[2] > 2.0);
        assert_eq!(
            fit,
            Regression::fit((&vectors, &order), 3, 3, |text, question| (text % 2 == 0) == (question == 0), |_, _| 1.0)
        );
    }

    #[test]
    fn odds_and_probabilities_say_the_same() {
        assert!((probability(0.0) - 0.5).abs() < 1e-6 && probability(5.0) > 0.99 && probability(-5.0) < 0.01);
    }
}
