//! Ids in settings and areas lead to services and guides that are there.

use std::path::Path;

use toml::Spanned;

use crate::content::{Problem, Section, Source};
use crate::directory::{Number, Week};
use crate::places::{Area, AreasFile};
use crate::site::Site;

const NEEDED_GUIDES: &[&str] = &["emergency"];
const NEEDED_PAGES: &[&str] = &["checking-facts", "leaving-this-site", "privacy"];

/// Ids in `site.toml` and `areas.toml` that lead nowhere.
pub(super) fn references(site: &Site, settings: &Source, content: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let chosen = &site.settings;
    let routes = chosen.expected.iter().map(|expected| &expected.route);
    for id in [&chosen.national_line, &chosen.anyone_line, &chosen.young_line]
        .into_iter()
        .chain(routes)
        .chain(&chosen.home.lines)
    {
        problems.extend(phone_service(site, settings, id));
    }
    problems.extend(not_always(site, settings, &chosen.anyone_line));
    let doors = [&chosen.home.someone, &chosen.home.behaviour, &chosen.home.young];
    let guides = [&chosen.start_guide, &chosen.plan_guide].into_iter().chain(doors).chain(&chosen.home.guides);
    let guides = guides.chain(&chosen.first_guides);
    for id in guides {
        if site.guides.get(id.get_ref()).is_none() && !site.is_unread(Section::Guides, id.get_ref()) {
            problems.push(settings.problem(
                &id.span(),
                "guide-unknown",
                format!("there is no guide {}", id.get_ref()),
                "Use the file name of a guide, without .md.",
            ));
        }
    }
    problems.extend(needed_texts(site, content));
    problems.extend(misprinted_neighbours(site, content));
    problems.extend(nameless_languages(site, content));
    let areas = content.join("areas.toml");
    if let Ok(source) = Source::read(&areas)
        && let Ok(file) = source.toml::<AreasFile>()
    {
        for area in &file.area {
            problems.extend(phone_service(site, &source, &area.front_door));
            problems.extend(door_of_another(site, &source, area));
        }
    }
    problems
}

/// Numbers of neighbours that are printed otherwise than they are dialled.
fn misprinted_neighbours(site: &Site, content: &Path) -> Vec<Problem> {
    let file = content.join("places/neighbours.toml");
    let Ok(source) = Source::read(&file) else { return Vec::new() };
    let misprinted = site.gazetteer.neighbours().iter().filter_map(|neighbour| {
        let (number, printed) = (neighbour.number.as_ref()?, neighbour.printed.as_deref().unwrap_or_default());
        let message = Number::parse(number, printed).err()?;
        let at = source.text.find(number.as_str()).unwrap_or_default();
        let help = "Write number = \"+443001234567\" and printed = \"0300 123 4567\", the same digits.";
        Some(source.problem(&(at..at), "phone-invalid", message, help))
    });
    misprinted.collect()
}

/// A front door that does not help in its area.
fn door_of_another(site: &Site, source: &Source, area: &Area) -> Option<Problem> {
    let door = site.directory.get(area.front_door.get_ref())?;
    let message = format!("{} does not help in {}", door.name, area.name);
    let help = "Name the service that people there ring first. Only its own record says where it helps.";
    (!door.coverage.includes(&area.id))
        .then(|| source.problem(&area.front_door.span(), "front-door-area", message, help))
}

/// Languages of services that the messages have no name for.
fn nameless_languages(site: &Site, content: &Path) -> Vec<Problem> {
    let english = &site.locales.default_locale().messages;
    let mut problems = Vec::new();
    for service in site.directory.iter() {
        for tag in service.languages.iter().filter(|tag| !english.ids().contains(&format!("language-{tag}"))) {
            let file = content.join("services").join(format!("{}.md", service.id)).display().to_string();
            let help = format!("Add language-{tag} = … to terms.ftl of each language, or correct the tag.");
            problems.push(Problem::in_file(
                file,
                "language-unknown",
                format!("no message names the language {tag}"),
                help,
            ));
        }
    }
    problems
}

/// Texts that every page links to.
fn needed_texts(site: &Site, content: &Path) -> Vec<Problem> {
    let lacks = |section, id: &str| !site.record_is_read(section, id) && !site.is_unread(section, id);
    let guides = NEEDED_GUIDES.iter().filter(|id| lacks(Section::Guides, id)).map(|id| ("guides", id));
    let pages = NEEDED_PAGES.iter().filter(|id| lacks(Section::Pages, id)).map(|id| ("pages", id));
    let missing = |(folder, id): (&str, &&str)| {
        let file = content.join(folder).join(format!("{id}.md")).display().to_string();
        Problem::in_file(file, "text-missing", format!("there is no {id}"), "Write this file: every page links to it.")
    };
    guides.chain(pages).map(missing).collect()
}

/// A service that people are sent to must be published and have a phone.
fn phone_service(site: &Site, source: &Source, id: &Spanned<String>) -> Option<Problem> {
    let problem = |code, message: String, help: &str| Some(source.problem(&id.span(), code, message, help));
    match site.directory.get(id.get_ref()) {
        None if site.is_unread(Section::Services, id.get_ref()) => None,
        None => problem(
            "service-unknown",
            format!("no published service has the id {}", id.get_ref()),
            "Use the file name of a published service, without .md.",
        ),
        Some(service) if service.line().is_none() => problem(
            "service-without-phone",
            format!("{} has no phone", id.get_ref()),
            "People are sent here in need: name a service with a number.",
        ),
        Some(_) => None,
    }
}

/// A line that is given at any hour must answer at any hour.
fn not_always(site: &Site, source: &Source, id: &Spanned<String>) -> Option<Problem> {
    let service = site.directory.get(id.get_ref())?;
    let hours = service.line()?.hours.as_ref().filter(|hours| *hours.week() != Week::Always)?;
    let message = format!("{} is given at any hour, and its record says {}", service.name, hours.text());
    let help = format!("Mend the hours in services/{}.md, or name another line here.", service.id);
    Some(source.problem(&id.span(), "line-hours", message, help))
}
