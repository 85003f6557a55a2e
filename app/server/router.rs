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
    let assets = ServiceBuilder::new().layer(map_response(keep)).service(ServeDir::new(&config.public));
    let limits = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(busy))
        .layer(LoadShedLayer::new())
        .layer(GlobalConcurrencyLimitLayer::new(config.concurrency));
    Router::new()
        .route("/", get(respond::front))
        .route("/exit", get(respond::exit))
        .route("/robots.txt", get(respond::robots_txt))
        .route("/sitemap.xml", get(respond::sitemap_xml))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(|| async { "ready" }))
        .route_service("/icon.svg", assets)
        .fallback(any(respond::page))
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
