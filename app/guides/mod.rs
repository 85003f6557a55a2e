//! Texts to read: guides, what is said first, topics, the glossary, the professionals' handbook, campaigns, about pages.

mod article;
mod campaign;
mod first_words;
mod front_matter;
mod glossary;
mod load;
mod topic;
mod words;

pub use article::{Article, Articles, Desk, Group, Law, Written};
pub use campaign::{Campaign, CampaignWords};
pub use first_words::{First, FirstWords, Wording};
pub use glossary::{Glossary, Term};
pub use load::{
    load_campaign_translations, load_campaigns, load_easy_read, load_first_translations, load_first_words, load_guides,
    load_pages, load_professionals, load_term_translations, load_topic_translations, load_translations,
};
pub use topic::{Topic, load_topics};
pub use words::GuideWords;
