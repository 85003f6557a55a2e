//! Each page has an address of its own, in the form that addresses have.

use std::collections::HashMap;

use crate::content::{Problem, Section, Source};
use crate::pages::Page;
use crate::site::Site;
use crate::text::is_slug;

/// Addresses that no page could have, or that two pages share: then one hides the other.
pub(super) fn addresses(site: &Site) -> Vec<Problem> {
    let mut problems = Vec::new();
    let pages = Page::all(site);
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (page, file) in pages.iter().filter_map(|page| Some((page, file_of(site, page)?))) {
        let path = page.path(site);
        let slug = path.rsplit('/').next().unwrap_or_default();
        // Services say so themselves, those too that nobody sees.
        if !is_slug(slug) && !matches!(page.record(), Some((Section::Services, _))) {
            let help = "Use lower-case English letters, digits and hyphens, in slug or in the name of the file.";
            problems.push(Source::problem_in(
                file,
                "slug = ",
                "slug-form",
                format!("{slug} cannot be part of an address"),
                help,
            ));
        }
        if let Some(first) = seen.insert(path.clone(), file) {
            let message = format!("{first} has the same address segment {slug}");
            let help = "Give one of the two another slug: else one hides the other.";
            problems.push(Source::problem_in(file, "slug = ", "slug-duplicate", message, help));
        }
    }
    problems
}

/// The file of the record that a page shows.
fn file_of<'s>(site: &'s Site, page: &Page) -> Option<&'s str> {
    match page {
        Page::EasyRead(id) => site.easy_read.get(id).map(|easy| easy.file.as_str()),
        page => page.record().and_then(|(section, id)| site.record(section, id)).map(|record| record.file.as_str()),
    }
}
