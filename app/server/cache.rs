//! Bodies of pages, kept while the snapshot and the minute stay the same.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwapOption;
use axum::body::Bytes;
use jiff::civil;

use super::encoding::Encoding;
use crate::pages::{Form, Page, draw_page};
use crate::site::Site;

/// Every page of a site with its body, by canonical path. No lock is taken to read one.
pub(super) struct PageCache(HashMap<String, Slot>);

/// A page in a language.
pub(super) struct Slot {
    /// The language's tag.
    pub(super) tag: String,
    /// The shape of its address, for logs.
    pub(super) shape: &'static str,
    /// The form that is sent to it.
    pub(super) form: Option<Form>,
    /// Whether it has an island.
    pub(super) island: bool,
    page: Page,
    kept: ArcSwapOption<Kept>,
}

struct Kept {
    minute: civil::DateTime,
    body: Arc<Body>,
}

/// The HTML of a page and its compressed forms, each made when first asked for.
pub(super) struct Body {
    html: Bytes,
    compressed: [OnceLock<Bytes>; 3],
}

impl PageCache {
    /// A cache for every page of `site`, empty.
    pub(super) fn new(site: &Site) -> Self {
        let mut slots = HashMap::new();
        for page in Page::all(site) {
            let about = page.describe(site);
            for locale in site.locales.iter() {
                let slot = Slot {
                    tag: locale.tag.clone(),
                    shape: about.shape,
                    form: about.form,
                    island: about.island,
                    page: page.clone(),
                    kept: ArcSwapOption::empty(),
                };
                slots.insert(format!("/{}{}", locale.tag, about.path), slot);
            }
        }
        Self(slots)
    }

    /// The page at a canonical path.
    pub(super) fn slot(&self, path: &str) -> Option<&Slot> {
        self.0.get(path)
    }
}

impl Slot {
    /// The body of the page at this minute. Drawn anew when the minute has passed; when nothing on the page depends on
    /// the minute the same bytes come out, and their compressed forms stay.
    pub(super) fn body(&self, site: &Site, now: civil::DateTime) -> Option<Arc<Body>> {
        if !site.preview && !self.page.describe(site).is_public_on(now.date()) {
            return None;
        }
        let minute = now.with().second(0).subsec_nanosecond(0).build().ok()?;
        let kept = self.kept.load_full();
        if let Some(kept) = &kept
            && kept.minute == minute
        {
            return Some(Arc::clone(&kept.body));
        }
        let html = draw_page(site, site.locales.get(&self.tag)?, &self.page, minute);
        let body = match kept {
            Some(kept) if kept.body.html == html.as_bytes() => Arc::clone(&kept.body),
            _ => Arc::new(Body { html: html.into(), compressed: Default::default() }),
        };
        self.kept.store(Some(Arc::new(Kept { minute, body: Arc::clone(&body) })));
        Some(body)
    }
}

impl Body {
    /// The bytes in a coding, and the coding they are really in.
    pub(super) fn bytes(&self, encoding: Encoding) -> (Bytes, Encoding) {
        let slot = match encoding {
            Encoding::Brotli => &self.compressed[0],
            Encoding::Zstd => &self.compressed[1],
            Encoding::Gzip => &self.compressed[2],
            Encoding::Identity => return (self.html.clone(), Encoding::Identity),
        };
        let bytes = slot.get_or_init(|| encoding.encode(&self.html).map_or_else(Bytes::new, Bytes::from));
        if bytes.is_empty() { (self.html.clone(), Encoding::Identity) } else { (bytes.clone(), encoding) }
    }
}
