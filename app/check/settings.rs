//! `site.toml` holds what the site can stand on.

use super::colours::contrast;
use crate::content::{Problem, Source};
use crate::site::Site;

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
    let colours = &settings.colours;
    let pairs = [
        ("ink", &colours.ink, "paper", &colours.paper),
        ("ink", &colours.ink, "panel", &colours.panel),
        ("brand", &colours.brand, "paper", &colours.paper),
        ("brand", &colours.brand, "panel", &colours.panel),
        ("on_brand", &colours.on_brand, "brand", &colours.brand),
        ("on_alert", &colours.on_alert, "alert", &colours.alert),
    ];
    let text = pairs.map(|pair| (4.5, "1.4.3", pair));
    // Borders of fields are no text: WCAG 1.4.11 asks for less of them.
    let borders = [("line", &colours.line, "paper", &colours.paper), ("line", &colours.line, "panel", &colours.panel)];
    for (least, rule, (text_name, text, back_name, back)) in
        text.into_iter().chain(borders.map(|pair| (3.0, "1.4.11", pair)))
    {
        for (index, scheme) in ["light", "dark"].into_iter().enumerate() {
            let message = match contrast(&text[index], &back[index]) {
                Some(ratio) if ratio >= least => continue,
                Some(ratio) => format!("{text_name} on {back_name} ({scheme}) has a contrast of {ratio:.1} to 1"),
                None => format!("{text_name} or {back_name} ({scheme}) is not a colour such as #14302f"),
            };
            let at = source.text.find("[colours]").unwrap_or_default();
            problems.push(source.problem(
                &(at..at),
                "colour-contrast",
                message,
                format!("Choose colours with a contrast of at least {least} to 1 (WCAG {rule})."),
            ));
        }
    }
    problems
}
