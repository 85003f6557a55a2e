//! Where pages are and were: an address that was public once leads somewhere for good.

use std::collections::{BTreeMap, HashMap};

use super::Page;
use crate::site::Site;

impl Page {
    /// What its address leads to, as `content/addresses.toml` names it.
    pub fn owner(&self) -> String {
        match (self, self.record()) {
            (_, Some((section, id))) => format!("{}/{id}", section.key()),
            (Self::EasyRead(id), None) => format!("easy-read/{id}"),
            (Self::Area(area) | Self::Kind(area, _), None) => format!("areas/{}", area.0),
            _ => "site".to_owned(),
        }
    }
}

/// Every address below the language, with what it leads to.
pub fn addresses(site: &Site) -> BTreeMap<String, String> {
    Page::all(site).iter().map(|page| (page.path(site), page.owner())).collect()
}

/// Addresses that were public and have no page now, with the one at which what they led to is now.
pub fn moved(site: &Site) -> HashMap<String, String> {
    let now = addresses(site);
    // Of an area there are many pages, of the rest there is one.
    let places: HashMap<&str, &str> = now
        .iter()
        .filter(|(_, owner)| *owner != "site" && !owner.starts_with("areas/"))
        .map(|(path, owner)| (owner.as_str(), path.as_str()))
        .collect();
    // Where there is no easy-read text any more, its guide is the nearest.
    let place = |owner: &str| {
        let guide = owner.strip_prefix("easy-read/").map(|id| format!("guides/{id}"));
        places.get(owner).or_else(|| places.get(guide?.as_str())).map(|path| (*path).to_owned())
    };
    let gone = site.addresses.owners.iter().filter(|(path, _)| !now.contains_key(*path));
    gone.filter_map(|(path, owner)| Some((path.clone(), place(owner)?))).collect()
}
