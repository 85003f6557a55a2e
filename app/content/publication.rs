//! From when to when a record is shown, and what is said at its address once it is not.

use jiff::civil;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::numbers::typed_numbers;
use super::{Document, Problem, vocabulary};

vocabulary! {
    /// Whether a record is for the public.
    pub enum Status {
        Published = "published",
        Draft = "draft",
        Retired = "retired",
    }
}

vocabulary! {
    /// A folder whose records have a page each. In the order in which ids are looked up.
    pub enum Section {
        Services = "services",
        Guides = "guides",
        Campaigns = "campaigns",
        Professionals = "professionals",
        Pages = "pages",
    }
}

/// The day as of which a site is read, and whether what is not public on it is read too: for a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// The day.
    pub day: civil::Date,
    /// Whether drafts and what is planned are read too.
    pub drafts: bool,
}

/// `[retired]` in a head.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RetiredFile {
    on: Spanned<Datetime>,
    #[serde(default)]
    instead: Vec<Spanned<String>>,
    why: Option<Spanned<String>>,
}

/// What a head says of its publication, as it is written.
pub(crate) struct PublicationFile<'f> {
    pub(crate) status: Status,
    pub(crate) from: Option<&'f Spanned<Datetime>>,
    pub(crate) until: Option<&'f Spanned<Datetime>>,
    pub(crate) retired: Option<&'f Spanned<RetiredFile>>,
}

/// From when to when a record is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publication {
    /// Whether it is kept from the public whatever the day.
    pub draft: bool,
    /// The first day.
    pub from: Option<civil::Date>,
    /// The last day.
    pub until: Option<civil::Date>,
    /// What is said once it is gone.
    pub retired: Option<Retired>,
}

/// What is said at the address of a record that is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retired {
    /// The first day on which it was not shown any more.
    pub on: civil::Date,
    /// Ids of those that stand in its place, the best first.
    pub instead: Vec<String>,
    /// Why, in a sentence for the public, in English.
    pub why: Option<String>,
}

/// How a record stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The public sees it.
    Shown,
    /// It is being written.
    Draft,
    /// It is shown from this day on.
    Planned(civil::Date),
    /// It was shown, and is not any more.
    Gone(Retired),
}

impl Publication {
    /// How the record stands on `day`.
    pub fn standing(&self, day: civil::Date) -> Standing {
        if let Some(retired) = &self.retired {
            return Standing::Gone(retired.clone());
        }
        if self.draft {
            return Standing::Draft;
        }
        if let Some(from) = self.from.filter(|from| *from > day) {
            return Standing::Planned(from);
        }
        match self.until.filter(|until| *until < day).and_then(|until| until.tomorrow().ok()) {
            Some(on) => Standing::Gone(Retired { on, ..Retired::default() }),
            None => Standing::Shown,
        }
    }

    /// Whether the record is read as of a day.
    pub fn is_read(&self, as_of: AsOf) -> bool {
        match self.standing(as_of.day) {
            Standing::Shown => true,
            Standing::Draft | Standing::Planned(_) => as_of.drafts,
            Standing::Gone(_) => false,
        }
    }

    /// The days on which it begins and ceases to be shown.
    pub fn turns(&self) -> impl Iterator<Item = civil::Date> {
        let set = !self.draft && self.retired.is_none();
        let until = self.until.and_then(|until| until.tomorrow().ok());
        self.from.into_iter().chain(until).filter(move |_| set)
    }
}

/// Where a record stands, and from when to when it is shown.
#[derive(Clone, Debug)]
pub struct Record {
    /// The file it stands in.
    pub file: String,
    /// From when to when.
    pub publication: Publication,
}

/// A record that is shown no more; its address stays.
#[derive(Clone, Debug)]
pub struct Gone {
    /// What it was.
    pub section: Section,
    /// Its id.
    pub id: String,
    /// Last segment of its address.
    pub slug: String,
    /// Browser tab and history; discreet.
    pub title: String,
    /// What it was called on its page.
    pub name: String,
    /// What is said there now.
    pub retired: Retired,
}

impl PublicationFile<'_> {
    /// From when to when the record of `document` is shown; what is wrong with that is noted.
    pub(crate) fn read(&self, document: &Document, problems: &mut Vec<Problem>) -> Publication {
        let publication = Publication {
            draft: self.status == Status::Draft,
            from: self.from.and_then(|day| document.day(day, problems)),
            until: self.until.and_then(|day| document.day(day, problems)),
            retired: self.retired(document, problems),
        };
        if let (Some(until), Some(from), Some(last)) = (self.until, publication.from, publication.until)
            && last < from
        {
            let help = "Correct the first day or the last.";
            problems.push(document.front_problem(&until.span(), "publish-dates", "it ends before it begins", help));
        }
        publication
    }

    fn retired(&self, document: &Document, problems: &mut Vec<Problem>) -> Option<Retired> {
        let mut note = |at: std::ops::Range<usize>, code, message: &str, help: &str| {
            problems.push(document.front_problem(&at, code, message, help));
        };
        let part = match (self.retired, self.status) {
            (Some(part), Status::Retired) => part.get_ref(),
            (Some(part), _) => {
                note(
                    part.span(),
                    "retired-status",
                    "[retired] stands here, and the status is another",
                    "Write status = \"retired\", or delete [retired].",
                );
                return None;
            }
            (None, Status::Retired) => {
                let help = "Add [retired] with on = the day, and instead = [ids of those that stand in its place].";
                note(0..0, "retired-missing", "the status is retired, and it is not said since when", help);
                return Some(Retired::default());
            }
            (None, _) => return None,
        };
        if let Some(why) = part.why.as_ref().filter(|why| !typed_numbers(why.get_ref()).is_empty()) {
            note(
                why.span(),
                "number-in-prose",
                "a number is typed in text",
                "Leave it out: the page shows the numbers of those that help now.",
            );
        }
        Some(Retired {
            on: document.day(&part.on, problems).unwrap_or_default(),
            instead: part.instead.iter().map(|id| id.get_ref().clone()).collect(),
            why: part.why.as_ref().map(|why| why.get_ref().clone()),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_record_is_planned_then_shown_then_gone() {
        let (from, until) = (date(2027, 2, 14), date(2027, 2, 28));
        let publication = Publication { from: Some(from), until: Some(until), ..Publication::default() };
        assert_eq!(publication.standing(date(2027, 2, 13)), Standing::Planned(from));
        assert_eq!(publication.standing(from), Standing::Shown);
        assert_eq!(publication.standing(until), Standing::Shown, "the last day is a whole day");
        let on = date(2027, 3, 1);
        assert_eq!(publication.standing(on), Standing::Gone(Retired { on, ..Retired::default() }));
        assert_eq!(publication.turns().collect::<Vec<_>>(), [from, on]);
        let draft = Publication { draft: true, ..publication };
        assert_eq!((draft.standing(on), draft.turns().count()), (Standing::Draft, 0));
    }

    #[test]
    fn what_is_planned_is_read_for_a_preview_only() {
        let publication = Publication { from: Some(date(2027, 2, 14)), ..Publication::default() };
        let as_of = |drafts| AsOf { day: date(2027, 1, 1), drafts };
        assert!(publication.is_read(as_of(true)) && !publication.is_read(as_of(false)));
    }
}
