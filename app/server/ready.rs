//! `/readyz`: what the program serves, for whoever looks after it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use jiff::Span;
use serde::Serialize;

use super::edit::Edit;
use super::live::Live;

/// How many days ahead is told what falls due.
const AHEAD: i64 = 60;

#[derive(Serialize)]
struct Ready<'a> {
    #[serde(flatten)]
    edit: &'a Edit,
    /// Whether messages are understood by more than the phrases alone.
    fitted: bool,
    /// What must be checked within sixty days, the first due first: services, and how many texts.
    due: Vec<Due<'a>>,
    due_texts: usize,
}

#[derive(Serialize)]
struct Due<'a> {
    service: &'a str,
    by: String,
}

/// Answers as JSON.
pub(super) async fn ready(State(live): State<Arc<Live>>) -> Response {
    let (app, edit) = (live.app(), live.edit());
    let today = app.site.local(app.clock.now()).date();
    let ahead = today.saturating_add(Span::new().days(AHEAD));
    let services = app.site.directory.iter().filter(|service| service.review_by <= ahead);
    let mut due: Vec<Due<'_>> =
        services.map(|service| Due { service: &service.id, by: service.review_by.to_string() }).collect();
    due.sort_by(|a, b| a.by.cmp(&b.by));
    let texts = app.site.articles().filter(|(_, article)| article.review_by.is_some_and(|by| by <= ahead));
    let ready = Ready { edit: &edit, fitted: app.site.is_fitted(), due, due_texts: texts.count() };
    let body = serde_json::to_string(&ready).unwrap_or_default();
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}
