//! Full-text search over services and guides: one index in memory for each language.

mod analysis;
mod corpus;
mod index;
mod lookup;
mod synonyms;

pub use analysis::Sought;
pub use corpus::Corpus;
pub use index::{LanguageIndex, Search};
pub use lookup::Document;
pub use synonyms::{Synonyms, load_synonyms};
