//! One line a request: the shape of the address, the answer code, the time taken. Nothing of the visitor.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;

/// The shape of the address that was answered, put on a response by whoever answered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Template(pub(super) &'static str);

/// Logs a request when it has been answered.
pub(super) async fn log(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let response = next.run(request).await;
    let template = response.extensions().get::<Template>().map_or("other", |template| template.0);
    tracing::info!(template, status = response.status().as_u16(), micros = start.elapsed().as_micros(), "answered");
    response
}
