//! Prose holds nothing it must not, and its links lead somewhere.

use super::Claim;
use crate::content::prose::Reference;
use crate::content::prose_rules::check;
use crate::content::{Document, Problem};
use crate::directory::Kind;
use crate::site::Site;

/// Problems in the bodies of `documents`.
pub(super) fn prose(site: &Site, claims: &[Claim], documents: &[Document]) -> Vec<Problem> {
    documents.iter().flat_map(|document| check(document, &|reference| exists(site, claims, reference))).collect()
}

fn exists(site: &Site, claims: &[Claim], reference: &Reference) -> bool {
    match reference {
        Reference::Call(id) | Reference::Service(id) if site.directory.has_failed(id) => true,
        Reference::Call(id) => site.directory.get(id).is_some_and(|service| service.line().is_some()),
        Reference::Service(id) => site.directory.get(id).is_some(),
        Reference::Guide(id) => site.guides.get(id).is_some(),
        Reference::Page(id) => site.pages.get(id).is_some(),
        Reference::Professional(id) => site.professionals.get(id).is_some(),
        Reference::Claim(id) => claims.iter().any(|claim| claim.id == *id),
        Reference::Kind(key) => Kind::from_key(key).is_some(),
        Reference::Web(_) => true,
    }
}
