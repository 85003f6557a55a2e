//! `site.toml` holds what the site can stand on.

use super::colours::contrast;
use crate::content::{Problem, Source};
use crate::site::Site;
use crate::style::{Colours, PAIRS};

/// Problems of addresses and colours in `site.toml`.
pub(super) fn settings(site: &Site, source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let settings = &site.settings;
    let exits = std::iter::once(&settings.exit).chain(settings.exit_by_language.values());
    for exit in exits.clone().filter(|exit| url::Url::parse(exit.get_ref()).is_ok_and(|url| url.query().is_some())) {
        let message = "the exit leads to a search or a page with a query";
        let help = "Use a plain page: what stands after a question mark stays in the history and may tell.";
        problems.push(source.problem(&exit.span(), "exit-query", message, help));
    }
    for (address, what) in std::iter::once((&settings.url, "url")).chain(exits.map(|exit| (exit, "exit"))) {
        let parsed = url::Url::parse(address.get_ref());
        let loopback = |host: Option<url::Host<&str>>| match host {
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            Some(url::Host::Domain(name)) => name == "localhost",
            None => false,
        };
        if !parsed.is_ok_and(|url| url.scheme() == "https" || (url.scheme() == "http" && loopback(url.host()))) {
            problems.push(source.problem(
                &address.span(),
                "address-https",
                format!("{what} is not an https address"),
                "Write it whole, from https://",
            ));
        }
    }
    for area in settings.owners.keys().filter(|area| site.gazetteer.area(area).is_none()) {
        let message = format!("there is no area {area} that could own anything");
        problems.push(source.problem_at_last(area, "area-unknown", message, "Use an id from areas.toml."));
    }
    if settings.url.get_ref().ends_with('/') {
        problems.push(source.problem(
            &settings.url.span(),
            "address-slash",
            "url ends in a slash",
            "Leave the last slash out.",
        ));
    }
    for &(seen, grounds, least, rule) in PAIRS {
        for ground in grounds {
            problems.extend(contrasts(&settings.colours, source, (seen, ground), least, rule));
        }
    }
    problems
}

/// Where a colour cannot be told from its ground, in the light or the dark.
fn contrasts(colours: &Colours, source: &Source, (seen, ground): (&str, &str), least: f64, rule: &str) -> Vec<Problem> {
    let (above, below) = (colours.pair(seen), colours.pair(ground));
    let mut problems = Vec::new();
    for (index, scheme) in ["light", "dark"].into_iter().enumerate() {
        let message = match contrast(above[index], below[index]) {
            Some(ratio) if ratio >= least => continue,
            Some(ratio) => format!("{seen} on {ground} ({scheme}) has a contrast of {ratio:.1} to 1"),
            None => format!("{seen} or {ground} ({scheme}) is not a colour such as #14302f"),
        };
        let at = source.text.find("[colours]").unwrap_or_default();
        let help = format!("Choose colours with a contrast of at least {least} to 1 (WCAG {rule}).");
        problems.push(source.problem(&(at..at), "colour-contrast", message, help));
    }
    problems
}
