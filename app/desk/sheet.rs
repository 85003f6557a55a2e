//! Call sheets: for each council whom to ring, what to ask, and what is doubtful.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml_edit::Item;

use super::contact::contacts;
use super::record::{Record, records};
use crate::site::{Folders, Site};

/// A line of a call sheet. The last six are filled in by whoever rings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) service: String,
    #[serde(default)]
    pub(super) name: String,
    pub(super) contact: String,
    pub(super) value: String,
    #[serde(default)]
    pub(super) ask: String,
    #[serde(default)]
    pub(super) doubt: String,
    #[serde(default)]
    pub(super) last: String,
    pub(super) result: String,
    #[serde(default)]
    pub(super) now: String,
    pub(super) on: String,
    pub(super) how: String,
    pub(super) by: String,
    #[serde(default)]
    pub(super) notes: String,
}

/// The services that one round of calls asks.
pub struct Sheet {
    /// For the names of its files: the id of an area, `shared` for services of several, `national` for those of all the country.
    pub id: String,
    /// For people.
    pub name: String,
    pub(super) rows: Vec<Row>,
}

/// The sheet on which services of several areas stand.
const SHARED: &str = "shared";

/// A sheet for each area, one for what several share, one for the country. What has closed stands on none.
pub fn sheets(site: &Site, folders: &Folders) -> Vec<Sheet> {
    let mut rows: BTreeMap<String, Vec<(String, Vec<Row>)>> = BTreeMap::new();
    for record in records(folders).iter().filter(|record| record.text_of("status") != Some("retired")) {
        let due = record.head.get("review_by").map(ToString::to_string).unwrap_or_default();
        rows.entry(sheet_of(record)).or_default().push((due, rows_of(record)));
    }
    let areas = site.gazetteer.areas().iter().map(|area| (area.id.0.clone(), area.name.clone()));
    let others = [(SHARED, "Several councils"), ("national", "National")];
    let others = others.map(|(id, name)| (id.to_owned(), name.to_owned()));
    let sheets = areas.chain(others).filter_map(|(id, name)| {
        let mut services = rows.remove(&id)?;
        // What falls due first is asked first.
        services.sort_by(|(a, _), (b, _)| a.cmp(b));
        Some(Sheet { id, name, rows: services.into_iter().flat_map(|(_, rows)| rows).collect() })
    });
    sheets.collect()
}

/// The sheet on which a record stands.
pub(super) fn sheet_of(record: &Record) -> String {
    match record.list("areas")[..] {
        [area] => area.to_owned(),
        _ => SHARED.to_owned(),
    }
}

fn rows_of(record: &Record) -> Vec<Row> {
    let assured = record.head.get("assured").and_then(Item::as_table_like);
    let said =
        |key: &str| assured.and_then(|table| table.get(key)).map(|item| item.to_string().trim().replace('"', ""));
    let last = format!("{} {}", said("how").unwrap_or_default(), said("on").unwrap_or_default());
    let rows = contacts(record).into_iter().enumerate().map(|(place, contact)| {
        let withheld = contact.key.strip_prefix("withheld:").and_then(|place| place.parse::<usize>().ok());
        let why = withheld.and_then(|place| {
            let table = *record.tables("withheld").get(place - 1)?;
            table.get("why")?.as_str().map(|why| format!("Not shown now: {why}"))
        });
        // What is asked of the whole service stands once.
        let first = place == 0;
        Row {
            service: record.id.clone(),
            name: record.text_of("name").unwrap_or_default().to_owned(),
            contact: contact.key,
            value: plain(&contact.value),
            ask: if first { questions(record).join(" ") } else { String::new() },
            doubt: why.or_else(|| record.text_of("note").filter(|_| first).map(plain)).unwrap_or_default(),
            last: last.clone(),
            ..Row::default()
        }
    });
    rows.collect()
}

/// What nobody knows of a service and a call can tell.
fn questions(record: &Record) -> Vec<&'static str> {
    let head = &record.head;
    let lacks = |key: &str| head.get(key).is_none();
    let phones = record.tables("phone");
    let own = phones.iter().any(|phone| phone.get("printed").is_some());
    let asked = [
        (true, "Is this the right number for somebody who needs help?"),
        (own && phones.iter().any(|phone| phone.get("hours").is_none()), "When is it answered, and on bank holidays?"),
        (own && phones.iter().any(|phone| phone.get("cost").is_none()), "Is the call free?"),
        (lacks("eligibility"), "Who can use it: men too, from what age, who lives where?"),
        (record.list("referral").is_empty(), "Can people come by themselves, or who must refer them?"),
        (lacks("waiting"), "How long until somebody gets help?"),
        (lacks("interpreters"), "Are there interpreters, and staff who speak other languages or sign?"),
        (head.get("location").is_some() && lacks("step_free"), "Can one get in with a wheelchair?"),
        (
            !record.has_body(),
            "What happens when somebody gets in touch: who answers, what do they ask, what comes next?",
        ),
    ];
    asked.into_iter().filter(|(is_asked, _)| *is_asked).map(|(_, question)| question).collect()
}

/// A text that no table program takes for a formula.
fn plain(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.starts_with(['=', '+', '-', '@']) { format!("'{text}") } else { text }
}

impl Sheet {
    /// How many services stand on it.
    pub fn services(&self) -> usize {
        let mut ids: Vec<&str> = self.rows.iter().map(|row| row.service.as_str()).collect();
        ids.dedup();
        ids.len()
    }

    /// Whether a sheet that was written before holds results.
    pub fn is_filled(text: &str) -> bool {
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let place = reader.headers().ok().and_then(|names| names.iter().position(|name| name == "result"));
        // One that a table program has written in another way is kept, whatever it holds.
        let Some(place) = place else { return true };
        reader.records().any(|row| row.is_ok_and(|row| row.get(place).is_some_and(|result| !result.trim().is_empty())))
    }

    /// As comma-separated values, with a first line of names.
    ///
    /// Fails when it cannot be written, which it has no reason for.
    pub fn csv(&self) -> csv::Result<String> {
        let mut out = csv::Writer::from_writer(Vec::new());
        for row in &self.rows {
            out.serialize(row)?;
        }
        let bytes = out.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        assert_eq!(plain("+44 300 123 4567"), "'+44 300 123 4567");
        assert_eq!(plain("=1+1"), "'=1+1");
        assert_eq!(plain("0300\n123"), "0300 123");
    }
}
