//! What every request is before it is answered: it names its host once, HEAD is GET without its body, a coding is chosen once
//! for all, and its body is there.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, HOST, HeaderValue};
use axum::http::{Method, StatusCode, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use super::encoding::Encoding;
use super::respond::MAX_BODY;

/// Refuses what names no host, or two: a proxy in front might read another (RFC 9112 section 3.2).
pub(super) async fn one_host(request: Request, next: Next) -> Response {
    let hosts = request.headers().get_all(HOST).iter().count();
    let least = usize::from(request.version() == Version::HTTP_11);
    if (least..=1).contains(&hosts) { next.run(request).await } else { StatusCode::BAD_REQUEST.into_response() }
}

/// Waits `patience` for the whole body, so that whoever sends it slowly takes no place among those who are answered.
pub(super) async fn whole(State(patience): State<Duration>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    match timeout(patience, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(bytes)) => next.run(Request::from_parts(head, Body::from(bytes))).await,
        Ok(Err(error)) if is_too_long(&error) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        // Cut off, or no body at all.
        Ok(Err(_)) => StatusCode::BAD_REQUEST.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

fn is_too_long(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Answers HEAD as GET (RFC 9110 section 9.3.2), also where what is around an answer looks at its body. The router, which
/// knows what was asked, leaves the body out.
pub(super) async fn head(mut request: Request, next: Next) -> Response {
    if request.method() == Method::HEAD {
        *request.method_mut() = Method::GET;
    }
    next.run(request).await
}

/// Leaves of what a request accepts the one coding that we choose, so that pages, files and failures are sent alike: whoever
/// compresses later need not weigh again.
pub(super) async fn one_coding(mut request: Request, next: Next) -> Response {
    let chosen = Encoding::negotiate(request.headers());
    let headers = request.headers_mut();
    match chosen.name() {
        Some(name) => drop(headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(name))),
        None => drop(headers.remove(ACCEPT_ENCODING)),
    }
    next.run(request).await
}
