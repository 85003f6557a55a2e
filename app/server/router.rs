//! Which address is answered by whom, and what is around every answer.

use std::sync::Arc;
use std::time::Duration;

use axum::error_handling::HandleErrorLayer;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderValue};
use axum::middleware::{from_fn, from_fn_with_state, map_response, map_response_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{BoxError, Router};
use tower::ServiceBuilder;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower::load_shed::LoadShedLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::timeout::TimeoutLayer;

use super::cache::PageCache;
use super::headers::SecurityHeaders;
use super::log::log;
use super::panic::after_panic;
use super::{Clock, Config, respond};
use crate::site::Site;

/// What every answer is made from.
pub struct App {
    pub(super) site: Site,
    pub(super) pages: PageCache,
    pub(super) clock: Clock,
    headers: SecurityHeaders,
}

impl App {
    /// An app that shows `site`.
    pub fn new(site: Site, clock: Clock, config: &Config) -> Self {
        Self { pages: PageCache::new(&site), headers: SecurityHeaders::new(&site.style, config.https), site, clock }
    }
}

/// The whole site as a service.
pub fn router(app: Arc<App>, config: &Config) -> Router {
    wrapped(addresses(config), app, config)
}

fn addresses(config: &Config) -> Router<Arc<App>> {
    let assets = ServiceBuilder::new().layer(map_response(keep)).service(ServeDir::new(&config.public));
    Router::new()
        .route("/", get(respond::front))
        .route("/exit", get(respond::exit))
        .route("/robots.txt", get(respond::robots_txt))
        .route("/sitemap.xml", get(respond::sitemap_xml))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(|| async { "ready" }))
        .route_service("/icon.svg", assets)
        .fallback(any(respond::page))
}

/// What is around every answer, from the inside out.
fn wrapped(addresses: Router<Arc<App>>, app: Arc<App>, config: &Config) -> Router {
    let limits = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(busy))
        .layer(LoadShedLayer::new())
        .layer(GlobalConcurrencyLimitLayer::new(config.concurrency));
    addresses
        .with_state(Arc::clone(&app))
        .layer(RequestBodyLimitLayer::new(respond::MAX_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_secs(config.timeout)))
        .layer(limits)
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(from_fn_with_state(Arc::clone(&app), respond::failures))
        .layer(CompressionLayer::new())
        .layer(map_response_with_state(
            app,
            |axum::extract::State(app): axum::extract::State<Arc<App>>, response: Response| async move {
                app.headers.apply(response)
            },
        ))
        .layer(from_fn(log))
}

/// Our few files of pictures may be kept for a day; their names tell nothing.
async fn keep(
    mut response: Response<tower_http::services::fs::ServeFileSystemResponseBody>,
) -> Response<tower_http::services::fs::ServeFileSystemResponseBody> {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    response
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
    use crate::site::{Folders, load};

    #[tokio::test]
    async fn a_panic_is_answered_by_a_page_that_says_nothing_of_it() {
        let config = Config {
            addr: ([127, 0, 0, 1], 0).into(),
            public: "public".into(),
            concurrency: 4,
            timeout: 5,
            https: true,
        };
        let folders = Folders { content: "content".into(), locales: "locales".into() };
        let site = load(&folders, false).sound().expect("the content has no errors");
        let app = Arc::new(App::new(site, Clock::System, &config));
        let boom = get(|| async { if true { panic!("canary") } else { "" } });
        let router = wrapped(addresses(&config).route("/boom", boom), app, &config);
        let response = router.oneshot(Request::get("/boom").body(Body::empty()).expect("a request")).await;
        let response = response.expect("the router never fails");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("strict-transport-security"), "it was told that it is behind https");
        let body = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        let page = String::from_utf8_lossy(&body);
        assert!(page.contains("0808 2000 247") && page.contains("id=\"exit\"") && !page.contains("canary"));
    }
}
