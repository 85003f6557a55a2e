//! From the files in `services/` to the directory, with every problem found on the way.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use jiff::civil;
use toml::Spanned;
use toml::value::Datetime;

use super::address_gate::addresses_in;
use super::front_matter::{PhoneFile, ServiceFile, TextFile};
use super::terms::{Cost, Kind, Status};
use super::{
    Assured, BankHolidays, Chat, Coverage, Directory, Hours, Location, Number, Phone, Premises, Service, Text,
};
use crate::content::prose::typed_numbers;
use crate::content::{Document, Problem, documents};
use crate::places::{AreaId, Gazetteer};

/// Services of `content` with the documents they came from. Drafts are left out unless asked for, but checked all the same.
pub fn load(
    content: &Path,
    gazetteer: &Gazetteer,
    holidays: &BankHolidays,
    with_drafts: bool,
) -> (Directory, Vec<Document>, Vec<Problem>) {
    let (documents, mut problems) = documents(&content.join("services"));
    let mut files = Vec::new();
    for document in &documents {
        match document.front_matter::<ServiceFile>() {
            Ok(file) => files.push((document, file)),
            Err(found) => problems.extend(found),
        }
    }
    let numbers = own_numbers(&files, &mut problems);
    let mut services = Vec::new();
    for (document, file) in &files {
        let mut reader = Reader { document, holidays, problems: &mut problems };
        if let Some(service) = reader.service(file, gazetteer, &numbers) {
            services.push(service);
        }
    }
    problems.extend(doubles(&documents, &services));
    services.retain(|service| with_drafts || service.status == Status::Published);
    (Directory::new(services), documents, problems)
}

/// A phone that stands in its own file, by `service#phone`.
struct OwnNumber<'a> {
    phone: &'a PhoneFile,
    status: Status,
}

type Numbers<'a> = HashMap<String, OwnNumber<'a>>;

fn own_numbers<'a>(files: &'a [(&Document, ServiceFile)], problems: &mut Vec<Problem>) -> Numbers<'a> {
    let mut numbers = Numbers::new();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (document, file) in files {
        for phone in &file.phones {
            let (span, phone) = (phone.span(), phone.get_ref());
            let Some(number) = &phone.number else { continue };
            let short_code = number.get_ref().len() <= 3;
            if let Some(owner) = seen.insert(number.get_ref(), &document.id).filter(|_| !short_code) {
                problems.push(document.front_problem(
                    &number.span(),
                    "phone-duplicate",
                    format!("the number {} stands in {owner}.md already", number.get_ref()),
                    format!(
                        "Write same_as = \"{owner}\" instead of number and printed, so that the number stands once."
                    ),
                ));
            }
            let key = format!("{}#{}", document.id, phone.id);
            if numbers.insert(key, OwnNumber { phone, status: file.status }).is_some() {
                problems.push(document.front_problem(
                    &span,
                    "phone-id-duplicate",
                    format!("two phones of this file have the id {}", phone.id),
                    "Give the second one an id of its own, such as id = \"out-of-hours\".",
                ));
            }
        }
    }
    numbers
}

fn doubles(documents: &[Document], services: &[Service]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut slugs: HashMap<&str, &str> = HashMap::new();
    let mut ids: HashMap<&str, &str> = HashMap::new();
    for document in documents {
        if let Some(first) = ids.insert(&document.id, &document.source.file) {
            problems.push(Problem::in_file(
                &document.source.file,
                "id-duplicate",
                format!("{first} has the same id {}", document.id),
                "Rename one of the two files.",
            ));
        }
    }
    for service in services {
        if let Some(first) = slugs.insert(&service.slug, &service.id) {
            let file = documents
                .iter()
                .find(|document| document.id == service.id)
                .map_or_else(String::new, |document| document.source.file.clone());
            problems.push(Problem::in_file(
                file,
                "slug-duplicate",
                format!("{first} has the same address segment {}", service.slug),
                "Give one of the two another slug.",
            ));
        }
    }
    problems
}

/// Reads one file, noting problems as it goes, so that all of them are told at once.
struct Reader<'a> {
    document: &'a Document,
    holidays: &'a BankHolidays,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn note(&mut self, span: &Range<usize>, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        let problem = self.document.front_problem(span, code, message, help);
        self.problems.push(problem);
    }

    fn service(&mut self, file: &ServiceFile, gazetteer: &Gazetteer, numbers: &Numbers<'_>) -> Option<Service> {
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
        let phones: Vec<Phone> =
            file.phones.iter().filter_map(|phone| self.phone(phone, file.status, numbers)).collect();
        let text = file.text.as_ref().map(|text| self.text(text));
        let chat = file
            .chat
            .as_ref()
            .map(|chat| Chat { url: self.address(&chat.url), hours: self.hours(chat.hours.as_ref()) });
        let premises = self.premises(file, &kinds);
        self.prose(file);
        let on = self.date(&file.assured.on);
        let review_by = self.date(&file.review_by);
        let hours = self.hours(file.hours.as_ref());
        let web = file.web.as_ref().map(|web| self.address(web));
        let email = file.email.as_ref().map(|email| self.email(email));
        let slug = file.slug.as_ref().map_or_else(|| self.document.id.clone(), |slug| slug.get_ref().clone());
        let slug_span = file.slug.as_ref().map_or(0..0, Spanned::span);
        if slug.is_empty() || !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            self.note(
                &slug_span,
                "slug-form",
                format!("{slug} cannot be part of an address"),
                "Use lower-case English letters, digits and hyphens.",
            );
        }
        let failed = self.problems.len() > before;
        let service = Service {
            id: self.document.id.clone(),
            slug,
            title: file.title.as_ref().unwrap_or(&file.name).get_ref().clone(),
            name: file.name.get_ref().clone(),
            organisation: file.organisation.clone(),
            status: file.status,
            kinds,
            coverage,
            audiences: file.audiences.get_ref().clone(),
            summary: file.summary.get_ref().clone(),
            referral: file.referral.clone(),
            eligibility: file.eligibility.as_ref().map(|text| text.get_ref().clone()),
            waiting: file.waiting.as_ref().map(|text| text.get_ref().clone()),
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
            withheld: file.withheld.iter().map(|withheld| withheld.why.get_ref().clone()).collect(),
            body: self.document.body().trim().to_owned(),
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
        for area in areas {
            let id = AreaId(area.get_ref().clone());
            if !gazetteer.is_area(&id) {
                let ids: Vec<&str> = gazetteer.areas().iter().map(|area| area.id.0.as_str()).collect();
                self.note(
                    &area.span(),
                    "area-unknown",
                    format!("there is no area {}", id.0),
                    format!("Use one of {}, or [\"national\"] alone.", ids.join(", ")),
                );
            }
            known.push(id);
        }
        Coverage::Areas(known)
    }

    fn phone(&mut self, phone: &Spanned<PhoneFile>, status: Status, numbers: &Numbers<'_>) -> Option<Phone> {
        let (span, own) = (phone.span(), phone.get_ref());
        let (source, of) = match (&own.number, &own.same_as) {
            (Some(_), None) => (own, None),
            (None, Some(same_as)) => {
                let target = same_as.get_ref();
                let (service, _) = target.split_once('#').unwrap_or((target, "main"));
                let key = if target.contains('#') { target.clone() } else { format!("{target}#main") };
                match numbers.get(&key) {
                    Some(number) if status == Status::Published && number.status == Status::Draft => {
                        self.note(
                            &same_as.span(),
                            "phone-of-draft",
                            format!("{service} is a draft, so its number is not for the public"),
                            "Point to a published service.",
                        );
                        return None;
                    }
                    Some(number) => (number.phone, Some(service.to_owned())),
                    None => {
                        self.note(&same_as.span(), "phone-unknown", format!("no service has the phone {key}"), "Use the id of a service whose file holds the number, and #id for another than its main phone.");
                        return None;
                    }
                }
            }
            _ => {
                self.note(
                    &span,
                    "phone-source",
                    "a phone needs either number and printed, or same_as",
                    "Give one of the two, not both.",
                );
                return None;
            }
        };
        let number = source.number.as_ref()?;
        let printed = source.printed.as_ref().map_or("", |printed| printed.get_ref());
        let parsed = match Number::parse(number.get_ref(), printed) {
            Ok(parsed) => parsed,
            Err(message) => {
                if of.is_none() {
                    self.note(
                        &number.span(),
                        "phone-invalid",
                        message,
                        "Write number = \"+443001234567\" and printed = \"0300 123 4567\", the same digits.",
                    );
                }
                return None;
            }
        };
        let hours = self
            .hours(own.hours.as_ref())
            .or_else(|| source.hours.as_ref().and_then(|text| Hours::parse(text.get_ref(), self.holidays).ok()));
        Some(Phone {
            id: own.id.clone(),
            role: own.role,
            number: parsed,
            printed: printed.to_owned(),
            hours,
            cost: own.cost.or(source.cost),
            on_bill: own.on_bill.or(source.on_bill),
            call_log: own.call_log.or(source.call_log),
            text_relay: own.text_relay.or(source.text_relay),
            ask: own.ask.as_ref().or(source.ask.as_ref().filter(|_| of.is_none())).map(|ask| ask.get_ref().clone()),
            of,
        })
    }

    fn text(&mut self, text: &TextFile) -> Text {
        let to = text.to.get_ref();
        let plain = to.strip_prefix('+').unwrap_or(to);
        if plain.is_empty() || !plain.chars().all(|c| c.is_ascii_digit()) {
            self.note(
                &text.to.span(),
                "text-invalid",
                format!("{to} is not a number one can text"),
                "Write digits only, with +44 before a long number.",
            );
        }
        let cost: Option<Cost> = text.cost;
        Text {
            to: to.clone(),
            message: text.message.clone(),
            hours: self.hours(text.hours.as_ref()),
            cost,
            steps: text.steps.as_ref().map(|steps| steps.get_ref().clone()),
        }
    }

    fn hours(&mut self, text: Option<&Spanned<String>>) -> Option<Hours> {
        let text = text?;
        match Hours::parse(text.get_ref(), self.holidays) {
            Ok(hours) => Some(hours),
            Err(message) => {
                self.note(
                    &text.span(),
                    "hours-invalid",
                    format!(
                        "these are not opening hours: {}",
                        message.split_whitespace().collect::<Vec<_>>().join(" ")
                    ),
                    "Write OpenStreetMap opening_hours, such as \"Mo-Fr 09:00-17:00; PH off\" or \"24/7\".",
                );
                None
            }
        }
    }

    fn address(&mut self, address: &Spanned<String>) -> String {
        let text = address.get_ref();
        if !url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host()) {
            self.note(
                &address.span(),
                "web-invalid",
                format!("{text} is not a web address"),
                "Write it whole, from https://",
            );
        }
        text.clone()
    }

    fn email(&mut self, email: &Spanned<String>) -> String {
        let text = email.get_ref();
        let well_formed = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            && !text.contains(char::is_whitespace);
        if !well_formed {
            self.note(
                &email.span(),
                "email-invalid",
                format!("{text} is not an email address"),
                "Write it as name@example.org.",
            );
        }
        text.clone()
    }

    fn date(&mut self, date: &Spanned<Datetime>) -> Option<civil::Date> {
        let parsed = date.get_ref().to_string().parse().ok();
        if parsed.is_none() {
            self.note(
                &date.span(),
                "date-invalid",
                format!("{} is not a day", date.get_ref()),
                "Write a day as 2026-11-21.",
            );
        }
        parsed
    }

    fn premises(&mut self, file: &ServiceFile, kinds: &[Kind]) -> Premises {
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
        for (span, what) in addresses_in(&self.document.source.text) {
            let problem = self.document.source.problem(
                &span,
                "confidential-address",
                format!("{what} stands in the record of a confidential service"),
                "Delete it: nobody must learn where the service is.",
            );
            self.problems.push(problem);
        }
        Premises::Confidential
    }

    /// Texts of the head that the public reads hold no phone number.
    fn prose(&mut self, file: &ServiceFile) {
        let asks = file.phones.iter().filter_map(|phone| phone.get_ref().ask.as_ref());
        let steps = file.text.iter().filter_map(|text| text.steps.as_ref());
        let whys = file.withheld.iter().map(|withheld| &withheld.why);
        let texts = [&file.name, &file.summary]
            .into_iter()
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
}
