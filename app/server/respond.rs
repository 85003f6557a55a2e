//! Answers: pages, what a form found, redirects, and failures.

use std::sync::Arc;

use axum::Extension;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{
    ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION, VARY,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::accept::accepted;
use super::app::App;
use super::canonical::canonical;
use super::encoding::Encoding;
use super::forms::answered;
use super::headers::HasIsland;
use super::log::Template;
use crate::islands::{FRAGMENT, File};
use crate::locale::{Locale, negotiate};
use crate::pages::{Extent, Failure, View, draw_failure};
use crate::publish::{robots, sitemap};
use crate::site::Site;

/// The most a form may send, in bytes. A place and a few choices take a few hundred; a message of four thousand letters of which each
/// takes nine (Chinese, percent-coded) takes 36 kB, and what was said before stands beside it.
pub(super) const MAX_BODY: usize = 64 * 1024;

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const NOINDEX: (HeaderName, HeaderValue) =
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));

/// Marks an answer that is a page already, so that no error page is put in its place.
#[derive(Clone, Copy)]
struct IsPage;

/// Any address but the few with a route of their own.
pub(super) async fn page(Extension(app): Extension<Arc<App>>, request: Request) -> Response {
    let path = request.uri().path();
    let reading = matches!(*request.method(), Method::GET | Method::HEAD);
    if reading && let Some(canonical) = canonical(path, &app.site.locales) {
        return redirect(StatusCode::PERMANENT_REDIRECT, &canonical);
    }
    let Some(slot) = app.pages.slot(path) else {
        let tag = named(&app.site, path).map_or("", |locale| &locale.tag);
        let moved = path.get(tag.len() + 1..).and_then(|rest| app.moved.get(rest));
        return match moved.filter(|_| !tag.is_empty() && reading) {
            Some(now) => redirect(StatusCode::PERMANENT_REDIRECT, &format!("/{tag}{now}")),
            None => StatusCode::NOT_FOUND.into_response(),
        };
    };
    let now = app.site.local(app.clock.now());
    let mut response = if reading {
        let Some(body) = app.pages.body(slot, &app.site, now) else { return StatusCode::NOT_FOUND.into_response() };
        let (bytes, encoding) = body.bytes(Encoding::negotiate(request.headers()));
        let mut response = html(StatusCode::OK, Body::from(bytes));
        let headers = response.headers_mut();
        if let Some(name) = encoding.name() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        // The same bytes for everyone for a minute: a cache in front may keep them that long, a browser never.
        headers.insert(HeaderName::from_static("cdn-cache-control"), HeaderValue::from_static("max-age=60"));
        response
    } else if let Some(form) = slot.form.filter(|_| request.method() == Method::POST) {
        let Some(locale) = app.site.locales.get(&slot.tag) else { return StatusCode::NOT_FOUND.into_response() };
        let is_fragment = slot.island && request.headers().contains_key(FRAGMENT);
        let extent = if is_fragment { Extent::Main } else { Extent::Document };
        let fields = match read_form(request).await {
            Ok(fields) => fields,
            Err(status) => return status.into_response(),
        };
        let view = View { site: &app.site, locale, now, area: None };
        let body = answered(&view, form, &fields, extent);
        let mut response = html(StatusCode::OK, Body::from(body));
        response.headers_mut().insert(NOINDEX.0, NOINDEX.1);
        if extent == Extent::Main {
            response.headers_mut().insert(HeaderName::from_static(FRAGMENT), HeaderValue::from_static("main"));
        }
        response
    } else {
        let allowed = if slot.form.is_some() { "GET, HEAD, POST" } else { "GET, HEAD" };
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, allowed)]).into_response();
    };
    response.extensions_mut().insert(Template(slot.shape));
    if slot.island {
        response.extensions_mut().insert(HasIsland);
    }
    response
}

/// A built file of the islands. Its name changes with its content, so that it may be kept for good.
pub(super) fn built(file: &File, headers: &HeaderMap) -> Response {
    let encoding = Encoding::negotiate(headers);
    let bytes = match encoding {
        Encoding::Brotli => file.brotli.clone(),
        Encoding::Gzip => file.gzip.clone(),
        // What the build did not make is compressed on its way out.
        Encoding::Zstd | Encoding::Identity => None,
    };
    let mut response = match bytes {
        Some(bytes) => ([(CONTENT_ENCODING, encoding.name().unwrap_or_default())], bytes).into_response(),
        None => file.plain.clone().into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.media_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

async fn read_form(request: Request) -> Result<Bytes, StatusCode> {
    let is_form = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok()?.split(';').next())
        .is_some_and(|name| name.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    if !is_form {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    to_bytes(request.into_body(), MAX_BODY).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)
}

/// `/`: on to the language that suits.
pub(super) async fn front(Extension(app): Extension<Arc<App>>, headers: HeaderMap) -> Response {
    let locale = preferred(&app.site, &headers);
    let mut response = redirect(StatusCode::FOUND, &format!("/{}", locale.tag));
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

/// `/exit`: off to the neutral site. Without the script this is the whole exit.
///
/// The link is the same on every page, so the language is the browser's.
pub(super) async fn exit(Extension(app): Extension<Arc<App>>, headers: HeaderMap) -> Response {
    let to = app.site.settings.exit_for(&preferred(&app.site, &headers).tag);
    let mut response = redirect(StatusCode::SEE_OTHER, to);
    response.headers_mut().insert(NOINDEX.0, NOINDEX.1);
    response
}

/// `/robots.txt`.
pub(super) async fn robots_txt(Extension(app): Extension<Arc<App>>) -> Response {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], robots(&app.site)).into_response()
}

/// `/icon.svg`: the mark, for tabs and bookmarks. Its name tells nothing, so it may be kept for a day.
pub(super) async fn icon(Extension(app): Extension<Arc<App>>) -> Response {
    let icon = app.site.brand.icon(&app.site.settings.colours);
    ([(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")], icon).into_response()
}

/// `/sitemap.xml`.
pub(super) async fn sitemap_xml(Extension(app): Extension<Arc<App>>) -> Response {
    match sitemap(&app.site) {
        Ok(xml) => ([(CONTENT_TYPE, "application/xml")], xml).into_response(),
        Err(error) => {
            tracing::error!(error, "the sitemap cannot be written");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn redirect(status: StatusCode, to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (status, [(LOCATION, to), (CACHE_CONTROL, NO_STORE)]).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn html(status: StatusCode, body: Body) -> Response {
    let mut response = (status, [(CONTENT_TYPE, HTML), (CACHE_CONTROL, NO_STORE)], body).into_response();
    response.extensions_mut().insert(IsPage);
    response
}

/// Puts a page with ways out in the place of any bare failure, wherever it came from.
pub(super) async fn failures(Extension(app): Extension<Arc<App>>, request: Request, next: Next) -> Response {
    let locale =
        named(&app.site, request.uri().path()).unwrap_or_else(|| preferred(&app.site, request.headers())).tag.clone();
    let response = next.run(request).await;
    let Some(failure) = failure(response.status()).filter(|_| response.extensions().get::<IsPage>().is_none()) else {
        return response;
    };
    let locale = app.site.locales.get(&locale).unwrap_or_else(|| app.site.locales.default_locale());
    let view = View { site: &app.site, locale, now: app.site.local(app.clock.now()), area: None };
    let body = draw_failure(&view, failure);
    let mut page =
        html(StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), Body::from(body));
    if let Some(allow) = response.headers().get(ALLOW) {
        page.headers_mut().insert(ALLOW, allow.clone());
    }
    page.headers_mut().insert(NOINDEX.0, NOINDEX.1);
    page
}

fn failure(status: StatusCode) -> Option<Failure> {
    match status {
        StatusCode::NOT_FOUND => Some(Failure::NotFound),
        StatusCode::METHOD_NOT_ALLOWED => Some(Failure::MethodNotAllowed),
        StatusCode::PAYLOAD_TOO_LARGE => Some(Failure::TooLarge),
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Some(Failure::Busy),
        // Answers to conditions and ranges, for programs: no page.
        StatusCode::RANGE_NOT_SATISFIABLE | StatusCode::PRECONDITION_FAILED => None,
        status if status.is_client_error() => Some(Failure::BadRequest),
        status if status.is_server_error() => Some(Failure::Internal),
        _ => None,
    }
}

/// The language a path names.
fn named<'a>(site: &'a Site, path: &str) -> Option<&'a Locale> {
    site.locales.get(path.split('/').nth(1)?)
}

/// The language a browser asks for.
fn preferred<'a>(site: &'a Site, headers: &HeaderMap) -> &'a Locale {
    negotiate(&site.locales, &accepted(headers, &ACCEPT_LANGUAGE))
}
