//! From the folders on disk to a site, or to everything that is wrong with them.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use jiff::civil;
use jiff::tz::TimeZone;

use super::{Settings, Site};
use crate::ask;
use crate::check;
use crate::content::{Document, Problem, Source, has_errors, read_toml};
use crate::directory::{self, BankHolidays, BankHolidaysFile, Directory, Status};
use crate::finder::{self, Finder};
use crate::guides::{self, Articles};
use crate::locale::{self, Locales};
use crate::places;
use crate::search::load_synonyms;
use crate::style::Style;

/// Where the site is read from.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Facts and texts.
    pub content: PathBuf,
    /// Languages.
    pub locales: PathBuf,
}

/// What came of reading a site.
pub struct Loaded {
    /// Everything that is wrong, errors first.
    pub problems: Vec<Problem>,
    site: Option<Site>,
}

impl Loaded {
    /// The site, if nothing is wrong with it but what is worth a warning.
    pub fn sound(self) -> Option<Site> {
        if has_errors(&self.problems) { None } else { self.site }
    }

    /// The site as far as it could be read, without the records that could not. For editors, never for the public.
    pub fn as_far_as_read(self) -> Option<Site> {
        self.site
    }
}

/// Reads and checks everything.
pub fn load(folders: &Folders, with_drafts: bool) -> Loaded {
    let mut problems = Vec::new();
    let (locales, found) = locale::load(&folders.locales);
    problems.extend(found);
    let settings = read_toml::<Settings>(&folders.content.join("site.toml"), &mut problems);
    let holidays = bank_holidays(folders, &mut problems);
    let (mut gazetteer, found) = places::load(&folders.content);
    problems.extend(found);
    let (mut directory, service_documents, found) =
        directory::load(&folders.content, &gazetteer, &holidays, with_drafts);
    problems.extend(found);
    let (mut guides, guide_documents, found) = guides::load_guides(&folders.content);
    problems.extend(found);
    let (mut pages, page_documents, found) = guides::load_pages(&folders.content);
    problems.extend(found);
    let (easy_read, easy_documents, found) = guides::load_easy_read(&folders.content);
    problems.extend(found);
    let (professionals, professional_documents, found) = guides::load_professionals(&folders.content);
    problems.extend(found);
    let (campaigns, campaign_documents, found) = guides::load_campaigns(&folders.content);
    problems.extend(found);
    let (glossary, glossary_documents, found) = guides::Glossary::load(&folders.content);
    problems.extend(found);
    let claims = read_toml::<check::ClaimsFile>(&folders.content.join("claims.toml"), &mut problems);
    let claims = claims.map(|(_, file)| file.claim).unwrap_or_default();
    let (topics, found) = guides::load_topics(&folders.content);
    problems.extend(found);
    let (Some(locales), Some((settings_source, settings))) = (locales, settings) else {
        return Loaded { problems, site: None };
    };

    let tags: Vec<&str> =
        locales.iter().map(|locale| locale.tag.as_str()).chain(locales.understood.iter().map(String::as_str)).collect();
    for tag in &tags {
        problems.extend(places::load_names(&mut gazetteer, &folders.locales.join(tag)));
    }
    let (needs, found) = ask::load_needs(&folders.content, &folders.locales, &tags);
    problems.extend(found);

    let (mut finder, finder_documents, found) = finder::load_finder(&folders.content);
    problems.extend(found);
    let mut synonyms = HashMap::new();
    for tag in &tags {
        let (read, found) = load_synonyms(&folders.locales.join(tag).join("synonyms.toml"));
        problems.extend(found);
        synonyms.insert((*tag).to_owned(), read);
    }

    let english = [
        finder_documents,
        page_documents,
        easy_documents,
        professional_documents,
        campaign_documents,
        glossary_documents,
    ];
    let mut documents: Vec<_> = guide_documents.into_iter().chain(english.into_iter().flatten()).collect();
    let (translated, found) = translations(folders, &locales, &mut guides, &mut pages, &mut finder, &mut directory);
    documents.extend(translated);
    problems.extend(found);
    let public = service_documents.into_iter().filter(|document| {
        with_drafts || directory.get(&document.id).is_some_and(|service| service.status == Status::Published)
    });
    documents.extend(public);

    let timezone = TimeZone::get(settings.timezone.get_ref()).unwrap_or_else(|_| {
        problems.push(settings_source.problem(
            &settings.timezone.span(),
            "timezone-unknown",
            "there is no such time zone",
            "Use a name such as Europe/London.",
        ));
        TimeZone::UTC
    });
    let style = Style::new(&settings, locales.iter().map(|locale| locale.tag.as_str()));
    let site = Site {
        settings,
        locales,
        gazetteer,
        directory,
        guides,
        easy_read,
        topics,
        needs,
        synonyms,
        finder,
        glossary,
        professionals,
        campaigns,
        claims,
        pages,
        style,
        preview: with_drafts,
        timezone,
        model: OnceLock::new(),
        search: OnceLock::new(),
    };
    problems.extend(checked(&site, folders, &settings_source, &documents));
    problems.sort_by(|a, b| (a.severity, &a.file, a.line, a.column).cmp(&(b.severity, &b.file, b.line, b.column)));
    Loaded { problems, site: Some(site) }
}

/// Everything that is wrong between files.
fn checked(site: &Site, folders: &Folders, settings: &Source, documents: &[Document]) -> Vec<Problem> {
    let mut problems = Vec::new();
    problems.extend(check::references(site, settings, &folders.content));
    problems.extend(check::settings(site, settings));
    problems.extend(check::prose(site, documents));
    problems.extend(check::discreet(site, folders));
    problems.extend(check::articles(site, documents));
    problems.extend(check::readability(site));
    problems.extend(finder::check_finder(site));
    problems.extend(check::claims(site, folders, documents));
    problems
}

/// Adds what is translated, language by language, to what was read in English.
fn translations(
    folders: &Folders,
    locales: &Locales,
    guides: &mut Articles,
    pages: &mut Articles,
    finder: &mut Finder,
    directory: &mut Directory,
) -> (Vec<Document>, Vec<Problem>) {
    let (mut documents, mut problems) = (Vec::new(), Vec::new());
    for locale in locales.iter().filter(|locale| locale.tag != locale::DEFAULT) {
        let folder = folders.locales.join(&locale.tag).join("content");
        for (articles, name) in [(&mut *guides, "guides"), (&mut *pages, "pages")] {
            let (translated, found) = guides::load_translations(articles, &folder.join(name), &locale.tag);
            documents.extend(translated);
            problems.extend(found);
        }
        let (translated, found) = finder::load_finder_translations(finder, &folder.join("finder"), &locale.tag);
        documents.extend(translated);
        problems.extend(found);
        let (translated, found) =
            directory::load_service_translations(directory, &folder.join("services"), &locale.tag);
        documents.extend(translated);
        problems.extend(found);
    }
    (documents, problems)
}

fn bank_holidays(folders: &Folders, problems: &mut Vec<Problem>) -> BankHolidays {
    let Some((source, file)) = read_toml::<BankHolidaysFile>(&folders.content.join("bank-holidays.toml"), problems)
    else {
        return BankHolidays::default();
    };
    let days: Vec<civil::Date> = file.days.iter().filter_map(|day| day.to_string().parse().ok()).collect();
    if days.len() < file.days.len() {
        problems.push(source.problem(&(0..0), "date-invalid", "not every entry is a day", "Write days as 2026-12-25."));
    }
    BankHolidays::new(days)
}
