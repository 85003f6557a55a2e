//! A record says one thing of a service: what its keys say and what its words say must be the same.

use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Document, Problem, Section};
use crate::directory::{Audience, Hours, PhoneRole, Service, Week};
use crate::site::Site;

/// An age from which somebody is served: "16 or over", "18+", "aged 16".
static AGE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\b(\d{1,2})(?:\s?\+| (?:or|and) (?:over|older|above)\b| upwards\b)|\b(?:over|aged|from age) (\d{1,2})\b",
    )
    .expect("the pattern is tested")
});

static ROUND_THE_CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b24/7\b|\b24 hours a day\b|\bday (?:and|or) night\b").expect("the pattern is tested")
});

static TIME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\b\d{1,2}:\d\d\b").expect("the pattern is tested")
});

static CLOSED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:(?:has|have) (?:now )?closed|closed down|shut down|does not run any ?more|no longer (?:runs|operates|exists))\b")
        .expect("the pattern is tested")
});

/// The word that is to be sent: "text SHOUT", "text the word HELP".
static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"\b[Tt]ext (?:the word )?["“]?([A-Z]{3,})\b"#).expect("the pattern is tested"));

/// Where the records of services contradict themselves.
pub(super) fn contradictions(site: &Site, documents: &[Document]) -> Vec<Problem> {
    let records = documents.iter().filter_map(|document| {
        let service = site.directory.get(&document.id)?;
        let own = site.record(Section::Services, &document.id)?.file == document.source.file;
        own.then_some((document, service))
    });
    records.flat_map(|(document, service)| of_record(document, service)).collect()
}

fn of_record(document: &Document, service: &Service) -> Vec<Problem> {
    let words = &service.english;
    let texts = [Some(&words.summary), words.eligibility.as_ref(), words.waiting.as_ref(), Some(&words.body)];
    let texts = texts.into_iter().flatten().chain(words.asks.values()).chain(&words.steps);
    let mut problems = Vec::new();
    for text in texts {
        for (said, message, help) in in_text(text, service) {
            let at = document.source.text.find(&said).unwrap_or_default();
            problems.push(document.source.problem(&(at..at + said.len()), "contradiction", message, help));
        }
    }
    let first = service.phones.iter().find(|phone| !phone.instead);
    if let Some(phone) = first.filter(|phone| matches!(phone.role, PhoneRole::OutOfHours | PhoneRole::Overseas)) {
        let at = document.source.text.find(&phone.printed).unwrap_or_default();
        let message = format!("{} stands first, and it is only for some hours or callers", phone.printed);
        let help = "Put the number for everybody first. If there is none, say so in a [[withheld]] and give the nearest sure line with same_as and instead = true.";
        problems.push(document.source.problem(&(at..at), "contradiction", message, help));
    }
    let children = service.audiences.contains(&Audience::Children);
    if let Some(age) = service.minimum_age.filter(|age| *age > CHILD && children) {
        let at = document.source.text.find("minimum_age").unwrap_or_default();
        let message = format!("nobody under {age} is served, and the audiences name children");
        let help = "minimum_age is the youngest age. Leave it out where there is none, or take children out.";
        problems.push(document.source.problem(&(at..at), "contradiction", message, help));
    }
    for (text, hours) in long_days(service) {
        let at = document.source.text.find("\nhours = ").map_or(0, |line| line + 1);
        let message = format!("{text} is open for {hours} hours on end");
        let help = "Was the end meant as an hour of the afternoon? 6 in the evening is 18:00.";
        problems.push(document.source.problem(&(at..at), "hours-long", message, help).warning());
    }
    problems
}

/// The age up to which somebody is a child, in years.
const CHILD: u8 = 17;

/// Hours of one stretch that are more than anybody works and less than day and night.
const LONG: u16 = 20;

/// The hours of a service that hold a stretch so long that one of its ends is likely to be a slip, with its length in hours.
fn long_days(service: &Service) -> Vec<(&str, u16)> {
    let long = |hours: &Hours| {
        let Week::Days { runs, .. } = hours.week() else { return None };
        let stretches = runs.iter().flat_map(|(_, _, stretches)| stretches);
        stretches.map(|stretch| (stretch.end - stretch.start) / 60).find(|length| (LONG..24).contains(length))
    };
    hours_of(service).filter_map(|hours| Some((hours.text(), long(hours)?))).collect()
}

/// All hours that are known of a service.
fn hours_of(service: &Service) -> impl Iterator<Item = &Hours> {
    let own = service.phones.iter().filter(|phone| phone.of.is_none());
    let phones = own.filter_map(|phone| phone.hours.as_ref());
    let others = [
        service.hours.as_ref(),
        service.text.as_ref().and_then(|text| text.hours.as_ref()),
        service.chat.as_ref().and_then(|chat| chat.hours.as_ref()),
    ];
    phones.chain(others.into_iter().flatten())
}

/// What a text says that the keys of the record do not, with what is wrong and how to mend it.
fn in_text(text: &str, service: &Service) -> Vec<(String, String, &'static str)> {
    let mut found = Vec::new();
    let ages = AGE.captures_iter(text).filter_map(|ages| ages.get(1).or_else(|| ages.get(2)));
    let ages: Vec<&str> = ages.map(|age| age.as_str()).collect();
    if let (Some(minimum), Some(age)) = (service.minimum_age, ages.first())
        && !ages.contains(&minimum.to_string().as_str())
    {
        let message = format!("the text says {age} and minimum_age says {minimum}");
        found.push(((*age).to_owned(), message, "Find out which is right, and write it in both."));
    }
    if let Some(said) = ROUND_THE_CLOCK.find(text).filter(|_| is_never_always_open(service)) {
        let message = format!("the text says {} and the hours say otherwise", said.as_str());
        found.push((
            said.as_str().to_owned(),
            message,
            "Find out which is right. Hours stand in hours, not in the text.",
        ));
    }
    if let Some(said) = TIME.find(text) {
        let message = format!("a time of day is typed in the text: {}", said.as_str());
        found.push((
            said.as_str().to_owned(),
            message,
            "Write it in hours: the page says it, and whether they are open now.",
        ));
    }
    if let Some(said) = CLOSED.find(text) {
        let message = format!("the text says \"{}\" and the record is published", said.as_str());
        found.push((
            said.as_str().to_owned(),
            message,
            "Write status = \"retired\" and [retired], so that nobody rings in vain.",
        ));
    }
    let sent = service.text.as_ref().and_then(|text| text.message.as_ref());
    if let (Some(sent), Some(said)) = (sent, WORD.captures(text).and_then(|word| word.get(1)))
        && said.as_str() != sent
    {
        let message = format!("the text says to send {} and message says {sent}", said.as_str());
        found.push((said.as_str().to_owned(), message, "Find out which is right, and write it in both."));
    }
    found
}

/// Whether its hours are known and none of its lines is open at any time.
fn is_never_always_open(service: &Service) -> bool {
    let mut hours = hours_of(service).peekable();
    hours.peek().is_some() && !hours.any(|hours| *hours.week() == Week::Always)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::sample::service;

    fn told(text: &str, service: &Service) -> Vec<String> {
        in_text(text, service).into_iter().map(|(said, ..)| said).collect()
    }

    #[test]
    fn what_words_and_keys_say_must_be_the_same() {
        let mut record = service("a");
        record.minimum_age = Some(16);
        assert_eq!(told("For anyone aged 18 or over.", &record), ["18"]);
        assert!(told("For anyone aged 16 or over, and their children.", &record).is_empty());
        assert_eq!(told("Ring from 9am.", &record), ["9am"]);
        assert_eq!(told("They answer at 17:30.", &record), ["17:30"]);
        assert_eq!(told("This service has now closed.", &record), ["has now closed"]);
        assert!(told("They are open day and night.", &record).is_empty(), "nothing is known of its hours");
    }
}
