//! Small services for tests: everything that is not said is plain or unknown.

use std::collections::BTreeMap;

use jiff::civil;

use super::{
    Assured, AssuredHow, Audience, BankHolidays, Confidence, Coverage, Directory, Hours, Kind, Number, Phone,
    PhoneRole, Premises, Service, Words,
};
use crate::content::Publication;
use crate::places::AreaId;

/// A national helpline for anyone, without a number.
pub(crate) fn service(id: &str) -> Service {
    Service {
        id: id.to_owned(),
        slug: id.to_owned(),
        title: id.to_owned(),
        name: id.to_owned(),
        alternate_names: Vec::new(),
        words: Vec::new(),
        organisation: None,
        police: false,
        publication: Publication::default(),
        kinds: vec![Kind::Helpline],
        coverage: Coverage::National,
        audiences: vec![Audience::Anyone],
        minimum_age: None,
        referral: Vec::new(),
        cost: None,
        web: None,
        email: None,
        hours: None,
        languages: Vec::new(),
        features: Vec::new(),
        confidence: Confidence::High,
        sources: Vec::new(),
        source_date: None,
        assured: Assured { on: civil::date(2026, 11, 1), how: AssuredHow::OfficialPage, by: "editor".to_owned() },
        review_by: civil::date(2027, 5, 1),
        phones: Vec::new(),
        text: None,
        chat: None,
        premises: Premises::Open(None),
        english: Words::default(),
        translations: BTreeMap::new(),
    }
}

/// A national helpline that answers in these hours.
pub(crate) fn line(id: &str, hours: &str) -> Service {
    let phone = Phone {
        id: "main".to_owned(),
        role: PhoneRole::Main,
        number: Number::parse("+448082000247", "0808 2000 247").expect("a number"),
        printed: "0808 2000 247".to_owned(),
        hours: Some(Hours::parse(hours, &BankHolidays::default()).expect("hours")),
        cost: None,
        on_bill: None,
        call_log: None,
        text_relay: None,
        of: None,
        instead: false,
    };
    Service { phones: vec![phone], ..service(id) }
}

/// A service of a kind in an area.
pub(crate) fn local(id: &str, kind: Kind, area: &str) -> Service {
    Service { kinds: vec![kind], coverage: Coverage::Areas(vec![AreaId(area.to_owned())]), ..service(id) }
}

/// A directory of these services.
pub(crate) fn directory<const N: usize>(services: [Service; N]) -> Directory {
    Directory::new(services.into(), std::collections::HashSet::new())
}
