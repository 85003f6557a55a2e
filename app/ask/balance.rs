//! How much a phrase of danger counts. A language with many of those and few others would make an alarm of its ordinary words:
//! there each counts for less, so that together they are as many as in all languages.

use super::need::{Needs, Urgency};
use super::vector::to_f32;

/// What a phrase counts, by its language, 0 to 1.
#[derive(Debug, Default)]
pub(super) struct Balance {
    emergency: Vec<f32>,
    urgent: Vec<f32>,
}

impl Balance {
    /// The balance of all phrases.
    pub(super) fn of(needs: &Needs) -> Self {
        Self {
            emergency: balance(needs, |urgency| urgency == Urgency::Emergency),
            urgent: balance(needs, Urgency::is_urgent),
        }
    }

    /// What a phrase counts where it is asked whether something is an emergency.
    pub(super) fn emergency(&self, language: usize, urgency: Urgency) -> f32 {
        if urgency == Urgency::Emergency { self.emergency[language] } else { 1.0 }
    }

    /// What a phrase counts where it is asked whether something is urgent.
    pub(super) fn urgent(&self, language: usize, urgency: Urgency) -> f32 {
        if urgency.is_urgent() { self.urgent[language] } else { 1.0 }
    }
}

fn balance(needs: &Needs, is: impl Fn(Urgency) -> bool) -> Vec<f32> {
    // Phrases of each language: those that are, and the others.
    let mut counts = vec![[0usize; 2]; needs.languages.len()];
    for phrase in &needs.phrases {
        counts[phrase.language][usize::from(!is(phrase.urgency))] += 1;
    }
    let odds = |are: usize, others: usize| to_f32(are) / to_f32(others.max(1));
    let all = odds(counts.iter().map(|count| count[0]).sum(), counts.iter().map(|count| count[1]).sum());
    counts.iter().map(|[are, others]| if *are == 0 { 1.0 } else { (all / odds(*are, *others)).min(1.0) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::Phrase;

    #[test]
    fn where_most_phrases_are_of_danger_each_counts_for_less() {
        let phrase = |language, urgency| Phrase { text: String::new(), need: 0, urgency, language };
        let many = (0..80).map(|_| phrase(0, Urgency::Normal)).chain((0..10).map(|_| phrase(0, Urgency::Emergency)));
        let few = (0..10).map(|_| phrase(1, Urgency::Emergency)).chain([phrase(1, Urgency::Normal)]);
        let needs =
            Needs { phrases: many.chain(few).collect(), languages: vec!["en".into(), "so".into()], ..Needs::default() };
        let balance = Balance::of(&needs);
        let whole = [balance.emergency(0, Urgency::Emergency), balance.emergency(1, Urgency::Normal)];
        assert!(whole.iter().all(|counts| *counts >= 1.0), "{whole:?}");
        let less = balance.emergency(1, Urgency::Emergency);
        assert!((0.02..0.03).contains(&less), "ten count as a quarter beside one: {less}");
    }
}
