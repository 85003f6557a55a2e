//! Websites that must not be linked: `content/never-link.toml`.

use std::path::Path;

use regex::Regex;
use serde::Deserialize;

use crate::content::{Document, Problem, optional_toml};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeverLink {
    site: Vec<Website>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Website {
    domain: String,
    why: String,
}

/// Links in `documents` to a website that `never-link.toml` names, or to one below it.
pub(super) fn never_link(content: &Path, documents: &[Document]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((_, list)) = optional_toml::<NeverLink>(&content.join("never-link.toml"), &mut problems) else {
        return problems;
    };
    for Website { domain, why } in &list.site {
        let pattern = format!(r"(?i)//(?:[\w.-]*\.)?{}(?:[/:?#\x22'\s)>]|$)", regex::escape(domain));
        let Ok(link) = Regex::new(&pattern) else { continue };
        for document in documents {
            let text = &document.source.text;
            // What is withheld is kept so that it does not come back.
            let shown = link.find_iter(text).filter(|found| !line_of(text, found.start()).starts_with("contact ="));
            problems.extend(shown.map(|found| {
                let help = format!("Take the link out. {why}");
                document.source.problem(&found.range(), "never-link", format!("{domain} must not be linked"), &help)
            }));
        }
    }
    problems
}

/// The line of a text in which a byte stands.
fn line_of(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text[start..].lines().next().unwrap_or_default()
}
