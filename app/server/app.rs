//! What every answer is made from.

use std::collections::HashMap;
use std::time::Instant;

use super::cache::PageCache;
use super::headers::SecurityHeaders;
use super::{Clock, Config};
use crate::islands::Bundle;
use crate::pages::moved;
use crate::site::Site;

/// What every answer is made from.
pub struct App {
    pub(super) site: Site,
    pub(super) pages: PageCache,
    /// Addresses below the language that have no page any more, and where it is now.
    pub(super) moved: HashMap<String, String>,
    pub(super) clock: Clock,
    pub(super) headers: SecurityHeaders,
    pub(super) bundle: Option<Bundle>,
    /// When it was made.
    pub(super) since: Instant,
}

impl App {
    /// An app that shows `site`, with the islands of `bundle`, or without.
    pub fn new(mut site: Site, bundle: Option<Bundle>, clock: Clock, config: &Config) -> Self {
        site.style = site.style.with_loader(bundle.as_ref().map(Bundle::loader));
        if site.preview.is_some() {
            site.style = site.style.for_preview(&site.settings.colours);
        }
        let headers = SecurityHeaders::new(&site.style, config.https);
        Self { pages: PageCache::new(&site), moved: moved(&site), headers, bundle, since: Instant::now(), site, clock }
    }
}
