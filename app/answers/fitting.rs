//! Which services fit a need, for whom and where.

use crate::ask::Need;
use crate::directory::{Audience, Directory, Kind, Service};
use crate::places::AreaId;
use crate::weights::answers::ENOUGH;

/// For whom and where help is wanted. What is left out is not known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Wanted<'a> {
    /// Where.
    pub(super) area: Option<&'a AreaId>,
    /// For whom, if somebody said so.
    pub(super) audience: Option<Audience>,
}

/// The services that fit `need`, the best first: those it names, then local ones of its kinds, then national ones.
pub(super) fn fitting<'d>(directory: &'d Directory, need: &Need, wanted: &Wanted<'_>) -> Vec<&'d Service> {
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
        if here && !found.iter().any(|known| known.id == service.id) {
            found.push(service);
        }
        if found.len() == ENOUGH {
            break;
        }
    }
    found
}

/// The services of `need` for people in `area`, whoever they are, the best first: those it names, then local ones of its
/// kinds, then national ones. Where no area is known, those that help in all `areas` of ours.
pub(super) fn candidates<'d>(
    directory: &'d Directory,
    need: &Need,
    area: Option<&AreaId>,
    areas: usize,
) -> Vec<&'d Service> {
    let named = need.services.iter().filter_map(|id| directory.get(id));
    // What a service is mainly: a crisis line of a hospital is a helpline too, and not what is meant by one.
    let mainly = |kind: &Kind| {
        let kind = *kind;
        directory.of_kind(kind).filter(move |service| service.kind() == kind)
    };
    let of_kinds = |local: bool| {
        let of = move |kind: &Kind| mainly(kind).filter(move |service| service.coverage.is_local() == local);
        need.kinds.iter().flat_map(of)
    };
    let mut found: Vec<&Service> = Vec::new();
    for service in named.chain(of_kinds(true)).chain(of_kinds(false)) {
        if service.coverage.is_for(area, areas) && !found.iter().any(|known| known.id == service.id) {
            found.push(service);
        }
    }
    found
}

/// Whether a service is for `audience`; where nobody said for whom, whether it is for people in general.
pub(super) fn suits(service: &Service, audience: Option<Audience>) -> bool {
    match audience {
        Some(audience) => service.is_for(audience),
        None => [Audience::Anyone, Audience::Women, Audience::Men].iter().any(|&audience| service.is_for(audience)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample::need;
    use crate::directory::sample::{directory, local, service};

    fn ids(directory: &Directory, need: &Need, wanted: &Wanted<'_>) -> Vec<String> {
        fitting(directory, need, wanted).into_iter().map(|service| service.id.clone()).collect()
    }

    #[test]
    fn named_services_come_first_then_local_ones_then_national_ones() {
        let directory = directory([
            Service { kinds: vec![Kind::Idva], ..service("national") },
            local("near", Kind::Idva, "north"),
            local("far", Kind::Idva, "south"),
            service("named"),
        ]);
        let need = Need { services: vec!["named".into(), "nobody".into()], kinds: vec![Kind::Idva], ..need("idva") };
        let north = AreaId("north".into());
        let wanted = Wanted { area: Some(&north), audience: None };
        assert_eq!(ids(&directory, &need, &wanted), ["named", "near", "national"]);
        assert_eq!(ids(&directory, &need, &Wanted::default()), ["named", "near", "far", "national"]);
    }

    #[test]
    fn whom_help_is_for_decides_over_what_the_need_says() {
        let of = |id: &str, audience| Service { audiences: vec![audience], ..service(id) };
        let directory = directory([
            of("men", Audience::Men),
            of("perpetrators", Audience::Perpetrator),
            of("women", Audience::Women),
        ]);
        let need = Need { kinds: vec![Kind::Helpline], audience: Some(Audience::Men), ..need("male-victim") };
        assert_eq!(ids(&directory, &need, &Wanted::default()), ["men"]);
        let women = Wanted { audience: Some(Audience::Women), ..Wanted::default() };
        assert_eq!(ids(&directory, &need, &women), ["women"]);
        let general = Need { audience: None, ..need };
        assert_eq!(
            ids(&directory, &general, &Wanted::default()),
            ["men", "women"],
            "nobody said that they hurt others"
        );
    }
}
