//! What the facts of a record were before a change and are now, side by side: a slip in a head looks as good as what it replaced.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::base::{shortened, text};
use crate::content::{Document, Problem, Source, documents};
use crate::locale::{DEFAULT, FILES, messages};
use crate::site::Folders;

/// Keys of what no visitor is told or led by, and of contacts, of which [`super::unassured`] tells.
const ELSEWHERE: [&str; 28] = [
    "address",
    "alternate_names",
    "approved_by",
    "approved_on",
    "assured",
    "awaiting",
    "by",
    "confidence",
    "contact",
    "email",
    "how",
    "note",
    "number",
    "phrases",
    "postcode",
    "printed",
    "rests_on",
    "review_by",
    "reviewed",
    "right_for",
    "same_meaning",
    "source",
    "source_date",
    "sources",
    "to",
    "url",
    "web",
    "words",
];

/// Files of facts that are nothing else.
const TABLES: [&str; 7] = [
    "areas.toml",
    "bank-holidays.toml",
    "places/neighbours.toml",
    "places/outside.toml",
    "places/places.toml",
    "places/postcodes.toml",
    "site.toml",
];

/// Each fact that was changed, and each service that is new, as a warning. Of a service that somebody has checked since, none.
pub fn facts(before: &[Document], now: &[Document], folders: [&Folders; 2]) -> Vec<Problem> {
    // What needs lead to is read apart from texts.
    let needs = folders.map(|folders| documents(&folders.content.join("needs")).0);
    let old: HashMap<_, &Document> = before
        .iter()
        .chain(&needs[0])
        .filter_map(|old| Some((text(old, folders[0])?, old)))
        .filter(|((tag, ..), _)| *tag == DEFAULT)
        .collect();
    let of_records = now.iter().chain(&needs[1]).filter_map(|new| {
        let name @ (tag, folder, _) = text(new, folders[1])?;
        let Some(old) = old.get(&name) else {
            return comes(new).filter(|_| tag == DEFAULT && folder == SERVICES).map(|problem| vec![problem]);
        };
        let problem = |at: &Range<usize>, message| {
            new.front_problem(at, "fact-changed", message, help(folder == SERVICES)).warning()
        };
        (old.front() != new.front()).then(|| changes(old.front(), new.front(), &problem))
    });
    let of_tables = TABLES.iter().filter_map(|table| {
        let [old, new] = folders.map(|folders| Source::read(&folders.content.join(table)).ok());
        let (old, new) = (old?, new?);
        (old.text != new.text).then(|| {
            changes(&old.text, &new.text, &|place, message| {
                new.problem(place, "fact-changed", message, help(false)).warning()
            })
        })
    });
    of_records.chain(of_tables).flatten().chain(english(folders)).collect()
}

/// English messages that say something else than before.
fn english([before, now]: [&Folders; 2]) -> Vec<Problem> {
    let of_file = |file: &&str| {
        let read = |folders: &Folders| Source::read(&folders.locales.join(DEFAULT).join(format!("{file}.ftl"))).ok();
        let (old, new) = (read(before)?, read(now)?);
        let said: HashMap<String, String> =
            messages(&old.text).into_iter().map(|message| (message.id, message.source)).collect();
        let changed = messages(&new.text).into_iter().filter_map(|message| {
            let was = said.get(&message.id).filter(|was| **was != message.source)?;
            let told = format!(
                "it said: \"{}\", and says now: \"{}\"",
                shortened(was.trim()),
                shortened(message.source.trim())
            );
            Some(new.problem(&(message.at..message.at), "text-changed", told, help(false)).warning())
        });
        Some(changed.collect::<Vec<_>>())
    };
    FILES.iter().filter_map(of_file).flatten().collect()
}

/// The folder of services.
const SERVICES: &str = "services";

/// A service that nobody was shown before.
fn comes(new: &Document) -> Option<Problem> {
    let head = Facts::of(new.front())?;
    let said = |name: &str| head.values.get(name).map(|fact| fact.said.join(", ")).unwrap_or_default();
    head.checked.is_none().then(|| {
        let message = format!(
            "everybody will see this service now, and nobody has checked it: {}, in {}, for {}",
            said("kinds"),
            said("areas"),
            said("audiences")
        );
        new.front_problem(&(0..0), "fact-changed", message, help(true)).warning()
    })
}

fn help(is_service: bool) -> &'static str {
    if is_service {
        "If it is so, go on, and write in [assured] when it was checked and how. If it was a slip, bring back what it was: git diff shows it."
    } else {
        "If that was meant, go on. If it was a slip, bring back what it was: git diff shows it."
    }
}

/// What `problem` makes of each fact that is not as it was.
fn changes(old: &str, new: &str, problem: &dyn Fn(&Range<usize>, String) -> Problem) -> Vec<Problem> {
    let (Some(before), Some(now)) = (Facts::of(old), Facts::of(new)) else { return Vec::new() };
    if before.checked < now.checked {
        return Vec::new();
    }
    let names: BTreeSet<&String> = before.values.keys().chain(now.values.keys()).collect();
    let changed = names.into_iter().filter_map(|name| {
        let (was, is) = (before.values.get(name), now.values.get(name));
        let message = told(name, was.map(|fact| &fact.said[..]), is.map(|fact| &fact.said[..]))?;
        Some(problem(&is.map_or(0..0, |fact| fact.place.clone()), message))
    });
    changed.collect()
}

/// In words what became of a fact; nothing where it is as it was.
fn told(name: &str, was: Option<&[String]>, is: Option<&[String]>) -> Option<String> {
    let listed = |said: &[String]| shortened(&said.join(", "));
    match (was, is) {
        (Some(was), Some(is)) if was.len() == 1 && is.len() == 1 => {
            (was != is).then(|| format!("{name} was \"{}\" and is now \"{}\"", listed(was), listed(is)))
        }
        (Some(was), Some(is)) => {
            let lacks = |one: &[String], other: &[String]| -> Vec<String> {
                one.iter().filter(|said| !other.contains(said)).cloned().collect()
            };
            let (gone, came) = (lacks(was, is), lacks(is, was));
            let part = |what: &str, said: Vec<String>| (!said.is_empty()).then(|| format!("{what} {}", listed(&said)));
            let parts: Vec<String> = [part("lost", gone), part("has got", came)].into_iter().flatten().collect();
            if parts.is_empty() && was != is {
                return Some(format!("{name} stands in another order: {}", listed(is)));
            }
            (!parts.is_empty()).then(|| format!("{name} {}", parts.join(" and ")))
        }
        (Some(was), None) => Some(format!("{name} was \"{}\" and is gone", listed(was))),
        (None, Some(is)) => Some(format!("{name} is new: \"{}\"", listed(is))),
        (None, None) => None,
    }
}

/// A value as it is written, or the values of a list.
struct Fact {
    said: Vec<String>,
    place: Range<usize>,
}

/// What stands in a head or a table, by its name: "hours", "phone main: hours".
#[derive(Default)]
struct Facts {
    values: BTreeMap<String, Fact>,
    /// The day of the last check, where somebody has checked it.
    checked: Option<String>,
}

impl Facts {
    /// Nothing where it cannot be read: that is told by others.
    fn of(text: &str) -> Option<Self> {
        let table = DeTable::parse(text).ok()?;
        let mut facts = Self { checked: checked(table.get_ref()), ..Self::default() };
        facts.take(table.get_ref(), "");
        Some(facts)
    }

    fn take(&mut self, table: &DeTable<'_>, within: &str) {
        for (key, value) in table {
            let key = key.get_ref().as_ref();
            if ELSEWHERE.contains(&key) {
                continue;
            }
            let name = if within.is_empty() { key.to_owned() } else { format!("{within}: {key}") };
            match value.get_ref() {
                DeValue::Table(inner) => self.take(inner, &name),
                DeValue::Array(items) if items.iter().any(|item| item.get_ref().is_table()) => {
                    for (number, item) in items.iter().enumerate() {
                        let Some(inner) = item.get_ref().as_table() else { continue };
                        self.take(inner, &format!("{name} {}", called(inner, number)));
                    }
                }
                DeValue::Array(items) => {
                    let said = items.iter().map(|item| written(item.get_ref())).collect();
                    self.values.insert(name, Fact { said, place: value.span() });
                }
                one => {
                    self.values.insert(name, Fact { said: vec![written(one)], place: value.span() });
                }
            }
        }
    }
}

/// What tells one of several tables from the others.
fn called(table: &DeTable<'_>, number: usize) -> String {
    let own =
        ["id", "name", "key", "near", "same_as", "claim"].iter().filter_map(|key| table.get(*key)?.get_ref().as_str());
    let own: Vec<&str> = own.collect();
    if own.is_empty() { (number + 1).to_string() } else { own.join(", ") }
}

fn written(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(is) => is.to_string(),
        DeValue::Datetime(day) => day.to_string(),
        DeValue::Array(_) | DeValue::Table(_) => String::new(),
    }
}

fn checked(head: &DeTable<'_>) -> Option<String> {
    let assured = head.get("assured")?.get_ref().as_table()?;
    let how = assured.get("how")?.get_ref().as_str()?;
    (how != "unchecked").then(|| assured.get("on").map(|on| written(on.get_ref())))?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(old: &str, new: &str) -> Vec<String> {
        changes(old, new, &|_, message| Problem::in_file("a.md", "fact-changed", message, ""))
            .into_iter()
            .map(|problem| problem.message)
            .collect()
    }

    #[test]
    fn a_fact_is_told_as_it_was_and_as_it_is() {
        assert_eq!(said("a = 1", "a = 1"), [""; 0]);
        assert_eq!(said("a = 1", "a = 2"), ["a was \"1\" and is now \"2\""]);
        assert_eq!(
            said("audiences = [\"men\", \"women\"]", "audiences = [\"women\", \"deaf\"]"),
            ["audiences lost men and has got deaf"]
        );
        assert_eq!(
            said("[text]\nto = \"1\"\nmessage = \"legal aid \"", "[text]\nto = \"1\"\nmessage = \"legal\""),
            ["text: message was \"legal aid \" and is now \"legal\""]
        );
        let phones = |bill: &str| format!("[[phone]]\nid = \"a\"\n[[phone]]\nid = \"b\"\non_bill = {bill}");
        assert_eq!(said(&phones("true"), &phones("false")), ["phone b: on_bill was \"true\" and is now \"false\""]);
        assert_eq!(said("kinds = [\"a\", \"b\"]", "kinds = [\"b\", \"a\"]"), ["kinds stands in another order: b, a"]);
        let laws = |first: &str, second: &str| format!("[[law]]\nclaim = \"{first}\"\n[[law]]\nclaim = \"{second}\"");
        assert_eq!(said(&laws("a", "b"), &laws("b", "a")), [""; 0], "moved");
        assert_eq!(said("cost = \"free\"", ""), ["cost was \"free\" and is gone"]);
        assert_eq!(said("", "cost = \"free\""), ["cost is new: \"free\""]);
    }

    #[test]
    fn who_has_checked_a_record_since_is_not_asked() {
        let record =
            |hours: &str, on: &str, how: &str| format!("hours = \"{hours}\"\n[assured]\non = {on}\nhow = \"{how}\"");
        let old = record("Mo", "2026-11-01", "unchecked");
        assert_eq!(said(&old, &record("Tu", "2026-11-20", "unchecked")).len(), 1);
        assert_eq!(said(&old, &record("Tu", "2026-11-20", "rang")).len(), 0);
        let rang = record("Mo", "2026-11-20", "rang");
        assert_eq!(said(&rang, &record("Tu", "2026-11-20", "rang")).len(), 1);
    }

    #[test]
    fn what_was_noted_for_ourselves_is_no_fact() {
        assert_eq!(said("note = \"a\"\nsources = [\"b\"]", "note = \"c\"\nsources = []"), [""; 0]);
    }
}
