//! Reads one file of `services/` into a service.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use toml::Spanned;

use super::confidential::confidential;
use super::front_matter::ServiceFile;
use super::numbers::Numbers;
use super::terms::Kind;
use super::{Assured, BankHolidays, Chat, Coverage, Location, Phone, Premises, Service, Words};
use crate::content::{Document, Problem, Publication, did_you_mean, typed_numbers};
use crate::locale::Wording;
use crate::places::{AreaId, Gazetteer};
use crate::text::words;

/// Reads one file, noting problems as it goes, so that all of them are told at once.
pub(super) struct Reader<'a> {
    pub(super) document: &'a Document,
    pub(super) holidays: &'a BankHolidays,
    pub(super) problems: &'a mut Vec<Problem>,
    /// Ids of records that could not be read: their own problems are told.
    pub(super) unread: &'a HashSet<String>,
}

impl Reader<'_> {
    pub(super) fn note(
        &mut self,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let problem = self.document.front_problem(span, code, message, help);
        self.problems.push(problem);
    }

    pub(super) fn service(
        &mut self,
        file: &ServiceFile,
        publication: &Publication,
        public: bool,
        gazetteer: &Gazetteer,
        numbers: &Numbers<'_>,
    ) -> Option<Service> {
        let before = self.problems.len();
        let kinds = file.kinds.get_ref().clone();
        if kinds.is_empty() {
            self.note(
                &file.kinds.span(),
                "kinds-empty",
                "the service has no kind",
                "Name at least one, the main one first.",
            );
        }
        if file.audiences.get_ref().is_empty() {
            self.note(
                &file.audiences.span(),
                "audiences-empty",
                "the service is for nobody",
                "Write audiences = [\"anyone\"], or whom it is for.",
            );
        }
        if file.sources.get_ref().is_empty() {
            self.note(
                &file.sources.span(),
                "source-missing",
                "the record cites no source",
                "Add the address the facts are from.",
            );
        }
        let coverage = self.coverage(&file.areas, gazetteer);
        let phones: Vec<Phone> = file.phones.iter().filter_map(|phone| self.phone(phone, public, numbers)).collect();
        let text = file.text.as_ref().map(|text| self.text(text));
        let chat = file
            .chat
            .as_ref()
            .map(|chat| Chat { url: self.address(&chat.url), hours: self.hours(chat.hours.as_ref()) });
        let premises = self.premises(file, &kinds, gazetteer);
        self.prose(file);
        let on = self.document.day(&file.assured.on, self.problems);
        let review_by = self.document.day(&file.review_by, self.problems);
        let hours = self.hours(file.hours.as_ref());
        let web = file.web.as_ref().map(|web| self.address(web));
        let email = file.email.as_ref().map(|email| self.email(email));
        let slug = file.slug_or(&self.document.id);
        let place = matches!(&premises, Premises::Open(Some(_)));
        let reached =
            !file.phones.is_empty() || text.is_some() || chat.is_some() || web.is_some() || email.is_some() || place;
        if public && !reached && self.document.body().trim().is_empty() {
            let help = "Add a [[phone]], [text], [chat], web, email or [location], or say in the text below how; or make it a draft.";
            self.note(&file.name.span(), "reach-missing", "there is no way to reach this service", help);
        }
        let failed = self.problems.len() > before;
        let service = Service {
            id: self.document.id.clone(),
            slug,
            title: file.discreet_title(),
            name: file.name.get_ref().clone(),
            alternate_names: file.alternate_names.iter().map(|name| name.get_ref().clone()).collect(),
            words: file.words.iter().filter_map(|entry| Wording::new(entry.get_ref(), words)).collect(),
            organisation: file.organisation.clone(),
            police: file.police,
            publication: publication.clone(),
            kinds,
            coverage,
            audiences: file.audiences.get_ref().clone(),
            minimum_age: file.minimum_age,
            referral: file.referral.clone(),
            cost: file.cost,
            web,
            email,
            hours,
            languages: file.languages.iter().map(|tag| tag.get_ref().clone()).collect(),
            features: file.features(),
            confidence: file.confidence,
            sources: file.sources.get_ref().clone(),
            source_date: file.source_date.clone(),
            assured: Assured { on: on.unwrap_or_default(), how: file.assured.how, by: file.assured.by.clone() },
            review_by: review_by.unwrap_or_default(),
            phones,
            text,
            chat,
            premises,
            english: self.words(file),
            translations: BTreeMap::new(),
        };
        (!failed).then_some(service)
    }

    fn coverage(&mut self, areas: &[Spanned<String>], gazetteer: &Gazetteer) -> Coverage {
        if matches!(areas, [only] if only.get_ref() == "national") {
            return Coverage::National;
        }
        if areas.is_empty() {
            self.note(
                &(0..0),
                "areas-empty",
                "the service helps nowhere",
                "Write areas = [\"national\"], or the ids of areas.",
            );
        }
        let mut known = Vec::new();
        if let Some(national) = areas.iter().find(|area| area.get_ref() == "national") {
            let help = "Write areas = [\"national\"] alone, or the areas alone.";
            self.note(&national.span(), "area-unknown", "national means every area already", help);
        }
        for area in areas.iter().filter(|area| area.get_ref() != "national") {
            let id = AreaId(area.get_ref().clone());
            if !gazetteer.is_area(&id) {
                let ids: Vec<&str> = gazetteer.areas().iter().map(|area| area.id.0.as_str()).collect();
                self.note(
                    &area.span(),
                    "area-unknown",
                    format!("there is no area {}", id.0),
                    format!("{}Use one of {}, or [\"national\"] alone.", did_you_mean(&id.0, &ids), ids.join(", ")),
                );
            }
            known.push(id);
        }
        Coverage::Areas(known)
    }

    fn premises(&mut self, file: &ServiceFile, kinds: &[Kind], gazetteer: &Gazetteer) -> Premises {
        if !kinds.iter().any(|kind| kind.is_confidential()) {
            return Premises::Open(file.location.as_ref().map(|location| {
                let location = location.get_ref();
                Location { address: location.address.clone(), postcode: location.postcode.clone() }
            }));
        }
        if let Some(location) = &file.location {
            self.note(
                &location.span(),
                "confidential-location",
                "a refuge or other safe accommodation has no address here",
                "Delete [location]. People reach it by phone.",
            );
        }
        self.problems.extend(confidential(self.document, "the record", gazetteer));
        Premises::Confidential
    }

    /// Texts of the head that the public reads hold no phone number.
    fn prose(&mut self, file: &ServiceFile) {
        let asks = file.phones.iter().filter_map(|phone| phone.get_ref().ask.as_ref());
        let steps = file.text.iter().filter_map(|text| text.steps.as_ref());
        let whys = file.withheld.iter().map(|withheld| &withheld.why);
        let texts = [&file.name, &file.summary]
            .into_iter()
            .chain(&file.alternate_names)
            .chain(&file.title)
            .chain(&file.eligibility)
            .chain(&file.waiting)
            .chain(asks)
            .chain(steps)
            .chain(whys);
        for text in texts.collect::<Vec<_>>() {
            for range in typed_numbers(text.get_ref()) {
                let number = text.get_ref()[range].to_owned();
                self.note(
                    &text.span(),
                    "number-in-prose",
                    format!("the number {number} is typed in text"),
                    "Numbers stand under [[phone]] or [text] only. Say \"ring us\" and let the page show the number.",
                );
            }
        }
    }

    fn words(&self, file: &ServiceFile) -> Words {
        let asks = file.phones.iter().map(Spanned::get_ref);
        Words {
            summary: file.summary.get_ref().clone(),
            gloss: None,
            eligibility: file.eligibility.as_ref().map(|text| text.get_ref().clone()),
            waiting: file.waiting.as_ref().map(|text| text.get_ref().clone()),
            asks: asks.filter_map(|phone| Some((phone.id.clone(), phone.ask.as_ref()?.get_ref().clone()))).collect(),
            steps: file.text.as_ref().and_then(|text| text.steps.as_ref()).map(|steps| steps.get_ref().clone()),
            withheld: file.withheld.iter().map(|withheld| withheld.why.get_ref().clone()).collect(),
            body: self.document.body().trim().to_owned(),
        }
    }
}
