//! Finding the services that a text names.

use std::collections::HashMap;

use super::{Coverage, Directory, Service, ServiceId};
use crate::text::{fold, fold_name, longest};

/// Longest name that is looked for, in words. Rule: no name is said longer.
const LONGEST: usize = 8;

/// A name in a text, and whose it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'n> {
    /// The services that are called so.
    pub services: &'n [ServiceId],
    /// The words before it and behind it.
    pub others: [String; 2],
}

impl Name<'_> {
    /// How many words stand before it and behind it.
    pub fn words_beside(&self) -> usize {
        self.others.iter().map(|words| words.split_whitespace().count()).sum()
    }

    /// The text, levelled, with "they" in the place of the service: what is said of a service is the same for all.
    pub fn hidden(&self) -> String {
        self.others.join(" they ")
    }
}

/// All names of all services, folded.
#[derive(Clone, Debug, Default)]
pub struct Names {
    of: HashMap<String, Vec<ServiceId>>,
}

impl Names {
    /// The names in a directory. A service of an area is also called by its name without that of the area: "housing team"
    /// for "North Housing Team". `areas` are words that name areas.
    pub fn of(directory: &Directory, areas: &[&str]) -> Self {
        let mut names = Self::default();
        let areas: Vec<String> = areas.iter().map(|area| fold_name(area)).collect();
        for service in directory.iter() {
            let own = [&service.name, &service.title].into_iter().chain(&service.alternate_names);
            let lines = service.phones.iter().filter(|phone| phone.of.is_none()).map(|phone| phone.printed.as_str());
            for number in lines.chain(service.text.as_ref().map(|text| text.to.as_str())) {
                names.add(&fold_name(number), service);
            }
            for name in own {
                let folded = fold_name(name);
                names.add(&folded, service);
                if matches!(service.coverage, Coverage::Areas(_)) {
                    names.add(&without(&folded, &areas), service);
                }
            }
        }
        names
    }

    fn add(&mut self, name: &str, service: &Service) {
        let words = name.split(' ').count();
        if name.is_empty() || words > LONGEST {
            return;
        }
        let known = self.of.entry(name.to_owned()).or_default();
        if !known.contains(&service.id) {
            known.push(service.id.clone());
        }
    }

    /// All of them, in order, a line each: what a fit depends on.
    pub fn listed(&self) -> String {
        let mut names: Vec<&str> = self.of.keys().map(String::as_str).collect();
        names.sort_unstable();
        names.join("\n")
    }

    /// The longest name in a text, the first of those that are as long.
    pub fn find_in(&self, text: &str) -> Option<Name<'_>> {
        let words = words_of(text);
        let (at, services) = longest(&words, LONGEST, |name| self.of.get(name))?;
        let others = [&words[..at.start], &words[at.end..]].map(|words| words.join(" "));
        Some(Name { services, others })
    }
}

/// The words of a text, as those of names are; Chinese characters stand apart.
fn words_of(text: &str) -> Vec<String> {
    let folded = fold(&text.replace('&', " and "));
    let words = folded.split(' ').filter(|word| !word.is_empty());
    words.map(|word| if word == "saint" { "st" } else { word }.to_owned()).collect()
}

/// A name without the words of areas. Empty where fewer than two words are left: "council" is nobody's name.
fn without(name: &str, areas: &[String]) -> String {
    let mut left = format!(" {name} ");
    for area in areas {
        left = left.replace(&format!(" {area} "), " ");
    }
    let left = left.trim();
    if left == name || !left.contains(' ') { String::new() } else { left.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;
    use crate::directory::sample::{directory, line, local};

    #[test]
    fn a_service_is_found_by_any_of_its_names_and_the_longest_counts() {
        let called = |id, name: &str, others: &[&str]| Service {
            name: name.to_owned(),
            alternate_names: others.iter().map(|&name| name.to_owned()).collect(),
            ..line(id, "24/7")
        };
        let north = Service { name: "North Housing Team".to_owned(), ..local("north", Kind::Housing, "north") };
        let south = Service { name: "South Housing Team".to_owned(), ..local("south", Kind::Housing, "south") };
        let directory =
            directory([called("men", "Men's Line", &["the blokes line"]), called("women", "Line", &[]), north, south]);
        let names = Names::of(&directory, &["North", "South"]);
        let found = |text: &str| names.find_in(text).map(|name| name.services.join(" "));
        assert_eq!(found("is the mens line free?").as_deref(), Some("men"));
        assert_eq!(found("when does THE BLOKES LINE open").as_deref(), Some("men"));
        assert_eq!(found("is the line free").as_deref(), Some("women"));
        assert_eq!(found("can i ring the housing team").as_deref(), Some("north south"));
        assert_eq!(found("north housing team then").as_deref(), Some("north"));
        assert_eq!(found("is it free"), None);
        let hidden = names.find_in("Is the Men's Line free?").map(|name| name.hidden());
        assert_eq!(hidden.as_deref(), Some("is the they free"));
    }
}
