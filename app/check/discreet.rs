//! Titles and addresses hold no word that would tell in a browser's history.

use crate::content::Problem;
use crate::locale::{DEFAULT, Locale};
use crate::pages::Page;
use crate::site::{Folders, Site};

/// Titles and slugs that hold a word of the discreet list of their language.
pub(super) fn discreet(site: &Site, folders: &Folders) -> Vec<Problem> {
    let mut problems = Vec::new();
    let english = site.locales.default_locale();
    let mut note = |locale: &Locale, file: String, what: &str, text: &str| {
        if let Some(word) = locale.discreet.found_in(text) {
            problems.push(Problem::in_file(
                file,
                "discreet-word",
                format!("the {what} \"{text}\" holds a word of the discreet list: {word}"),
                "Browsers keep it in their history. Give a plain title or slug that tells nothing; the heading may say what it is.",
            ));
        }
    };
    let record = |id: &str| folders.content.join("services").join(format!("{id}.md")).display().to_string();
    note(english, folders.content.join("site.toml").display().to_string(), "name", site.settings.name.get_ref());
    for service in site.directory.iter() {
        note(english, record(&service.id), "title", &service.title);
        note(english, record(&service.id), "slug", &service.slug);
    }
    for (folder, article) in site.articles() {
        // An easy-read text stands below the address of its guide.
        if folder != "easy-read" {
            note(english, article.file.clone(), "slug", &article.slug);
        }
        note(english, article.file.clone(), "title", &article.english.title);
        for (tag, written) in &article.translations {
            let file = folders.locales.join(tag).join("content").join(folder).join(format!("{}.md", article.id));
            if let Some(locale) = site.locales.get(tag) {
                note(locale, file.display().to_string(), "title", &written.title);
                note(english, file.display().to_string(), "title", &written.title);
            }
        }
    }
    for area in site.gazetteer.areas() {
        for locale in site.locales.iter() {
            let places = folders.locales.join(&locale.tag).join("places.toml").display().to_string();
            note(locale, places, "name", &site.gazetteer.called_in(&locale.tag, area));
        }
        note(english, folders.content.join("areas.toml").display().to_string(), "id", &area.id.0);
    }
    for locale in site.locales.iter() {
        for id in locale.messages.ids().iter().filter(|id| is_title(id)) {
            let file = folders.locales.join(&locale.tag).join(locale.messages.file_of(id));
            if let Some(text) = locale.messages.get(id, &[]) {
                note(locale, file.display().to_string(), "title", &text);
                if locale.tag != DEFAULT {
                    note(english, file.display().to_string(), "title", &text);
                }
            }
        }
    }
    for page in Page::all(site) {
        note(english, DEFAULT.to_owned(), "address", &page.path(site));
    }
    problems
}

/// Whether a message stands in the title of a page, in what a chat shows of a link, or on the button that everyone sees.
fn is_title(id: &str) -> bool {
    id.ends_with("-title") || id.ends_with("-discreet") || id == "link-preview" || id == "exit"
}
