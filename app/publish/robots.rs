//! `robots.txt` (RFC 9309).

use crate::site::Site;

/// Everything may be found but the exit and what visitors typed (which is never at a GET address anyway).
pub fn robots(site: &Site) -> String {
    format!("User-agent: *\nDisallow: /exit\n\nSitemap: {}/sitemap.xml\n", site.settings.url.get_ref())
}
