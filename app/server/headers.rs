//! Headers that every answer carries.

use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;

use crate::style::Style;

/// Marks an answer whose page has an island.
#[derive(Clone, Copy)]
pub(super) struct HasIsland;

/// Security headers, computed once.
pub(super) struct SecurityHeaders {
    all: Vec<(HeaderName, HeaderValue)>,
    /// What a page with an island may also do: run our own two files.
    policy_with_island: Option<HeaderValue>,
}

impl SecurityHeaders {
    /// The headers for a site. Inline style and script are allowed by hash, so no answer needs a nonce of its own.
    pub(super) fn new(style: &Style, https: bool) -> Self {
        let scripts = style.script_hashes.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        // What may be fetched is our own: islands send forms, and judges of a page look for robots.txt from within it.
        let policy = |scripts: &str| {
            let policy = format!(
                "default-src 'none'; style-src {}; script-src {scripts}; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                style.css_hash,
            );
            HeaderValue::from_str(&policy).ok()
        };
        let with_island = style.loader_hash().map(|loader| format!("{scripts} {loader} 'self' 'wasm-unsafe-eval'"));
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
        if let Some(policy) = policy(&scripts) {
            headers.push((CONTENT_SECURITY_POLICY, policy));
        }
        if https {
            headers.push((STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains")));
        }
        Self { all: headers, policy_with_island: with_island.and_then(|scripts| policy(&scripts)) }
    }

    /// `response` with the headers.
    pub(super) fn apply(&self, mut response: Response) -> Response {
        for (name, value) in &self.all {
            response.headers_mut().insert(name.clone(), value.clone());
        }
        if let Some(policy) = &self.policy_with_island
            && response.extensions().get::<HasIsland>().is_some()
        {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy.clone());
        }
        response
    }
}
