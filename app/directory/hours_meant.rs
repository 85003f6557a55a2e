//! What hours were meant that are written as people say them: "Mon-Fri 9 to 5, closed bank hols".

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::ordinary_week::ordinary;

const NAMES: [(&str, &str); 7] =
    [("mon", "Mo"), ("tue", "Tu"), ("wed", "We"), ("thu", "Th"), ("fri", "Fr"), ("sat", "Sa"), ("sun", "Su")];

/// Days, or a run of them, and the times behind it.
static SAID: LazyLock<Regex> = LazyLock::new(|| {
    let day = r"(?:mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)s?";
    let to = r"\s*(?:-|–|—|to|until|till)\s*";
    let time = r"(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?";
    Regex::new(&format!(
        r"\b(?:(every day|daily|7 days a week|seven days a week)|(weekdays)|(weekends?)|({day})(?:{to}({day}))?)[\s,:]*(?:from\s+)?{time}{to}{time}"
    ))
    .expect("the pattern is tested")
});

static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?:closed|not|except|excluding|exc\.?|off)\b[^;]*\b(?:bank|public) hol|\bph off\b")
        .expect("the pattern is tested")
});

static ALWAYS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^\W*(?:24[ /]?7|24 hours(?: a day)?[\s,]*(?:7 days(?: a week)?|every day)?|always|day and night)\W*$")
        .expect("the pattern is tested")
});

/// The hours in the form that the site reads, where it can be told what is meant.
pub(super) fn meant(said: &str) -> Option<String> {
    let said = said.to_lowercase().replace("midnight", "24:00").replace("noon", "12:00");
    if ALWAYS.is_match(&said) {
        return Some("24/7".to_owned());
    }
    let mut parts: Vec<String> = SAID.captures_iter(&said).map(|rule| written(&rule)).collect::<Option<_>>()?;
    if CLOSED.is_match(&said) {
        parts.push("PH off".to_owned());
    }
    let hours = parts.join("; ");
    ordinary(&hours).is_ok().then_some(hours)
}

fn written(rule: &Captures<'_>) -> Option<String> {
    let day = |group: usize| {
        let said = rule.get(group)?.as_str();
        NAMES.iter().find(|(name, _)| said.starts_with(&name[..2])).map(|(_, day)| (*day).to_owned())
    };
    let days = match (rule.get(1), rule.get(2), rule.get(3)) {
        (Some(_), ..) => "Mo-Su".to_owned(),
        (_, Some(_), _) => "Mo-Fr".to_owned(),
        (.., Some(_)) => "Sa-Su".to_owned(),
        _ => day(5).map_or_else(|| day(4), |last| Some(format!("{}-{last}", day(4)?)))?,
    };
    let minutes = |hour: usize| {
        let part = |group: usize| rule.get(group).map_or(Some(0), |part| part.as_str().parse::<u16>().ok());
        Some(part(hour)? * 60 + part(hour + 1)?)
    };
    let half = |group: usize| rule.get(group).map(|half| half.as_str());
    let (mut start, mut end) = (minutes(6)?, minutes(9)?);
    let noon = 12 * 60;
    if half(8) == Some("pm") && start < noon {
        start += noon;
    }
    // "9 to 5" is nine in the morning and five in the afternoon.
    let afternoon = half(11) == Some("pm") || (half(11).is_none() && half(8).is_none() && end <= start);
    if afternoon && end < noon {
        end += noon;
    }
    Some(format!("{days} {:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_say_is_offered_in_the_form_that_is_read() {
        for (said, form) in [
            ("Mon-Fri 9 to 5, closed bank hols", "Mo-Fr 09:00-17:00; PH off"),
            ("Mo-Fr 9-5", "Mo-Fr 09:00-17:00"),
            ("Monday to Friday 9am-5pm", "Mo-Fr 09:00-17:00"),
            ("Monday – Thursday 8.30am – 5pm, Friday 8.30am – 4.30pm", "Mo-Th 08:30-17:00; Fr 08:30-16:30"),
            ("weekdays 10:00-16:00 except public holidays", "Mo-Fr 10:00-16:00; PH off"),
            ("every day 8am to midnight", "Mo-Su 08:00-24:00"),
            ("24 hours a day, 7 days a week", "24/7"),
            ("Tuesdays 2pm-4pm", "Tu 14:00-16:00"),
        ] {
            assert_eq!(meant(said).as_deref(), Some(form), "{said}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_not_guessed() {
        for said in ["", "9-5", "ring us", "Mo-Fr 9-25", "Mo-Fr 9-5; Fr 9-4", "by appointment"] {
            assert_eq!(meant(said), None, "{said}");
        }
    }
}
