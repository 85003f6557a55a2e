//! Opening hours in words.

use jiff::civil::Weekday;
use leptos::prelude::*;

use crate::directory::{Hours, OnBankHolidays, Run, Service, Stretch, Week};
use crate::pages::View;

/// The hours of an ordinary week, in the page's language.
pub(crate) fn hours_text(view: &View<'_>, hours: &Hours) -> String {
    match hours.week() {
        Week::Always => view.s("hours-always"),
        Week::Days { runs, closed, bank_holidays } => {
            let said = |runs: &[Run]| runs.iter().map(|run| run_text(view, run)).collect::<Vec<_>>();
            let mut parts = match closed {
                Some(closed) => {
                    let but = view.locale.formats.and(&said(closed));
                    vec![view.s_with("hours-all-but", &[("times", but.into())])]
                }
                None => said(runs),
            };
            match bank_holidays {
                OnBankHolidays::Unknown => {}
                OnBankHolidays::Closed => parts.push(view.s("hours-not-bank-holidays")),
                OnBankHolidays::Own(stretches) => {
                    parts.push(view.s_with("hours-bank-holidays", &[("times", times_text(view, stretches).into())]));
                }
            }
            parts.join(&view.s("hours-separator"))
        }
    }
}

fn run_text(view: &View<'_>, (from, to, stretches): &Run) -> String {
    let (from, to) = (*from, *to);
    let formats = &view.locale.formats;
    let times = times_text(view, stretches);
    let (from_name, to_name) = (formats.weekday(from), formats.weekday(to));
    match (from == to, from, to) {
        (true, ..) => view.s_with("hours-day", &[("day", from_name.into()), ("times", times.into())]),
        (_, Weekday::Monday, Weekday::Sunday) => view.s_with("hours-every-day", &[("times", times.into())]),
        _ => view.s_with("hours-days", &[("from", from_name.into()), ("to", to_name.into()), ("times", times.into())]),
    }
}

fn times_text(view: &View<'_>, stretches: &[Stretch]) -> String {
    let times: Vec<String> = stretches.iter().map(|stretch| stretch_text(view, *stretch)).collect();
    view.locale.formats.and(&times)
}

fn stretch_text(view: &View<'_>, stretch: Stretch) -> String {
    if stretch == (Stretch { start: 0, end: 24 * 60 }) {
        return view.s("hours-all-day");
    }
    let clock = |minutes: u16| {
        let of_day = minutes % (24 * 60);
        view.locale.formats.time((of_day / 60) as u8, (of_day % 60) as u8)
    };
    view.s_with("hours-stretch", &[("start", clock(stretch.start).into()), ("end", clock(stretch.end).into())])
}

/// Whether a service answers now; its hours only where that is not so, or not known.
pub(crate) fn when(view: &View<'_>, service: &Service) -> AnyView {
    let (told, class) = state(view, service);
    let hours = service.line().and_then(|phone| phone.hours.as_ref()).or(service.hours.as_ref());
    match (service.is_open(view.now), hours) {
        (Some(true), Some(hours)) if matches!(hours.week(), Week::Always) => {
            view! { <span class=class>{view.t(told)}</span>" · "{view.t("hours-always")} }.into_any()
        }
        (Some(false), Some(hours)) => {
            view! { <span class=class>{view.t(told)}</span>" · "{hours_text(view, hours)} }.into_any()
        }
        (None, _) => view.t("hours-unknown"),
        (Some(true), Some(hours)) => {
            // On paper it is another hour.
            let hours = hours_text(view, hours);
            view! { <span class=class>{view.t(told)}</span><span class="on-paper">{hours}</span> }.into_any()
        }
        _ => view! { <span class=class>{view.t(told)}</span> }.into_any(),
    }
}

/// Whether a service is open now, as a message id and a CSS class.
pub(crate) fn state(view: &View<'_>, service: &Service) -> (&'static str, &'static str) {
    match service.is_open(view.now) {
        Some(true) => ("state-open", "state open"),
        Some(false) => ("state-closed", "state closed"),
        None => ("state-unknown", "state"),
    }
}
