//! The site: one validated, immutable snapshot of everything, and what each address shows.

mod load;
mod page;
mod settings;
#[expect(clippy::module_inception, reason = "the type the folder is named for")]
mod site;
mod view;

pub use load::{Folders, Loaded, load};
pub use page::Page;
pub use settings::{Colours, Settings};
pub use site::Site;
pub use view::{Flow, View};
