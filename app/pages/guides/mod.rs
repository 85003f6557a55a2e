//! Pages of texts: guides and their lists, the glossary, the handbook, campaigns, about pages.

mod article_page;
mod campaign_page;
mod glossary_page;
mod guide_page;
mod handbook_page;
mod topics_page;

pub(super) use article_page::about_page;
pub(super) use campaign_page::{campaign_page, campaigns_page, slot};
pub(super) use glossary_page::{explanation, glossary_page, term_name};
pub(super) use guide_page::{easy_read_page, guide_page};
pub(super) use handbook_page::{handbook_page, professional_page};
pub(super) use topics_page::topics_page;
