//! `signpost check --record`: writes down which addresses are public.

use std::io;

use super::later::turns;
use crate::content::write;
use crate::pages::addresses;
use crate::site::{Folders, Site};

/// What stands above the list.
const HEAD: &str = "# Every address that was ever public, below the language, and what it leads to. Written by `signpost check --record`.
# A record whose slug has changed is led to from its old address by this list. Take a line out only if nobody can know the address.

";

/// Adds the addresses that are public now, and those that are planned, to the list of those that ever were. Returns how many are new.
///
/// Fails when the list cannot be written.
pub fn record(folders: &Folders, site: &Site) -> io::Result<usize> {
    let mut owners = addresses(site);
    for (_, then) in turns(folders, site) {
        owners.extend(then.site().map(addresses).unwrap_or_default());
    }
    let known = &site.addresses.owners;
    // What was said before stays.
    owners.extend(known.clone());
    let list = toml::to_string(&owners).map_err(io::Error::other)?;
    write(&folders.content.join("addresses.toml"), &format!("{HEAD}{list}"))?;
    Ok(owners.len() - known.len())
}
