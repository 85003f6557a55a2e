//! Ids in settings and areas lead to services and guides that are there.

use std::path::Path;

use toml::Spanned;

use crate::content::{Problem, Source};
use crate::places::AreasFile;
use crate::site::Site;

/// Ids in `site.toml` and `areas.toml` that lead nowhere.
pub fn references(site: &Site, settings: &Source, content: &Path) -> Vec<Problem> {
    let mut problems = Vec::new();
    let chosen = &site.settings;
    let routes = chosen.expected.iter().map(|expected| &expected.route);
    for id in std::iter::once(&chosen.national_line).chain(routes).chain(&chosen.home.lines) {
        problems.extend(phone_service(site, settings, id));
    }
    for id in &chosen.home.guides {
        if site.guides.get(id.get_ref()).is_none() {
            problems.push(settings.problem(
                &id.span(),
                "guide-unknown",
                format!("there is no guide {}", id.get_ref()),
                "Use the file name of a guide, without .md.",
            ));
        }
    }
    let areas = content.join("areas.toml");
    if let Ok(source) = Source::read(&areas)
        && let Ok(file) = source.toml::<AreasFile>()
    {
        for area in &file.area {
            problems.extend(phone_service(site, &source, &area.front_door));
        }
    }
    problems
}

/// A service that people are sent to must be published and have a phone.
fn phone_service(site: &Site, source: &Source, id: &Spanned<String>) -> Option<Problem> {
    let problem = |code, message: String, help: &str| Some(source.problem(&id.span(), code, message, help));
    match site.directory.get(id.get_ref()) {
        None => problem(
            "service-unknown",
            format!("no published service has the id {}", id.get_ref()),
            "Use the file name of a published service, without .md.",
        ),
        Some(service) if service.phones.is_empty() => problem(
            "service-without-phone",
            format!("{} has no phone", id.get_ref()),
            "People are sent here in need: name a service with a number.",
        ),
        Some(_) => None,
    }
}
