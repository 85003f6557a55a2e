//! Bodies of pages, kept while the snapshot and the minute stay the same.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwapOption;
use axum::body::Bytes;
use jiff::civil;

use super::encoding::Encoding;
use crate::pages::{Form, Page, draw_page};
use crate::site::Site;

/// The most HTML that is kept, in bytes; its compressed forms come to a fifth of it besides. What has no more room is drawn each
/// time.
const MOST: usize = 2 * 1024 * 1024;

/// Every page of a site with its body, by canonical path. No lock is taken to read one.
pub(super) struct PageCache {
    slots: HashMap<String, Slot>,
    /// How much HTML is kept, in bytes.
    held: AtomicUsize,
}

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
        Self { slots, held: AtomicUsize::new(0) }
    }

    /// The page at a canonical path.
    pub(super) fn slot(&self, path: &str) -> Option<&Slot> {
        self.slots.get(path)
    }

    /// The body of a page at this minute. Drawn anew when the minute has passed; when nothing on the page depends on
    /// the minute the same bytes come out, and their compressed forms stay.
    pub(super) fn body(&self, slot: &Slot, site: &Site, now: civil::DateTime) -> Option<Arc<Body>> {
        let minute = now.with().second(0).subsec_nanosecond(0).build().ok()?;
        let kept = slot.kept.load_full();
        if let Some(kept) = &kept
            && kept.minute == minute
        {
            return Some(Arc::clone(&kept.body));
        }
        let html = draw_page(site, site.locales.get(&slot.tag)?, &slot.page, minute);
        let body = match kept {
            Some(kept) if kept.body.html == html.as_bytes() => Arc::clone(&kept.body),
            _ => Arc::new(Body { html: html.into(), compressed: Default::default() }),
        };
        self.keep(slot, Kept { minute, body: Arc::clone(&body) });
        Some(body)
    }

    /// Keeps a body, if there is room for it once those of minutes that are over are gone.
    fn keep(&self, slot: &Slot, kept: Kept) {
        let (minute, size) = (kept.minute, kept.body.html.len());
        if self.held.load(Ordering::Relaxed) + size > MOST {
            for other in self.slots.values() {
                if other.kept.load().as_ref().is_some_and(|kept| kept.minute != minute) {
                    self.replace(other, None);
                }
            }
        }
        if self.held.load(Ordering::Relaxed) + size <= MOST {
            self.replace(slot, Some(kept));
        }
    }

    fn replace(&self, slot: &Slot, kept: Option<Kept>) {
        let size = |kept: Option<&Kept>| kept.map_or(0, |kept| kept.body.html.len());
        self.held.fetch_add(size(kept.as_ref()), Ordering::Relaxed);
        let old = slot.kept.swap(kept.map(Arc::new));
        self.held.fetch_sub(size(old.as_deref()), Ordering::Relaxed);
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
