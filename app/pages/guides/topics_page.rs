//! The list of guides by what they help with, and topics from A to Z.

use leptos::prelude::*;

use crate::guides::Group;
use crate::pages::components::{Body, told_links};
use crate::pages::{Page, View};

/// Every guide, and every topic with the guide that covers it.
pub(crate) fn topics_page(view: &View<'_>) -> Body {
    let groups: Vec<AnyView> = Group::ALL
        .iter()
        .filter_map(|&group| {
            let mut guides = view.site.guides.iter().filter(|guide| guide.group == Some(group)).peekable();
            guides.peek()?;
            let list = told_links(view, guides.map(|guide| (guide, Page::Guide(guide.id.clone()))));
            Some(view! { <h2>{view.t(&format!("group-{}", group.key()))}</h2>{list} }.into_any())
        })
        .collect();
    let topics: Vec<AnyView> = view
        .site
        .topics
        .iter()
        .map(|topic| {
            let href = view.href(&Page::Guide(topic.guide.clone()));
            let own = topic.translations.get(&view.locale.tag).map(|words| words.heading.clone().into_any());
            view! { <li><a href=href>{own.unwrap_or_else(|| view.english(&topic.heading))}</a></li> }.into_any()
        })
        .collect();
    let a_to_z = (!topics.is_empty())
        .then(|| view! { <h2 id="a-to-z">{view.t("topics-a-to-z")}</h2><ul class="columns">{topics}</ul> });
    let main = view! {
        <h1>{view.t("topics-heading")}</h1>
        <p class="lead">{view.t("topics-lead")}</p>
        {groups}
        {a_to_z}
        <p><a href=view.href(&Page::Glossary)>{view.t("glossary-heading")}</a>" · "<a href=view.href(&Page::Handbook)>{view.t("handbook-heading")}</a>" · "<a href=view.href(&Page::Campaigns)>{view.t("campaigns-heading")}</a></p>
    }
    .into_any();
    Body::new(view.s("topics-title"), view.s("topics-lead"), main)
}
