//! Opening hours in OpenStreetMap `opening_hours` text, with England's bank holidays.

use jiff::civil;
use opening_hours::OpeningHours;

use super::hours_meant::meant;
use super::ordinary_week::{DAY, EXAMPLE, ordinary};
use super::week::{ALL_DAY, week};
use super::{BankHolidays, OnBankHolidays, Stretch, Week};

/// When a line, a chat or a place is open.
#[derive(Clone, Debug)]
pub struct Hours {
    text: String,
    holidays: BankHolidays,
    week: Week,
}

impl Hours {
    /// Reads `opening_hours` text that an ordinary week can say whole: days with times, and bank holidays. The error says what is
    /// wrong with it, and how to mend it.
    pub fn parse(text: &str, holidays: &BankHolidays) -> Result<Self, (String, String)> {
        ordinary(text).map_err(|(what, help)| {
            (what, meant(text).map_or(help, |hours| format!("Was it meant as \"{hours}\"? Then write it so.")))
        })?;
        let read = text.parse::<OpeningHours>();
        let opening = read.map_err(|error| (error.to_string(), EXAMPLE.to_owned()))?;
        let opening = opening.with_context(holidays.context());
        let week = week(&opening, text.contains("PH"), holidays);
        Ok(Self { text: opening.to_string(), holidays: holidays.clone(), week })
    }

    /// Whether it is open at this local minute, by what [`Hours::week`] says; `None` on a bank holiday of which the text says
    /// nothing, in a night into or out of one where that makes a difference, and on any day after the last bank holiday that is known.
    pub fn is_open(&self, now: civil::DateTime) -> Option<bool> {
        if self.week == Week::Always {
            return Some(true);
        }
        let minute = u16::from(now.hour().unsigned_abs()) * 60 + u16::from(now.minute().unsigned_abs());
        let within = |stretches: &[Stretch], minute: u16| {
            stretches.iter().any(|stretch| stretch.start <= minute && minute < stretch.end)
        };
        let today = self.on(now.date()).map(|stretches| within(stretches, minute));
        // The night before may run into this day.
        let before = now.date().yesterday().ok();
        let night = before.map_or(Some(false), |day| self.on(day).map(|stretches| within(stretches, minute + DAY)));
        let runs_on = before.is_some_and(|day| within(self.ordinary(day.weekday()), minute + DAY));
        match (today, night) {
            (Some(true), _) | (Some(false), Some(true)) => Some(true),
            (Some(false), None) if runs_on => None,
            (today, _) => today,
        }
    }

    /// The stretches of a day; `None` where they are not known.
    fn on(&self, date: civil::Date) -> Option<&[Stretch]> {
        let Week::Days { bank_holidays, .. } = &self.week else { return Some(&[ALL_DAY]) };
        if self.holidays.last().is_some_and(|last| last < date) {
            return None;
        }
        if !self.holidays.holds(date) {
            return Some(self.ordinary(date.weekday()));
        }
        match bank_holidays {
            OnBankHolidays::Unknown => None,
            OnBankHolidays::Closed => Some(&[]),
            OnBankHolidays::Own(stretches) => Some(stretches),
        }
    }

    /// The stretches of a day of an ordinary week.
    fn ordinary(&self, day: civil::Weekday) -> &[Stretch] {
        let Week::Days { runs, .. } = &self.week else { return &[ALL_DAY] };
        let place = |day: civil::Weekday| day.to_monday_zero_offset();
        let run = runs.iter().find(|(from, to, _)| (place(*from)..=place(*to)).contains(&place(day)));
        run.map(|(_, _, stretches)| &stretches[..]).unwrap_or_default()
    }

    /// The hours of an ordinary week, to be written out in any language.
    pub fn week(&self) -> &Week {
        &self.week
    }

    /// The `opening_hours` text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::{Weekday, date};
    use regex::Regex;

    use super::*;
    use crate::directory::bank_holidays::chrono_date;

    fn hours(text: &str) -> Hours {
        Hours::parse(text, &BankHolidays::new([date(2026, 12, 25)])).expect("valid hours")
    }

    #[test]
    fn open_and_closed_follow_the_day_and_the_bank_holidays() {
        let weekdays = hours("Mo-Fr 09:00-17:00; PH off");
        assert_eq!(weekdays.is_open(date(2026, 11, 23).at(9, 0, 0, 0)), Some(true));
        assert_eq!(weekdays.is_open(date(2026, 11, 23).at(17, 0, 0, 0)), Some(false));
        assert_eq!(weekdays.is_open(date(2026, 11, 22).at(12, 0, 0, 0)), Some(false), "a Sunday");
        assert_eq!(weekdays.is_open(date(2026, 12, 25).at(12, 0, 0, 0)), Some(false), "Christmas, a Friday");
        let silent = hours("Mo-Fr 09:00-17:00");
        assert_eq!(silent.is_open(date(2026, 12, 25).at(12, 0, 0, 0)), None, "it says nothing of Christmas");
        assert_eq!(hours("24/7").is_open(date(2026, 12, 25).at(3, 0, 0, 0)), Some(true));
    }

    #[test]
    fn a_night_line_is_open_past_midnight_and_is_told_as_one_night() {
        let night = hours("Mo-Th 17:00-08:30");
        assert_eq!(night.is_open(date(2026, 11, 24).at(2, 0, 0, 0)), Some(true), "Monday's night runs into Tuesday");
        assert_eq!(night.is_open(date(2026, 11, 24).at(12, 0, 0, 0)), Some(false));
        let one_night = vec![Stretch { start: 1020, end: 1440 + 510 }];
        let runs = vec![(Weekday::Monday, Weekday::Thursday, one_night)];
        assert_eq!(*night.week(), Week::Days { runs, closed: None, bank_holidays: OnBankHolidays::Unknown });
    }

    #[test]
    fn the_week_is_told_in_runs_of_days() {
        assert_eq!(*hours("24/7").week(), Week::Always);
        assert_eq!(*hours("Mo-Su 00:00-24:00; PH 00:00-24:00").week(), Week::Always);
        let nine_to_five = vec![Stretch { start: 540, end: 1020 }];
        let short = vec![Stretch { start: 540, end: 990 }];
        let runs =
            vec![(Weekday::Monday, Weekday::Thursday, nine_to_five.clone()), (Weekday::Friday, Weekday::Friday, short)];
        assert_eq!(
            *hours("Mo-Th 09:00-17:00; Fr 09:00-16:30; PH off").week(),
            Week::Days { runs, closed: None, bank_holidays: OnBankHolidays::Closed }
        );
        let Week::Days { bank_holidays, .. } = hours("Mo-Fr 09:00-17:00; PH 09:00-17:00").week().clone() else {
            panic!()
        };
        assert_eq!(bank_holidays, OnBankHolidays::Own(nine_to_five));
    }

    #[test]
    fn what_an_ordinary_week_cannot_say_whole_is_refused_with_a_mend() {
        for text in [
            "nine to five",
            "Mon-Fri 9 to 5, closed bank hols",
            "Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00",
            "Mo-Fr 09:00-17:00; We 13:00-17:00",
            "Mo-Su",
            "Mo-Fr 09:00-17:00; Sa",
            "Mo-Fr 09:00-17:00 \"by appointment\"",
            "24/7; Dec 25 off",
            "SH off; Mo-Fr 09:00-17:00",
            "Jun-Aug Mo 09:00-12:00",
            "Apr-Sep Mo-Fr 09:00-19:00; Oct-Mar Mo-Fr 09:00-16:00",
            "Mo[1] 10:00-12:00",
            "Sa[1] 10:00-12:00",
            "Mo-Fr 09:00-17:00; We[-1] off",
            "2026 Dec 01-2026 Dec 24 10:00-12:00",
            "off",
            "PH off",
            "Mo-Fr 09:00-17:00 || \"ring us\"",
            "Mo-Fr 09:00-17:00 unknown",
            "Mo-Fr 09:00-25:00",
            "Mo-Fr 09:00+",
            "week 1-10 Mo 09:00-12:00",
            "Mo 09:00-09:00",
            "09:00-17:00",
            "sunrise-sunset",
            "PH off; Mo-Fr 09:00-17:00",
            "PH 09:00-12:00; Mo-Su 10:00-22:00",
            "Mo-Fr 09:00-17:00, PH 10:00-12:00",
            "Mo-Fr 09:00-17:00; PH 22:00-06:00",
            "Mo-Th 18:00-08:00; Fr 18:00-24:00; Sa-Su 00:00-24:00",
            "Fr 20:00-10:00; Sa 09:00-14:00",
            "Th 22:00-06:00; Fr off",
            "Mo-Fr 0９:00-17:00",
            "Mo-Fr 09:00-1７:00",
            "Mo-Fr 09:60-17:00",
            "",
        ] {
            let refused = Hours::parse(text, &BankHolidays::default());
            let (what, help) = refused.err().unwrap_or_else(|| panic!("{text} is read"));
            assert!(!what.is_empty() && help.starts_with(['W', 'P']), "{text}: {what} {help}");
        }
    }

    #[test]
    fn a_night_into_or_out_of_a_bank_holiday_is_never_open_by_mistake() {
        let at = |text: &str, day: i8, hour: i8| {
            let hours = Hours::parse(text, &BankHolidays::new([date(2026, 12, 25), date(2026, 12, 28)]));
            hours.expect("valid hours").is_open(date(2026, 12, day).at(hour, 0, 0, 0))
        };
        // 25 December 2026 is a Friday.
        assert_eq!(at("Mo-Su 22:00-04:00; PH off", 26, 2), Some(false), "Christmas night was off");
        assert_eq!(at("Mo-Su 22:00-04:00; PH off", 25, 2), Some(true), "the night before runs into it");
        assert_eq!(at("Mo-Su 22:00-04:00; PH 20:00-22:00", 26, 2), Some(false));
        assert_eq!(at("Fr 17:00-09:00", 26, 2), None, "nothing is said of Christmas");
        assert_eq!(at("Fr 17:00-09:00", 26, 10), Some(false));
        assert_eq!(at("Mo-Fr 09:00-17:00; PH off", 29, 10), None, "no bank holiday is known after the 28th");
        assert_eq!(at("24/7", 29, 10), Some(true));
    }

    #[test]
    fn what_is_told_and_what_is_open_agree_each_quarter_of_an_hour_of_a_leap_year() {
        let holidays = BankHolidays::new([date(2028, 1, 3), date(2028, 4, 17), date(2028, 5, 1), date(2028, 12, 25)]);
        let content = std::fs::read_dir("content/services").expect("the records");
        let records = content.map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("a record"));
        let line = Regex::new(r#"(?m)^hours = "(.*)""#).expect("a pattern");
        let mut texts: BTreeSet<String> = BTreeSet::new();
        for record in records {
            texts.extend(line.captures_iter(&record).map(|found| found[1].to_owned()));
        }
        assert!(texts.len() >= 5, "{texts:?}");
        // Generated rules: days, times and bank holidays of each sort, together.
        for days in ["Mo-Fr", "Mo-Su", "Mo,We,Fr", "Sa-Su", "Fr-Mo", "Tu"] {
            for times in
                ["09:00-17:00", "09:00-12:00,13:00-17:30", "17:00-09:00", "00:00-24:00", "18:30-24:00", "22:00-02:15"]
            {
                for holiday in ["", "; PH off", "; PH 10:00-12:00"] {
                    texts.insert(format!("{days} {times}{holiday}"));
                }
            }
        }
        for text in &texts {
            let hours = Hours::parse(text, &holidays).unwrap_or_else(|error| panic!("{text}: {error:?}"));
            let read = text.parse::<OpeningHours>().expect("valid hours").with_context(holidays.context());
            let mut now = date(2028, 1, 1).at(0, 0, 0, 0);
            while now.year() == 2028 {
                // By the library, which knows nights and bank holidays otherwise: those have a test of their own.
                let by_holiday =
                    [now.date().yesterday(), Ok(now.date())].into_iter().flatten().any(|day| holidays.holds(day));
                if !by_holiday && now.date() <= date(2028, 12, 25) {
                    assert_eq!(hours.is_open(now), Some(read.is_open(minute(now))), "{text} at {now}");
                }
                now = now.checked_add(jiff::Span::new().minutes(15)).expect("a time");
            }
        }
    }

    fn minute(now: civil::DateTime) -> chrono::NaiveDateTime {
        let (hour, minute) = (now.hour().unsigned_abs().into(), now.minute().unsigned_abs().into());
        chrono_date(now.date()).and_hms_opt(hour, minute, 0).expect("a time of day")
    }
}
