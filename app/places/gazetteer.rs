//! Places by their folded names.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::postcode::Postcodes;
use super::written::Written;
use super::{Area, AreaId, Neighbour};
use crate::text::fold_name;

/// Areas, neighbours, places and postcodes, ready for look-up.
#[derive(Debug, Default)]
pub struct Gazetteer {
    pub(super) areas: Vec<Area>,
    pub(super) neighbours: Vec<Neighbour>,
    pub(super) places: HashMap<String, Vec<String>>,
    /// Councils by their own names, folded.
    pub(super) councils: HashMap<String, String>,
    pub(super) ambiguous: HashMap<String, Ambiguous>,
    pub(super) postcodes: Postcodes,
    /// Villages and parts of towns: the names that say more than which town.
    pub(super) villages: HashSet<String>,
    /// Rivers and the like, which say more than which town: one word each.
    pub(super) landmarks: HashSet<String>,
    /// Names that are also ordinary words.
    pub(super) everyday: HashSet<String>,
    /// Names as they are written in other scripts.
    pub(super) other_scripts: Written,
    /// What areas are called in a language that writes them in another script.
    pub(super) called: HashMap<(String, AreaId), String>,
}

/// `content/places/places.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlacesFile {
    #[serde(default)]
    pub(super) everyday: Vec<String>,
    #[serde(default)]
    pub(super) landmarks: Vec<String>,
    pub(super) place: Vec<Place>,
    pub(super) ambiguous: Vec<Ambiguous>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) name: toml::Spanned<String>,
    pub(super) area: toml::Spanned<String>,
    pub(super) near: Option<String>,
    #[serde(default)]
    pub(super) alt: Vec<String>,
    #[serde(default)]
    pub(super) also: Vec<String>,
}

/// A name that several places have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Ambiguous {
    pub(super) name: toml::Spanned<String>,
    pub(super) areas: Vec<String>,
    pub(super) labels: Vec<String>,
    pub(super) outside: Vec<String>,
}

/// `content/places/outside.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutsideFile {
    pub(super) places: HashMap<String, Vec<String>>,
}

/// `content/places/neighbours.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NeighboursFile {
    pub(super) neighbour: Vec<Neighbour>,
}

impl Gazetteer {
    /// The areas the site serves, in the order of `areas.toml`.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// What areas are called: their names and what else they go by.
    pub fn area_names(&self) -> Vec<&str> {
        self.areas()
            .iter()
            .flat_map(|area| std::iter::once(&area.name).chain(&area.aliases).map(String::as_str))
            .collect()
    }

    /// What an area is called on a page in the language `tag`: in its script, with the name on signs and letters beside it.
    pub fn called_in(&self, tag: &str, area: &Area) -> String {
        let own = self.called.get(&(tag.to_owned(), area.id.clone()));
        own.map_or_else(|| area.name.clone(), |own| format!("{own} ({})", area.name))
    }

    /// The councils around them, in the order of `neighbours.toml`.
    pub fn neighbours(&self) -> &[Neighbour] {
        &self.neighbours
    }

    /// The area with this id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.id.0 == id)
    }

    /// Whether an area has this id.
    pub fn is_area(&self, id: &AreaId) -> bool {
        self.area(&id.0).is_some()
    }

    pub(super) fn neighbour(&self, id: &str) -> Option<&Neighbour> {
        self.neighbours.iter().find(|neighbour| neighbour.id == id)
    }

    /// Whether a word, in any case, is one of the name of an area of ours. Short words, such as "East", are not.
    pub fn is_in_name_of_area(&self, word: &str) -> bool {
        const SHORTEST: usize = 5;
        let word = fold_name(word);
        let named = |area: &Area| area.name.split(' ').any(|part| fold_name(part) == word);
        word.chars().count() >= SHORTEST && self.areas.iter().any(named)
    }

    /// Whether it is the name of a county, in any case: of something that all our areas are in.
    pub fn is_county(&self, name: &str) -> bool {
        self.ambiguous.get(&fold_name(name)).is_some_and(|places| places.areas.len() == self.areas.len())
    }

    /// Whether it is the name of a place, also in another script.
    pub fn is_place(&self, name: &str) -> bool {
        self.places.contains_key(&fold_name(name))
    }

    /// Adds the own name of a council.
    pub(super) fn add_council(&mut self, name: &str, id: &str) {
        self.add(name, &[id]);
        self.councils.insert(fold_name(name), id.to_owned());
    }

    pub(super) fn add(&mut self, name: &str, councils: &[&str]) {
        let known = self.places.entry(fold_name(name)).or_default();
        for council in councils {
            if !known.iter().any(|id| id == council) {
                known.push((*council).to_owned());
            }
        }
    }
}
