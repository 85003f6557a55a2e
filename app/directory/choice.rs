//! What a visitor chose.

use std::borrow::Cow;

use super::Filter;
use super::terms::{Audience, Channel, Feature, Kind};
use crate::places::{Found, Gazetteer};

/// What a visitor sent with the form. Lives for one request and is never logged.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The typed place.
    pub place: String,
    /// Id of the area that the page with the form was about; empty where it was about none.
    pub area: String,
    /// Everything else.
    pub filter: Filter,
}

impl Choice {
    /// Reads the fields of the form. Unknown fields and values are passed over: nobody is turned away by a stale page.
    pub fn from_fields<'a>(fields: impl Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>) -> Self {
        let mut choice = Self::default();
        for (name, value) in fields {
            let filter = &mut choice.filter;
            match name.as_ref() {
                "place" => choice.place = value.trim().chars().take(100).collect(),
                "area" => choice.area = value.chars().take(100).collect(),
                "kind" => filter.kind = Kind::from_key(&value),
                "audience" => filter.audience = Audience::from_key(&value),
                "channel" => filter.channel = Channel::from_key(&value),
                "language" => filter.language = Some(value.into_owned()).filter(|tag| !tag.is_empty()),
                "open" => filter.open_now = !value.is_empty(),
                other => filter.features.extend(Feature::from_key(other)),
            }
        }
        choice
    }

    /// What the typed place is, if one was typed. While the name of the page's own area stands in the field it is that
    /// area, also where places elsewhere have the same name.
    pub fn found<'a>(&self, gazetteer: &'a Gazetteer) -> Option<Found<'a>> {
        let own = gazetteer.area(&self.area).filter(|area| area.name == self.place);
        (!self.place.is_empty()).then(|| own.map_or_else(|| gazetteer.find(&self.place), Found::Area))
    }
}
