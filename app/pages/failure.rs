//! Pages for when something is not there or went wrong: they say so, and show ways out.

use leptos::prelude::*;

use super::components::{Body, lines};
use super::directory::area_links;
use super::finding::finding;
use super::{Page, View};
use crate::content::Severity;

/// What went wrong, as a visitor needs to know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// 404: no page has this address.
    NotFound,
    /// 405: the page does not take this method.
    MethodNotAllowed,
    /// 400: the request could not be read.
    BadRequest,
    /// 413: more was sent than the site takes.
    TooLarge,
    /// 503: too many visitors at once.
    Busy,
    /// 500: our fault.
    Internal,
}

impl Failure {
    /// HTTP status code (RFC 9110).
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::BadRequest => 400,
            Self::TooLarge => 413,
            Self::Busy => 503,
            Self::Internal => 500,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::NotFound => "error-not-found",
            Self::MethodNotAllowed | Self::BadRequest => "error-bad-request",
            Self::TooLarge => "error-too-large",
            Self::Busy => "error-busy",
            Self::Internal => "error-internal",
        }
    }
}

/// The page for a failure.
pub(super) fn failure_page(view: &View<'_>, failure: Failure) -> Body {
    let main = view! {
        <h1>{view.t(failure.message())}</h1>
        <p>{view.t("error-ways")}</p>
        {lines(view, view.site.national_line().into_iter())}
        <h2>{view.t("home-choose")}</h2>
        {area_links(view)}
        <p><a href=view.href(&Page::Home)>{view.t("nav-home")}</a>" · "<a href=view.href(&Page::Topics)>{view.t("nav-topics")}</a></p>
        {unreadable(view)}
    }
    .into_any();
    Body::new(view.s("error-title"), view.s("error-ways"), main)
}

/// In a preview, the errors for which a page may be missing: a record that cannot be read has none.
fn unreadable(view: &View<'_>) -> Option<AnyView> {
    let preview = view.site.preview.as_ref()?;
    let errors = preview.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let items: Vec<AnyView> = errors.map(finding).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div lang="en" dir="ltr">
                <p>"A record or text with a mistake in its head has no page until that is mended. These were found:"</p>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}
