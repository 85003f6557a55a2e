//! What every request is before it is answered: HEAD is GET without its body, and a coding is chosen once for all.

use axum::extract::Request;
use axum::http::Method;
use axum::http::header::{ACCEPT_ENCODING, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use super::encoding::Encoding;

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
