//! The councils the site serves, and those around them.

use serde::Deserialize;

/// The id of a council area, such as `example-borough`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct AreaId(pub String);

/// A council area that the site serves.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Its id, also the segment of its address.
    pub id: AreaId,
    /// Its name, the same in every language.
    pub name: String,
    /// Code of the Government Statistical Service, such as `E06000006`.
    pub gss: String,
    /// Other names people use.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Id of the service whose number stands beside the national one on the pages of this area.
    pub front_door: toml::Spanned<String>,
}

/// A council outside, so that somebody from there is told so.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Neighbour {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domestic abuse service, where one is known.
    pub service: Option<String>,
    /// An official page.
    pub page: Option<String>,
    /// The service's number in E.164, only when an official page gave it.
    pub number: Option<String>,
    /// The same number as people write it.
    pub printed: Option<String>,
    /// The page that gave the number.
    pub source: Option<String>,
}
