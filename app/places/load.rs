//! Reads `areas.toml` and the files in `places/`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::gazetteer::{NeighboursFile, OutsideFile, PlacesFile};
use super::postcode::Postcodes;
use super::{Area, AreaId, Gazetteer};
use crate::content::{Problem, Source, optional_toml, read_toml};
use crate::text::fold_name;

/// `content/areas.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreasFile {
    /// The areas.
    pub area: Vec<Area>,
}

/// Reads areas, places and postcodes below `content`. What could not be read is missing from the result and a problem.
pub fn load(content: &Path) -> (Gazetteer, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut gazetteer = Gazetteer::default();
    let mut areas = None;
    if let Some((source, file)) = read_toml::<AreasFile>(&content.join("areas.toml"), &mut problems) {
        gazetteer.areas = file.area;
        areas = Some(source);
    }
    let folder = content.join("places");
    if let Some((_, file)) = read_toml::<NeighboursFile>(&folder.join("neighbours.toml"), &mut problems) {
        gazetteer.neighbours = file.neighbour;
    }
    if let Some((_, postcodes)) = read_toml::<Postcodes>(&folder.join("postcodes.toml"), &mut problems) {
        gazetteer.postcodes = postcodes;
    }
    if let Some((_, file)) = read_toml::<OutsideFile>(&folder.join("outside.toml"), &mut problems) {
        for (name, councils) in &file.places {
            gazetteer.add(name, &councils.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    if let Some((source, file)) = read_toml::<PlacesFile>(&folder.join("places.toml"), &mut problems) {
        problems.extend(add_places(&mut gazetteer, &source, file));
    }
    for area in gazetteer.areas.clone() {
        let elsewhere = |name: &&String| {
            gazetteer.places.get(&fold_name(name)).is_some_and(|councils| !councils.contains(&area.id.0))
        };
        for name in area.aliases.iter().filter(elsewhere) {
            let message = format!("{name} is a place of another council in places/");
            let help =
                "Take it out of the aliases here, or correct it there: people would be sent to the wrong council.";
            problems.extend(
                areas.as_ref().map(|areas| areas.problem_at_last(&format!("\"{name}\""), "place-clash", message, help)),
            );
        }
        for name in area.aliases.iter().chain([&area.name]) {
            gazetteer.add_council(name, &area.id.0);
        }
    }
    for neighbour in gazetteer.neighbours.clone() {
        gazetteer.add_council(&neighbour.name, &neighbour.id);
    }
    (gazetteer, problems)
}

/// `locales/<tag>/places.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NamesFile {
    /// Names that are also found within a longer word.
    names: BTreeMap<Spanned<String>, Spanned<String>>,
    /// Names that must be a word of their own.
    #[serde(default)]
    whole: BTreeMap<Spanned<String>, Spanned<String>>,
    /// Names that are also ordinary words, so places only where nothing else was typed.
    #[serde(default)]
    alone: BTreeMap<Spanned<String>, Spanned<String>>,
    /// What the areas are called in the script of the language, by id.
    #[serde(default)]
    areas: BTreeMap<Spanned<String>, String>,
}

/// Adds the names that a language has for places, from `places.toml` in its `folder`, if there is one.
pub fn load_names(gazetteer: &mut Gazetteer, folder: &Path, tag: &str) -> Vec<Problem> {
    let path = folder.join("places.toml");
    let mut problems = Vec::new();
    let Some((source, file)) = optional_toml::<NamesFile>(&path, &mut problems) else { return problems };
    for (id, name) in file.areas {
        if gazetteer.area(id.get_ref()).is_none() {
            let message = format!("there is no area {}", id.get_ref());
            problems.push(source.problem(&id.span(), "area-unknown", message, "Use an id from content/areas.toml."));
        }
        gazetteer.called.insert((tag.to_owned(), AreaId(id.into_inner())), name);
    }
    gazetteer.everyday.extend(file.alone.keys().map(|written| fold_name(written.get_ref())));
    let names = file.names.into_iter().map(|name| (name, true));
    let whole = file.whole.into_iter().chain(file.alone).map(|name| (name, false));
    for ((written, name), within) in names.chain(whole) {
        let Some(councils) = gazetteer.places.get(&fold_name(name.get_ref())).cloned() else {
            problems.push(source.problem(
                &name.span(),
                "place-unknown",
                format!("there is no place called {}", name.get_ref()),
                "Write its name as in content/places/places.toml, outside.toml or areas.toml.",
            ));
            continue;
        };
        gazetteer.add(written.get_ref(), &councils.iter().map(String::as_str).collect::<Vec<_>>());
        if within && !written.get_ref().is_ascii() {
            gazetteer.other_scripts.add(fold_name(written.get_ref()));
        }
    }
    problems
}

fn add_places(gazetteer: &mut Gazetteer, source: &Source, file: PlacesFile) -> Vec<Problem> {
    let mut problems = Vec::new();
    gazetteer.landmarks = file.landmarks.iter().map(|name| fold_name(name)).collect();
    gazetteer.everyday = file.everyday.iter().map(|name| fold_name(name)).collect();
    let unknown = |span: std::ops::Range<usize>, id: &str| {
        source.problem(
            &span,
            "area-unknown",
            format!("no area or neighbour has the id {id}"),
            "Use an id from areas.toml or places/neighbours.toml.",
        )
    };
    for place in file.place {
        let councils: Vec<&str> =
            std::iter::once(place.area.get_ref()).chain(&place.also).map(String::as_str).collect();
        if let Some(id) = councils.iter().find(|id| gazetteer.area(id).is_none() && gazetteer.neighbour(id).is_none()) {
            problems.push(unknown(place.area.span(), id));
            continue;
        }
        for name in std::iter::once(place.name.get_ref()).chain(&place.alt) {
            gazetteer.add(name, &councils);
            if place.near.is_some() {
                gazetteer.villages.insert(fold_name(name));
            }
        }
    }
    for ambiguous in file.ambiguous {
        if let Some(id) = ambiguous
            .areas
            .iter()
            .chain(&ambiguous.outside)
            .find(|id| gazetteer.area(id).is_none() && gazetteer.neighbour(id).is_none())
        {
            problems.push(unknown(ambiguous.name.span(), id));
        }
        gazetteer.ambiguous.insert(fold_name(ambiguous.name.get_ref()), ambiguous);
    }
    problems
}
