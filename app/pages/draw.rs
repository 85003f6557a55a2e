//! From what is answered to the HTML of a page.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use jiff::civil;
use leptos::prelude::*;

use super::components::Body;
use super::directory::{area_page, choose_page, kind_page, listing_page, service_page};
use super::failure::failure_page;
use super::finder::{conversation_page, first_page};
use super::findings::findings_page;
use super::frame::document;
use super::gallery::gallery_page;
use super::gone::gone_page;
use super::guides::{
    about_page, campaign_page, campaigns_page, easy_read_page, glossary_page, guide_page, handbook_page,
    professional_page, topics_page,
};
use super::home::home_page;
use super::search::{search_page, search_results};
use super::{Failure, Page, View};
use crate::answers::{Listing, SearchAnswer, Turn, area_help, guide_help, handbook_help, kind_help};
use crate::content::Problem;
use crate::directory::Choice;
use crate::finder::State;
use crate::guides::Campaign;
use crate::locale::Locale;
use crate::site::Site;

/// How much of a page is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The whole document.
    Document,
    /// The main part, for an island that puts it in place.
    Main,
}

/// The HTML of a page: the same bytes for the same snapshot, language and minute.
pub fn draw_page(site: &Site, locale: &Locale, page: &Page, now: civil::DateTime) -> String {
    let about = page.describe(site);
    let view = View { site, locale, now, area: about.area };
    drawn(|| document(&view, body(&view, page).unwrap_or_default(), page, about.listed))
}

/// The part of a page that is its own; `None` where what it shows is not there.
fn body(view: &View<'_>, page: &Page) -> Option<Body> {
    let View { site, now, .. } = *view;
    Some(match page {
        Page::Home => home_page(view, site.campaigns_on(now.date()).next()),
        Page::Services => choose_page(view),
        Page::Area(area) => area_page(view, &area_help(site, area, now)?),
        Page::Kind(area, kind) => kind_page(view, &kind_help(site, area, *kind, now)?),
        Page::Service(id) => service_page(view, site.directory.get(id)?),
        Page::Gone(section, id) => gone_page(view, site.gone(*section, id)?),
        Page::FindHelp => first_page(view, site.finder.next(&State::default())),
        Page::Search => search_page(view),
        Page::Topics => topics_page(view),
        Page::Guide(id) => {
            let guide = site.guides.get(id)?;
            guide_page(view, guide, &guide_help(site, guide, now))
        }
        Page::EasyRead(id) => {
            let (easy, guide) = (site.easy_read.get(id)?, site.guides.get(id)?);
            easy_read_page(view, easy, guide, &guide_help(site, guide, now))
        }
        Page::Glossary => glossary_page(view),
        Page::Handbook => handbook_page(view),
        Page::Professional(id) => {
            let article = site.professionals.get(id)?;
            professional_page(view, article, handbook_help(site, article, now).as_deref())
        }
        Page::Campaigns => {
            campaigns_page(view, &site.campaigns_on(now.date()).collect::<Vec<_>>(), &other_campaigns(site, now))
        }
        Page::Campaign(id) => campaign_page(view, site.campaign(id)?),
        Page::About(id) => about_page(view, site.pages.get(id)?),
    })
}

/// In a preview, the campaigns that do not run at this minute.
fn other_campaigns(site: &Site, now: civil::DateTime) -> Vec<&Campaign> {
    let all = site.campaigns.iter().filter(|_| site.as_of.drafts);
    all.filter(|campaign| !campaign.runs_on(now.date())).collect()
}

/// The HTML of the services found for a choice.
pub fn draw_listing(view: &View<'_>, choice: &Choice, listing: &Listing<'_>, extent: Extent) -> String {
    let area = match listing {
        Listing::Area(help) => Some(help.area),
        Listing::Services(services) => services.area,
    };
    let view = View { area: area.map(|area| &area.id), ..*view };
    drawn(|| answer(&view, listing_page(&view, choice, listing), &Page::Services, extent))
}

/// The HTML of what a search found.
pub fn draw_search(view: &View<'_>, typed: &str, choice: &Choice, found: &SearchAnswer<'_>) -> String {
    drawn(|| answer(view, search_results(view, typed, choice, found), &Page::Search, Extent::Document))
}

/// The HTML of what comes after what was said to the help finder.
pub fn draw_conversation(view: &View<'_>, state: &State, turn: &Turn<'_>, extent: Extent) -> String {
    drawn(|| answer(view, conversation_page(view, state, turn), &Page::FindHelp, extent))
}

/// The HTML for a failure.
pub fn draw_failure(view: &View<'_>, failure: Failure) -> String {
    drawn(|| document(view, failure_page(view, failure), &Page::Home, false))
}

/// The HTML of every component in its states, for a preview.
pub fn draw_gallery(view: &View<'_>) -> String {
    drawn(|| document(view, gallery_page(view), &Page::Home, false))
}

/// The HTML of everything that was found, for a preview.
pub fn draw_findings(view: &View<'_>, found: &[Problem]) -> String {
    drawn(|| document(view, findings_page(view, found), &Page::Home, false))
}

fn answer(view: &View<'_>, body: Body, page: &Page, extent: Extent) -> AnyView {
    match extent {
        Extent::Document => document(view, body, page, false),
        Extent::Main => body.main,
    }
}

fn drawn(view: impl FnOnce() -> AnyView) -> String {
    // Only what an island draws is marked for the browser; the rest is plain HTML.
    Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands()))).with(|| view().to_html())
}
