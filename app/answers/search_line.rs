//! `signpost search --jsonl`: a query a line in, its hits a line out. For evaluation; nothing of it is served.

use std::time::Instant;

use jiff::civil;
use serde::{Deserialize, Serialize};

use super::search::{Query, Target, find};
use crate::directory::Filter;
use crate::places::AreaId;
use crate::site::Site;

#[derive(Deserialize)]
struct Asked {
    id: String,
    q: String,
    lang: Option<String>,
    area: Option<String>,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    hits: Vec<HitLine<'a>>,
    took_us: u128,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Vec<String>>,
}

#[derive(Serialize)]
struct HitLine<'a> {
    id: &'a str,
    kind: &'static str,
    score: f32,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<Vec<(&'static str, f32)>>,
}

/// The line for a query. With `explain` each hit says how its score came about, and the line which phrases decided.
///
/// Fails when `line` is not a JSON object with `id` and `q`.
pub fn search_line(site: &Site, line: &str, explain: bool, now: civil::DateTime) -> serde_json::Result<String> {
    let asked: Asked = serde_json::from_str(line)?;
    let filter = Filter { area: asked.area.map(AreaId), ..Filter::default() };
    let language =
        asked.lang.as_deref().filter(|tag| site.locales.get(tag).is_some()).unwrap_or(crate::locale::DEFAULT);
    let start = Instant::now();
    let results = find(site, &Query { text: &asked.q, language, filter: &filter, now });
    let took_us = start.elapsed().as_micros();
    let hits = results.hits.iter().map(|hit| HitLine {
        id: hit.target.id(),
        kind: match hit.target {
            Target::Service(_) => "service",
            Target::Guide(_) => "guide",
        },
        score: hit.score,
        because: explain.then(|| hit.because.clone()),
    });
    let because = explain.then(|| site.needs.because(&results.understanding));
    serde_json::to_string(&Answer { id: &asked.id, hits: hits.collect(), took_us, because })
}
