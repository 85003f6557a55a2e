//! The services at the end of a page of the professionals' handbook.

use jiff::civil;

use crate::directory::{Filter, Kind, Referral, Service};
use crate::guides::Article;
use crate::site::Site;
use crate::weights::answers::HANDBOOK;

/// The kinds of a page that is about an area, in the order of a pathway.
const PATHWAY: &[Kind] = &[
    Kind::FrontDoor,
    Kind::Idva,
    Kind::Refuge,
    Kind::Outreach,
    Kind::SexualViolence,
    Kind::Children,
    Kind::Safeguarding,
    Kind::Housing,
    Kind::Police,
    Kind::PerpetratorProgramme,
];

/// One kind of help for those a professional works with.
#[derive(Clone, Debug)]
pub struct HandbookKind<'s> {
    /// The kind.
    pub kind: Kind,
    /// Local services where there are any, else national ones.
    pub services: Vec<&'s Service>,
    /// Those of them that people can go to without a professional.
    pub self_referral: Vec<&'s Service>,
}

/// The services of a page, by kind; `None` for a page that names none.
pub fn handbook_help<'s>(site: &'s Site, article: &Article, now: civil::DateTime) -> Option<Vec<HandbookKind<'s>>> {
    let (within, kinds) = match &article.area {
        Some(area) => (Filter::in_area(area), PATHWAY),
        None if article.kinds.is_empty() => return None,
        None => (Filter::default(), &article.kinds[..]),
    };
    let of_kind = |&kind: &Kind| {
        let mut services = site.directory.find(&Filter { kind: Some(kind), ..within.clone() }, now);
        if services.iter().any(|service| service.coverage.is_local()) {
            services.retain(|service| service.coverage.is_local());
        }
        services.truncate(HANDBOOK);
        let self_referral =
            services.iter().copied().filter(|service| service.referral.contains(&Referral::Itself)).collect();
        (!services.is_empty()).then_some(HandbookKind { kind, services, self_referral })
    };
    Some(kinds.iter().filter_map(of_kind).collect())
}
