//! What can be asked of a service, and what its record says.

use super::{Channel, Feature, Premises, Service};
use crate::content::vocabulary;

vocabulary! {
    /// A part of a record that can be asked for.
    pub enum Field {
        Hours = "hours",
        Cost = "cost",
        OnBill = "on_bill",
        Phone = "phone",
        Text = "text",
        Chat = "chat",
        Email = "email",
        Web = "web",
        Languages = "languages",
        Interpreters = "interpreters",
        Eligibility = "eligibility",
        Audiences = "audiences",
        Areas = "areas",
        Referral = "referral",
        WhatHappens = "what-happens",
        Waiting = "waiting",
        Address = "address",
    }
}

impl Service {
    /// What the record says of a field, as it is written there, in English; `None` where it says nothing. A confidential
    /// service says nothing of its address.
    pub fn says(&self, field: Field) -> Option<String> {
        let line = self.line();
        match field {
            Field::Hours => some(self.all_hours().map(|hours| hours.text().to_owned())),
            Field::Cost => {
                some(self.cost.into_iter().chain(line.and_then(|line| line.cost)).map(|cost| cost.key().to_owned()))
            }
            Field::OnBill => line?.on_bill.map(yes_or_no),
            Field::Phone => line.map(|line| line.printed.clone()),
            Field::Text => self.text.as_ref().map(|text| text.to.clone()),
            Field::Chat => self.chat.as_ref().map(|chat| chat.url.clone()),
            Field::Email => self.email.clone(),
            Field::Web => self.web.clone(),
            Field::Languages => {
                let interpreters = (self.feature(Feature::Interpreters) == Some(true)).then_some("interpreters");
                some(self.languages.iter().map(String::as_str).chain(interpreters).map(str::to_owned))
            }
            Field::Interpreters => match self.feature(Feature::Interpreters) {
                None if self.has_channel(Channel::Bsl) => Some("bsl".to_owned()),
                known => known.map(yes_or_no),
            },
            Field::Eligibility => self.english.eligibility.clone().or_else(|| self.says(Field::Audiences)),
            Field::Audiences => some(self.audiences.iter().map(|audience| audience.key().to_owned())),
            Field::Areas => Some(match &self.coverage {
                super::Coverage::National => "national".to_owned(),
                super::Coverage::Areas(areas) => joined(areas.iter().map(|area| area.0.clone())),
            }),
            Field::Referral => some(self.referral.iter().map(|referral| referral.key().to_owned())),
            Field::WhatHappens => Some(self.english.body.clone()).filter(|body| !body.is_empty()),
            Field::Waiting => self.english.waiting.clone(),
            Field::Address => match &self.premises {
                Premises::Open(Some(location)) => Some(format!("{}, {}", location.address, location.postcode)),
                Premises::Open(None) | Premises::Confidential => None,
            },
        }
    }
}

fn yes_or_no(yes: bool) -> String {
    (if yes { "yes" } else { "no" }).to_owned()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

fn some(parts: impl Iterator<Item = String>) -> Option<String> {
    Some(joined(parts)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::Kind;
    use crate::directory::sample::{line, local, service};

    #[test]
    fn what_the_record_says_is_told_and_nothing_else() {
        let night = line("night", "24/7");
        assert_eq!(night.says(Field::Hours).as_deref(), Some("24/7"));
        assert_eq!(night.says(Field::Phone).as_deref(), Some("0808 2000 247"));
        assert_eq!((night.says(Field::OnBill), night.says(Field::Waiting)), (None, None));
        assert_eq!(night.says(Field::Audiences).as_deref(), Some("anyone"));
        assert_eq!(local("a", Kind::Housing, "north").says(Field::Areas).as_deref(), Some("north"));
    }

    #[test]
    fn nothing_tells_where_a_refuge_is() {
        let refuge = Service { premises: Premises::Confidential, ..service("refuge") };
        assert_eq!(refuge.says(Field::Address), None);
    }
}
