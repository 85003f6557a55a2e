//! The contacts of a record, each with a name by which a call sheet tells it apart.

use toml_edit::{Item, TableLike};

use super::record::Record;

/// A way to reach a service, or one that is not trusted yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contact {
    /// `phone:main`, `text`, `chat`, `web`, `email`, `location` or `withheld:1`.
    pub(super) key: String,
    /// As people write it.
    pub(super) value: String,
}

impl Contact {
    fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }

    /// Whether somebody has to ring or write to find out whether it is right.
    pub(super) fn is_rung(&self) -> bool {
        self.key.starts_with("phone:") || self.key == "text"
    }
}

/// The contacts of a record that are its own: a number that stands in another file is asked about there.
pub(super) fn contacts(record: &Record) -> Vec<Contact> {
    let text = |table: &dyn TableLike, key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
    let mut contacts = Vec::new();
    for phone in record.tables("phone") {
        let id = text(phone, "id").unwrap_or_else(|| "main".to_owned());
        contacts.extend(text(phone, "printed").map(|printed| Contact::new(format!("phone:{id}"), printed)));
    }
    let table = |key: &str| record.head.get(key).and_then(Item::as_table_like);
    contacts.extend(table("text").and_then(|table| text(table, "to")).map(|to| Contact::new("text", to)));
    contacts.extend(table("chat").and_then(|table| text(table, "url")).map(|url| Contact::new("chat", url)));
    contacts.extend(record.text_of("web").map(|web| Contact::new("web", web)));
    contacts.extend(record.text_of("email").map(|email| Contact::new("email", email)));
    let address = table("location").and_then(|table| Some((text(table, "address")?, text(table, "postcode")?)));
    contacts.extend(address.map(|(address, postcode)| Contact::new("location", format!("{address}, {postcode}"))));
    let withheld = record.tables("withheld").into_iter().zip(1..);
    contacts.extend(
        withheld.filter_map(|(table, place)| Some(Contact::new(format!("withheld:{place}"), text(table, "contact")?))),
    );
    contacts
}
