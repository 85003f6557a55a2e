//! `content/site.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::directory::Kind;
use crate::style::{Colours, Look};

/// What a partnership chooses for its site.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Name of the site.
    pub name: Spanned<String>,
    /// Where it is published, without a slash at the end.
    pub url: Spanned<String>,
    /// The region, for texts.
    pub region: String,
    /// IANA time zone in which services keep their hours.
    pub timezone: Spanned<String>,
    /// Where the exit leads.
    pub exit: Spanned<String>,
    /// Where it leads for a language, by tag, when elsewhere.
    #[serde(default)]
    pub exit_by_language: BTreeMap<String, Spanned<String>>,
    /// Id of the service whose number is on every page.
    pub national_line: Spanned<String>,
    /// The line for anyone at any hour, where no line meant for somebody answers at night.
    pub anyone_line: Spanned<String>,
    /// The line that everyone under 18 is shown.
    pub young_line: Spanned<String>,
    /// The guide for somebody who is not sure what is happening to them.
    pub start_guide: Spanned<String>,
    /// The guide for somebody whose danger may grow.
    pub plan_guide: Spanned<String>,
    /// Whom a visitor can reach about the site, such as an address for mail. Missing until it is known.
    pub contact: Option<String>,
    /// Who hosts the site. Missing until it is known.
    pub host: Option<String>,
    /// What the team of an area owns beside the records of its own services: files, and folders with a slash at the end.
    #[serde(default)]
    pub owners: BTreeMap<String, Vec<String>>,
    /// The guides that are translated before all others, the first of them first.
    #[serde(default)]
    pub first_guides: Vec<Spanned<String>>,
    /// Kinds each area should have.
    #[serde(default)]
    pub expected: Vec<Expected>,
    /// The home page.
    pub home: Home,
    /// Colours.
    pub colours: Colours,
    /// The rest of the look.
    pub look: Look,
}

/// A kind of help that every area should have, and where to send people when one has not.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The kind.
    pub kind: Kind,
    /// Id of the service to go to instead.
    pub route: Spanned<String>,
}

/// What the home page shows.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Home {
    /// Ids of services.
    pub lines: Vec<Spanned<String>>,
    /// Ids of guides.
    pub guides: Vec<Spanned<String>>,
    /// The guide for somebody who worries about another person.
    pub someone: Spanned<String>,
    /// The guide for somebody who worries about what they do themselves.
    pub behaviour: Spanned<String>,
    /// The guide for somebody under 18.
    pub young: Spanned<String>,
}

impl Settings {
    /// Where the exit leads for a language.
    pub fn exit_for(&self, tag: &str) -> &str {
        self.exit_by_language.get(tag).unwrap_or(&self.exit).get_ref()
    }

    /// Id of the service to go to where an area has none of a kind that it should have.
    pub fn stand_in(&self, kind: Kind) -> Option<&str> {
        self.expected.iter().find(|expected| expected.kind == kind).map(|expected| expected.route.get_ref().as_str())
    }
}
