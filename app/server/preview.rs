//! What a preview has beside the site: its version, by which pages know that they are old; all findings; the day that is shown.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use jiff::civil;
use serde::Deserialize;
use serde_json::json;

use super::live::Live;
use crate::pages::{View, draw_findings, draw_gallery};

/// Tenths of a second that a chosen day is waited for, the most.
const PATIENCE: usize = 80;

/// The addresses below `/preview`. A day that is chosen is told to `reload`.
pub(super) fn preview(live: Arc<Live>, reload: Sender<()>) -> Router {
    let choose = move |State(live): State<Arc<Live>>, Form(chosen): Form<Chosen>| async move {
        let day = chosen.day();
        live.choose(day);
        let _ = reload.send(());
        // The page it leads back to is to be that of the day; reading takes a second or two.
        for _ in 0..PATIENCE {
            let shown = live.app();
            let is_shown = |day: civil::Date| shown.site.as_of.day == day;
            let chosen = shown.site.preview.as_ref().is_some_and(|preview| preview.chosen);
            if day.map_or(!chosen, is_shown) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        (StatusCode::SEE_OTHER, [(LOCATION, chosen.back())])
    };
    Router::new()
        .route("/preview/version", get(version))
        .route("/preview/findings", get(findings))
        .route("/preview/gallery", get(gallery))
        .route("/preview/day", post(choose))
        .with_state(live)
}

/// What the form of the bar sends.
#[derive(Deserialize)]
struct Chosen {
    /// Which button was pressed: that of the date, or that of today.
    day: String,
    date: String,
    back: String,
}

impl Chosen {
    /// The day, unless it is to be today.
    fn day(&self) -> Option<civil::Date> {
        (self.day == "date").then(|| self.date.parse().ok()).flatten()
    }

    /// The page it came from: one of ours.
    fn back(&self) -> String {
        let ours = self.back.starts_with('/')
            && self.back.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-".contains(&byte));
        if ours && !self.back.starts_with("//") { self.back.clone() } else { "/".to_owned() }
    }
}

async fn version(State(live): State<Arc<Live>>) -> Response {
    let app = live.app();
    let version = app.site.preview.as_ref().map_or("", |preview| &preview.version);
    let body = json!({ "version": version, "shown": live.edit().is_shown() }).to_string();
    ([(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], body).into_response()
}

async fn findings(State(live): State<Arc<Live>>) -> Response {
    let (app, edit) = (live.app(), live.edit());
    let site = &app.site;
    let view = View { site, locale: site.locales.default_locale(), now: site.local(app.clock.now()), area: None };
    ([(CACHE_CONTROL, "no-store")], Html(draw_findings(&view, edit.problems()))).into_response()
}

async fn gallery(State(live): State<Arc<Live>>) -> Response {
    let app = live.app();
    let site = &app.site;
    let view = View { site, locale: site.locales.default_locale(), now: site.local(app.clock.now()), area: None };
    ([(CACHE_CONTROL, "no-store")], Html(draw_gallery(&view))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_leads_back_to_its_own_pages_only() {
        let back = |back: &str| Chosen { day: "date".into(), date: "2027-02-14".into(), back: back.into() }.back();
        assert_eq!(back("/en/guides/emergency"), "/en/guides/emergency");
        for other in ["//example.org", "https://example.org", "/\\example.org", "/en\r\nx: y", ""] {
            assert_eq!(back(other), "/", "{other:?}");
        }
    }

    #[test]
    fn no_day_is_chosen_by_what_is_none() {
        let day = |day: &str, date: &str| Chosen { day: day.into(), date: date.into(), back: "/".into() }.day();
        assert_eq!(day("date", "2027-02-14"), Some(civil::date(2027, 2, 14)));
        assert_eq!((day("", "2027-02-14"), day("date", "soon")), (None, None));
    }
}
