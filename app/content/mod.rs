//! From files on disk to typed documents and problems. The only code besides `locale` that reads files of the site.

mod document;
mod numbers;
mod outline;
mod plain_toml;
mod problem;
pub(crate) mod prose;
pub(crate) mod prose_rules;
mod publication;
mod review;
mod seen;
mod shown;
mod slips;
mod source;
mod strings;
mod translation;
mod tree;
mod values;
mod vocabulary;
mod write;

pub use document::Document;
pub use numbers::typed_numbers;
pub use outline::{Form, Piece, outline};
pub use plain_toml::did_you_mean;
pub use problem::{Problem, Severity, has_errors};
pub use publication::{AsOf, Gone, Publication, Record, Retired, Section, Standing, Status};
pub(crate) use publication::{PublicationFile, RetiredFile};
pub use review::Review;
pub use seen::Seen;
pub use shown::{Block, blocks};
pub use source::{Source, optional_toml, read_toml};
pub use strings::strings;
pub(crate) use translation::{Made, Shape, TRANSLATED};
pub use tree::documents;
pub(crate) use tree::{ids, is_copy, is_file_of, is_left_beside};
pub(crate) use vocabulary::vocabulary;
pub use write::{copy_folder, write, write_all};
