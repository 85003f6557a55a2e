//! `sitemap.xml`: each page in each language its main text exists in.

use jiff::tz::TimeZone;
use sitemap_rs::url::{Link, Url};
use sitemap_rs::url_set::UrlSet;

use crate::locale::DEFAULT;
use crate::pages::Page;
use crate::site::Site;

/// The sitemap of a site. The error says what the protocol forbids (more than 50,000 addresses, for one).
pub fn sitemap(site: &Site) -> Result<Vec<u8>, String> {
    let mut urls = Vec::new();
    let all = Page::all(site);
    let mut pages: Vec<_> = all.iter().map(|page| page.describe(site)).collect();
    pages.retain(|page| page.listed);
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    for page in pages {
        let address = |tag: &str| format!("{}/{tag}{}", site.settings.url.get_ref(), page.path);
        let tags: Vec<&str> =
            site.locales.iter().map(|locale| locale.tag.as_str()).filter(|tag| page.is_listed_in(site, tag)).collect();
        let modified = page.changed(site).and_then(|date| date.to_zoned(TimeZone::UTC).ok());
        for tag in &tags {
            let mut url = Url::builder(address(tag));
            if tags.len() > 1 {
                let links = tags.iter().map(|tag| Link::new((*tag).to_owned(), address(tag)));
                url.links(links.chain([Link::new("x-default".to_owned(), address(DEFAULT))]));
            }
            if let Some(modified) = &modified {
                url.last_modified(modified.clone());
            }
            urls.push(url.build().map_err(|error| error.to_string())?);
        }
    }
    let mut xml = Vec::new();
    UrlSet::new(urls).map_err(|error| error.to_string())?.write(&mut xml).map_err(|error| error.to_string())?;
    Ok(xml)
}
