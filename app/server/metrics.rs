//! `/metrics` (`OpenMetrics`) for those who keep the site running, on a port of its own that only the machine itself reaches.
//!
//! It tells nobody about a visitor: published once a minute, and counts only in whole tens.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{EncodeMetric, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Registry;

use super::counts::{BOUNDS, Counted};
use super::live::Live;

/// How often it is published.
const MINUTE: Duration = Duration::from_secs(60);

/// What counts are rounded down to: who looks at them cannot tell one visitor's request.
const STEP: u64 = 10;

/// The media type of the format (`OpenMetrics` 1.0).
const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Publishes what `live` has counted, now and each minute, until the runtime ends.
pub(super) fn publish(live: Arc<Live>) -> Router {
    let told = |live: &Live| text(&State::of(live)).inspect_err(|error| tracing::error!("no metrics: {error}")).ok();
    let published = Arc::new(ArcSwap::from_pointee(told(&live)));
    let shown = Arc::clone(&published);
    tokio::spawn(async move {
        let mut minutes = tokio::time::interval(MINUTE);
        minutes.tick().await;
        loop {
            minutes.tick().await;
            shown.store(Arc::new(told(&live)));
        }
    });
    Router::new().route("/metrics", get(move || async move { answer(published.load().as_deref()) }))
}

fn answer(text: Option<&str>) -> Response {
    let headers = [(CONTENT_TYPE, OPEN_METRICS), (CACHE_CONTROL, "no-store")];
    match text {
        Some(text) => (headers, text.to_owned()).into_response(),
        None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// What is published, before it is rounded.
struct State {
    counted: Counted,
    /// How long what is shown has been shown.
    age: Duration,
    errors: usize,
    warnings: usize,
    /// Whether the last edit is what is shown.
    is_shown: bool,
    /// Whether messages are understood by more than the phrases alone.
    is_fitted: bool,
}

impl State {
    fn of(live: &Live) -> Self {
        let (app, edit) = (live.app(), live.edit());
        Self {
            counted: live.counts.counted(),
            age: app.since.elapsed(),
            errors: edit.errors(),
            warnings: edit.warnings(),
            is_shown: edit.is_shown(),
            is_fitted: app.site.is_fitted(),
        }
    }
}

fn text(state: &State) -> Result<String, fmt::Error> {
    let mut registry = Registry::with_prefix("signpost");
    let answers = Family::<[(&str, String); 2], Counter>::default();
    for ((shape, status), count) in &state.counted.answers {
        if rounded(*count) > 0 {
            answers
                .get_or_create(&[("shape", (*shape).to_owned()), ("status", status.to_string())])
                .inc_by(rounded(*count));
        }
    }
    registry.register("answers", "Answers by the shape of the address and the status, in whole tens", answers);
    registry.register(
        "answer_seconds",
        "Time that answers took, in whole tens of answers",
        Times(state.counted.clone()),
    );
    let minutes = i64::try_from(state.age.as_secs() / 60 * 60).unwrap_or(i64::MAX);
    let mut gauge = |name: &str, help: &str, value: i64| registry.register(name, help, ConstGauge::new(value));
    gauge("site_age_seconds", "Since when this state of the content is shown", minutes);
    gauge("edit_shown", "1 where the last edit is what is shown, 0 where it was refused", i64::from(state.is_shown));
    gauge("fitted", "1 where messages are understood by the fit, 0 by the phrases alone", i64::from(state.is_fitted));
    gauge("content_errors", "Errors in the last edit", count(state.errors));
    gauge("content_warnings", "Warnings in the last edit", count(state.warnings));
    let mut text = String::new();
    encode(&mut text, &registry)?;
    Ok(text)
}

fn count(problems: usize) -> i64 {
    i64::try_from(problems).unwrap_or(i64::MAX)
}

/// Down to whole tens: so a count still only rises.
fn rounded(count: u64) -> u64 {
    count / STEP * STEP
}

/// The histogram of times. Its buckets are rounded as they add up, so that they never fall.
#[derive(Debug)]
struct Times(Counted);

impl EncodeMetric for Times {
    #[expect(clippy::cast_precision_loss, reason = "seconds of a histogram, in whole ones")]
    fn encode(&self, mut encoder: MetricEncoder<'_>) -> fmt::Result {
        let (mut all, mut told) = (0, 0);
        let bounds = BOUNDS.iter().map(|micros| *micros as f64 / 1e6).chain([f64::INFINITY]);
        let buckets: Vec<(f64, u64)> = bounds
            .zip(self.0.times)
            .map(|(bound, count)| {
                all += count;
                let more = rounded(all) - told;
                told += more;
                (bound, more)
            })
            .collect();
        encoder.encode_histogram::<NoLabelSet>((self.0.taken / 1_000_000) as f64, told, &buckets, None)
    }

    fn metric_type(&self) -> MetricType {
        MetricType::Histogram
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(counted: Counted) -> State {
        State { counted, age: Duration::from_secs(119), errors: 0, warnings: 3, is_shown: true, is_fitted: false }
    }

    #[test]
    fn counts_are_told_in_whole_tens_and_times_in_whole_minutes() {
        let answers = [(("/{l}", 200), 129), (("/{l}/search", 503), 9)].into();
        let text =
            text(&state(Counted { answers, times: [8, 8, 8, 0, 0, 0, 0, 0, 6], taken: 1_999_999 })).expect("text");
        for line in [
            "signpost_answers_total{shape=\"/{l}\",status=\"200\"} 120",
            "signpost_answer_seconds_sum 1.0",
            "signpost_answer_seconds_count 30",
            "signpost_answer_seconds_bucket{le=\"0.00005\"} 0",
            "signpost_answer_seconds_bucket{le=\"0.0002\"} 10",
            "signpost_answer_seconds_bucket{le=\"0.001\"} 20",
            "signpost_answer_seconds_bucket{le=\"2.5\"} 20",
            "signpost_answer_seconds_bucket{le=\"+Inf\"} 30",
            "signpost_site_age_seconds 60",
            "signpost_edit_shown 1",
            "signpost_fitted 0",
            "signpost_content_warnings 3",
        ] {
            assert!(text.lines().any(|told| told == line), "{line} in\n{text}");
        }
        assert!(!text.contains("search"), "fewer than ten are not told:\n{text}");
        assert!(text.ends_with("# EOF\n"));
    }

    #[test]
    fn one_more_request_is_not_seen() {
        let told = |count| text(&state(Counted { answers: [(("/{l}", 200), count)].into(), ..Counted::default() }));
        assert_eq!(told(10), told(19));
        assert_ne!(told(19), told(20));
    }
}
