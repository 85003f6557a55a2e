//! Which opening hours an ordinary week can say whole: days with times, and bank holidays.

use std::sync::LazyLock;

use regex::Regex;

/// A day, in minutes.
pub(super) const DAY: u16 = 24 * 60;

/// How hours are written.
pub(super) const EXAMPLE: &str = "Write days and times, such as \"Mo-Fr 09:00-17:00; PH off\" or \"24/7\".";

/// Days, and the times of a day, as they may be written.
static RULE: LazyLock<Regex> = LazyLock::new(|| {
    let day = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)";
    let days = format!("{day}(?:-{day})?(?:, ?{day}(?:-{day})?)*");
    let time = "[0-9]{2}:[0-5][0-9]";
    let times = format!("{time}-{time}(?:, ?{time}-{time})*");
    Regex::new(&format!("(?P<days>{days}) (?P<times>{times}|off)")).expect("the pattern is tested")
});

/// What an ordinary week cannot say, by how it is written.
const EXTRAORDINARY: [(&str, &str); 12] = [
    ("SH", "school holidays are not known to this site"),
    ("unknown", "\"unknown\" is said by leaving the hours out"),
    ("||", "a fallback would never be shown"),
    ("\"", "a comment would never be shown: put it in the text below"),
    ("[", "the first or last day of a month cannot be shown"),
    ("week", "weeks of a year cannot be shown"),
    ("+", "an open end cannot be shown"),
    ("easter", "a moving day cannot be shown"),
    ("sunrise", "the sun cannot be shown"),
    ("sunset", "the sun cannot be shown"),
    ("dawn", "the sun cannot be shown"),
    ("dusk", "the sun cannot be shown"),
];

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Refuses what the page could not say whole, or would say otherwise than it is meant.
pub(super) fn ordinary(text: &str) -> Result<(), (String, String)> {
    let refused = |what: String, help: &str| Err((what, help.to_owned()));
    if text == "24/7" {
        return Ok(());
    }
    if let Some((_, why)) = EXTRAORDINARY.iter().find(|(mark, _)| text.contains(mark)) {
        return refused((*why).to_owned(), EXAMPLE);
    }
    if MONTHS.iter().any(|month| text.contains(month)) {
        return refused(
            "hours of a part of the year cannot be shown".to_owned(),
            "Write what holds now, and change it on the day.",
        );
    }
    let mut rest = text;
    let mut days_told: Vec<usize> = Vec::new();
    let mut nights: Vec<usize> = Vec::new();
    let mut separator = ';';
    loop {
        let Some(rule) = RULE.captures(rest).filter(|rule| rule.get(0).is_some_and(|whole| whole.start() == 0)) else {
            return refused(format!("\"{rest}\" is no days with times"), EXAMPLE);
        };
        let days = days_of(&rule["days"]);
        let is_holiday = days.contains(&HOLIDAY);
        if days_told.contains(&HOLIDAY) && !is_holiday {
            let help = "Put the bank holidays last: \"Mo-Fr 09:00-17:00; PH off\".";
            return refused("what stands behind the bank holidays would hold on them, too".to_owned(), help);
        }
        if is_holiday && separator == ',' && &rule["times"] != "00:00-24:00" {
            let help = "Put ; before PH: \"Mo-Fr 09:00-17:00; PH 10:00-12:00\".";
            return refused("with a comma the hours of bank holidays are added to the others".to_owned(), help);
        }
        let mut has_night = false;
        for span in rule["times"].split(',').map(str::trim).filter(|times| *times != "off") {
            let minutes = |time: &str| Some(time[..2].parse::<u16>().ok()? * 60 + time[3..].parse::<u16>().ok()?);
            let (start, end) =
                span.split_once('-').map(|(start, end)| (minutes(start), minutes(end))).unwrap_or_default();
            let sound = matches!((start, end), (Some(start), Some(end)) if start < DAY && end <= DAY && start != end);
            let night = matches!((start, end), (Some(start), Some(end)) if end < start);
            if night && is_holiday {
                let help = "Write the hours of a bank holiday up to 24:00.";
                return refused("a night that begins on a bank holiday cannot be shown".to_owned(), help);
            }
            has_night |= night;
            if !sound {
                return refused(
                    format!("{span} is no time of a day"),
                    "Write 24-hour times up to 24:00; a night is \"17:00-09:00\".",
                );
            }
        }
        let night_before = |day: &&usize| **day < HOLIDAY && nights.contains(&((**day + HOLIDAY - 1) % HOLIDAY));
        if let Some(day) = days.iter().find(night_before).filter(|_| separator == ';') {
            let what =
                format!("the night into {} would end at midnight: what stands behind it holds from then", DAYS[*day]);
            return refused(what, "Put , in the place of ; between the two.");
        }
        if has_night {
            nights.extend(&days);
        }
        if let Some(twice) = days.iter().find(|day| separator == ';' && days_told.contains(day)) {
            return refused(
                format!("{} stands twice: the second would replace the first", DAYS[*twice]),
                "Put all times of a day together: \"Mo-Fr 09:00-12:00,13:00-17:00\".",
            );
        }
        days_told.extend(days);
        rest = rest[rule[0].len()..].trim_start();
        match rest.chars().next() {
            None if days_told.iter().any(|day| *day < HOLIDAY) && text.contains(':') => return Ok(()),
            None => return refused("it is open on no ordinary day".to_owned(), EXAMPLE),
            Some(next @ (';' | ',')) => {
                separator = next;
                rest = rest[1..].trim_start();
            }
            Some(_) => return refused(format!("\"{rest}\" is no days with times"), EXAMPLE),
        }
    }
}

/// The place of bank holidays in `DAYS`, behind the days of a week.
const HOLIDAY: usize = 7;

const DAYS: [&str; 8] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];

/// The places in `DAYS` of what is written as "Mo-We,Fr".
fn days_of(written: &str) -> Vec<usize> {
    let place = |day: &str| DAYS.iter().position(|known| *known == day.trim());
    let run = |part: &str| match part.split_once('-') {
        None => place(part).into_iter().collect(),
        Some((from, to)) => match (place(from), place(to)) {
            (Some(from), Some(to)) if from <= to => (from..=to).collect(),
            (Some(from), Some(to)) => (from..7).chain(0..=to).collect(),
            _ => Vec::new(),
        },
    };
    written.split(',').flat_map(run).collect()
}
