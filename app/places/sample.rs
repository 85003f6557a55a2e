//! A small gazetteer for tests: two areas of ours, one neighbour.

use super::gazetteer::Ambiguous;
use super::{Area, AreaId, Gazetteer, Neighbour};

fn area(id: &str, name: &str) -> Area {
    Area {
        id: AreaId(id.to_owned()),
        name: name.to_owned(),
        gss: "E00000000".to_owned(),
        aliases: Vec::new(),
        front_door: toml::Spanned::new(0..0, format!("{id}-door")),
    }
}

/// Northshire with Marwick, Upper Dale and the everyday words Over and Clive; Southshire with Harbourne; Westby, a neighbour's town.
/// Newton is in both areas.
pub(crate) fn gazetteer() -> Gazetteer {
    let mut gazetteer = Gazetteer {
        areas: vec![area("north", "Northshire"), area("south", "Southshire")],
        neighbours: vec![Neighbour {
            id: "west".to_owned(),
            name: "Westshire".to_owned(),
            service: None,
            page: None,
            number: None,
            printed: None,
            source: None,
        }],
        everyday: ["over".to_owned(), "clive".to_owned()].into(),
        ..Gazetteer::default()
    };
    gazetteer.other_scripts.add("مارويك".to_owned());
    for (name, council) in [("Northshire", "north"), ("Southshire", "south"), ("Westshire", "west")] {
        gazetteer.add_council(name, council);
    }
    for (name, council) in [
        ("Marwick", "north"),
        ("مارويك", "north"),
        ("Upper Dale", "north"),
        ("Over", "north"),
        ("Clive", "north"),
        ("Harbourne", "south"),
        ("Westby", "west"),
    ] {
        gazetteer.add(name, &[council]);
    }
    let newton = Ambiguous {
        name: toml::Spanned::new(0..0, "Newton".to_owned()),
        areas: vec!["north".to_owned(), "south".to_owned()],
        labels: vec!["Newton by the sea".to_owned()],
        outside: Vec::new(),
    };
    gazetteer.ambiguous.insert("newton".to_owned(), newton);
    gazetteer
}
