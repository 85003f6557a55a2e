//! Whose a number is.

use crate::directory::Service;
use crate::site::Site;
use crate::text::{dialled_at_home, digits};

/// Fewest digits that are looked up as a number: 999, 101, 55.
const FEWEST: usize = 2;

/// The services whose number was typed, in any spacing, or begins so; those whose it is as it stands first. Among words only a whole
/// number counts: "SHOUT 85258". `None` where something else was typed.
pub(super) fn whose<'s>(site: &'s Site, typed: &str) -> Option<Vec<&'s Service>> {
    let found = |is: &dyn Fn(&str) -> bool| -> Vec<&'s Service> {
        site.directory.iter().filter(|service| numbers_of(service).any(|own| is(&own))).collect()
    };
    let Some(number) = digits(typed) else {
        let among_words = typed.split(|c: char| !(c.is_ascii_digit() || BETWEEN.contains(&c))).filter_map(digits);
        let whole =
            among_words.filter(|number| number.len() >= SHORTEST_AMONG_WORDS).map(|number| dialled_at_home(&number));
        return whole.map(|number| found(&|own| own == number)).find(|services| !services.is_empty());
    };
    if number.len() < FEWEST {
        return None;
    }
    let number = dialled_at_home(&number);
    let whole = found(&|own| own == number);
    Some(if whole.is_empty() && number.len() > 3 { found(&|own| own.starts_with(&number)) } else { whole })
}

/// What stands between the digits of a number.
const BETWEEN: [char; 5] = [' ', '-', '(', ')', '.'];

/// The shortest number that is looked up among words. Rule: the shortest that is texted to; years and ages are shorter.
const SHORTEST_AMONG_WORDS: usize = 5;

/// The numbers that a service answers itself, in digits, as they are dialled at home.
fn numbers_of(service: &Service) -> impl Iterator<Item = String> {
    let phones = service.phones.iter().filter(|phone| !phone.instead && phone.of.is_none());
    let phones = phones.map(|phone| phone.printed.as_str());
    let texts = service.text.iter().map(|text| text.to.as_str());
    phones.chain(texts).filter_map(digits).map(|number| dialled_at_home(&number))
}
