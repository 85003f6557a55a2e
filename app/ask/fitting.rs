//! Which services fit a need, for whom and where.

use crate::directory::{Audience, Channel, Directory, Kind, Service};
use crate::places::AreaId;

use super::Need;

/// For whom, where and how help is wanted. What is left out is not known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Where.
    pub area: Option<&'a AreaId>,
    /// For whom, if somebody said so.
    pub audience: Option<Audience>,
    /// Ways of getting in touch that are safe; empty: any.
    pub channels: &'a [Channel],
}

/// How many services of one need are looked at.
const ENOUGH: usize = 12;

/// The services that fit `need`, the best first: those it names, then local ones of its kinds, then national ones.
pub fn fitting<'d>(directory: &'d Directory, need: &Need, wanted: &Wanted<'_>) -> Vec<&'d Service> {
    let audience = wanted.audience.or(need.audience);
    let named = need.services.iter().filter_map(|id| directory.get(id)).filter(|service| {
        // A service that a need names is for its people, unless somebody said that they are others.
        wanted.audience.is_none() || wanted.audience == need.audience || suits(service, audience)
    });
    let of_kinds = |local: bool| {
        let of =
            move |kind: &Kind| directory.of_kind(*kind).filter(move |service| service.coverage.is_local() == local);
        need.kinds.iter().flat_map(of).filter(move |service| suits(service, audience))
    };
    let mut found: Vec<&Service> = Vec::new();
    for service in named.chain(of_kinds(true)).chain(of_kinds(false)) {
        let here = wanted.area.is_none_or(|area| service.coverage.includes(area));
        let reachable = wanted.channels.is_empty() || wanted.channels.iter().any(|way| service.has_channel(*way));
        if here && reachable && !found.iter().any(|known| known.id == service.id) {
            found.push(service);
        }
        if found.len() == ENOUGH {
            break;
        }
    }
    found
}

/// Whether a service is for `audience`; where nobody said for whom, whether it is for people in general.
pub fn suits(service: &Service, audience: Option<Audience>) -> bool {
    match audience {
        Some(audience) => service.is_for(audience),
        None => [Audience::Anyone, Audience::Women, Audience::Men].iter().any(|&audience| service.is_for(audience)),
    }
}
