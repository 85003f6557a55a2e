//! The style sheet: our files in one, with the partnership's colours.

use serde::Deserialize;

/// The sheet of each component stands beside its view.
const SHEETS: &[&str] = &[
    include_str!("base.css"),
    include_str!("../pages/frame/frame.css"),
    include_str!("../pages/components/icon/style.css"),
    include_str!("../pages/components/button/style.css"),
    include_str!("../pages/components/fold/style.css"),
    include_str!("../pages/components/callout/style.css"),
    include_str!("../pages/components/danger/style.css"),
    include_str!("../pages/components/call/style.css"),
    include_str!("../pages/components/lines/style.css"),
    include_str!("../pages/service/style.css"),
    include_str!("../pages/components/tiles/style.css"),
    include_str!("../pages/components/links/style.css"),
    include_str!("../pages/components/contents/style.css"),
    include_str!("../pages/components/facts/style.css"),
    include_str!("../pages/components/field/style.css"),
    include_str!("forced.css"),
    include_str!("print.css"),
];

macro_rules! colours {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        /// Pairs of CSS colours, light and dark, from `content/site.toml`.
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Colours {
            $($(#[$doc])* pub $name: [String; 2],)+
        }

        impl Colours {
            /// Their names.
            pub(super) const NAMES: &[&str] = &[$(stringify!($name),)+];

            /// Each colour with its name.
            fn named(&self) -> impl Iterator<Item = (&'static str, &[String; 2])> {
                [$((stringify!($name), &self.$name),)+].into_iter()
            }
        }
    };
}

colours! {
    /// Text.
    ink,
    /// Text that matters less.
    quiet,
    /// Page.
    paper,
    /// Cards.
    panel,
    /// The ground of what asks something of the visitor.
    tint,
    /// The ground of a warning.
    warm,
    /// Links and buttons.
    brand,
    /// Text on `brand`.
    on_brand,
    /// The signpost's arm; the ground of a campaign.
    mark,
    /// Text on `mark`.
    on_mark,
    /// Edges of controls.
    line,
    /// Edges that only divide.
    edge,
    /// "Open now".
    open,
    /// Emergency.
    alert,
    /// Text on `alert`.
    on_alert,
    /// The ground of what is said of an emergency.
    soft,
}

/// Pairs of names, of what is seen on its ground, with the least contrast there must be between them and the rule that says so.
/// Every ground that a sheet uses stands here with everything that is drawn on it.
pub const PAIRS: &[(&str, &[&str], f64, &str)] = &[
    ("ink", &["paper", "panel", "tint", "warm", "soft"], 4.5, "1.4.3"),
    ("quiet", &["paper", "panel", "tint", "warm", "soft"], 4.5, "1.4.3"),
    ("brand", &["paper", "panel", "tint", "warm", "soft"], 4.5, "1.4.3"),
    ("open", &["paper", "panel", "tint"], 4.5, "1.4.3"),
    ("paper", &["ink"], 4.5, "1.4.3"),
    ("on_brand", &["brand"], 4.5, "1.4.3"),
    ("on_mark", &["mark"], 4.5, "1.4.3"),
    ("on_alert", &["alert"], 4.5, "1.4.3"),
    ("line", &["paper", "panel", "tint"], 3.0, "1.4.11"),
    ("brand", &["tint", "panel"], 3.0, "1.4.11"),
    ("alert", &["soft", "paper"], 3.0, "1.4.11"),
];

impl Colours {
    /// The light and the dark colour with a name; of none, two empty ones.
    pub fn pair(&self, name: &str) -> [&str; 2] {
        let pair = self.named().find(|(key, _)| *key == name);
        pair.map_or(["", ""], |(_, [light, dark])| [light, dark])
    }

    /// The colours as custom properties, the dark ones for whoever prefers them.
    fn css(&self) -> String {
        let [light, dark] = self.schemes();
        format!(":root{{{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}")
    }

    /// The custom properties, light and dark.
    pub(super) fn schemes(&self) -> [String; 2] {
        [0, 1].map(|scheme| {
            let set = self.named().map(|(name, pair)| format!("--{}:{};", name.replace('_', "-"), pair[scheme]));
            set.collect()
        })
    }
}

/// What a partnership chooses of the look besides its colours.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// How round corners are, in rem; 0 for square ones.
    pub corner: f64,
}

/// Whether a colour has this name.
pub(super) fn is_colour(name: &str) -> bool {
    Colours::NAMES.contains(&name)
}

/// The style sheet in these colours.
pub(super) fn sheet(colours: &Colours, look: &Look) -> String {
    minified(&format!("{}:root{{--corner:{}rem}}{}", colours.css(), look.corner, SHEETS.concat()))
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
    fn every_colour_that_a_sheet_uses_is_one_of_ours() {
        let css = SHEETS.concat();
        for used in css.split("var(--").skip(1).filter_map(|rest| rest.split([')', ',']).next()) {
            let size = used == "corner" || css.contains(&format!("--{used}:"));
            assert!(size || is_colour(&used.replace('-', "_")), "var(--{used})");
        }
        // A colour that is written out has been held against no ground, and is the same by night.
        let hexes = css
            .split('#')
            .skip(1)
            .filter(|rest| rest.len() > 3 && rest.as_bytes()[..3].iter().all(u8::is_ascii_hexdigit));
        assert!(
            hexes.filter(|rest| !rest.starts_with("fff") && !rest.starts_with("000")).count() == 0,
            "a colour of no name"
        );
    }

    #[test]
    fn comments_and_spaces_go_and_selectors_stay() {
        assert_eq!(
            minified("/* a */ a b > c {\n  color: red;\n}\n@media (x) { a:not(.b) { margin: 0 auto; } }"),
            "a b>c{color:red}@media (x){a:not(.b){margin:0 auto}}"
        );
    }
}
