//! The islands as they were built: what they weigh, and that pages and bundle belong together. `make islands` builds them.

#![expect(clippy::print_stdout, reason = "the figures are part of the report")]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use scraper::{Html, Selector};
use signpost::check::load;
use signpost::islands::Bundle;
use signpost::server::{App, Clock, Config, Live, Watch, router};
use signpost::site::Folders;
use tower::ServiceExt as _;

/// The most that the two files may weigh together, in bytes of brotli.
const BUDGET: usize = 80_000;

fn bundle() -> Bundle {
    let folder = Path::new("target/site/pkg");
    Bundle::read(folder).expect("a whole bundle").expect("the islands are not built: run `make islands`")
}

fn site() -> Router {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    let site = load(&folders, jiff::Timestamp::now(), false).sound().expect("the content has no errors");
    let config = Config {
        addr: ([127, 0, 0, 1], 0).into(),
        pkg: "target/site/pkg".into(),
        concurrency: 64,
        connections: 64,
        timeout: 10,
        https: false,
        watch: Watch::Off,
        metrics: None,
    };
    let clock = Clock::Fixed("2026-11-30T11:00:00Z".parse().expect("an instant"));
    router(Arc::new(Live::new(App::new(site, Some(bundle()), clock, &config))), &config, None)
}

async fn send(site: &Router, request: axum::http::request::Builder, body: &str) -> (HeaderMap, Vec<u8>) {
    let request = request.header("host", "x").body(Body::from(body.to_owned())).expect("a request");
    let response: Response<Body> = site.clone().oneshot(request).await.expect("the router never fails");
    assert!(response.status().is_success(), "{}", response.status());
    let (head, body) = response.into_parts();
    (head.headers, to_bytes(body, 1 << 20).await.expect("a body").to_vec())
}

async fn get(site: &Router, path: &str, encoding: &str) -> (HeaderMap, Vec<u8>) {
    send(site, Request::get(path).header("accept-encoding", encoding), "").await
}

async fn post(site: &Router, path: &str, body: &str) -> String {
    let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    String::from_utf8(send(site, request, body).await.1).expect("text")
}

fn attributes(html: &str, selector: &str, attribute: &str) -> BTreeSet<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let html = Html::parse_document(html);
    html.select(&selector).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
}

#[test]
fn the_bytes_of_both_files_stay_within_the_budget() {
    let bytes = |brotli: Option<&Vec<u8>>| brotli.expect("the build compresses").len();
    let sum: usize = bundle().files.iter().map(|file| bytes(file.brotli.as_ref())).sum();
    println!("islands, both files, brotli bytes: {sum} of {BUDGET}");
    assert!(sum <= BUDGET, "{sum} bytes");
}

#[tokio::test]
async fn every_island_on_a_page_is_in_the_bundle_and_every_island_in_the_bundle_is_on_a_page() {
    let site = site();
    let script = String::from_utf8(bundle().files[0].plain.clone()).expect("text");
    let exported: BTreeSet<String> = script
        .lines()
        .filter_map(|line| line.strip_prefix("export function "))
        .filter_map(|rest| Some(rest.split_once('(')?.0.to_owned()))
        .filter(|name| name.contains('_'))
        .collect();
    let mut drawn = BTreeSet::new();
    for tag in ["en", "pl", "ar"] {
        for page in ["find-help", "services", "services/halton"] {
            let (_, html) = get(&site, &format!("/{tag}/{page}"), "identity").await;
            drawn.extend(attributes(&String::from_utf8_lossy(&html), "leptos-island", "data-component"));
        }
        for (page, fields) in [("find-help", "message=he+checks+my+phone"), ("services", "place=crewe&kind=idva")] {
            let html = post(&site, &format!("/{tag}/{page}"), fields).await;
            drawn.extend(attributes(&html, "leptos-island", "data-component"));
            let props = attributes(&html, "leptos-island", "data-props");
            assert!(props.iter().all(|props| !props.contains("phone") && !props.contains("crewe")), "{props:?}");
        }
    }
    assert_eq!(drawn, exported);
}

#[tokio::test]
async fn the_files_may_be_kept_for_good_and_come_compressed() {
    let site = site();
    for file in bundle().files {
        for (asked, sent) in
            [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("zstd", Some("zstd")), ("identity", None)]
        {
            let (headers, body) = get(&site, &file.path, asked).await;
            let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
            assert_eq!(header("content-encoding"), sent);
            assert_eq!(header("content-type"), Some(file.media_type));
            assert_eq!(header("cache-control"), Some("public, max-age=31536000, immutable"));
            assert_eq!(header("vary"), Some("accept-encoding"));
            match sent {
                Some("br") => assert_eq!(Some(&body), file.brotli.as_ref()),
                Some("gzip") => assert_eq!(Some(&body), file.gzip.as_ref()),
                Some(_) => assert!(body.len() < file.plain.len(), "compressed on its way"),
                None => assert_eq!(body, file.plain),
            }
        }
    }
}
