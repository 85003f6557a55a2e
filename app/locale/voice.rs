//! How a language is meant to sound: what is said too often, and which advice carries a label.

use std::collections::BTreeMap;

use serde::Deserialize;

/// `locales/<tag>/voice.toml`. A language without one has no such rules.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// How often words may stand in all texts for visitors together, in small letters.
    #[serde(default)]
    pub worn: BTreeMap<String, usize>,
    /// Words that promise what nobody can keep, or are a note of an editor, in small letters.
    #[serde(default)]
    pub never: Vec<String>,
    /// Words of advice, in small letters, by which another person may see that it was followed.
    #[serde(default)]
    pub seen: Vec<String>,
}
