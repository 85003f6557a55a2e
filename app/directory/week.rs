//! The hours of an ordinary week, and of bank holidays, as people say them.

use chrono::NaiveDate;
use jiff::civil;
use opening_hours::{OpeningHours, RuleKind};

use super::BankHolidays;
use super::bank_holidays::chrono_date;
use super::ordinary_week::DAY;

/// Opening and closing time of one stretch of a day, in minutes since midnight. `end` may lie past 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// When it opens.
    pub start: u16,
    /// When it closes.
    pub end: u16,
}

/// Days in a row that have the same stretches: the first, the last, the stretches.
pub type Run = (civil::Weekday, civil::Weekday, Vec<Stretch>);

/// The hours of an ordinary week, and of bank holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Week {
    /// Day and night, bank holidays too.
    Always,
    /// By day.
    Days {
        /// Runs of days with the same stretches, Monday first; days that are closed are left out.
        runs: Vec<Run>,
        /// When it is closed, where that is said in fewer words.
        closed: Option<Vec<Run>>,
        /// What holds on bank holidays.
        bank_holidays: OnBankHolidays,
    },
}

/// When a week of `runs` is closed, where that is said in fewer words: of a line for nights and weekends. Each closed stretch lies
/// within a day, and the week is open for more than half of its time.
fn closed(runs: &[Run]) -> Option<Vec<Run>> {
    let mut open = [[false; DAY as usize]; 7];
    let place = |day: civil::Weekday| usize::from(day.to_monday_zero_offset().unsigned_abs());
    for (from, to, stretches) in runs {
        for day in place(*from)..=place(*to) {
            for minute in stretches.iter().flat_map(|stretch| stretch.start..stretch.end) {
                open[(day + usize::from(minute / DAY)) % 7][usize::from(minute % DAY)] = true;
            }
        }
    }
    let minutes = open.iter().flatten().filter(|open| **open).count();
    let mut closed: Vec<Run> = Vec::new();
    for (offset, day) in (0..).zip(&open) {
        let weekday = civil::Weekday::from_monday_zero_offset(offset).ok()?;
        let mut stretches: Vec<Stretch> = Vec::new();
        for minute in (0..DAY).filter(|minute| !day[usize::from(*minute)]) {
            match stretches.last_mut() {
                Some(last) if last.end == minute => last.end += 1,
                _ => stretches.push(Stretch { start: minute, end: minute + 1 }),
            }
        }
        match closed.last_mut() {
            _ if stretches.is_empty() => {}
            Some((_, last, same)) if *same == stretches && last.next() == weekday => *last = weekday,
            _ => closed.push((weekday, weekday, stretches)),
        }
    }
    let by_day =
        closed.iter().flat_map(|(_, _, stretches)| stretches).all(|stretch| stretch.start > 0 && stretch.end < DAY);
    let count = |runs: &[Run]| runs.iter().map(|(_, _, stretches)| stretches.len()).sum::<usize>();
    (by_day && minutes > 7 * usize::from(DAY) / 2 && count(&closed) < count(runs)).then_some(closed)
}

/// What the text says of bank holidays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnBankHolidays {
    /// Nothing.
    Unknown,
    /// They are closed.
    Closed,
    /// They have their own hours.
    Own(Vec<Stretch>),
}

/// The hours of an ordinary week and of a bank holiday. The week of Monday 15 June 2026 has none.
pub(super) fn week(opening: &OpeningHours, speaks_of_holidays: bool, holidays: &BankHolidays) -> Week {
    let days: Vec<(civil::Weekday, Vec<Stretch>)> = (15..=21)
        .map(|day| civil::date(2026, 6, day))
        .map(|date| (date.weekday(), stretches(opening, chrono_date(date))))
        .collect();
    let on_holiday = holidays.last().map(|date| stretches(opening, chrono_date(date)));
    let all_day = |stretches: &Vec<Stretch>| stretches[..] == [ALL_DAY];
    if days.iter().all(|(_, stretches)| all_day(stretches)) && on_holiday.as_ref().is_none_or(all_day) {
        return Week::Always;
    }
    let mut runs: Vec<Run> = Vec::new();
    for (weekday, stretches) in nights_whole(days) {
        match runs.last_mut() {
            Some((_, last, same)) if *same == stretches && last.next() == weekday => *last = weekday,
            _ => runs.push((weekday, weekday, stretches)),
        }
    }
    runs.retain(|(_, _, stretches)| !stretches.is_empty());
    let bank_holidays = match on_holiday.filter(|_| speaks_of_holidays) {
        None => OnBankHolidays::Unknown,
        Some(stretches) if stretches.is_empty() => OnBankHolidays::Closed,
        Some(stretches) => OnBankHolidays::Own(stretches),
    };
    Week::Days { closed: closed(&runs), runs, bank_holidays }
}

fn stretches(opening: &OpeningHours, date: NaiveDate) -> Vec<Stretch> {
    let open = opening.schedule_at(date).into_iter().filter(|range| range.kind == RuleKind::Open);
    open.map(|range| Stretch {
        start: range.range.start.mins_from_midnight(),
        end: range.range.end.mins_from_midnight(),
    })
    .collect()
}

/// A day from midnight to midnight.
pub(super) const ALL_DAY: Stretch = Stretch { start: 0, end: DAY };

/// A week in which a night that runs past midnight belongs to the day it begins on, as people say it.
fn nights_whole(mut days: Vec<(civil::Weekday, Vec<Stretch>)>) -> Vec<(civil::Weekday, Vec<Stretch>)> {
    for today in 0..days.len() {
        let tomorrow = (today + 1) % days.len();
        let begins = days[today].1.last().is_some_and(|last| last.end == DAY && last.start > 0);
        let ends = days[tomorrow].1.first().copied().filter(|first| first.start == 0 && first.end < DAY);
        if let Some(end) = ends.filter(|_| begins && today != tomorrow) {
            days[tomorrow].1.remove(0);
            if let Some(last) = days[today].1.last_mut() {
                last.end += end.end;
            }
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday};

    use super::*;

    fn stretch(start: u16, end: u16) -> Stretch {
        Stretch { start: start * 30, end: end * 30 }
    }

    #[test]
    fn a_line_for_nights_and_weekends_is_said_by_when_it_is_closed() {
        let (morning, evening) = (stretch(0, 17), stretch(34, 48 + 17));
        let nights = [
            (Monday, Monday, vec![morning, evening]),
            (Monday.next(), Thursday, vec![evening]),
            (Friday, Friday, vec![stretch(33, 48)]),
            (Saturday, Sunday, vec![ALL_DAY]),
        ];
        assert_eq!(
            closed(&nights),
            Some(vec![(Monday, Thursday, vec![stretch(17, 34)]), (Friday, Friday, vec![stretch(17, 33)])])
        );
        assert_eq!(
            closed(&[(Monday, Friday, vec![stretch(18, 34)])]),
            None,
            "a line for the day is said by when it is open"
        );
        assert_eq!(closed(&[(Monday, Sunday, vec![stretch(14, 46)])]), None);
    }
}
