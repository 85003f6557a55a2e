//! A service as the pages use it: every field checked, every reference resolved.

use std::collections::BTreeMap;

use jiff::civil;

use super::terms::{AssuredHow, Audience, Channel, Confidence, Cost, Feature, Kind, Referral};
use super::{Hours, Phone, ServiceId, Week, Words};
use crate::content::Publication;
use crate::locale::Wording;
use crate::places::AreaId;

/// Where a service helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// Anywhere in the country.
    National,
    /// In these areas of ours.
    Areas(Vec<AreaId>),
}

impl Coverage {
    /// Whether somebody in `area` can use it.
    pub fn includes(&self, area: &AreaId) -> bool {
        match self {
            Self::National => true,
            Self::Areas(areas) => areas.contains(area),
        }
    }

    /// Whether somebody in `area` can use it; where no area is known, whether somebody in any of our `areas` can.
    pub fn is_for(&self, area: Option<&AreaId>, areas: usize) -> bool {
        match (self, area) {
            (_, Some(area)) => self.includes(area),
            (Self::National, None) => true,
            (Self::Areas(served), None) => served.len() == areas,
        }
    }

    /// Whether it serves particular areas.
    pub fn is_local(&self) -> bool {
        matches!(self, Self::Areas(_))
    }

    /// The one area it serves, if it is one.
    pub fn only_area(&self) -> Option<&AreaId> {
        match self {
            Self::Areas(areas) if areas.len() == 1 => areas.first(),
            _ => None,
        }
    }
}

/// A public place.
#[derive(Clone, Debug)]
pub struct Location {
    /// Street address, without the postcode.
    pub address: String,
    /// Postcode.
    pub postcode: String,
}

/// Whether a service has a place one can know. A confidential one has nowhere to keep an address.
#[derive(Clone, Debug)]
pub enum Premises {
    /// A refuge or other safe accommodation.
    Confidential,
    /// Any other service, with its public place where there is one.
    Open(Option<Location>),
}

/// Help by text message.
#[derive(Clone, Debug)]
pub struct Text {
    /// The number to text: digits, with `+44` where it is a long one.
    pub to: String,
    /// The word to send.
    pub message: Option<String>,
    /// When it is answered, where we are sure.
    pub hours: Option<Hours>,
    /// What it costs.
    pub cost: Option<Cost>,
}

/// Help by web chat.
#[derive(Clone, Debug)]
pub struct Chat {
    /// Where it is.
    pub url: String,
    /// When it is answered, where we are sure.
    pub hours: Option<Hours>,
}

/// The last check of a record.
#[derive(Clone, Debug)]
pub struct Assured {
    /// When.
    pub on: civil::Date,
    /// How.
    pub how: AssuredHow,
    /// By which role.
    pub by: String,
}

/// A service, as the HSDS knows it, with what a frightened visitor needs besides.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its id.
    pub id: ServiceId,
    /// Last segment of its address.
    pub slug: String,
    /// Browser tab and history; discreet.
    pub title: String,
    /// What it calls itself.
    pub name: String,
    /// Other names people know it by (HSDS `alternate_name`): short forms, initials, old names. They are found, not shown.
    pub alternate_names: Vec<String>,
    /// Words by which people say that they belong to those it is for: where there are some, it is named only to somebody who says one
    /// or writes in one of its languages.
    pub words: Vec<Wording>,
    /// Who runs it.
    pub organisation: Option<String>,
    /// Whether it is part of the police although it does not look so: said wherever its number stands by itself.
    pub police: bool,
    /// From when to when it is shown.
    pub publication: Publication,
    /// What it is, main kind first. Never empty.
    pub kinds: Vec<Kind>,
    /// Where it helps.
    pub coverage: Coverage,
    /// Whom it is for. Never empty.
    pub audiences: Vec<Audience>,
    /// The age from which it is for somebody, in years, where its source says so.
    pub minimum_age: Option<u8>,
    /// How one comes to it. Empty when unknown.
    pub referral: Vec<Referral>,
    /// What the help costs.
    pub cost: Option<Cost>,
    /// Its website.
    pub web: Option<String>,
    /// Its email address.
    pub email: Option<String>,
    /// When its place is open.
    pub hours: Option<Hours>,
    /// Languages its staff speak, BCP 47.
    pub languages: Vec<String>,
    /// Facts known to be true or false.
    pub features: Vec<(Feature, bool)>,
    /// Trust in the source.
    pub confidence: Confidence,
    /// Where the record comes from.
    pub sources: Vec<String>,
    /// The age of the source, as far as it shows.
    pub source_date: Option<String>,
    /// The last check.
    pub assured: Assured,
    /// When it must be checked again.
    pub review_by: civil::Date,
    /// Lines, the main one first.
    pub phones: Vec<Phone>,
    /// Text message.
    pub text: Option<Text>,
    /// Web chat.
    pub chat: Option<Chat>,
    /// Its place.
    pub premises: Premises,
    /// What is said of it, in English.
    pub english: Words,
    /// The same in other languages, by tag.
    pub translations: BTreeMap<String, Words>,
}

impl Service {
    /// Its main kind.
    pub fn kind(&self) -> Kind {
        self.kinds[0]
    }

    /// The number that answers for it, the main one first. A line given instead does not.
    pub fn line(&self) -> Option<&Phone> {
        self.phones.iter().find(|phone| !phone.instead)
    }

    /// The line with this id, else the one that [`line`](Self::line) gives.
    pub fn line_called(&self, id: Option<&str>) -> Option<&Phone> {
        match id {
            Some(id) => self.phones.iter().find(|phone| phone.id == id),
            None => self.line(),
        }
    }

    /// Whether a line of its own answers day and night.
    pub fn answers_day_and_night(&self) -> bool {
        let own = self.phones.iter().filter(|phone| !phone.instead);
        own.filter_map(|phone| phone.hours.as_ref()).any(|hours| *hours.week() == Week::Always)
    }

    /// Whether its review is past.
    pub fn is_late(&self, today: civil::Date) -> bool {
        self.review_by < today
    }

    /// Whether something is said of it in this language.
    pub fn is_in(&self, tag: &str) -> bool {
        tag == crate::locale::DEFAULT || self.translations.contains_key(tag)
    }

    /// Whether a fact is known, and what it is.
    pub fn feature(&self, feature: Feature) -> Option<bool> {
        self.features.iter().find(|(known, _)| *known == feature).map(|(_, value)| *value)
    }

    /// Whether it is open now: `None` when no hours are known, or none of this day.
    pub fn is_open(&self, now: civil::DateTime) -> Option<bool> {
        let known: Vec<Option<bool>> = self.all_hours().map(|hours| hours.is_open(now)).collect();
        if known.contains(&Some(true)) {
            return Some(true);
        }
        (!known.is_empty() && !known.contains(&None)).then_some(false)
    }

    /// All hours that are known of it. A line given instead of its own says nothing of when this service is open.
    pub fn all_hours(&self) -> impl Iterator<Item = &Hours> {
        let lines = self.phones.iter().filter(|phone| !phone.instead).filter_map(|phone| phone.hours.as_ref());
        let text = self.text.iter().filter_map(|text| text.hours.as_ref());
        let chat = self.chat.iter().filter_map(|chat| chat.hours.as_ref());
        lines.chain(text).chain(chat).chain(&self.hours)
    }

    /// Whether one can reach it this way.
    pub fn has_channel(&self, channel: Channel) -> bool {
        match channel {
            Channel::Phone => !self.phones.is_empty(),
            Channel::Text => self.text.is_some(),
            Channel::Chat => self.chat.is_some(),
            Channel::Email => self.email.is_some(),
            Channel::Bsl => self.languages.iter().any(|tag| tag == "bfi"),
            Channel::InPerson => matches!(self.premises, Premises::Open(Some(_))),
            Channel::Online => self.feature(Feature::Online) == Some(true),
        }
    }

    /// Whether somebody can turn to it who is not at work.
    pub fn is_for_visitors(&self) -> bool {
        self.audiences.iter().any(|audience| *audience != Audience::Professional)
    }

    /// Whether it is meant for `audience`. What is for anyone is for each, except for people who hurt others: those need
    /// a service that says so.
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences.contains(&audience)
            || (audience != Audience::Perpetrator && self.audiences.contains(&Audience::Anyone))
    }
}
