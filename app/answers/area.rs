//! Help in one area, and one kind of help in one area.

use jiff::civil;

use crate::directory::{Audience, Filter, Kind, Service};
use crate::places::{Area, AreaId};
use crate::site::Site;

/// Help in an area.
#[derive(Clone, Debug)]
pub struct AreaHelp<'s> {
    /// The area.
    pub area: &'s Area,
    /// Whom to ring first.
    pub first: Vec<&'s Service>,
    /// Lines for some people: for men, for children, and so on.
    pub lines: Vec<&'s Service>,
    /// The kinds of help there are.
    pub kinds: Vec<KindCount>,
    /// Kinds that the area should have and for which nothing local is published.
    pub gaps: Vec<Gap<'s>>,
}

/// How much help of a kind there is.
#[derive(Clone, Copy, Debug)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many services, local and national.
    pub services: usize,
    /// How many of them are local.
    pub local: usize,
}

/// A kind of help for which nothing local is published.
#[derive(Clone, Debug)]
pub struct Gap<'s> {
    /// The kind.
    pub kind: Kind,
    /// Whom to turn to instead.
    pub instead: Vec<&'s Service>,
}

/// One kind of help in an area.
#[derive(Clone, Debug)]
pub struct KindHelp<'s> {
    /// The area.
    pub area: &'s Area,
    /// The kind.
    pub kind: Kind,
    /// Local services, the best first.
    pub local: Vec<&'s Service>,
    /// National ones.
    pub national: Vec<&'s Service>,
    /// Where there is no local one that visitors can turn to themselves: the way to go instead.
    pub gap: Option<Gap<'s>>,
}

/// Help in the area with this id; `None` where there is no such area.
pub fn area_help<'s>(site: &'s Site, id: &AreaId, now: civil::DateTime) -> Option<AreaHelp<'s>> {
    let area = site.area(id)?;
    let count = |&kind: &Kind| {
        let found = site.directory.find(&Filter { kind: Some(kind), ..Filter::in_area(id) }, now);
        let local = found.iter().filter(|service| service.coverage.is_local()).count();
        KindCount { kind, services: found.len(), local }
    };
    let is_missing = |kind: &Kind| {
        let here = |service: &Service| {
            service.coverage.is_local() && service.coverage.includes(id) && service.is_for_visitors()
        };
        !site.directory.iter().any(|service| here(service) && service.kinds.contains(kind))
    };
    let expected = site.settings.expected.iter().map(|expected| expected.kind);
    Some(AreaHelp {
        area,
        first: site.front_door(id).into_iter().chain(site.national_line()).collect(),
        lines: site.other_lines().collect(),
        kinds: Kind::ALL.iter().map(count).filter(|count| count.services > 0).collect(),
        gaps: expected.filter(is_missing).map(|kind| gap(site, area, kind)).collect(),
    })
}

/// One kind of help in the area with this id; `None` where there is no such area.
pub fn kind_help<'s>(site: &'s Site, id: &AreaId, kind: Kind, now: civil::DateTime) -> Option<KindHelp<'s>> {
    let area = site.area(id)?;
    let found = site.directory.find(&Filter { kind: Some(kind), ..Filter::in_area(id) }, now);
    let (local, national): (Vec<_>, Vec<_>) = found.into_iter().partition(|service| service.coverage.is_local());
    let gap = (!local.iter().any(|service| service.is_for_visitors())).then(|| gap(site, area, kind));
    Some(KindHelp { area, kind, local, national, gap })
}

/// The nearest true way where nothing local is published: the front door of the area and a national line.
fn gap<'s>(site: &'s Site, area: &Area, kind: Kind) -> Gap<'s> {
    let national = site.stand_in(kind).or_else(|| site.national_line());
    // People who hurt others are not sent to the door of those they hurt, unless that door is theirs too.
    let door = site
        .front_door(&area.id)
        .filter(|door| kind != Kind::PerpetratorProgramme || door.is_for(Audience::Perpetrator));
    Gap { kind, instead: door.into_iter().chain(national).collect() }
}
