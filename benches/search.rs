//! How search grows: the index, its memory and the time of a query with the real services, with 10,000 and with 100,000 made
//! from their shapes. Prints a table, and writes each directory to a file, so that `benches/fts5.py` can ask `SQLite`'s FTS5
//! the same in the same run.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::time::Instant;

use jiff::civil::date;
use serde::Deserialize;
use signpost::answers::{Query, find};
use signpost::check::load;
use signpost::directory::{Directory, Filter, Service};
use signpost::site::{Folders, Site};

#[derive(Deserialize)]
struct Cases {
    query: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    q: String,
    any: Vec<String>,
}

fn site() -> Site {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    load(&folders, jiff::Timestamp::now(), false).sound().expect("the content has no errors")
}

/// The real services, and copies of them with the names of two mixed, until there are so many.
fn grown(real: &[Service], count: usize) -> Vec<Service> {
    let mut services = real.to_vec();
    for number in real.len()..count {
        let (one, two) = (&real[number % real.len()], &real[(number * 31 + number / real.len()) % real.len()]);
        let mut service = one.clone();
        service.id = format!("{}-{number}", one.id);
        let half = |name: &str, first: bool| {
            let words: Vec<&str> = name.split(' ').collect();
            let (start, end) = words.split_at(words.len() / 2);
            if first { start.join(" ") } else { end.join(" ") }
        };
        service.name = format!("{} {} {number}", half(&one.name, true), half(&two.name, false));
        services.push(service);
    }
    services
}

/// Memory of this process in use, in MB (proc(5), statm: pages of 4 kB).
fn memory() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let resident: f64 = pages.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or_default();
    resident * 4096.0 / 1e6
}

fn main() {
    let text = std::fs::read_to_string("tests/search/en.toml").expect("the queries");
    let cases = toml::from_str::<Cases>(&text).expect("queries").query;
    let filter = Filter::default();
    let folder = std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into());
    let mut table = String::from("services  index ms  memory MB  query p50 us  p99 us  recall@3\n");
    let real: Vec<Service> = site().directory.iter().cloned().collect();
    for count in [real.len(), 10_000, 100_000] {
        let mut site = site();
        site.directory = Directory::new(grown(&real, count), HashSet::new());
        let mut file = String::new();
        for service in site.directory.iter() {
            let line = serde_json::json!({ "id": service.id, "name": service.name, "text": format!("{} {}", service.english.summary, service.english.body) });
            writeln!(file, "{line}").expect("a string takes all");
        }
        std::fs::write(format!("{folder}/search-{count}.jsonl"), file).expect("the file for FTS5");
        site.model();
        let (before, start) = (memory(), Instant::now());
        site.search();
        let (built, grew) = (start.elapsed(), memory() - before);
        let mut times = Vec::new();
        let mut found = 0;
        for round in 0..10 {
            for case in &cases {
                let query =
                    Query { text: &case.q, language: "en", filter: &filter, now: date(2026, 11, 30).at(11, 0, 0, 0) };
                let start = Instant::now();
                let results = find(&site, &query);
                times.push(start.elapsed().as_micros());
                let right = |id: &str| case.any.iter().any(|any| any == id);
                found += usize::from(round == 0 && results.hits.iter().take(3).any(|hit| right(hit.target.id())));
            }
        }
        times.sort_unstable();
        let (half, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
        writeln!(
            table,
            "{count:8}  {:8}  {grew:9.1}  {half:12}  {late:6}  {found} of {}",
            built.as_millis(),
            cases.len()
        )
        .expect("a string takes all");
    }
    eprint!("{table}");
}
