//! The two folders that make a site.

use std::path::PathBuf;

/// Where the site is read from.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Facts and texts.
    pub content: PathBuf,
    /// Languages.
    pub locales: PathBuf,
}
