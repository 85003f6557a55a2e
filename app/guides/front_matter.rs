//! The heads of articles, as they are written. `content/README.md` explains each key.

use std::collections::BTreeMap;

use jiff::civil;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::article::{Article, Desk, Group, Law, Written};
use super::campaign::{Campaign, CampaignWords};
use super::first_words::{First, FirstWords, Wording};
use crate::content::{Document, Problem, Publication, PublicationFile, RetiredFile, Review, Status};
use crate::directory::{Audience, Kind};
use crate::places::AreaId;

/// Days after which the end of a campaign is likely to be a slip.
const LONGEST_CAMPAIGN: i32 = 2 * 366;

/// A head with the keys of its publication, which are the same for every sort of text.
macro_rules! published {
    ($(#[$attribute:meta])* $vis:vis struct $name:ident { $($(#[$key:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$attribute])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        $vis struct $name {
            $($(#[$key])* $field: $type,)*
            #[serde(default = "published")]
            status: Status,
            publish_from: Option<Spanned<Datetime>>,
            publish_until: Option<Spanned<Datetime>>,
            retired: Option<Spanned<RetiredFile>>,
            approved_by: Option<String>,
            approved_on: Option<Spanned<Datetime>>,
            #[serde(default, rename = "same_meaning")]
            _same_meaning: Vec<String>,
        }

        impl $name {
            /// Whether somebody has approved it, and said when.
            fn is_approved(&self) -> bool {
                self.approved_by.is_some() && self.approved_on.is_some()
            }

            fn publication(&self) -> PublicationFile<'_> {
                PublicationFile {
                    status: self.status,
                    from: self.publish_from.as_ref(),
                    until: self.publish_until.as_ref(),
                    retired: self.retired.as_ref(),
                }
            }
        }
    };
}

fn published() -> Status {
    Status::Published
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LawFile {
    claim: Spanned<String>,
    source: String,
    read: Option<Spanned<Datetime>>,
    awaiting: Option<String>,
}

published! {
    pub(super) struct GuideFile {
        title: String,
        heading: String,
        slug: Option<String>,
        summary: String,
        order: u32,
        group: Group,
        kinds: Spanned<Vec<Kind>>,
        audiences: Vec<Audience>,
        #[serde(default)]
        topics: Vec<String>,
        #[serde(default)]
        related: Vec<String>,
        warning: Option<String>,
        #[serde(default)]
        words: Vec<String>,
        sources: Spanned<Vec<String>>,
        reviewed: Spanned<Datetime>,
        review_by: Spanned<Datetime>,
        #[serde(default)]
        law: Vec<LawFile>,
    }
}

published! {
    pub(super) struct PageFile {
        title: String,
        heading: String,
        slug: Option<String>,
        summary: String,
        order: u32,
        reviewed: Spanned<Datetime>,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EasyReadFile {
    title: String,
    heading: String,
    summary: String,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

published! {
    pub(super) struct ProfessionalFile {
        title: String,
        heading: String,
        slug: Option<String>,
        summary: String,
        order: u32,
        group: Desk,
        area: Option<Spanned<String>>,
        #[serde(default)]
        kinds: Vec<Kind>,
        sources: Spanned<Vec<String>>,
        reviewed: Spanned<Datetime>,
        review_by: Spanned<Datetime>,
        #[serde(default)]
        law: Vec<LawFile>,
    }
}

published! {
    pub(super) struct CampaignFile {
        title: String,
        heading: String,
        slug: Option<String>,
        summary: String,
        audience: Audience,
        slogan: String,
        call_to_action: String,
        guide: String,
        #[serde(default)]
        telling_preview: bool,
        #[serde(default)]
        materials: Vec<String>,
        start: Spanned<Datetime>,
        end: Spanned<Datetime>,
        sources: Spanned<Vec<String>>,
        reviewed: Spanned<Datetime>,
        review_by: Spanned<Datetime>,
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FirstFile {
    heading: String,
    awaiting: Option<String>,
    approved_by: Option<String>,
    approved_on: Option<Spanned<Datetime>>,
    sources: Spanned<Vec<String>>,
    reviewed: Spanned<Datetime>,
    review_by: Spanned<Datetime>,
    #[serde(default, rename = "same_meaning")]
    _same_meaning: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FirstTranslation {
    heading: String,
    awaiting: Option<String>,
    #[serde(rename = "made_from")]
    _made_from: Option<String>,
    #[serde(rename = "reviewed")]
    _reviewed: Option<Review>,
}

/// Reads heads into articles, noting what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) document: &'a Document,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn day(&mut self, day: &Spanned<Datetime>) -> civil::Date {
        self.document.day(day, self.problems).unwrap_or_default()
    }

    fn publication(&mut self, file: &PublicationFile<'_>) -> Publication {
        file.read(self.document, self.problems)
    }

    fn note(&mut self, span: std::ops::Range<usize>, code: &'static str, message: String, help: &str) {
        self.problems.push(self.document.front_problem(&span, code, message, help));
    }

    fn sources(&mut self, sources: Spanned<Vec<String>>) -> Vec<String> {
        if sources.get_ref().is_empty() {
            self.note(
                sources.span(),
                "source-missing",
                "the text cites no source".into(),
                "Add the addresses its facts are from.",
            );
        }
        sources.into_inner()
    }

    fn law(&mut self, law: Vec<LawFile>) -> Vec<Law> {
        let mut stated = Vec::new();
        for LawFile { claim, source, read, awaiting } in law {
            if read.is_none() && awaiting.is_none() {
                let help = "Write read, the day somebody read the source itself, or awaiting, who still has to: \"a solicitor\".";
                self.note(
                    claim.span(),
                    "law-unread",
                    "nobody has read this law, and nobody is named who must".into(),
                    help,
                );
            }
            stated.push(Law { read: read.map(|read| self.day(&read)), claim: claim.into_inner(), source, awaiting });
        }
        stated
    }

    fn article(&self, slug: Option<String>, title: String, heading: String, summary: String) -> Article {
        Article {
            id: self.document.id.clone(),
            file: self.document.source.file.clone(),
            slug: slug.unwrap_or_else(|| self.document.id.clone()),
            english: Written::of(self.document, title, heading, summary),
            ..Article::default()
        }
    }

    pub(super) fn guide(&mut self, file: GuideFile) -> Article {
        if file.kinds.get_ref().is_empty() {
            let help = "Name kinds of service, so that the guide ends in somebody to turn to.";
            self.note(file.kinds.span(), "kinds-empty", "the guide leads to no kind of service".into(), help);
        }
        let article = self.article(file.slug.clone(), file.title.clone(), file.heading.clone(), file.summary.clone());
        Article {
            review_by: self.document.day(&file.review_by, self.problems),
            publication: self.publication(&file.publication()),
            approved: file.is_approved(),
            order: file.order,
            group: Some(file.group),
            kinds: file.kinds.into_inner(),
            audiences: file.audiences,
            topics: file.topics,
            related: file.related,
            words: file.words,
            sources: self.sources(file.sources),
            law: self.law(file.law),
            reviewed: self.day(&file.reviewed),
            english: Written { warning: file.warning, ..article.english.clone() },
            ..article
        }
    }

    pub(super) fn page(&mut self, file: PageFile) -> Article {
        let (reviewed, publication) = (self.day(&file.reviewed), self.publication(&file.publication()));
        let approved = file.is_approved();
        Article {
            order: file.order,
            reviewed,
            publication,
            approved,
            ..self.article(file.slug, file.title, file.heading, file.summary)
        }
    }

    pub(super) fn easy_read(&mut self, file: EasyReadFile) -> Article {
        self.article(None, file.title, file.heading, file.summary)
    }

    pub(super) fn professional(&mut self, file: ProfessionalFile) -> Article {
        Article {
            review_by: self.document.day(&file.review_by, self.problems),
            publication: self.publication(&file.publication()),
            approved: file.is_approved(),
            order: file.order,
            desk: Some(file.group),
            area: file.area.map(|area| AreaId(area.into_inner())),
            kinds: file.kinds,
            sources: self.sources(file.sources),
            law: self.law(file.law),
            reviewed: self.day(&file.reviewed),
            ..self.article(file.slug, file.title, file.heading, file.summary)
        }
    }

    pub(super) fn campaign(&mut self, file: CampaignFile) -> Campaign {
        let review_by = self.document.day(&file.review_by, self.problems);
        let (start, end) = (self.day(&file.start), self.day(&file.end));
        if end < start {
            self.note(
                file.end.span(),
                "campaign-dates",
                "the campaign ends before it starts".into(),
                "Correct start or end.",
            );
        }
        if (end - start).get_days() > LONGEST_CAMPAIGN {
            let message = format!("the campaign runs for {} years", (end - start).get_days() / 365);
            let help = "Was the year meant? A campaign that goes on is planned anew each year.";
            self.problems
                .push(self.document.source.problem(&file.end.span(), "campaign-long", message, help).warning());
        }
        let written = self.publication(&file.publication());
        // Before its first day nobody sees it.
        let publication = Publication { from: written.from.max(Some(start)), ..written };
        let article = Article {
            approved: file.is_approved(),
            review_by,
            publication,
            sources: self.sources(file.sources),
            reviewed: self.day(&file.reviewed),
            ..self.article(file.slug, file.title, file.heading, file.summary)
        };
        Campaign {
            article,
            audience: file.audience,
            english: CampaignWords {
                slogan: file.slogan,
                call_to_action: file.call_to_action,
                materials: file.materials,
            },
            translations: BTreeMap::new(),
            guide: file.guide,
            telling_preview: file.telling_preview,
            start,
            end,
        }
    }

    pub(super) fn first(&mut self, file: FirstFile) -> Option<FirstWords> {
        self.day(&file.reviewed);
        let review_by = self.document.day(&file.review_by, self.problems);
        if file.awaiting.is_none() && (file.approved_by.is_none() || file.approved_on.is_none()) {
            let help = "Write awaiting = \"an emergency doctor\" (or who must approve it), or approved_by (a role) and approved_on (the day) once that person has read every sentence.";
            let message = "nobody has approved these words, and nobody is named who must".to_owned();
            self.note(0..0, "first-unapproved", message, help);
        }
        self.sources(file.sources);
        let Some(first) = First::from_key(&self.document.id) else {
            let known: Vec<&str> = First::ALL.iter().map(|first| first.key()).collect();
            let message = format!("nothing is said first for {}", self.document.id);
            self.note(0..0, "first-unknown", message, &format!("Name the file as one of: {}.", known.join(", ")));
            return None;
        };
        Some(FirstWords {
            first,
            file: self.document.source.file.clone(),
            review_by,
            english: Wording { heading: file.heading, awaiting: file.awaiting, body: self.document.body().to_owned() },
            translations: BTreeMap::new(),
        })
    }

    pub(super) fn wording(&self, file: FirstTranslation) -> Wording {
        Wording { heading: file.heading, awaiting: file.awaiting, body: self.document.body().to_owned() }
    }
}
