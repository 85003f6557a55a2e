//! Opening hours in OpenStreetMap `opening_hours` text, with England's bank holidays.

use chrono::{NaiveDate, NaiveDateTime};
use jiff::civil;
use opening_hours::{OpeningHours, RuleKind};

use super::BankHolidays;
use super::bank_holidays::chrono_date;

/// When a line, a chat or a place is open.
#[derive(Clone, Debug)]
pub struct Hours {
    opening: OpeningHours,
    example_holiday: Option<NaiveDate>,
}

/// Opening and closing time of one stretch of a day, in minutes since midnight. `end` may lie past 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// When it opens.
    pub start: u16,
    /// When it closes.
    pub end: u16,
}

/// The hours of an ordinary week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Week {
    /// Day and night, bank holidays too.
    Always,
    /// By day.
    Days {
        /// Runs of days with the same stretches, Monday first; days that are closed are left out.
        runs: Vec<(civil::Weekday, civil::Weekday, Vec<Stretch>)>,
        /// Whether bank holidays are closed, where the text says so.
        closed_on_bank_holidays: bool,
    },
}

impl Hours {
    /// Reads `opening_hours` text. The error says what is wrong with it.
    pub fn parse(text: &str, holidays: &BankHolidays) -> Result<Self, String> {
        let opening = text.parse::<OpeningHours>().map_err(|error| error.to_string())?;
        Ok(Self { opening: opening.with_context(holidays.context()), example_holiday: holidays.example() })
    }

    /// Whether it is open at this local minute.
    pub fn is_open(&self, now: civil::DateTime) -> bool {
        self.opening.is_open(chrono_date_time(now))
    }

    /// The hours of an ordinary week, to be written out in any language.
    pub fn week(&self) -> Week {
        // The week of Monday 15 June 2026 has no bank holiday.
        let days: Vec<(civil::Weekday, Vec<Stretch>)> = (15..=21)
            .map(|day| civil::date(2026, 6, day))
            .map(|date| (date.weekday(), self.stretches(chrono_date(date))))
            .collect();
        let all_day = [Stretch { start: 0, end: 24 * 60 }];
        let holiday = self.example_holiday.map(|date| self.stretches(date));
        if days.iter().all(|(_, stretches)| stretches[..] == all_day)
            && holiday.as_ref().is_none_or(|stretches| stretches[..] == all_day)
        {
            return Week::Always;
        }
        let mut runs: Vec<(civil::Weekday, civil::Weekday, Vec<Stretch>)> = Vec::new();
        for (weekday, stretches) in days {
            match runs.last_mut() {
                Some((_, last, same)) if *same == stretches && last.next() == weekday => *last = weekday,
                _ => runs.push((weekday, weekday, stretches)),
            }
        }
        runs.retain(|(_, _, stretches)| !stretches.is_empty());
        Week::Days {
            runs,
            closed_on_bank_holidays: holiday.is_some_and(|stretches| stretches.is_empty())
                && self.opening.to_string().contains("PH"),
        }
    }

    /// The `opening_hours` text.
    pub fn text(&self) -> String {
        self.opening.to_string()
    }

    fn stretches(&self, date: NaiveDate) -> Vec<Stretch> {
        self.opening
            .schedule_at(date)
            .into_iter()
            .filter(|range| range.kind == RuleKind::Open)
            .map(|range| Stretch {
                start: range.range.start.mins_from_midnight(),
                end: range.range.end.mins_from_midnight(),
            })
            .collect()
    }
}

fn chrono_date_time(now: civil::DateTime) -> NaiveDateTime {
    chrono_date(now.date())
        .and_hms_opt(now.hour().unsigned_abs().into(), now.minute().unsigned_abs().into(), 0)
        .expect("a civil time is a time of day")
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    fn hours(text: &str) -> Hours {
        Hours::parse(text, &BankHolidays::new([date(2026, 12, 25)])).expect("valid hours")
    }

    #[test]
    fn open_and_closed_follow_the_day_and_the_bank_holidays() {
        let weekdays = hours("Mo-Fr 09:00-17:00; PH off");
        assert!(weekdays.is_open(date(2026, 11, 23).at(9, 0, 0, 0)));
        assert!(!weekdays.is_open(date(2026, 11, 23).at(17, 0, 0, 0)));
        assert!(!weekdays.is_open(date(2026, 11, 22).at(12, 0, 0, 0)), "a Sunday");
        assert!(!weekdays.is_open(date(2026, 12, 25).at(12, 0, 0, 0)), "Christmas, a Friday");
        assert!(hours("24/7").is_open(date(2026, 12, 25).at(3, 0, 0, 0)));
    }

    #[test]
    fn a_night_line_is_open_past_midnight() {
        let night = hours("Mo-Th 17:00-08:30");
        assert!(night.is_open(date(2026, 11, 24).at(2, 0, 0, 0)), "Monday's night runs into Tuesday");
        assert!(!night.is_open(date(2026, 11, 24).at(12, 0, 0, 0)));
    }

    #[test]
    fn the_week_is_told_in_runs_of_days() {
        assert_eq!(hours("24/7").week(), Week::Always);
        let nine_to_five = vec![Stretch { start: 540, end: 1020 }];
        let short = vec![Stretch { start: 540, end: 990 }];
        assert_eq!(
            hours("Mo-Th 09:00-17:00; Fr 09:00-16:30; PH off").week(),
            Week::Days {
                runs: vec![
                    (Weekday::Monday, Weekday::Thursday, nine_to_five),
                    (Weekday::Friday, Weekday::Friday, short)
                ],
                closed_on_bank_holidays: true
            }
        );
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(Hours::parse("nine to five", &BankHolidays::default()).is_err());
    }
}
