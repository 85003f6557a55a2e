//! Reads `areas.toml` and the files in `places/`.

use std::path::Path;

use serde::Deserialize;

use super::gazetteer::{NeighboursFile, OutsideFile, PlacesFile};
use super::postcode::Postcodes;
use super::{Area, Gazetteer, fold};
use crate::content::{Problem, Source, read_toml};

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
    if let Some((_, file)) = read_toml::<AreasFile>(&content.join("areas.toml"), &mut problems) {
        gazetteer.areas = file.area;
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
        for name in area.aliases.iter().chain([&area.name]) {
            gazetteer.add(name, &[&area.id.0]);
        }
    }
    for neighbour in gazetteer.neighbours.clone() {
        gazetteer.add(&neighbour.name, &[&neighbour.id]);
    }
    (gazetteer, problems)
}

fn add_places(gazetteer: &mut Gazetteer, source: &Source, file: PlacesFile) -> Vec<Problem> {
    let mut problems = Vec::new();
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
        gazetteer.ambiguous.insert(fold(ambiguous.name.get_ref()), ambiguous);
    }
    problems
}
