//! Campaigns: their pages, their list, and the place on the first page.

use leptos::prelude::*;

use super::article_page::{Around, article_page, reviewed};
use crate::guides::{Campaign, CampaignWords};
use crate::pages::components::{Body, article_sources, mark, step_flowing};
use crate::pages::{Flow, Page, View};

/// The page of a campaign.
pub(crate) fn campaign_page(view: &View<'_>, campaign: &Campaign) -> Body {
    let (words, flow) = words(view, campaign);
    let over = (campaign.end < view.now.date()).then(|| {
        let ended = view.t_with("campaign-over", &[("date", view.locale.formats.date(campaign.end).into())]);
        view! { <p class="note">{ended}" "<a href=view.href(&Page::Campaigns)>{view.t("campaigns-heading")}</a></p> }
    });
    let guide = view.href(&Page::Guide(campaign.guide.clone()));
    let above = view! {
        {over}
        <p class="message" lang=flow.lang() dir=flow.dir()>{words.slogan.clone()}</p>
        {step_flowing(guide, words.call_to_action.clone().into_any(), flow)}
    }
    .into_any();
    let materials: Vec<AnyView> =
        words.materials.iter().map(|material| view! { <li>{view.flowing(material, flow)}</li> }.into_any()).collect();
    let materials =
        (!materials.is_empty()).then(|| view! { <h2>{view.t("campaign-materials")}</h2><ul>{materials}</ul> });
    let below =
        view! { {materials} {reviewed(view, &campaign.article)} {article_sources(view, &campaign.article)} }.into_any();
    let trail = vec![(view.s("nav-home"), Page::Home), (view.s("campaigns-heading"), Page::Campaigns)];
    let page = Page::Campaign(campaign.article.id.clone());
    let written = campaign.article.written(&view.locale.tag);
    let preview = campaign.telling_preview.then(|| (written.heading.clone(), written.summary.clone()));
    let around = Around { trail, above: Some(above), poster: true, below: Some(below), ..Around::default() };
    Body { preview, ..article_page(view, &campaign.article, &page, around) }
}

/// What a campaign says, and how that runs.
fn words<'c>(view: &View<'_>, campaign: &'c Campaign) -> (&'c CampaignWords, Flow) {
    let tag = &view.locale.tag;
    let flow = if campaign.article.is_in(tag) { Flow::Own } else { view.english_flow() };
    (campaign.words(tag), flow)
}

/// The campaigns that run; in a preview also those that do not, with their days.
pub(crate) fn campaigns_page(view: &View<'_>, running: &[&Campaign], others: &[&Campaign]) -> Body {
    let others: Vec<AnyView> = others
        .iter()
        .map(|campaign| {
            let days = format!("{} to {}", campaign.start, campaign.end);
            view! { <li><p class="file">{days}</p>{slot(view, campaign)}</li> }.into_any()
        })
        .collect();
    let others = (!others.is_empty()).then(|| view! { <ul class="cards">{others}</ul> });
    let items: Vec<AnyView> =
        running.iter().map(|campaign| view! { <li>{slot(view, campaign)}</li> }.into_any()).collect();
    let none = items.is_empty().then(|| view! { <p>{view.t("campaigns-none")}</p> });
    let main = view! {
        <h1>{view.t("campaigns-heading")}</h1>
        {none}
        <ul class="cards">{items}</ul>
        {others}
    }
    .into_any();
    Body::new(view.s("campaigns-title"), view.s("campaigns-heading"), main)
}

/// A campaign's line and the way to its page.
pub(crate) fn slot(view: &View<'_>, campaign: &Campaign) -> AnyView {
    let (words, flow) = words(view, campaign);
    let heading = campaign.article.written(&view.locale.tag).heading.clone();
    let href = view.href(&Page::Campaign(campaign.article.id.clone()));
    view! {
        <div class="poster" lang=flow.lang() dir=flow.dir()>
            {mark(view)}
            <p class="message"><a href=href>{heading}</a></p>
            <p>{words.slogan.clone()}</p>
        </div>
    }
    .into_any()
}
