//! The ledger of claims: each promise of privacy or safety names the tests that prove it.

use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use crate::content::{Document, Problem, read_toml};
use crate::locale::DEFAULT;
use crate::site::{Folders, Site};

/// A promise and its proofs, from `content/claims.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What texts refer to it by, as `<claim:id>`.
    pub id: String,
    /// Names of the tests that prove it: functions of Rust tests, or titles of journeys.
    pub tests: Vec<String>,
    /// Ids of messages that make the promise.
    #[serde(default)]
    pub messages: Vec<String>,
}

/// `content/claims.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimsFile {
    claim: Vec<Claim>,
}

impl Claim {
    /// The claims of `content/claims.toml`.
    pub fn load(content: &Path) -> (Vec<Self>, Vec<Problem>) {
        let mut problems = Vec::new();
        let file = read_toml::<ClaimsFile>(&content.join("claims.toml"), &mut problems);
        (file.map(|(_, file)| file.claim).unwrap_or_default(), problems)
    }
}

static PROMISE: LazyLock<Regex> = LazyLock::new(|| {
    // What the site says it keeps, sets, stores, shows or withholds; not what it knows or advises.
    Regex::new(r"\b(?:[Ww]e|[Oo]ur server|[Ii]t) (?:do(?:es)? not (?:keep|write|note|set|store|show a|guess|log)|keeps? nothing|sets? no|uses? no|stores? |notes |holds? no)")
        .expect("the pattern is tested")
});

/// Promises on about pages and in messages that no claim stands behind.
pub(super) fn claims(site: &Site, claims: &[Claim], folders: &Folders, documents: &[Document]) -> Vec<Problem> {
    const HELP: &str =
        "Add <claim:id> behind it, or its id to messages, and the tests that prove it to content/claims.toml.";
    let pages = folders.content.join("pages");
    let about = documents.iter().filter(|document| Path::new(&document.source.file).starts_with(&pages));
    let mut problems = Vec::new();
    for document in about {
        for block in blocks(document.body()) {
            let text = &document.body()[block.clone()];
            if let Some(found) = PROMISE.find(text).filter(|_| !text.contains("<claim:")) {
                let span = block.start + found.start()..block.start + found.end();
                let message = format!("a promise without a proof: {} …", found.as_str());
                problems.push(document.body_problem(&span, "promise-unproved", message, HELP));
            }
        }
    }
    let english = site.locales.default_locale();
    for id in english.messages.ids().iter().filter(|id| !claims.iter().any(|claim| claim.messages.contains(id))) {
        let Some(text) = english.messages.get(id, &[]).filter(|text| PROMISE.is_match(text)) else { continue };
        let file = folders.locales.join(DEFAULT).join(english.messages.file_of(id));
        let message = format!("the message {id} promises without a proof: {text}");
        problems.push(Problem::in_file(file.display().to_string(), "promise-unproved", message, HELP));
    }
    problems
}

/// The lines of a markdown text: a paragraph or list item of ours is one line.
fn blocks(body: &str) -> impl Iterator<Item = Range<usize>> {
    body.split_inclusive('\n').scan(0, |offset, line| {
        let start = *offset;
        *offset += line.len();
        Some(start..start + line.trim_end().len())
    })
}
