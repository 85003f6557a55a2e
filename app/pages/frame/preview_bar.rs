//! What stands above each page of a preview: how the page stands, what is wrong with it, and as of which day all is shown. For
//! editors, so in English.

use leptos::prelude::*;

use crate::content::{Problem, Section, Severity, Standing};
use crate::locale::DEFAULT;
use crate::pages::finding::finding;
use crate::pages::{Page, View};
use crate::site::Preview;

/// The bar of a page.
pub(super) fn preview_bar(view: &View<'_>, page: &Page) -> Option<AnyView> {
    let preview = view.site.preview.as_ref()?;
    let files = files(view, page);
    let found: Vec<&Problem> =
        preview.findings.iter().filter(|finding| files.iter().any(|file| finding.file.ends_with(file))).collect();
    let count = if found.is_empty() { "Nothing was found on this page.".to_owned() } else { found_of(&found) };
    let findings = (!found.is_empty()).then(|| view! { <ul>{found.into_iter().map(finding).collect::<Vec<_>>()}</ul> });
    let not_offered = (!view.locale.offered).then_some("Visitors are not offered this language. ");
    let names: Vec<AnyView> = files.iter().map(|file| view! { " "<code>{file.clone()}</code> }.into_any()).collect();
    Some(
        view! {
            <aside class="preview" lang="en" dir="ltr" aria-label="Preview" data-version=preview.version.clone()>
                <p><strong>"Preview: nobody else sees this. "</strong>{not_offered}{standing(view, page)}{names}</p>
                <p id="preview-behind" hidden><strong>"Your last edit cannot be shown: this is the page from before. "</strong><a href="/preview/findings">"See why"</a></p>
                <p>{count}" "<a href="/preview/findings">{format!("All that was found ({})", preview.findings.len())}</a></p>
                {findings}
                {day(view, page, preview)}
            </aside>
        }
        .into_any(),
    )
}

/// The files whose words the page shows, from the folder of their sort on.
fn files(view: &View<'_>, page: &Page) -> Vec<String> {
    let Some((folder, id)) = page.text() else {
        let general = match page {
            Page::Area(_) | Page::Kind(..) | Page::Services => "content/areas.toml",
            _ => "content/site.toml",
        };
        return vec![general.to_owned()];
    };
    let english = format!("content/{folder}/{id}.md");
    let tag = &view.locale.tag;
    let translated = tag != DEFAULT && page.describe(view.site).is_written_in(tag);
    let translation = translated.then(|| format!("{tag}/{english}"));
    translation.into_iter().chain([english]).collect()
}

fn found_of(found: &[&Problem]) -> String {
    let errors = found.iter().filter(|problem| problem.severity == Severity::Error).count();
    format!("Found on this page: {errors} that stop it, {} more.", found.len() - errors)
}

/// How the page stands on the day that is shown.
fn standing(view: &View<'_>, page: &Page) -> Option<String> {
    let site = view.site;
    let (section, id) = page.record()?;
    let day = view.now.date();
    let told = match site.record(section, id)?.publication.standing(day) {
        Standing::Draft => "A draft: visitors do not see it. ".to_owned(),
        Standing::Planned(from) => format!("Planned: visitors see it from {from} on. "),
        Standing::Gone(retired) => format!("Gone since {}: visitors see this page. ", retired.on),
        Standing::Shown => match site.campaign(id).filter(|_| section == Section::Campaigns) {
            Some(campaign) if campaign.runs_on(day) => format!("This campaign runs until {}. ", campaign.end),
            Some(campaign) => format!("This campaign ended on {}. ", campaign.end),
            None => return None,
        },
    };
    Some(told)
}

/// The field for the day as of which the site is shown.
fn day(view: &View<'_>, page: &Page, preview: &Preview) -> AnyView {
    let shown = view.now.date().to_string();
    let again = preview.chosen.then(|| view! { <button name="day" value="">"Show today"</button> });
    view! {
        <form method="post" action="/preview/day">
            <label for="preview-day">"Shown as it will be on"</label>
            <input id="preview-day" type="date" name="date" value=shown required/>
            <input type="hidden" name="back" value=view.href(page)/>
            <button name="day" value="date">"Show that day"</button>
            {again}
        </form>
    }
    .into_any()
}
