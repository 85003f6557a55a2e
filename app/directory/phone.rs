//! Phone numbers and what is known of a call.

use std::fmt;

use super::terms::{Cost, PhoneRole};
use super::{Hours, ServiceId};

/// A number that can be dialled: E.164, or a short code such as 999.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(String);

/// Short codes of the United Kingdom that the site may print (Ofcom, National Telephone Numbering Plan).
const SHORT_CODES: &[&str] = &["999", "112", "101", "111", "105", "119", "18000", "116000", "116111", "116123"];

/// Beginnings of numbers that cost nothing from any phone.
pub(super) const FREE: [&str; 3] = ["+44800", "+44808", "116"];

impl Number {
    /// Checks `number` and that `printed` is the same number as people write it. The error says what is wrong.
    pub fn parse(number: &str, printed: &str) -> Result<Self, String> {
        let written: String = printed.chars().filter(char::is_ascii_digit).collect();
        if SHORT_CODES.contains(&number) {
            return if written == number {
                Ok(Self(number.to_owned()))
            } else {
                Err(format!("{printed} is not the number {number}"))
            };
        }
        if !number.starts_with('+') {
            return Err(format!("{number} is neither in E.164 form, such as +443001234567, nor a short code we know"));
        }
        let parsed =
            phonenumber::parse(None, number).map_err(|error| format!("{number} is not a phone number: {error}"))?;
        if !parsed.is_valid() {
            return Err(format!("{number} is not a number that can exist in its country"));
        }
        let national = written.strip_prefix('0').unwrap_or(&written);
        let same = number.strip_prefix("+44").is_some_and(|rest| rest == national) || number[1..] == written;
        if same { Ok(Self(number.to_owned())) } else { Err(format!("{printed} is not the number {number}")) }
    }

    /// Whether it costs nothing from any phone by how it begins (Ofcom, National Telephone Numbering Plan). Such calls are to be left
    /// out of itemised bills (Ofcom, General Condition C3).
    pub fn is_freephone(&self) -> bool {
        FREE.iter().any(|free| self.0.starts_with(free))
    }

    /// The address of a call link (RFC 3966).
    pub fn tel(&self) -> String {
        format!("tel:{}", self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A line of a service.
#[derive(Clone, Debug)]
pub struct Phone {
    /// Its id within the service's file.
    pub id: String,
    /// What the line is for.
    pub role: PhoneRole,
    /// The number.
    pub number: Number,
    /// The number as people write it.
    pub printed: String,
    /// When it is answered, where we are sure.
    pub hours: Option<Hours>,
    /// What the call costs.
    pub cost: Option<Cost>,
    /// Whether the call shows on an itemised bill.
    pub on_bill: Option<bool>,
    /// Whether the phone keeps the call in its own list.
    pub call_log: Option<bool>,
    /// Whether the line takes calls through Relay UK.
    pub text_relay: Option<bool>,
    /// The service whose number it is, when it is not this one's own.
    pub of: Option<ServiceId>,
    /// Given because this service's own number is not known or not sure. It does not answer for this service.
    pub instead: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_valid_and_printed_as_itself() {
        for (number, printed) in [
            ("+448082000247", "0808 2000 247"),
            ("+443001235101", "0300 123 5101"),
            ("999", "999"),
            ("116123", "116 123"),
            ("+448001111", "0800 1111"),
        ] {
            assert!(Number::parse(number, printed).is_ok(), "{number} {printed} {:?}", Number::parse(number, printed));
        }
    }

    #[test]
    fn a_misprint_is_refused() {
        for (number, printed) in [
            ("+448082000247", "0800 2000 247"),
            ("08082000247", "0808 2000 247"),
            ("+44808164466001", "0808 1644 66001"),
            ("998", "998"),
            ("", ""),
        ] {
            assert!(Number::parse(number, printed).is_err(), "{number} {printed}");
        }
    }
}
