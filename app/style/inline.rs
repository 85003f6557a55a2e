//! The inline parts of every page, and their hashes for the Content-Security-Policy.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::exit::exit_script;
use super::sheet::{Colours, Look, minified, sheet};

/// What is inlined into every page.
#[derive(Clone, Debug)]
pub struct Style {
    /// The style sheet.
    pub css: String,
    /// The exit script of each language, by tag: it may lead elsewhere in each.
    scripts: BTreeMap<String, String>,
    /// `'sha256-…'` of the style sheet (CSP Level 3).
    pub css_hash: String,
    /// `'sha256-…'` of each script.
    pub script_hashes: BTreeSet<String>,
    /// The script that loads the islands, where they were built.
    loader: Option<String>,
    /// The script by which the pages of a preview notice edits.
    preview: Option<String>,
}

impl Style {
    /// The style in these colours, with the address where the exit of each language leads, by tag.
    pub fn new<'a>(colours: &Colours, look: &Look, exits: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let css = sheet(colours, look);
        let scripts: BTreeMap<String, String> = exits.map(|(tag, url)| (tag.to_owned(), exit_script(url))).collect();
        let script_hashes = scripts.values().map(|script| hash(script)).collect();
        Self { css_hash: hash(&css), css, scripts, script_hashes, loader: None, preview: None }
    }

    /// The exit script of a language.
    pub fn script(&self, tag: &str) -> &str {
        self.scripts.get(tag).map_or("", String::as_str)
    }

    /// The same with what the pages of a preview have besides.
    #[must_use]
    pub fn for_preview(mut self, colours: &Colours) -> Self {
        let script = include_str!("preview.js").trim_end().replace('\n', "");
        self.script_hashes.insert(hash(&script));
        let [light, dark] = colours.schemes();
        self.css += &["[data-scheme=light]{", &light, "}[data-scheme=dark]{", &dark, "}"].concat();
        self.css += &minified(include_str!("preview.css"));
        self.css_hash = hash(&self.css);
        Self { preview: Some(script), ..self }
    }

    /// The script by which the pages of a preview notice edits.
    pub fn preview(&self) -> Option<&str> {
        self.preview.as_deref()
    }

    /// The same with a script that loads the islands.
    #[must_use]
    pub fn with_loader(self, loader: Option<String>) -> Self {
        Self { loader, ..self }
    }

    /// The script that loads the islands, where they were built.
    pub fn loader(&self) -> Option<&str> {
        self.loader.as_deref()
    }

    /// `'sha256-…'` of that script.
    pub fn loader_hash(&self) -> Option<String> {
        self.loader.as_deref().map(hash)
    }
}

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
