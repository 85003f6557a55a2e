//! Reads the ways of reaching a service.

use toml::Spanned;

use super::front_matter::{PhoneFile, TextFile};
use super::numbers::Numbers;
use super::read::Reader;
use super::{Hours, Number, Phone, Text};

/// Hosts where anybody has a mailbox of their own.
const FREE_MAIL: [&str; 10] = [
    "aol.com",
    "btinternet.com",
    "gmail.com",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "icloud.com",
    "live.co.uk",
    "outlook.com",
    "yahoo.co.uk",
];

impl Reader<'_> {
    pub(super) fn phone(&mut self, phone: &Spanned<PhoneFile>, public: bool, numbers: &Numbers<'_>) -> Option<Phone> {
        let (span, own) = (phone.span(), phone.get_ref());
        let (source, of) = match (&own.number, &own.same_as) {
            (Some(_), None) => (own, None),
            (None, Some(same_as)) => {
                let target = same_as.get_ref();
                let (service, _) = target.split_once('#').unwrap_or((target, "main"));
                let key = if target.contains('#') { target.clone() } else { format!("{target}#main") };
                match numbers.get(&key) {
                    Some(number) if public && !number.public => {
                        self.note(
                            &same_as.span(),
                            "phone-of-draft",
                            format!("{service} is a draft or planned, so its number is not for the public"),
                            "Point to a published service.",
                        );
                        return None;
                    }
                    Some(number) => (number.phone, Some(service.to_owned())),
                    None if self.unread.contains(service) => return None,
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
        let hours = self
            .hours(own.hours.as_ref())
            .or_else(|| source.hours.as_ref().and_then(|text| Hours::parse(text.get_ref(), self.holidays).ok()));
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
                        "One of number and printed has a slip. Look at the service's own page or ring: never guess which. Both have the same digits: \"+443001234567\" and \"0300 123 4567\".",
                    );
                }
                return None;
            }
        };
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
            instead: own.instead && of.is_some(),
            of,
        })
    }

    pub(super) fn text(&mut self, text: &TextFile) -> Text {
        let to = text.to.get_ref();
        // Short codes for texts have five or six digits (Ofcom); the emergency services three.
        let is_short = (5..=6).contains(&to.len()) && to.bytes().all(|c| c.is_ascii_digit());
        let national = to.strip_prefix("+44").map(|rest| format!("0{rest}")).unwrap_or_default();
        let takes_texts = ["+447", "+44808", "+44800"].iter().any(|start| to.starts_with(start));
        if !is_short && to != "999" && (!takes_texts || Number::parse(to, &national).is_err()) {
            self.note(
                &text.to.span(),
                "text-invalid",
                format!("{to} is not a number one can text"),
                "Write digits only: five or six, or a mobile with +44 (or 0808) before it; a house number takes no texts. 999 only where it is that of the emergency services.",
            );
        }
        Text { to: to.clone(), message: text.message.clone(), hours: self.hours(text.hours.as_ref()), cost: text.cost }
    }

    pub(super) fn hours(&mut self, text: Option<&Spanned<String>>) -> Option<Hours> {
        let text = text?;
        match Hours::parse(text.get_ref(), self.holidays) {
            Ok(hours) => Some(hours),
            Err((message, help)) => {
                let message = message.split_whitespace().collect::<Vec<_>>().join(" ");
                self.note(&text.span(), "hours-invalid", format!("these hours cannot be shown: {message}"), &help);
                None
            }
        }
    }

    pub(super) fn address(&mut self, address: &Spanned<String>) -> String {
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

    pub(super) fn email(&mut self, email: &Spanned<String>) -> String {
        let text = email.get_ref();
        let well_formed = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            && text.matches('@').count() == 1
            && !text.contains(|c: char| c.is_whitespace() || ":,;<>".contains(c));
        if !well_formed {
            self.note(
                &email.span(),
                "email-invalid",
                format!("{text} is not an email address"),
                "Write it as name@example.org.",
            );
        }
        if text.rsplit_once('@').is_some_and(|(_, host)| FREE_MAIL.contains(&host.to_lowercase().as_str())) {
            let help =
                "Give the address that the service's own page gives. One person's mailbox is read by one person.";
            self.note(&email.span(), "email-private", format!("{text} is nobody's address at work"), help);
        }
        text.clone()
    }
}
