//! Full-text search over services and guides: one index in memory for each language, and what a query means beside its
//! words.

mod analysis;
mod find;
mod form;
mod index;
mod jsonl;
mod lookup;
mod page;
mod synonyms;

pub use find::{Hit, Query, Results, Target};
pub use form::search_form;
pub use index::Search;
pub use jsonl::search_line;
pub use page::{refused, search_page, search_results};
pub use synonyms::{Synonyms, load_synonyms};
