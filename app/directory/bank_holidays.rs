//! England's bank holidays, from `content/bank-holidays.toml`: the calendar of the crate lacks some.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use jiff::civil::{self, Weekday};
use opening_hours::{Context, ContextHolidays};
use serde::Deserialize;

use crate::content::{Problem, read_toml};

/// Bank holidays, shared by all hours of a site.
#[derive(Clone, Debug, Default)]
pub struct BankHolidays {
    calendar: Arc<CompactCalendar>,
    last: Option<civil::Date>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BankHolidaysFile {
    /// The page the dates are from.
    #[serde(rename = "source")]
    _source: String,
    /// The days, oldest first.
    days: Vec<toml::value::Datetime>,
}

impl BankHolidays {
    /// The calendar of these days.
    pub fn new(days: impl IntoIterator<Item = civil::Date>) -> Self {
        let mut calendar = CompactCalendar::default();
        let mut last = None;
        for day in days {
            calendar.insert(chrono_date(day));
            last = last.max(Some(day));
        }
        Self { calendar: Arc::new(calendar), last }
    }

    /// The calendar of `content/bank-holidays.toml`; an empty one where it cannot be read.
    pub fn load(content: &Path) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let read = read_toml::<BankHolidaysFile>(&content.join("bank-holidays.toml"), &mut problems);
        let Some((source, file)) = read else { return (Self::default(), problems) };
        let days: Vec<civil::Date> = file.days.iter().filter_map(|day| day.to_string().parse().ok()).collect();
        if days.len() < file.days.len() {
            let (what, help) = ("not every entry is a day", "Write days as 2026-12-25.");
            problems.push(source.problem(&(0..0), "date-invalid", what, help));
        }
        // One that falls on a weekend is kept on the next working day.
        for day in days.iter().filter(|day| matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)) {
            let start = source.text.find(&day.to_string()).unwrap_or_default();
            let (what, help) = (
                format!("{day} is a {:?}", day.weekday()),
                "No bank holiday is on a weekend: the day after is given instead. Look it up again.",
            );
            problems.push(source.problem(&(start..start + 10), "bank-holiday-day", what, help));
        }
        (Self::new(days), problems)
    }

    pub(super) fn context(&self) -> Context {
        Context::default().with_holidays(ContextHolidays::new(Arc::clone(&self.calendar), Arc::default()))
    }

    /// Whether a day is one.
    pub(super) fn holds(&self, date: civil::Date) -> bool {
        self.calendar.contains(chrono_date(date))
    }

    /// The last one that is known.
    pub fn last(&self) -> Option<civil::Date> {
        self.last
    }
}

pub(super) fn chrono_date(date: civil::Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(
        i32::from(date.year()),
        date.month().unsigned_abs().into(),
        date.day().unsigned_abs().into(),
    )
    .expect("a civil date is a calendar date")
}
