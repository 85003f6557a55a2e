//! What a typed place turns out to be.

use strsim::osa_distance;

use super::{Area, Gazetteer, Neighbour};
use crate::text::fold_name;
use crate::weights::understanding::places::{SHORTEST_SIMILAR, SUGGESTED, TWO_SLIPS};

/// The answer to a typed place.
#[derive(Clone, Debug)]
pub enum Found<'a> {
    /// One of our areas.
    Area(&'a Area),
    /// Several it could be: the visitor is asked.
    Ask {
        /// Which places of that name there are, to help choosing; may be empty.
        labels: Vec<&'a str>,
        /// Ours.
        areas: Vec<&'a Area>,
        /// Not ours.
        outside: Vec<&'a Neighbour>,
        /// The one of ours that has most of a postcode, or all of it that is ours.
        likely: Option<&'a Area>,
    },
    /// In a neighbouring council.
    Outside(Vec<&'a Neighbour>),
    /// Nothing we know. The areas whose places have a similar name, if any.
    Unknown {
        /// Known places spelled nearly like it, folded, with their areas.
        similar: Vec<(&'a str, &'a Area)>,
    },
}

impl<'a> Found<'a> {
    /// The area that is most likely meant: also where a postcode is mostly in it and partly elsewhere. Who is shown
    /// its services is asked all the same.
    pub fn likely_area(&self) -> Option<&'a Area> {
        match self {
            Self::Area(area) => Some(area),
            Self::Ask { likely, .. } => *likely,
            _ => None,
        }
    }
}

impl Gazetteer {
    /// Finds the council of what was typed where a place is asked for: a name, a postcode, an address, "in Crewe". A slip in a name of
    /// several words is no mention of the place that one of them is.
    pub fn find(&self, typed: &str) -> Found<'_> {
        match self.named(typed) {
            Found::Unknown { similar } => self.find_within(typed, similar),
            found => found,
        }
    }

    fn find_within<'a>(&'a self, typed: &str, similar: Vec<(&'a str, &'a Area)>) -> Found<'a> {
        let has_several = typed.trim().contains(char::is_whitespace);
        let begun = if has_several { self.beginning_with(typed) } else { Vec::new() };
        let alike = if similar.is_empty() { begun } else { similar };
        if has_several && !alike.is_empty() {
            return Found::Unknown { similar: alike };
        }
        self.within_typed(typed).unwrap_or_else(|| {
            let by_word = || typed.split_whitespace().map(fold_name).map(|word| self.similar(&word));
            let similar = if alike.is_empty() { by_word().find(|found| !found.is_empty()) } else { Some(alike) };
            Found::Unknown { similar: similar.unwrap_or_default() }
        })
    }

    /// Finds the council of a town, village, suburb, council or postcode, in any case and spacing. A council's own name is the
    /// council, also where a village has it.
    pub(super) fn named(&self, typed: &str) -> Found<'_> {
        let councils = self.postcodes.councils(typed);
        if !councils.is_empty() {
            // Most postcodes first: postcodes.toml.
            return self.answer(&councils, self.area(councils[0]));
        }
        let name = fold_name(typed);
        if let Some(council) = self.councils.get(council_name(&name)) {
            return self.answer(&[council], self.area(council));
        }
        if let Some(ambiguous) = self.ambiguous.get(&name) {
            let councils: Vec<&str> = ambiguous.areas.iter().chain(&ambiguous.outside).map(String::as_str).collect();
            return self.ask(&councils, ambiguous.labels.iter().map(String::as_str).collect(), None);
        }
        if let Some(councils) = self.places.get(&name) {
            let councils: Vec<&str> = councils.iter().map(String::as_str).collect();
            let likely = match &self.split(&councils).0[..] {
                [only] => Some(*only),
                _ => None,
            };
            return self.answer(&councils, likely);
        }
        Found::Unknown { similar: self.similar(&name) }
    }

    /// Places of ours whose names begin as what was typed, with their areas, the shortest first. None for one letter, for a
    /// name that is whole, or for one that several councils share.
    pub fn beginning_with(&self, typed: &str) -> Vec<(&str, &Area)> {
        let beginning = fold_name(typed);
        if beginning.chars().count() < 2 || self.places.contains_key(&beginning) {
            return Vec::new();
        }
        let mut places: Vec<(&str, &Area)> = self
            .places
            .iter()
            .filter(|(name, _)| name.starts_with(&beginning) && !self.ambiguous.contains_key(*name))
            .filter_map(|(name, councils)| match &councils[..] {
                [council] => Some((name.as_str(), self.area(council)?)),
                _ => None,
            })
            .collect();
        places.sort_by_key(|(name, _)| (name.chars().count(), *name));
        places.truncate(SUGGESTED);
        places
    }

    fn answer<'a>(&'a self, councils: &[&str], likely: Option<&'a Area>) -> Found<'a> {
        match (councils, self.split(councils)) {
            ([_], (areas, _)) if areas.len() == 1 => Found::Area(areas[0]),
            (_, (areas, outside)) if areas.is_empty() => Found::Outside(outside),
            _ => self.ask(councils, Vec::new(), likely),
        }
    }

    fn ask<'a>(&'a self, councils: &[&str], labels: Vec<&'a str>, likely: Option<&'a Area>) -> Found<'a> {
        let (areas, outside) = self.split(councils);
        Found::Ask { labels, areas, outside, likely }
    }

    fn split(&self, councils: &[&str]) -> (Vec<&Area>, Vec<&Neighbour>) {
        let areas = councils.iter().filter_map(|id| self.area(id)).collect();
        let outside = councils.iter().filter_map(|id| self.neighbour(id)).collect();
        (areas, outside)
    }

    /// Places of ours a slip or two away: one in a short name, two in a long one.
    fn similar(&self, name: &str) -> Vec<(&str, &Area)> {
        let length = name.chars().count();
        if length < SHORTEST_SIMILAR {
            return Vec::new();
        }
        let allowed = if length < TWO_SLIPS { 1 } else { 2 };
        let mut similar: Vec<(usize, &str, &Area)> = self
            .places
            .iter()
            .filter(|(known, _)| known.chars().count().abs_diff(length) <= allowed)
            .map(|(known, councils)| (osa_distance(known, name), known, councils))
            .filter(|(slips, ..)| (1..=allowed).contains(slips))
            .flat_map(|(slips, known, councils)| {
                let areas = councils.iter().filter_map(|council| self.area(council));
                areas.map(move |area| (slips, known.as_str(), area))
            })
            .collect();
        similar.sort_by_key(|(slips, known, _)| (*slips, *known));
        similar.into_iter().take(SUGGESTED).map(|(_, known, area)| (known, area)).collect()
    }
}

/// The name of a council without the word for what it is.
fn council_name(name: &str) -> &str {
    let kinds = [
        " metropolitan borough council",
        " borough council",
        " city council",
        " county council",
        " council",
        " borough",
    ];
    kinds.iter().find_map(|kind| name.strip_suffix(kind)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::sample::gazetteer;

    #[test]
    fn a_typed_place_is_an_area_a_question_a_neighbour_or_unknown() {
        let gazetteer = gazetteer();
        assert!(matches!(gazetteer.find(" MARWICK "), Found::Area(area) if area.id.0 == "north"));
        assert!(matches!(gazetteer.find("Newton"), Found::Ask { areas, .. } if areas.len() == 2));
        assert!(matches!(gazetteer.find("westby"), Found::Outside(councils) if councils[0].id == "west"));
        assert!(matches!(gazetteer.find("Marwik"), Found::Unknown { similar } if similar[0].0 == "marwick"));
        assert!(matches!(gazetteer.find("qqq"), Found::Unknown { similar } if similar.is_empty()));
        assert!(matches!(gazetteer.find("in Marwik"), Found::Unknown { similar } if similar[0].0 == "marwick"));
    }

    #[test]
    fn what_people_write_around_a_place_does_not_hide_it() {
        let gazetteer = gazetteer();
        for typed in [
            "Marwick, Northshire",
            "in Marwick",
            "I live in Marwick",
            "12 Harbourne Road, Marwick",
            "Newton, Marwick",
            "Westby Lane, Marwick, UK",
            "Northshire Borough Council",
            "northshire council",
        ] {
            assert!(matches!(gazetteer.find(typed), Found::Area(area) if area.id.0 == "north"), "{typed}");
        }
        assert!(matches!(gazetteer.find("Westshire"), Found::Outside(_)));
        for typed in ["Marwick or Harbourne", "near Marwick / Harbourne"] {
            assert!(matches!(gazetteer.find(typed), Found::Ask { areas, .. } if areas.len() == 2), "{typed}");
        }
        assert!(
            matches!(gazetteer.find("Marwick or Westby"), Found::Ask { areas, outside, .. } if (areas.len(), outside.len()) == (1, 1))
        );
        assert!(matches!(gazetteer.find("upper dal"), Found::Unknown { similar } if similar[0].0 == "upper dale"));
        assert!(matches!(gazetteer.find("from Marwick, now Harbourne"), Found::Area(area) if area.id.0 == "south"));
        assert!(matches!(gazetteer.find("not Marwick"), Found::Unknown { similar } if similar.is_empty()));
    }

    #[test]
    fn the_beginning_of_a_name_suggests_it() {
        let gazetteer = gazetteer();
        let names = |typed: &str| -> Vec<String> {
            gazetteer.beginning_with(typed).into_iter().map(|(name, _)| name.to_owned()).collect()
        };
        assert_eq!(names("har"), ["harbourne"]);
        assert!(names("m").is_empty() && names("marwick").is_empty() && names("newt").is_empty());
    }
}
