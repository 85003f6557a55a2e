//! That a person who speaks the language has read a translation: who, and when.

use serde::Deserialize;
use toml::value::Datetime;

use super::Document;

/// `reviewed = { on = 2026-12-01, role = "support worker who speaks Polish" }`
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The day.
    pub on: Datetime,
    /// A role, never a name.
    pub role: String,
}

impl Document {
    /// Its review, where the head of a translation has one.
    pub fn review(&self) -> Option<Review> {
        // Most have none, and need not be read once more.
        let has_one = self.front().lines().any(|line| line.starts_with("reviewed"));
        let head: toml::Table = has_one.then(|| toml::from_str(self.front()).ok()).flatten()?;
        head.get("reviewed")?.clone().try_into().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    #[test]
    fn a_review_is_a_day_and_a_role() {
        let review = |line: &str| {
            let source = Source::new("a.md", format!("+++\ntitle = \"a\"\n{line}\n+++\nb"));
            Document::split(source, "a".into()).expect("a head").review()
        };
        assert_eq!(
            review("reviewed = { on = 2026-12-01, role = \"GP\" }").map(|review| review.role).as_deref(),
            Some("GP")
        );
        assert_eq!(review("reviewed = 2026-12-01"), None, "the head of an English text");
        assert_eq!(review(""), None);
    }
}
