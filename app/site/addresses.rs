//! `content/addresses.toml`: every address that was ever public, and what it leads to.

use std::collections::BTreeMap;
use std::path::Path;

use crate::content::{Problem, Source, optional_toml};

/// Addresses below the language, such as `/guides/your-phone`, each with what it leads to, such as `guides/your-phone`.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// The file.
    pub source: Source,
    /// What each leads to.
    pub owners: BTreeMap<String, String>,
}

impl Addresses {
    /// Those that were recorded in `content`; none where nothing was recorded yet.
    pub(super) fn load(content: &Path) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let file = optional_toml::<BTreeMap<String, String>>(&content.join("addresses.toml"), &mut problems);
        (file.map(|(source, owners)| Self { source, owners }).unwrap_or_default(), problems)
    }
}
