//! Takes what was found out about a contact into its record.

use jiff::civil;
use toml_edit::{ArrayOfTables, Item, Table, value};

use super::contact::Contact;
use super::record::{Record, put};
use super::result::{Answer, Outcome};
use crate::directory::Number;

/// Takes an answer into a record. Says what was changed; the error says why it cannot be.
///
/// `first` is the record that has got the same number already.
pub(super) fn carry_over(
    record: &mut Record,
    contact: &Contact,
    answer: &Answer,
    first: Option<&str>,
) -> Result<Vec<String>, String> {
    let (kind, id) = contact.key.split_once(':').unwrap_or((&contact.key, ""));
    let spoken_of = if record.has_body() { ": see that its text does not speak of it otherwise" } else { "" };
    let line = |what: String| Ok(vec![format!("{}: {} {what}{spoken_of}", record.id, contact.key)]);
    match (&answer.outcome, kind) {
        (Outcome::Right, "withheld") => {
            let told = line(format!("{} is shown from now on", contact.value));
            confirm(record, id, &contact.value, first)?;
            told
        }
        (Outcome::Right, _) => Ok(Vec::new()),
        (Outcome::Gone, "withheld") => line(format!("{} stays withheld", contact.value)),
        (Outcome::Unknown, _) => Ok(vec![format!("{}: {} could not be found out", record.id, contact.key)]),
        (Outcome::Gone, "phone") => {
            let told = line(format!("{} is withheld from now on", contact.value));
            withhold(record, id, &contact.value, answer.on)?;
            told
        }
        (Outcome::Gone, "location") | (Outcome::Changed(_), "location" | "withheld") => {
            Err(format!("{} of {} cannot be mended from a sheet", contact.key, record.id))
        }
        (Outcome::Gone, "text") => {
            let told = line(format!("{} is withheld from now on", contact.value));
            record.head.remove("text");
            keep_withheld(record, &contact.value, answer.on)?;
            told
        }
        (Outcome::Gone, key) => {
            let told = line(format!("{} was taken out", contact.value));
            record.head.remove(key);
            told
        }
        (Outcome::Changed(now), _) => {
            let told = line(format!("was {} and is {now}", contact.value));
            change(record, kind, id, now)?;
            told
        }
    }
}

fn change(record: &mut Record, kind: &str, id: &str, now: &str) -> Result<(), String> {
    match kind {
        "phone" => {
            let number = e164(now)?;
            let phone = phone(record, id).ok_or_else(|| format!("there is no phone {id}"))?;
            put(phone, "number", number);
            put(phone, "printed", now);
        }
        "text" | "chat" => {
            let key = if kind == "text" { "to" } else { "url" };
            let part = record.head.get_mut(kind).and_then(Item::as_table_like_mut);
            put(part.ok_or_else(|| format!("there is no {kind}"))?, key, now);
        }
        key => put(record.head.as_table_mut(), key, now),
    }
    Ok(())
}

/// A number as it is dialled from anywhere, from how it is printed.
fn e164(printed: &str) -> Result<String, String> {
    let digits: String = printed.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 10 && !digits.starts_with('0') && !printed.starts_with('+') {
        return Err(format!(
            "{printed} has lost its first 0, as table programs do: write 0{digits}, with a space in it"
        ));
    }
    let number = match (printed.starts_with('+'), digits.strip_prefix('0')) {
        (true, _) => format!("+{digits}"),
        (false, Some(rest)) => format!("+44{rest}"),
        (false, None) => digits,
    };
    Number::parse(&number, printed).map(|number| number.to_string())
}

fn phones(record: &mut Record) -> Option<&mut ArrayOfTables> {
    record.head.get_mut("phone")?.as_array_of_tables_mut()
}

fn id_of(phone: &Table) -> &str {
    phone.get("id").and_then(Item::as_str).unwrap_or("main")
}

fn phone<'r>(record: &'r mut Record, id: &str) -> Option<&'r mut Table> {
    phones(record)?.iter_mut().find(|phone| id_of(phone) == id)
}

/// Shows a contact that was withheld, as the main number; other services' numbers that were given instead go. Where another record
/// has got the number already, this one points to it.
fn confirm(record: &mut Record, place: &str, contact: &str, first: Option<&str>) -> Result<(), String> {
    let number = e164(contact).map_err(|_| format!("{contact} is not a phone number: mend the record by hand"))?;
    let withheld = record.head.get_mut("withheld").and_then(Item::as_array_of_tables_mut);
    // Its place may have changed since the sheet was written: others of the record may have been confirmed.
    let is_it = |table: &Table| table.get("contact").and_then(Item::as_str) == Some(contact);
    let list = withheld.ok_or("there is none")?;
    let at = list.iter().position(is_it).ok_or("there is none")?;
    list.remove(at);
    if list.is_empty() {
        record.head.remove("withheld");
    }
    let mut table = Table::new();
    if let Some(first) = first {
        table.insert("same_as", value(first));
    } else {
        table.insert("number", value(number));
        table.insert("printed", value(contact));
    }
    let is_instead = |phone: &Table| phone.get("instead").and_then(Item::as_bool) == Some(true);
    let others: Vec<Table> = phones(record)
        .map(|phones| phones.iter().filter(|phone| !is_instead(phone)).cloned().collect())
        .unwrap_or_default();
    if others.iter().any(|phone| id_of(phone) == "main") {
        table.insert("id", value(format!("confirmed-{place}")));
    }
    let mut phones = ArrayOfTables::new();
    for phone in std::iter::once(table).chain(others) {
        phones.push(phone);
    }
    record.head.insert("phone", Item::ArrayOfTables(phones));
    Ok(())
}

/// Notes beside a number that a record withholds for which service it is right. Whether there is one.
pub(super) fn right_for(record: &mut Record, number: &str, service: &str) -> bool {
    let Some(list) = record.head.get_mut("withheld").and_then(Item::as_array_of_tables_mut) else { return false };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let held =
        |table: &Table| table.get("contact").and_then(Item::as_str).is_some_and(|held| digits(held) == digits(number));
    let mut noted = false;
    for table in list.iter_mut().filter(|table| held(table)) {
        table.insert("right_for", value(service));
        noted = true;
    }
    noted
}

/// Keeps a number that is gone where nobody is shown it, with why.
fn withhold(record: &mut Record, id: &str, contact: &str, on: civil::Date) -> Result<(), String> {
    let phones = phones(record).ok_or("there is no phone")?;
    let place = phones.iter().position(|phone| id_of(phone) == id).ok_or_else(|| format!("there is no phone {id}"))?;
    phones.remove(place);
    if phones.is_empty() {
        record.head.remove("phone");
    }
    keep_withheld(record, contact, on)
}

/// Notes a contact that was tried and is no more, so that nobody chases it twice.
fn keep_withheld(record: &mut Record, contact: &str, on: civil::Date) -> Result<(), String> {
    let mut table = Table::new();
    table.insert("contact", value(contact));
    let why = format!("When it was tried in {}, this number did not lead to them any more.", on.strftime("%B %Y"));
    table.insert("why", value(why));
    let withheld = record.head.entry("withheld").or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
    withheld.as_array_of_tables_mut().ok_or("withheld is no list")?.push(table);
    Ok(())
}
