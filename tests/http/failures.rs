//! Requests that cannot be answered get a proper status and a page with ways out.

use axum::body::Body;
use axum::http::{Method, Request};

use crate::support::{Answer, get, get_with, select, send, text_of};

fn is_a_page_with_ways_out(answer: &Answer, status: u16, what: &str) {
    assert_eq!(answer.status, status, "{what}");
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{what}");
    assert_eq!(answer.header("x-robots-tag"), "noindex", "{what}");
    let html = answer.html();
    assert_eq!(select(&html, "main .chips a").len(), 4, "{what}");
    assert!(text_of(&html, "#emergency").contains("0808 2000 247"), "{what}");
}

#[tokio::test]
async fn unknown_addresses_are_not_found() {
    let long = format!("/en/{}", "a".repeat(10_000));
    for path in [
        "/en/nothing",
        "/xx",
        "/xx/services",
        "/en/services/liverpool",
        "/en/services/halton/nothing",
        "/en/service/halton-perpetrator-work",
        "/%00",
        "/en/%ff%fe",
        "/en/..%2f..%2fetc%2fpasswd",
        "/.env",
        "/\\EVIL.example",
        "/en\\Services",
        "/index.php",
        // Browsers code a character in capitals again: a redirect would lead in a circle.
        "/en/guides/emergency%C2%A0",
        "/en/guides/emergency%c2%a0",
        "/en/gu%69des/emergency",
        long.as_str(),
    ] {
        is_a_page_with_ways_out(&get(path).await, 404, path);
    }
}

#[tokio::test]
async fn a_failure_speaks_the_language_of_its_address_or_of_the_browser() {
    let polish = get("/pl/nic").await;
    assert_eq!(polish.html().root_element().value().attr("lang"), Some("pl"));
    let arabic = get_with("/nothing", &[("accept-language", "ar-SY,ar;q=0.9,en;q=0.5")]).await;
    assert_eq!(arabic.html().root_element().value().attr("dir"), Some("rtl"));
}

#[tokio::test]
async fn a_wrong_method_is_told_which_are_right() {
    for (method, path, allow) in [
        (Method::POST, "/en", "GET, HEAD"),
        (Method::DELETE, "/en/services", "GET, HEAD, POST"),
        (Method::PUT, "/en/guides/emergency", "GET, HEAD"),
        (Method::OPTIONS, "/ar/topics", "GET, HEAD"),
    ] {
        let answer =
            send(Request::builder().method(method.clone()).uri(path).body(Body::empty()).expect("a request")).await;
        is_a_page_with_ways_out(&answer, 405, path);
        assert_eq!(answer.header("allow"), allow, "{method} {path}");
    }
}

#[tokio::test]
async fn a_form_that_is_too_long_or_no_form_is_refused() {
    let form = |content_type: &str, body: Vec<u8>| {
        Request::builder()
            .method(Method::POST)
            .uri("/en/services")
            .header("content-type", content_type)
            .body(Body::from(body))
            .expect("a request")
    };
    is_a_page_with_ways_out(&send(form("application/x-www-form-urlencoded", vec![b'a'; 1 << 20])).await, 413, "1 MB");
    is_a_page_with_ways_out(&send(form("application/json", b"{}".to_vec())).await, 400, "JSON");
    for name in ["Application/X-WWW-Form-URLencoded; charset=UTF-8", "application/x-www-form-urlencoded ;x=y"] {
        assert_eq!(send(form(name, b"place=crewe".to_vec())).await.status, 200, "{name}");
    }
    let longer = form("application/x-www-form-urlencodedx", b"place=crewe".to_vec());
    is_a_page_with_ways_out(&send(longer).await, 400, "a longer name");
    let broken = send(form("application/x-www-form-urlencoded", b"place=%ff%00%&&=&kind=\xff".to_vec())).await;
    assert_eq!(broken.status, 200, "bytes that are not UTF-8 are a place we do not know");
}

#[tokio::test]
async fn a_long_query_changes_nothing_and_comes_back_nowhere() {
    let path = format!("/en/topics?q={}", "canary".repeat(5_000));
    let answer = get(&path).await;
    assert_eq!(answer.status, 200);
    assert!(!answer.text().contains("canary"));
}

#[tokio::test]
async fn other_spellings_of_an_address_lead_to_the_one() {
    for (path, canonical) in [
        ("/EN/Services/", "/en/services"),
        ("/en/", "/en"),
        ("//en//topics", "/en/topics"),
        ("/en/services/HALTON", "/en/services/halton"),
        ("/en/topics/?q=secret", "/en/topics"),
        // What stuck to a link that was shared.
        ("/en/guides/emergency.", "/en/guides/emergency"),
        ("/en/guides/emergency).", "/en/guides/emergency"),
        ("/en/guides/emergency,", "/en/guides/emergency"),
        ("/pl/guides/emergency%22", "/pl/guides/emergency"),
        ("/en/services/halton%29%2e", "/en/services/halton"),
    ] {
        let answer = get(path).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (308, canonical), "{path}");
    }
}
