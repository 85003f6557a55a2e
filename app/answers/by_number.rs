//! Whose a number is.

use crate::directory::Service;
use crate::site::Site;
use crate::text::digits;

/// Fewest digits that are looked up as a number: 999, 101, 55.
const FEWEST: usize = 2;

/// The services whose number was typed, in any spacing, or begins so; those whose it is as it stands first. `None` where something
/// else was typed.
pub(super) fn whose<'s>(site: &'s Site, typed: &str) -> Option<Vec<&'s Service>> {
    let number = dialled_at_home(typed)?;
    if number.len() < FEWEST {
        return None;
    }
    let own = |service: &Service| numbers_of(service).collect::<Vec<_>>();
    let found = |is: &dyn Fn(&str) -> bool| -> Vec<&'s Service> {
        site.directory.iter().filter(|service| own(service).iter().any(|own| is(own))).collect()
    };
    let whole = found(&|own| own == number);
    Some(if whole.is_empty() && number.len() > 3 { found(&|own| own.starts_with(&number)) } else { whole })
}

/// The numbers that a service answers itself, in digits, as they are dialled at home.
fn numbers_of(service: &Service) -> impl Iterator<Item = String> {
    let phones = service.phones.iter().filter(|phone| !phone.instead && phone.of.is_none());
    let phones = phones.map(|phone| phone.printed.as_str());
    let texts = service.text.iter().map(|text| text.to.as_str());
    phones.chain(texts).filter_map(dialled_at_home)
}

/// The digits of a number as it is dialled at home, where nothing but a number was typed.
fn dialled_at_home(typed: &str) -> Option<String> {
    let number = digits(typed)?;
    let rest = number.strip_prefix("44").filter(|rest| rest.len() >= 9);
    Some(rest.map_or_else(|| number.clone(), |rest| format!("0{rest}")))
}
