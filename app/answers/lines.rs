//! The lines that an answer falls back on.

use crate::directory::Service;
use crate::places::AreaId;
use crate::site::Site;

/// The lines that an answer falls back on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lines<'a> {
    /// The one on every page.
    pub national: Option<&'a Service>,
    /// The one for anyone at any hour, whatever it is about.
    pub anyone: Option<&'a Service>,
    /// The one for people who worry about how they treat somebody.
    pub behaviour: Option<&'a Service>,
    /// The one for children and young people.
    pub young: Option<&'a Service>,
    /// The service to ring first in the area.
    pub front_door: Option<&'a Service>,
}

impl<'s> Lines<'s> {
    /// The lines of a site, for somebody in `area`.
    pub(super) fn of(site: &'s Site, area: Option<&AreaId>) -> Self {
        Self {
            national: site.national_line(),
            anyone: site.directory.get(site.settings.anyone_line.get_ref()),
            behaviour: site.behaviour_line(),
            young: site.directory.get(site.settings.young_line.get_ref()),
            front_door: area.and_then(|area| site.front_door(area)),
        }
    }
}
