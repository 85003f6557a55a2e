//! In a preview: everything that was found, and what visitors do not see or see no more. For editors, so in English.

use leptos::prelude::*;

use super::components::Body;
use super::finding::finding;
use super::{Page, View};
use crate::content::{Problem, Section, Standing};

/// The page of all findings of the last edit, whether it could be shown or not.
pub(super) fn findings_page(view: &View<'_>, found: &[Problem]) -> Body {
    let items: Vec<AnyView> = found.iter().map(finding).collect();
    let none = items.is_empty().then(|| view! { <p>"Nothing was found."</p> });
    let unseen = unseen(view);
    let other = (!unseen.is_empty()).then(|| view! { <h2>"What visitors do not see"</h2><ul>{unseen}</ul> });
    let main = view! {
        <div lang="en" dir="ltr">
            <h1>"What was found"</h1>
            {none}
            <ul class="findings">{items}</ul>
            {other}
        </div>
    }
    .into_any();
    Body::new("Findings".to_owned(), String::new(), main)
}

/// Drafts, what is planned, campaigns that are over, and what is gone, each with its page.
fn unseen(view: &View<'_>) -> Vec<AnyView> {
    let site = view.site;
    let day = view.now.date();
    let mut records: Vec<_> = site.records.iter().collect();
    records.sort_by_key(|((section, id), _)| (*section, id.clone()));
    let over = |section: &Section, id: &str| {
        site.campaign(id).filter(|campaign| *section == Section::Campaigns && campaign.end < day).map(|over| over.end)
    };
    let unseen = records.into_iter().filter_map(|((section, id), record)| {
        let standing = match (record.publication.standing(day), over(section, id)) {
            (Standing::Draft, _) => "draft".to_owned(),
            (Standing::Planned(from), _) => format!("planned, from {from}"),
            (Standing::Gone(retired), _) => format!("gone since {}", retired.on),
            (Standing::Shown, Some(end)) => format!("over since {end}"),
            (Standing::Shown, None) => return None,
        };
        let gone = site.gone(*section, id).is_some();
        let page = if gone { Page::Gone(*section, id.clone()) } else { Page::of_record(*section, id.clone()) };
        Some(
            view! { <li><a href=view.href(&page)><code>{record.file.clone()}</code></a>": "{standing}</li> }.into_any(),
        )
    });
    unseen.collect()
}
