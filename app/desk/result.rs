//! What a line of a filled-in call sheet says.

use jiff::civil;

use super::sheet::Row;
use crate::check::FIRST_YEAR;
use crate::directory::AssuredHow;

/// What came of asking about a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It is as it stands.
    Right,
    /// It is another now.
    Changed(String),
    /// It is nobody's, or somebody else's.
    Gone,
    /// Nobody could tell.
    Unknown,
}

/// An answer to a question about a contact.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    pub(super) on: civil::Date,
    pub(super) how: AssuredHow,
    pub(super) by: String,
}

/// What people note of a contact that is not right.
const WRONG: [&str; 8] = [
    "wrong number",
    "not in use",
    "no longer",
    "not them",
    "disconnected",
    "unobtainable",
    "somebody else",
    "someone else",
];

/// What a line says; `None` where it was not filled in. The error says what is wrong and how to mend it.
pub(super) fn answer(row: &Row, today: civil::Date) -> Result<Option<Answer>, (String, String)> {
    let result = row.result.trim().to_lowercase();
    let wrong = |message: &str, help: &str| Err((message.to_owned(), help.to_owned()));
    let now = row.now.trim().trim_start_matches('\'');
    let outcome = match (result.as_str(), now) {
        ("", "") if row.notes.trim().is_empty() => return Ok(None),
        ("", "") => {
            return wrong("there are notes and no result", "Write right, changed, gone or no answer under result.");
        }
        ("right", "") => Outcome::Right,
        ("changed", "") => return wrong("it does not say what the contact is now", "Write it under now."),
        ("changed", now) => Outcome::Changed(now.to_owned()),
        ("gone", "") => Outcome::Gone,
        ("no answer" | "unknown", "") => Outcome::Unknown,
        ("" | "right" | "gone" | "no answer" | "unknown", _) => {
            return wrong(
                "there is something under now, but the result is not changed",
                "Write changed under result, or empty now.",
            );
        }
        _ => {
            return wrong(&format!("{} is no result", row.result.trim()), "Write right, changed, gone or no answer.");
        }
    };
    let notes = row.notes.to_lowercase();
    if let Some(said) = WRONG.iter().find(|said| outcome == Outcome::Right && notes.contains(**said)) {
        return wrong(
            &format!("the result says right, and the notes say \"{said}\""),
            "Write gone, changed or no answer under result.",
        );
    }
    let Some(on) = day(&row.on) else {
        return wrong(&format!("\"{}\" is not the day of the call", row.on.trim()), "Write it under on as 2026-11-21.");
    };
    if on.year() < FIRST_YEAR {
        return wrong(&format!("{on} is too long ago"), "Write the day of the call under on.");
    }
    if on > today {
        return wrong(&format!("{on} has not come yet"), "Write the day of the call under on.");
    }
    let how = AssuredHow::from_key(&row.how.trim().to_lowercase().replace(' ', "-"));
    let Some(how) = how.filter(|how| *how != AssuredHow::Unchecked) else {
        return wrong("it does not say how this was found out", "Write rang or official-page under how.");
    };
    let by = row.by.trim().to_owned();
    if by.is_empty() {
        return wrong(
            "it does not say by whom",
            "Write a role under by, such as \"helpline volunteer\", never a name.",
        );
    }
    Ok(Some(Answer { outcome, on, how, by }))
}

/// A day as it is written here, or as table programs like to write it (21/11/2026).
fn day(text: &str) -> Option<civil::Date> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let parts: Vec<i16> = text.split(['/', '.']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let [day, month, year] = parts[..] else { return None };
        let year = if year < 100 { year + 2000 } else { year };
        civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn row(result: &str, now: &str, on: &str, how: &str, by: &str) -> Row {
        let [result, now, on, how, by] = [result, now, on, how, by].map(str::to_owned);
        Row { result, now, on, how, by, ..Row::default() }
    }

    fn outcome(row: &Row) -> Result<Option<Outcome>, String> {
        let answer = answer(row, date(2026, 11, 30)).map_err(|(message, _)| message)?;
        Ok(answer.map(|answer| answer.outcome))
    }

    #[test]
    fn a_line_is_read_as_people_and_table_programs_fill_it_in() {
        assert_eq!(outcome(&row("", "", "", "", "")), Ok(None), "not filled in");
        assert_eq!(outcome(&row("Right", "", "2026-11-30", "rang", "adviser")), Ok(Some(Outcome::Right)));
        let changed = row("changed", "'0300 123 4567", "30/11/2026", "Official page", "adviser");
        assert_eq!(outcome(&changed), Ok(Some(Outcome::Changed("0300 123 4567".into()))));
        assert_eq!(outcome(&row("right", "", "30/11/26", "rang", "adviser")), Ok(Some(Outcome::Right)), "a short year");
        assert_eq!(outcome(&row("no answer", "", "29.11.2026", "rang", "adviser")), Ok(Some(Outcome::Unknown)));
    }

    #[test]
    fn what_cannot_be_is_refused_in_plain_words() {
        for (row, told) in [
            (row("ok", "", "2026-11-30", "rang", "a"), "ok is no result"),
            (row("changed", "", "2026-11-30", "rang", "a"), "does not say what the contact is now"),
            (row("right", "0300", "2026-11-30", "rang", "a"), "under now"),
            (row("right", "", "2026-12-01", "rang", "a"), "has not come yet"),
            (row("right", "", "soon", "rang", "a"), "not the day"),
            (row("right", "", "0026-11-30", "rang", "a"), "too long ago"),
            (Row { notes: "Ask again".into(), ..Row::default() }, "no result"),
            (row("right", "", "2026-11-30", "unchecked", "a"), "how this was found out"),
            (row("right", "", "2026-11-30", "rang", " "), "by whom"),
            (
                Row { notes: "Wrong number, a shop answered".into(), ..row("right", "", "2026-11-30", "rang", "a") },
                "the notes say",
            ),
        ] {
            assert!(outcome(&row).expect_err(told).contains(told), "{row:?}");
        }
    }
}
