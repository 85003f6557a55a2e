//! From what was said, chosen or searched for to who can help: plain values, which `pages` draws.

mod area;
mod ask_line;
mod choose;
mod conversation;
mod fitting;
mod guide;
mod handbook;
mod known;
mod lines;
mod listing;
mod outcome;
mod rank;
mod reasons;
mod search;
mod search_line;
mod situation;
mod suitability;
mod walk;

pub use area::{AreaHelp, Gap, KindCount, KindHelp, area_help, kind_help};
pub use ask_line::ask_line;
pub use choose::{Chosen, is_night_line};
pub use conversation::{Meant, Next, Reply, Turn, turn};
pub use guide::{GuideHelp, guide_help, local_help};
pub use handbook::{HandbookKind, handbook_help};
pub use known::{Basis, Gender, Known, Sure, Who};
pub use lines::Lines;
pub use listing::{Listing, Services, listing};
pub use outcome::{Outcome, Understood, outcome, understood};
pub use reasons::Why;
pub use search::{Hit, Hits, Query, Results, SearchAnswer, SearchFound, Target, find, search};
pub use search_line::search_line;
pub use situation::Situation;
pub use suitability::{is_for_others, suits};
pub use walk::{Route, paths};
