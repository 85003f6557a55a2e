//! Every value in the head of a document, with its key and place.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Document;

impl Document {
    /// Shows `visit` every value in the head, also within lists and tables, with the key it stands under. Nothing where the head
    /// cannot be read.
    pub(crate) fn each_value(&self, mut visit: impl FnMut(&str, &Spanned<DeValue<'_>>)) {
        if let Ok(head) = DeTable::parse(self.front()) {
            each_in(head.get_ref(), &mut visit);
        }
    }
}

fn each_in(table: &DeTable<'_>, visit: &mut impl FnMut(&str, &Spanned<DeValue<'_>>)) {
    for (key, value) in table {
        each(key.get_ref(), value, visit);
    }
}

fn each(key: &str, value: &Spanned<DeValue<'_>>, visit: &mut impl FnMut(&str, &Spanned<DeValue<'_>>)) {
    visit(key, value);
    match value.get_ref() {
        DeValue::Array(values) => values.iter().for_each(|value| each(key, value, visit)),
        DeValue::Table(table) => each_in(table, visit),
        _ => {}
    }
}
