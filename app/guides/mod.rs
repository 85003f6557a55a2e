//! Texts to read: guides, topics, the glossary, the professionals' handbook, campaigns, about pages.

mod article;
mod campaign;
mod front_matter;
mod glossary;
mod load;
mod topic;

mod article_page;
mod campaign_page;
mod glossary_page;
mod guide_page;
mod handbook_page;
mod topics_page;

pub use article::{Article, Articles, Group, Law, Written};
pub use article_page::about_page;
pub use campaign::Campaign;
pub use campaign_page::{campaign_page, campaign_slot, campaigns_page};
pub use glossary::{Glossary, Term};
pub use glossary_page::glossary_page;
pub(crate) use guide_page::area_routes;
pub use guide_page::{easy_read_page, guide_page};
pub use handbook_page::{handbook_page, professional_page};
pub use load::{load_campaigns, load_easy_read, load_guides, load_pages, load_professionals, load_translations};
pub use topic::{Topic, load_topics};
pub use topics_page::topics_page;
