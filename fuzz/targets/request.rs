//! Whatever a visitor sends as address, header or form gets an answer that is no failure of ours.
#![no_main]

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, Method, Request, StatusCode, header};
use libfuzzer_sys::fuzz_target;
use signpost::server::{App, Clock, Config, router};
use signpost::check::load;
use signpost::site::Folders;
use tower::ServiceExt as _;

static SITE: LazyLock<Router> = LazyLock::new(|| {
    let folders = Folders { content: "content".into(), locales: "locales".into() };
    let site = load(&folders, false).sound().expect("the content has no errors");
    let config = Config {
        addr: ([127, 0, 0, 1], 0).into(),
        pkg: "no-islands".into(),
        concurrency: 64,
        connections: 64,
        timeout: 5,
        https: false,
    };
    router(Arc::new(App::new(site, None, Clock::System, &config)), &config)
});

// Address, the languages asked for and the body, apart by line ends; a body makes it a form.
fuzz_target!(|sent: &[u8]| {
    let mut parts = sent.splitn(3, |&byte| byte == b'\n');
    let mut part = || parts.next().unwrap_or_default();
    let (address, languages, body) = (part(), part(), part());
    let method = if body.is_empty() { Method::GET } else { Method::POST };
    let request = Request::builder()
        .method(method)
        .uri([b"/", address].concat().as_slice())
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT_LANGUAGE, HeaderValue::from_bytes(languages).unwrap_or(HeaderValue::from_static("en")));
    let Ok(request) = request.body(Body::from(body.to_vec())) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    let answer = runtime.block_on(SITE.clone().oneshot(request)).expect("the router never fails");
    assert!(!answer.status().is_server_error() || answer.status() == StatusCode::SERVICE_UNAVAILABLE);
});
