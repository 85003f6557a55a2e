//! What the site gives to search engines.

mod robots;
mod sitemap;

pub use robots::robots;
pub use sitemap::sitemap;
