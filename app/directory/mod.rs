//! Services: what they are, when they answer, how they are found and shown.

mod address_gate;
#[expect(clippy::module_inception, reason = "the type the folder is named for")]
mod directory;
mod front_matter;
mod hours;
mod load;
mod phone;
mod read;
mod read_contact;
mod service;
mod terms;
mod words;

mod area_page;
mod call;
mod card;
mod choice;
mod form;
mod hours_view;
mod json_ld;
mod lines;
mod list_page;
mod place_answer;
mod service_page;
mod unfolding;

pub use address_gate::addresses_in;
pub use area_page::{area_page, kind_page};
pub use call::{call_inline, call_link, call_text};
pub use card::card;
pub use choice::Choice;
pub use directory::{Directory, Filter};
pub use form::{filter_fields, place_form};
pub use hours::{BankHolidays, BankHolidaysFile, Hours, Stretch, Week};
pub use lines::{lines, other_lines};
pub use list_page::{choose_page, results_page};
pub use load::load;
pub use phone::{Number, Phone};
pub use place_answer::{area_links, place_notice};
pub use service::{Assured, Chat, Coverage, Location, Premises, Service, ServiceId, Text};
pub use service_page::service_page;
pub use terms::{AssuredHow, Audience, Channel, Confidence, Cost, Feature, Kind, PhoneRole, Referral, Status};
pub use unfolding::unfolding_card;
pub use words::{Words, load_service_translations};
