//! Which services a need offers, whoever asks.

use crate::ask::Need;
use crate::directory::{Directory, Kind, Service};

/// The services of `need` that are `here`, the best first: those it names, then local ones of its kinds, then national ones,
/// each once.
pub(super) fn candidates<'d>(
    directory: &'d Directory,
    need: &Need,
    here: impl Fn(&Service) -> bool,
) -> Vec<&'d Service> {
    let by_name = need.services.iter().filter_map(|id| directory.get(id));
    let of_kinds = |local: bool| {
        need.kinds
            .iter()
            .flat_map(move |kind| directory.of_kind(*kind).map(move |service| (service, *kind)))
            .filter(move |(service, kind)| service.coverage.is_local() == local && is_mainly(service, *kind))
    };
    let by_kind = of_kinds(true).chain(of_kinds(false)).map(|(service, _)| service);
    let mut found: Vec<&Service> = Vec::new();
    for service in by_name.chain(by_kind).filter(|service| here(service)) {
        if !found.iter().any(|known| known.id == service.id) {
            found.push(service);
        }
    }
    found
}

/// What a service is mainly: a crisis line of a hospital is a helpline too, and not what is meant by one.
fn is_mainly(service: &Service, kind: Kind) -> bool {
    service.kind() == kind
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample::need;
    use crate::directory::sample::{directory, local, service};
    use crate::places::AreaId;

    #[test]
    fn named_services_come_first_then_local_ones_then_national_ones() {
        let directory = directory([
            Service { kinds: vec![Kind::Idva], ..service("national") },
            Service { kinds: vec![Kind::Helpline, Kind::Idva], ..service("besides") },
            local("near", Kind::Idva, "north"),
            local("far", Kind::Idva, "south"),
            service("named"),
        ]);
        let need = Need { services: vec!["named".into(), "nobody".into()], kinds: vec![Kind::Idva], ..need("idva") };
        let ids = |here: &dyn Fn(&Service) -> bool| {
            candidates(&directory, &need, here).into_iter().map(|service| service.id.clone()).collect::<Vec<_>>()
        };
        let north = AreaId("north".into());
        assert_eq!(ids(&|service| service.coverage.includes(&north)), ["named", "near", "national"]);
        assert_eq!(ids(&|_| true), ["named", "near", "far", "national"]);
    }
}
