//! Dates, times, weekdays and lists in a language's own form, by ICU4X.

use icu::datetime::fieldsets::{E, T, YMD};
use icu::datetime::input::{Date, Time};
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use jiff::civil;

/// The formatters of one language, built once.
pub struct Formats {
    date: DateTimeFormatter<YMD>,
    time: NoCalendarFormatter<T>,
    weekday: DateTimeFormatter<E>,
    and: ListFormatter,
}

impl Formats {
    /// The formatters for a BCP 47 tag, such as `en-GB` or `ar-u-nu-latn`. `None` when it is not a tag we have data for.
    pub fn new(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().ok()?;
        Some(Self {
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            weekday: DateTimeFormatter::try_new((&locale).into(), E::long()).ok()?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
        })
    }

    /// A day, as in "21 November 2026".
    pub fn date(&self, date: civil::Date) -> String {
        self.date.format(&icu_date(date)).to_string()
    }

    /// A time of day, as in "09:30". Midnight at the end of a day is written as the next day's start.
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let time = Time::try_new(hour % 24, minute % 60, 0, 0).unwrap_or(Time::start_of_day());
        self.time.format(&time).to_string()
    }

    /// The name of a weekday, as in "Monday".
    pub fn weekday(&self, weekday: civil::Weekday) -> String {
        // 5 January 2026 is a Monday; any week would do.
        let date = civil::date(2026, 1, 5 + weekday.to_monday_zero_offset());
        self.weekday.format(&icu_date(date)).to_string()
    }

    /// "a, b and c".
    pub fn and(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter())
    }
}

fn icu_date(date: civil::Date) -> Date<icu::calendar::Gregorian> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_gregorian(i32::from(date.year()), month, day).expect("a civil date is a Gregorian date")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_take_the_form_of_the_language() {
        let english = Formats::new("en-GB").expect("known tag");
        assert_eq!(english.date(civil::date(2026, 11, 21)), "21 November 2026");
        assert_eq!(english.time(9, 5), "09:05");
        assert_eq!(english.weekday(civil::Weekday::Monday), "Monday");
        let polish = Formats::new("pl").expect("known tag");
        assert_eq!(polish.date(civil::date(2026, 11, 21)), "21 listopada 2026");
        assert_eq!(polish.weekday(civil::Weekday::Monday), "poniedziałek");
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(Formats::new("en-GB").expect("known tag").and(&items), "a, b and c");
        assert_eq!(Formats::new("ar-u-nu-latn").expect("known tag").and(&items), "a وb وc");
    }

    #[test]
    fn arabic_can_be_written_with_the_digits_of_a_keypad() {
        let arabic = Formats::new("ar-u-hc-h23-nu-latn").expect("known tag");
        assert_eq!(arabic.time(21, 30), "21:30");
    }
}
