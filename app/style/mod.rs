//! The style sheet and the exit script, as every page carries them, and their hashes for the Content-Security-Policy.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use crate::safety::exit_script;
use crate::site::{Colours, Settings};

const SHEETS: &[&str] = &[
    include_str!("base.css"),
    include_str!("layout.css"),
    include_str!("arms.css"),
    include_str!("card.css"),
    include_str!("form.css"),
    include_str!("print.css"),
];

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
}

impl Style {
    /// The style and scripts of a site with these languages.
    pub fn new<'a>(settings: &Settings, tags: impl Iterator<Item = &'a str>) -> Self {
        let css = minified(&format!("{}{}", colours(&settings.colours), SHEETS.concat()));
        let scripts: BTreeMap<String, String> =
            tags.map(|tag| (tag.to_owned(), exit_script(settings.exit_for(tag)))).collect();
        let script_hashes = scripts.values().map(|script| hash(script)).collect();
        Self { css_hash: hash(&css), css, scripts, script_hashes, loader: None }
    }

    /// The exit script of a language.
    pub fn script(&self, tag: &str) -> &str {
        self.scripts.get(tag).map_or("", String::as_str)
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

fn colours(colours: &Colours) -> String {
    let set = |index: usize| colours.named().map(|(name, pair)| format!("--{name}:{};", pair[index])).concat();
    format!(":root{{{}}}@media(prefers-color-scheme:dark){{:root{{{}}}}}", set(0), set(1))
}

/// Without comments, line breaks and needless spaces. Our own sheets hold no strings with runs of spaces.
fn minified(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        plain.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    plain.push_str(rest);
    let mut css = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    for symbol in ["{", "}", ";", ",", ">"] {
        css = css.replace(&format!(" {symbol}"), symbol).replace(&format!("{symbol} "), symbol);
    }
    css.replace(": ", ":").replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_spaces_go_and_selectors_stay() {
        assert_eq!(
            minified("/* a */ a b > c {\n  color: red;\n}\n@media (x) { a:not(.b) { margin: 0 auto; } }"),
            "a b>c{color:red}@media (x){a:not(.b){margin:0 auto}}"
        );
    }
}
