//! The style sheet and the exit script, as every page carries them, and their hashes for the Content-Security-Policy.

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
    /// The exit script.
    pub script: String,
    /// `'sha256-…'` of the style sheet (CSP Level 3).
    pub css_hash: String,
    /// `'sha256-…'` of the script.
    pub script_hash: String,
}

impl Style {
    /// The style and script of a site.
    pub fn new(settings: &Settings) -> Self {
        let css = minified(&format!("{}{}", colours(&settings.colours), SHEETS.concat()));
        let script = exit_script(settings.exit.get_ref());
        Self { css_hash: hash(&css), script_hash: hash(&script), css, script }
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
