//! The head of a service's file, as it is written. `content/README.md` explains each key.

use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::terms::{AssuredHow, Audience, Confidence, Cost, Feature, Kind, PhoneRole, Referral};
use crate::content::{PublicationFile, RetiredFile, Status};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceFile {
    pub(super) name: Spanned<String>,
    pub(super) title: Option<Spanned<String>>,
    pub(super) slug: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) alternate_names: Vec<Spanned<String>>,
    #[serde(default)]
    pub(super) words: Vec<Spanned<String>>,
    pub(super) organisation: Option<String>,
    #[serde(default)]
    pub(super) police: bool,
    pub(super) status: Status,
    publish_from: Option<Spanned<Datetime>>,
    publish_until: Option<Spanned<Datetime>>,
    pub(super) kinds: Spanned<Vec<Kind>>,
    pub(super) areas: Vec<Spanned<String>>,
    pub(super) audiences: Spanned<Vec<Audience>>,
    pub(super) summary: Spanned<String>,
    #[serde(default)]
    pub(super) referral: Vec<Referral>,
    pub(super) minimum_age: Option<u8>,
    pub(super) eligibility: Option<Spanned<String>>,
    pub(super) waiting: Option<Spanned<String>>,
    pub(super) cost: Option<Cost>,
    pub(super) web: Option<Spanned<String>>,
    pub(super) email: Option<Spanned<String>>,
    pub(super) hours: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) languages: Vec<Spanned<String>>,
    interpreters: Option<bool>,
    ask_for_a_woman: Option<bool>,
    step_free: Option<bool>,
    children_welcome: Option<bool>,
    by_and_for: Option<bool>,
    no_recourse: Option<bool>,
    rural: Option<bool>,
    online: Option<bool>,
    pub(super) confidence: Confidence,
    pub(super) sources: Spanned<Vec<String>>,
    pub(super) source_date: Option<String>,
    pub(super) review_by: Spanned<Datetime>,
    #[serde(rename = "note")]
    _note: Option<String>,
    pub(super) assured: AssuredFile,
    #[serde(default, rename = "phone")]
    pub(super) phones: Vec<Spanned<PhoneFile>>,
    pub(super) text: Option<TextFile>,
    pub(super) chat: Option<ChatFile>,
    pub(super) location: Option<Spanned<LocationFile>>,
    #[serde(default)]
    pub(super) withheld: Vec<WithheldFile>,
    retired: Option<Spanned<RetiredFile>>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

impl ServiceFile {
    /// The last segment of its address; where none is written, its id.
    pub(super) fn slug_or(&self, id: &str) -> String {
        self.slug.as_ref().map_or(id, |slug| slug.get_ref()).to_owned()
    }

    /// From when to when it is shown, as it is written.
    pub(super) fn publication(&self) -> PublicationFile<'_> {
        PublicationFile {
            status: self.status,
            from: self.publish_from.as_ref(),
            until: self.publish_until.as_ref(),
            retired: self.retired.as_ref(),
        }
    }

    /// What stands in the browser's history.
    pub(super) fn discreet_title(&self) -> String {
        self.title.as_ref().unwrap_or(&self.name).get_ref().clone()
    }

    pub(super) fn features(&self) -> Vec<(Feature, bool)> {
        let stated = |feature: Feature| match feature {
            Feature::Interpreters => self.interpreters,
            Feature::AskForAWoman => self.ask_for_a_woman,
            Feature::StepFree => self.step_free,
            Feature::ChildrenWelcome => self.children_welcome,
            Feature::ByAndFor => self.by_and_for,
            Feature::NoRecourse => self.no_recourse,
            Feature::Rural => self.rural,
            Feature::Online => self.online,
        };
        Feature::ALL.iter().filter_map(|&feature| Some((feature, stated(feature)?))).collect()
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AssuredFile {
    pub(super) on: Spanned<Datetime>,
    pub(super) how: AssuredHow,
    pub(super) by: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PhoneFile {
    #[serde(default = "main_id")]
    pub(super) id: String,
    #[serde(default = "main_role")]
    pub(super) role: PhoneRole,
    pub(super) number: Option<Spanned<String>>,
    pub(super) printed: Option<Spanned<String>>,
    pub(super) same_as: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) instead: bool,
    pub(super) hours: Option<Spanned<String>>,
    pub(super) cost: Option<Cost>,
    pub(super) on_bill: Option<bool>,
    pub(super) call_log: Option<bool>,
    pub(super) text_relay: Option<bool>,
    pub(super) ask: Option<Spanned<String>>,
}

fn main_id() -> String {
    "main".to_owned()
}

fn main_role() -> PhoneRole {
    PhoneRole::Main
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TextFile {
    pub(super) to: Spanned<String>,
    pub(super) message: Option<String>,
    pub(super) hours: Option<Spanned<String>>,
    pub(super) cost: Option<Cost>,
    pub(super) steps: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChatFile {
    pub(super) url: Spanned<String>,
    pub(super) hours: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LocationFile {
    pub(super) address: String,
    pub(super) postcode: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WithheldFile {
    /// Kept so that nobody chases it twice, and that it does not come back; never passed on.
    pub(super) contact: Spanned<String>,
    /// Id of the service for which it is right, where there is one.
    pub(super) right_for: Option<String>,
    pub(super) why: Spanned<String>,
}
