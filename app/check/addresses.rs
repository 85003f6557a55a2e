//! Each text has an address of its own, in the form that addresses have.

use std::collections::HashMap;

use crate::content::{Document, Problem};
use crate::site::Site;
use crate::text::is_slug;

/// Addresses of articles that no page could have, or that two of a sort share.
pub(super) fn addresses(site: &Site, documents: &[Document]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashMap<(&str, &str), &str> = HashMap::new();
    for (folder, article) in site.articles() {
        let at = |code, message: String, help: &str| {
            let document = documents.iter().find(|document| document.source.file == article.file);
            match document {
                Some(document) => {
                    let start = document.source.text.find("slug = ").unwrap_or_default();
                    document.source.problem(&(start..start), code, message, help)
                }
                None => Problem::in_file(&article.file, code, message, help),
            }
        };
        if !is_slug(&article.slug) {
            let help = "Use lower-case English letters, digits and hyphens, in slug or in the name of the file.";
            problems.push(at("slug-form", format!("{} cannot be part of an address", article.slug), help));
        }
        // An easy-read text stands below the address of its guide.
        if let Some(first) = seen.insert((folder, &article.slug), &article.file) {
            let message = format!("{first} has the same address segment {}", article.slug);
            problems.push(at("slug-duplicate", message, "Give one of the two another slug: else one hides the other."));
        }
    }
    problems
}
