//! One line a request: when, the shape of the address, the answer code, the time taken. Nothing of the visitor.

use std::fmt;
use std::io::IsTerminal as _;
use std::sync::Arc;
use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use jiff::{Timestamp, Unit};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime;

use super::Live;

/// The shape of the address that was answered, put on a response by whoever answered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Template(pub(super) &'static str);

/// Begins to log, on standard error: with colours only where somebody looks on.
pub fn begin_to_log() {
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt()
        .with_timer(Seconds)
        .with_ansi(colours)
        .with_target(false)
        .with_writer(std::io::stderr)
        .init();
}

/// The time of a line, in UTC, to the second (RFC 3339): finer would tell visitors apart.
struct Seconds;

impl FormatTime for Seconds {
    fn format_time(&self, out: &mut Writer<'_>) -> fmt::Result {
        let now = Timestamp::now();
        write!(out, "{}", now.round(Unit::Second).unwrap_or(now))
    }
}

/// Logs and counts a request when it has been answered.
pub(super) async fn log(State(live): State<Arc<Live>>, request: Request, next: Next) -> Response {
    let start = Instant::now();
    let response = next.run(request).await;
    let template = response.extensions().get::<Template>().map_or("other", |template| template.0);
    let (status, taken) = (response.status().as_u16(), start.elapsed());
    live.counts.count(template, status, taken);
    tracing::info!(template, status, micros = taken.as_micros(), "answered");
    response
}
