//! The style sheet: our files in one, with the partnership's colours.

use serde::Deserialize;

const SHEETS: &[&str] = &[
    include_str!("base.css"),
    include_str!("layout.css"),
    include_str!("arms.css"),
    include_str!("card.css"),
    include_str!("form.css"),
    include_str!("print.css"),
];

/// Pairs of CSS colours, light and dark, from `content/site.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Text.
    pub ink: [String; 2],
    /// Page.
    pub paper: [String; 2],
    /// Cards.
    pub panel: [String; 2],
    /// Links and buttons.
    pub brand: [String; 2],
    /// Text on `brand`.
    pub on_brand: [String; 2],
    /// The signpost's arm.
    pub mark: [String; 2],
    /// Borders of controls.
    pub line: [String; 2],
    /// Emergency.
    pub alert: [String; 2],
    /// Text on `alert`.
    pub on_alert: [String; 2],
}

impl Colours {
    /// Each colour with its CSS name, light and dark.
    fn named(&self) -> [(&'static str, &[String; 2]); 9] {
        [
            ("ink", &self.ink),
            ("paper", &self.paper),
            ("panel", &self.panel),
            ("brand", &self.brand),
            ("on-brand", &self.on_brand),
            ("mark", &self.mark),
            ("line", &self.line),
            ("alert", &self.alert),
            ("on-alert", &self.on_alert),
        ]
    }

    /// The colours as custom properties, the dark ones for whoever prefers them.
    fn css(&self) -> String {
        let set = |index: usize| self.named().map(|(name, pair)| format!("--{name}:{};", pair[index])).concat();
        format!(":root{{{}}}@media(prefers-color-scheme:dark){{:root{{{}}}}}", set(0), set(1))
    }
}

/// The style sheet in these colours.
pub(super) fn sheet(colours: &Colours) -> String {
    minified(&format!("{}{}", colours.css(), SHEETS.concat()))
}

/// Without comments, line breaks and needless spaces. Our own sheets hold no strings with runs of spaces.
pub(super) fn minified(css: &str) -> String {
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
