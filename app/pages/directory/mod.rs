//! Pages of services: choosing, an area, a kind, one service, and what is said of a place.

mod area_page;
mod form;
mod frame;
mod json_ld;
mod list_page;
mod place;
mod service_page;

pub(super) use area_page::{area_page, kind_page};
pub(super) use form::{filter_fields, place_form};
pub(super) use list_page::{choose_page, listing_page};
pub(super) use place::{area_links, place_notice, place_notice_in_answer};
pub(super) use service_page::service_page;
