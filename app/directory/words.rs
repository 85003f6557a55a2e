//! What is said of a service in words.

use std::collections::BTreeMap;

/// The words of a service in one language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// One or two sentences.
    pub summary: String,
    /// In a translation, what the service is, in a few words: its name is English.
    pub gloss: Option<String>,
    /// Who can use it.
    pub eligibility: Option<String>,
    /// How long it takes.
    pub waiting: Option<String>,
    /// What to press or say, by the id of the phone.
    pub asks: BTreeMap<String, String>,
    /// What to do, when it is more than sending a text.
    pub steps: Option<String>,
    /// Why contacts that were found are not shown.
    pub withheld: Vec<String>,
    /// What happens when you make contact, in markdown. Empty when unknown.
    pub body: String,
}
