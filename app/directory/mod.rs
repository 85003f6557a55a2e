//! Services: what they are, when they answer, and how they are found.

mod address_gate;
mod bank_holidays;
mod choice;
mod confidential;
#[expect(clippy::module_inception, reason = "the type the folder is named for")]
mod directory;
mod field;
mod front_matter;
mod hours;
mod hours_meant;
mod load;
mod named;
mod number_rules;
mod numbers;
mod ordinary_week;
mod phone;
mod read;
mod read_contact;
#[cfg(test)]
pub(crate) mod sample;
mod service;
mod terms;
mod translations;
mod week;
mod whereabouts;
mod words;

pub use address_gate::addresses_in;
pub use bank_holidays::BankHolidays;
pub use choice::Choice;
pub use directory::{Directory, Filter};
pub use field::Field;
pub use hours::Hours;
pub use load::load;
pub use named::{Name, Names};
pub use phone::{Number, Phone};
pub use service::{Assured, Chat, Coverage, Location, Premises, Service, Text};
pub use terms::{AssuredHow, Audience, Channel, Confidence, Cost, Feature, Kind, PhoneRole, Referral, ServiceId};
pub use translations::load_service_translations;
pub use week::{OnBankHolidays, Run, Stretch, Week};
pub use whereabouts::{Sign, refuge_whereabouts_in, whereabouts_in};
pub use words::Words;
