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

/// The services that fit `need`, the best first.
pub(super) fn fitting<'d>(directory: &'d Directory, need: &Need, wanted: &Wanted<'_>) -> Vec<&'d Service> {
    let audience = wanted.audience.or(need.audience);
    // A service that a need names is for its people, unless somebody said that they are others.
    let as_named = wanted.audience.is_none() || wanted.audience == need.audience;
    let here = |service: &Service| wanted.area.is_none_or(|area| service.coverage.includes(area));
    let named = |service: &Service| here(service) && (as_named || suits(service, audience));
    let of_kind = |service: &Service, _: Kind| here(service) && suits(service, audience);
    in_order(directory, need, named, of_kind).take(ENOUGH).collect()
}

/// The services of `need` for people in `area`, whoever they are, the best first. Where no area is known, those that help in
/// all `areas` of ours.
pub(super) fn candidates<'d>(
    directory: &'d Directory,
    need: &Need,
    area: Option<&AreaId>,
    areas: usize,
) -> Vec<&'d Service> {
    let here = |service: &Service| service.coverage.is_for(area, areas);
    // What a service is mainly: a crisis line of a hospital is a helpline too, and not what is meant by one.
    let mainly = |service: &Service, kind: Kind| here(service) && service.kind() == kind;
    in_order(directory, need, here, mainly).collect()
}

/// The services that a need names, then local ones of its kinds, then national ones, each once; of those that are named the
/// `named`, of the others those that are `of_kind`.
fn in_order<'d>(
    directory: &'d Directory,
    need: &Need,
    named: impl Fn(&Service) -> bool,
    of_kind: impl Fn(&Service, Kind) -> bool,
) -> impl Iterator<Item = &'d Service> {
    let by_name = need.services.iter().filter_map(|id| directory.get(id)).filter(|service| named(service));
    let of_kinds = |local: bool| {
        need.kinds
            .iter()
            .flat_map(move |kind| directory.of_kind(*kind).map(move |service| (service, *kind)))
            .filter(move |(service, _)| service.coverage.is_local() == local)
    };
    let by_kind = of_kinds(true).chain(of_kinds(false)).filter(|(service, kind)| of_kind(service, *kind));
    let mut found: Vec<&Service> = Vec::new();
    for service in by_name.chain(by_kind.map(|(service, _)| service)) {
        if !found.iter().any(|known| known.id == service.id) {
            found.push(service);
        }
    }
    found.into_iter()
}

/// Whether a service is for `audience`; where nobody said for whom, whether it is for people in general.
fn suits(service: &Service, audience: Option<Audience>) -> bool {
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
