//! What a page brings to the shell around it.

use leptos::prelude::*;

/// The part of a page that is its own.
pub(crate) struct Body {
    /// For the browser tab; discreet.
    pub(crate) title: String,
    /// For search engines.
    pub(crate) description: String,
    /// The main landmark's content.
    pub(crate) main: AnyView,
    /// Whether somebody came here for help in danger, so that the line for it stands open.
    pub(crate) helps: bool,
    /// JSON-LD, safe inside a script element.
    pub(crate) json_ld: Option<String>,
    /// Title and description that a chat shows beside a link to it. `None`: ones that tell nothing.
    pub(crate) preview: Option<(String, String)>,
}

impl Default for Body {
    fn default() -> Self {
        Self::new(String::new(), String::new(), ().into_any())
    }
}

impl Body {
    /// A page without JSON-LD.
    pub(crate) fn new(title: String, description: String, main: AnyView) -> Self {
        Self { title, description, main, helps: false, json_ld: None, preview: None }
    }
}
