//! Guides and about pages: what they are, their translations, and their pages.

mod article;
mod guide_page;
mod load;
mod topics_page;

pub use article::{Article, Articles, Written};
pub use guide_page::{about_page, guide_page};
pub use load::{load_guides, load_pages, load_translations};
pub use topics_page::topics_page;
