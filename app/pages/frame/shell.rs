//! The document: `<head>` and `<body>`.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// What goes into `<head>` and around the page.
pub(super) struct Head {
    /// BCP 47 tag of the page.
    pub(super) lang: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
    /// Whole title.
    pub(super) title: String,
    /// Description.
    pub(super) description: String,
    /// Title and description that a chat shows beside a link.
    pub(super) preview: (String, String),
    /// Canonical address; `None` for pages that are not to be found.
    pub(super) canonical: Option<String>,
    /// Addresses in each language, `hreflang` and address; the last one is `x-default`.
    pub(super) alternates: Vec<(String, String)>,
    /// The style sheet.
    pub(super) css: String,
    /// The exit script.
    pub(super) script: String,
    /// The script that loads the islands, on a page that has one.
    pub(super) loader: Option<String>,
    /// The script by which a page of a preview notices edits.
    pub(super) preview_script: Option<String>,
    /// JSON-LD.
    pub(super) json_ld: Option<String>,
}

/// A whole document.
pub(super) fn shell(head: Head, body: AnyView) -> AnyView {
    let alternates: Vec<AnyView> = head
        .alternates
        .into_iter()
        .map(|(lang, href)| view! { <link rel="alternate" hreflang=lang href=href/> }.into_any())
        .collect();
    // RDFa's `property` is no attribute of HTML's own <meta>, so the view macro does not know it.
    let preview = [("og:title", head.preview.0), ("og:description", head.preview.1)].map(|(property, content)| {
        view! { <meta content=content/> }.add_any_attr(custom_attribute("property", property))
    });
    let robots = head.canonical.is_none().then(|| view! { <meta name="robots" content="noindex"/> });
    let canonical = head.canonical.map(|href| view! { <link rel="canonical" href=href/> });
    let json_ld = head.json_ld.map(|json| view! { <script type="application/ld+json" inner_html=json></script> });
    let preview_script = head.preview_script.map(|script| view! { <script inner_html=script></script> });
    let loader = head.loader.map(|loader| view! { <script inner_html=loader></script> });
    view! {
        <!DOCTYPE html>
        <html lang=head.lang dir=head.dir>
            <head>
                <meta charset="utf-8"/>
                <script inner_html=head.script></script>
                <title>{head.title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="description" content=head.description/>
                {preview}
                <meta name="color-scheme" content="light dark"/>
                <meta name="format-detection" content="telephone=no"/>
                {robots}
                {canonical}
                {alternates}
                <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
                <style inner_html=head.css></style>
                {json_ld}
                {loader}
                {preview_script}
            </head>
            <body>{body}</body>
        </html>
    }
    .into_any()
}
