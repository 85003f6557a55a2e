//! Headers that every answer carries.

use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;

use crate::style::Style;

/// Security headers, computed once.
pub(super) struct SecurityHeaders(Vec<(HeaderName, HeaderValue)>);

impl SecurityHeaders {
    /// The headers for a site. Inline style and script are allowed by hash, so no answer needs a nonce of its own.
    pub(super) fn new(style: &Style, https: bool) -> Self {
        let policy = format!(
            "default-src 'none'; style-src {}; script-src {}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            style.css_hash,
            style.script_hashes.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
        );
        let mut headers = vec![
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
            (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
            (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
            (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static(
                    "camera=(), geolocation=(), microphone=(), browsing-topics=(), interest-cohort=()",
                ),
            ),
        ];
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.push((CONTENT_SECURITY_POLICY, policy));
        }
        if https {
            headers.push((STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains")));
        }
        Self(headers)
    }

    /// `response` with the headers.
    pub(super) fn apply(&self, mut response: Response) -> Response {
        for (name, value) in &self.0 {
            response.headers_mut().insert(name.clone(), value.clone());
        }
        response
    }
}
