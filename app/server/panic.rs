//! A panic is our fault; what it was about stays unsaid, for it could hold what a visitor typed.

use std::any::Any;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Makes a panic print where it was, and nothing else.
pub(super) fn quiet_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        tracing::error!(place, "panicked");
    }));
}

/// The answer when a handler panicked; the error page is put around it later.
pub(super) fn after_panic(_payload: Box<dyn Any + Send + 'static>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
