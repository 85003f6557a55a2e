//! What is counted of answers: how many of a shape and a status, and how long they took. Nothing of a visitor.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;

/// Upper bounds of the times that are told apart, in microseconds. Chosen: a kept page takes some 20, an answer to words some
/// 500, and what takes longer than the last is trouble.
pub(super) const BOUNDS: [u64; 8] = [50, 200, 1_000, 5_000, 25_000, 100_000, 500_000, 2_500_000];

/// Counts that only rise. No lock is taken to count.
#[derive(Default)]
pub(super) struct Counts {
    answers: ArcSwap<HashMap<Kind, Arc<AtomicU64>>>,
    times: [AtomicU64; BOUNDS.len() + 1],
    taken: AtomicU64,
}

/// The shape of the address and the status of an answer.
type Kind = (&'static str, u16);

/// What was counted until now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// Answers by the shape of the address and the status.
    pub(super) answers: BTreeMap<Kind, u64>,
    /// Answers by the time they took: up to each of [`BOUNDS`], then those that took longer.
    pub(super) times: [u64; BOUNDS.len() + 1],
    /// All the time they took, in microseconds.
    pub(super) taken: u64,
}

impl Counts {
    /// Counts an answer.
    pub(super) fn count(&self, shape: &'static str, status: u16, taken: Duration) {
        let kind = (shape, status);
        let known = self.answers.load().get(&kind).cloned();
        known.unwrap_or_else(|| self.begin(kind)).fetch_add(1, Ordering::Relaxed);
        let taken = u64::try_from(taken.as_micros()).unwrap_or(u64::MAX);
        self.times[BOUNDS.partition_point(|bound| *bound < taken)].fetch_add(1, Ordering::Relaxed);
        self.taken.fetch_add(taken, Ordering::Relaxed);
    }

    /// Makes room for a kind of answer that was not given before.
    fn begin(&self, kind: Kind) -> Arc<AtomicU64> {
        let new = Arc::<AtomicU64>::default();
        self.answers.rcu(|answers| {
            let mut answers = HashMap::clone(answers);
            answers.entry(kind).or_insert_with(|| Arc::clone(&new));
            answers
        });
        self.answers.load().get(&kind).map_or(new, Arc::clone)
    }

    /// What was counted until now.
    pub(super) fn counted(&self) -> Counted {
        let read = |count: &AtomicU64| count.load(Ordering::Relaxed);
        Counted {
            answers: self.answers.load().iter().map(|(kind, count)| (*kind, read(count))).collect(),
            times: self.times.each_ref().map(read),
            taken: read(&self.taken),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_by_shape_status_and_time() {
        let counts = Counts::default();
        for (shape, status, micros) in
            [("/{l}", 200, 50), ("/{l}", 200, 51), ("/{l}", 404, 9_000_000), ("other", 200, 0)]
        {
            counts.count(shape, status, Duration::from_micros(micros));
        }
        let counted = counts.counted();
        assert_eq!(counted.answers, [(("/{l}", 200), 2), (("/{l}", 404), 1), (("other", 200), 1)].into());
        assert_eq!(counted.times, [2, 1, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(counted.taken, 9_000_101);
    }

    #[test]
    fn nothing_is_lost_when_many_count_at_once() {
        let counts = Counts::default();
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| (0..1_000).for_each(|_| counts.count("/{l}", 200, Duration::ZERO)));
            }
        });
        assert_eq!(counts.counted().answers, [(("/{l}", 200), 4_000)].into());
    }
}
