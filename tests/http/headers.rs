//! What every answer says of itself.

use axum::body::Body;
use axum::http::{Method, Request};
use base64::Engine as _;
use sha2::{Digest as _, Sha256};

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
async fn a_head_request_gets_the_headers() {
    let answer = send(Request::builder().method(Method::HEAD).uri("/en").body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, 200);
}
