//! Which address is answered by whom, and what is around every answer.

use std::sync::Arc;
use std::time::Duration;

use axum::error_handling::HandleErrorLayer;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{BoxError, Router};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;

use super::live::snapshot;
use super::log::log;
use super::panic::after_panic;
use super::ready::ready;
use super::request::{head, one_coding, one_host, whole};
use super::{Config, Live, respond};
use crate::islands::Bundle;

/// The whole site as a service, with the addresses of a preview where it is one.
pub fn router(live: Arc<Live>, config: &Config, preview: Option<Router>) -> Router {
    let addresses = built(live.app().bundle.as_ref(), addresses());
    wrapped(addresses.merge(preview.unwrap_or_default()), live, config)
}

fn addresses() -> Router {
    Router::new()
        .route("/", get(respond::front))
        .route("/exit", get(respond::exit))
        .route("/robots.txt", get(respond::robots_txt))
        .route("/sitemap.xml", get(respond::sitemap_xml))
        .route("/icon.svg", get(respond::icon))
        .fallback(any(respond::page))
}

/// The addresses with those of the built islands.
fn built(bundle: Option<&Bundle>, addresses: Router) -> Router {
    bundle.into_iter().flat_map(|bundle| bundle.files.clone()).fold(addresses, |router, file| {
        let path = file.path.clone();
        router.route(&path, get(move |headers: HeaderMap| async move { respond::built(&file, &headers) }))
    })
}

/// What is around every answer, from the inside out.
fn wrapped(addresses: Router, live: Arc<Live>, config: &Config) -> Router {
    // Whether the program lives is told also when it is busy.
    let health = Router::new().route("/readyz", get(ready)).with_state(Arc::clone(&live));
    let health = health.route("/healthz", get(|| async { "ok" }));
    let patience = Duration::from_secs(config.timeout);
    let limits = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(busy))
        .layer(LoadShedLayer::new())
        .layer(GlobalConcurrencyLimitLayer::new(config.concurrency));
    addresses
        .layer(limits)
        .layer(from_fn_with_state(patience, whole))
        .layer(RequestBodyLimitLayer::new(respond::MAX_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, patience + patience))
        .merge(health)
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(from_fn(one_host))
        .layer(from_fn(respond::failures))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(Arc::clone(&live), snapshot))
        .layer(from_fn(head))
        .layer(from_fn(one_coding))
        .layer(from_fn_with_state(live, log))
}

async fn busy(_error: BoxError) -> Response {
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::check::load;
    use crate::server::{App, Clock, Watch};
    use crate::site::Folders;

    fn config(concurrency: usize) -> Config {
        Config {
            addr: ([127, 0, 0, 1], 0).into(),
            pkg: "no-islands".into(),
            concurrency,
            connections: 64,
            timeout: 5,
            https: true,
            watch: Watch::Off,
            metrics: None,
        }
    }

    fn app(config: &Config) -> Arc<Live> {
        let folders = Folders { content: "content".into(), locales: "locales".into() };
        let site = load(&folders, jiff::Timestamp::now(), false).sound().expect("the content has no errors");
        Arc::new(Live::new(App::new(site, None, Clock::System, config)))
    }

    async fn page(router: Router, path: &str) -> (StatusCode, axum::http::HeaderMap, String) {
        let request = Request::get(path).header("host", "x").body(Body::empty()).expect("a request");
        let (head, body) = router.oneshot(request).await.expect("the router never fails").into_parts();
        let body = to_bytes(body, 1 << 20).await.expect("a body");
        (head.status, head.headers, String::from_utf8_lossy(&body).into_owned())
    }

    #[tokio::test]
    async fn too_many_at_once_are_told_so_with_the_numbers_on_the_page() {
        let config = config(0);
        let (status, _, page) = page(router(app(&config), &config, None), "/en").await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(page.contains("0808 2000 247") && page.contains("very busy"));
    }

    #[tokio::test]
    async fn a_panic_is_answered_by_a_page_that_says_nothing_of_it() {
        let config = config(4);
        let app = app(&config);
        let boom = get(|| async { if true { panic!("canary") } else { "" } });
        let router = wrapped(addresses().route("/boom", boom), app, &config);
        let (status, headers, page) = page(router, "/boom").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(headers.contains_key("strict-transport-security"), "it was told that it is behind https");
        assert!(page.contains("0808 2000 247") && page.contains("id=\"exit\"") && !page.contains("canary"));
    }
}
