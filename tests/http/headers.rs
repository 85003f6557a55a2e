//! What every answer says of itself.

#![expect(clippy::print_stdout, reason = "the figures are part of the report")]

use axum::body::Body;
use axum::http::Request;
use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use signpost::server::Config;

use crate::support::{all_paths, get, get_with, select, send};

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    for path in ["/", "/en", "/exit", "/nothing", "/sitemap.xml", "/robots.txt", "/healthz", "/readyz", "/icon.svg"] {
        let answer = get(path).await;
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.headers.get("set-cookie"), None);
        assert_eq!(answer.headers.get("strict-transport-security"), None, "only behind https");
    }
}

#[tokio::test]
async fn the_policy_allows_the_inline_style_and_script_by_their_hashes() {
    let policy = get("/en").await.header("content-security-policy").to_owned();
    for path in ["/en", "/ar/services/halton", "/nothing"] {
        let answer = get(path).await;
        for element in select(&answer.html(), "style, script:not([type])") {
            let hash = base64::prelude::BASE64_STANDARD.encode(Sha256::digest(element.text().collect::<String>()));
            assert!(policy.contains(&format!("'sha256-{hash}'")), "{} on {path}", element.value().name());
        }
        assert_eq!(select(&answer.html(), "[style]").len(), 0, "{path}");
    }
}

#[tokio::test]
async fn pages_are_never_kept_by_a_browser() {
    for (_, path) in all_paths() {
        assert_eq!(get(&path).await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn the_exit_leads_away_and_leaves_nothing() {
    let answer = get("/exit").await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "https://www.bbc.co.uk/weather"));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    assert_eq!(answer.headers.get("clear-site-data"), None, "it stalls Chromium and does not help Back");
}

#[tokio::test]
async fn the_front_leads_to_the_language_of_the_browser() {
    for (accepted, tag) in [
        ("pl-PL,pl;q=0.9,en;q=0.8", "pl"),
        ("ar", "ar"),
        ("fr,de", "en"),
        ("", "en"),
        ("x;;q=9,\u{7f}", "en"),
        ("en-GB,ar;q=0.5", "en"),
        ("en;q=0.1, pl;q=0.9", "pl"),
        ("EN;Q=0.1, AR ; Q=0.2", "ar"),
        ("pl;q=0, en", "en"),
        ("pl;q=0, *", "en"),
        ("en;q=0, *", "ar"),
        ("en;q=0, pl;q=0, ar;q=0", "en"),
        ("*", "en"),
    ] {
        let answer = match axum::http::HeaderValue::from_str(accepted) {
            Ok(_) => get_with("/", &[("accept-language", accepted)]).await,
            Err(_) => get("/").await,
        };
        assert_eq!(
            (answer.status.as_u16(), answer.header("location")),
            (302, format!("/{tag}").as_str()),
            "{accepted}"
        );
        assert!(answer.header("vary").contains("accept-language"));
    }
}

#[tokio::test]
async fn every_line_of_a_header_counts() {
    let request = Request::get("/").header("accept-language", "xx").header("accept-language", "pl");
    let answer = send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.header("location"), "/pl");
    let request = Request::get("/en").header("accept-encoding", "x").header("accept-encoding", "gzip");
    let answer = send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn pages_files_and_failures_are_sent_in_the_coding_that_is_asked_for() {
    for (accepted, coding) in [
        ("gzip;q=0.5, identity;q=1", ""),
        ("gzip;Q=0", ""),
        ("GZIP", "gzip"),
        ("*;q=1, identity;q=0", "br"),
        ("gzip, br;q=0.1", "gzip"),
    ] {
        for path in ["/en", "/en/nothing", "/icon.svg", "/sitemap.xml"] {
            let answer = get_with(path, &[("accept-encoding", accepted)]).await;
            assert_eq!(answer.header("content-encoding"), coding, "{path}, {accepted}");
        }
    }
}

/// Scores an answer as Mozilla's HTTP Observatory does (mdn-http-observatory, its published modifiers). It starts from 100;
/// a bonus counts once 90 is reached without it.
fn observatory(answer: &crate::support::Answer) -> i32 {
    let policy = answer.header("content-security-policy");
    let strict = policy.contains("default-src 'none'") && !policy.contains("'unsafe-");
    let framed = policy.contains("frame-ancestors 'none'");
    let mut faults = 0;
    let mut bonuses = 0;
    let mut judge = |holds: bool, bonus: i32, fault: i32| if holds { bonuses += bonus } else { faults += fault };
    judge(strict, 10, if policy.is_empty() { -25 } else { -10 });
    judge(!answer.headers.contains_key("set-cookie"), 0, -40);
    judge(answer.header("access-control-allow-origin").is_empty(), 0, -50);
    let hsts: u64 =
        answer.header("strict-transport-security").split(['=', ';']).nth(1).unwrap_or_default().parse().unwrap_or(0);
    judge(hsts >= 15_768_000, 0, -20);
    judge(["no-referrer", "same-origin"].contains(&answer.header("referrer-policy")), 5, 0);
    judge(answer.header("x-content-type-options") == "nosniff", 0, -5);
    judge(framed, 5, -20);
    judge(answer.header("cross-origin-resource-policy") == "same-origin", 10, 0);
    judge(answer.header("cross-origin-opener-policy") == "same-origin", 10, 0);
    judge(answer.header("cross-origin-embedder-policy") == "require-corp", 10, 0);
    // No script comes from a file, so there is none that could lack an integrity hash; the bonus for having one is not ours.
    let base = 100 + faults;
    if base >= 90 { base + bonuses } else { base }
}

#[tokio::test]
async fn behind_https_the_observatory_gives_130_or_more() {
    let bundle = crate::islands::small_bundle();
    let config = Config { https: true, pkg: bundle.path().to_owned(), ..crate::support::config() };
    let site = crate::support::app_with(&config);
    for path in ["/en", "/en/find-help"] {
        let answer = crate::support::get_from(&site, path).await;
        println!("HTTP Observatory, {path}: {} of 130", observatory(&answer));
        assert!(observatory(&answer) >= 130, "{}", observatory(&answer));
    }
    assert!(observatory(&get("/en").await) < 130, "without https it could not");
}
