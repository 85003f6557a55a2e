//! A service as it is shown in lists: a card, a card that unfolds, the first of an answer, a row of it.

mod about;
mod card;
mod unfolding;
mod ways;

pub(super) use about::{details, languages, referral, what_happens, withheld};
pub(super) use card::{audiences, cards, checked, coverage, draft_mark};
pub(super) use unfolding::{Listed, best_card, row_card, unfolding_card};
pub(super) use ways::{call_log, other_ways};
