//! Disguises: the same text in other characters. What is found or refused in plain characters is found or refused in every
//! disguise, by each of the six that read text; what is harmless stays so.
//!
//! The lines stand in `tests/disguises/*.toml`. They were written by somebody who knew neither the program nor its phrases,
//! and nothing is fitted to them.

use std::sync::OnceLock;

use jiff::civil::{DateTime, date};
use serde::Deserialize;
use signpost::answers::{Query, find};
use signpost::ask::{Urgency, understand};
use signpost::check::load;
use signpost::content::typed_numbers;
use signpost::directory::{Filter, addresses_in};
use signpost::site::{Folders, Site};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    refused: Vec<String>,
    harmless: Vec<String>,
}

fn lines(name: &str) -> Lines {
    let text = std::fs::read_to_string(format!("tests/disguises/{name}.toml")).expect("the lines");
    toml::from_str(&text).expect("lines")
}

fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let folders = Folders { content: "content".into(), locales: "locales".into() };
        load(&folders, jiff::Timestamp::now(), false).sound().expect("the content has no errors")
    })
}

/// A way to write a text in other characters.
type Disguise = (&'static str, fn(&str) -> String);

/// Each space becomes this one, and so on.
macro_rules! replaced {
    ($($name:literal: $from:literal => $to:literal,)+) => {
        [$(($name, (|text: &str| text.replace($from, $to)) as fn(&str) -> String),)+]
    };
}

fn disguises() -> Vec<Disguise> {
    let mut disguises = Vec::from(replaced![
        "no-break space": ' ' => "\u{A0}",
        "narrow no-break space": ' ' => "\u{202F}",
        "figure space": ' ' => "\u{2007}",
        "thin space": ' ' => "\u{2009}",
        "ideographic space": ' ' => "\u{3000}",
        "two spaces": ' ' => "  ",
        "word joiner and no-break space": ' ' => "\u{2060}\u{A0}",
        "hyphen": '-' => "\u{2010}",
        "non-breaking hyphen": '-' => "\u{2011}",
        "en dash": '-' => "\u{2013}",
        "minus sign": '-' => "\u{2212}",
        "full-width hyphen": '-' => "\u{FF0D}",
        "typographic apostrophe": '\'' => "\u{2019}",
        "acute accent": '\'' => "\u{B4}",
        "prime": '\'' => "\u{2032}",
        "modifier apostrophe": '\'' => "\u{2BC}",
        "turned comma": '\'' => "\u{2BB}",
    ]);
    disguises.extend([
        ("soft hyphens", (|text| between_letters(text, '\u{AD}')) as fn(&str) -> String),
        ("zero-width spaces", |text| between_letters(text, '\u{200B}')),
        ("zero-width joiners", |text| between_letters(text, '\u{200D}')),
        ("word joiners", |text| between_letters(text, '\u{2060}')),
        ("marks of direction", |text| format!("\u{202A}{}\u{202C}", between_letters(text, '\u{200E}'))),
        ("variation selectors", |text| between_letters(text, '\u{FE0F}')),
        ("full-width letters and digits", |text| shifted(text, char::is_ascii_alphanumeric, 0xFEE0)),
        ("full-width everything", |text| shifted(text, char::is_ascii_graphic, 0xFEE0)),
        ("Arabic digits", |text| digits(text, 0x660)),
        ("Persian digits", |text| digits(text, 0x6F0)),
        ("Bengali digits", |text| digits(text, 0x9E6)),
        ("Gurmukhi digits", |text| digits(text, 0xA66)),
        ("Devanagari digits", |text| digits(text, 0x966)),
        ("accents set apart", |text| after_vowels(text, '\u{301}')),
        ("Cyrillic letters in Latin words", cyrillic),
    ]);
    disguises
}

/// `mark` between any two letters or digits.
fn between_letters(text: &str, mark: char) -> String {
    let mut out = String::new();
    let mut last = ' ';
    for c in text.chars() {
        if last.is_alphanumeric() && c.is_alphanumeric() {
            out.push(mark);
        }
        out.push(c);
        last = c;
    }
    out
}

fn shifted(text: &str, is: fn(&char) -> bool, by: u32) -> String {
    text.chars().map(|c| if is(&c) { char::from_u32(u32::from(c) + by).unwrap_or(c) } else { c }).collect()
}

fn digits(text: &str, nought: u32) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|value| char::from_u32(nought + value));
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

fn after_vowels(text: &str, mark: char) -> String {
    text.chars().flat_map(|c| [Some(c), "aeiouAEIOU".contains(c).then_some(mark)]).flatten().collect()
}

/// The first letter of each word that has a double in Cyrillic; words of one letter are left alone.
fn cyrillic(text: &str) -> String {
    const DOUBLES: &[(char, char)] =
        &[('a', 'а'), ('e', 'е'), ('o', 'о'), ('c', 'с'), ('A', 'А'), ('C', 'С'), ('M', 'М')];
    let word = |word: &str| {
        let double = |c: char| DOUBLES.iter().find(|(latin, _)| *latin == c).map(|(_, double)| *double);
        let letters = word.chars().filter(char::is_ascii_alphabetic).count();
        match word.char_indices().find(|(_, c)| double(*c).is_some()) {
            Some((at, c)) if letters > 2 => {
                format!("{}{}{}", &word[..at], double(c).unwrap_or(c), &word[at + c.len_utf8()..])
            }
            _ => word.to_owned(),
        }
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Bold and links in the middle of a text, for what reads markdown.
fn in_markdown(text: &str) -> Vec<String> {
    let halves = text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| text.split_at(at + 1));
    halves
        .map(|(before, after)| {
            let (word, rest) = after.split_once(' ').unwrap_or((after, ""));
            format!("{before}**{word}** {rest}")
        })
        .collect()
}

/// What `is_refused` says otherwise of a line than it should: in plain characters, or in a disguise. A disguise that
/// changes nothing in a line is passed over.
fn faults(lines: &Lines, is_refused: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut faults = Vec::new();
    let both = lines.refused.iter().map(|line| (line, true)).chain(lines.harmless.iter().map(|line| (line, false)));
    for (line, refused) in both {
        if is_refused(line) != refused {
            faults.push(format!("plain, should be {}: {line}", if refused { "refused" } else { "accepted" }));
            continue;
        }
        for (name, disguise) in disguises() {
            let disguised = disguise(line);
            if disguised != *line && is_refused(&disguised) != refused {
                faults.push(format!("{name}, should be {}: {line}", if refused { "refused" } else { "accepted" }));
            }
        }
    }
    faults
}

fn held(name: &str, is_refused: &dyn Fn(&str) -> bool) {
    let lines = lines(name);
    assert!(lines.harmless.len() >= 60 && lines.refused.len() >= 20, "{name}");
    let faults = faults(&lines, is_refused);
    assert!(faults.is_empty(), "{name}: {} faults\n{}", faults.len(), faults.join("\n"));
}

/// The same for what reads markdown: it sees through its marks as well.
fn held_in_markdown(name: &str, is_refused: &dyn Fn(&str) -> bool) {
    held(name, is_refused);
    for marked in lines(name).refused.iter().flat_map(|line| in_markdown(line)) {
        assert!(is_refused(&marked), "{marked}");
    }
}

/// A Monday morning.
fn now() -> DateTime {
    date(2026, 11, 30).at(11, 0, 0, 0)
}

#[test]
fn numbers_are_told_in_every_disguise() {
    held_in_markdown("numbers", &|line| !typed_numbers(line).is_empty());
}

#[test]
fn addresses_are_told_in_every_disguise() {
    held_in_markdown("addresses", &|line| !addresses_in(line).is_empty());
}

#[test]
fn telling_words_are_found_in_every_disguise() {
    held("titles", &|line| site().locales.default_locale().discreet.found_in(line).is_some());
}

#[test]
fn places_are_found_in_every_disguise() {
    let named = |line: &str| site().gazetteer.mentioned(line, |word| site().model().knows(word)).is_some();
    held("places", &named);
    for area in site().gazetteer.areas() {
        for (name, disguise) in disguises() {
            let found = |typed: &str| format!("{:?}", site().gazetteer.find(typed));
            assert_eq!(found(&disguise(&area.name)), found(&area.name), "{name}");
        }
    }
}

#[test]
fn danger_is_understood_alike_in_every_disguise() {
    alike("danger", &|line| understand(&site().needs, site().model(), line).urgency == Urgency::Emergency);
}

#[test]
fn misuse_is_refused_alike_in_every_disguise() {
    alike("misuse", &|line| {
        let query = Query { text: line, language: "en", filter: &Filter::default(), now: now() };
        let searched = find(site(), &query).understanding.refused;
        assert_eq!(searched, understand(&site().needs, site().model(), line).refused, "{line}");
        searched
    });
}

#[test]
fn a_search_finds_the_same_in_every_disguise() {
    let first = |line: &str| {
        let results = find(site(), &Query { text: line, language: "en", filter: &Filter::default(), now: now() });
        results.hits.iter().take(3).map(|hit| hit.target.id().to_owned()).collect::<Vec<_>>()
    };
    for line in lines("misuse").harmless.iter().chain(&lines("danger").harmless) {
        let plain = first(line);
        for (name, disguise) in disguises() {
            assert_eq!(first(&disguise(line)), plain, "{name}: {line}");
        }
    }
}

/// Understanding is not perfect, in plain characters either; here it is only held to say the same in every disguise.
fn alike(name: &str, is_refused: &dyn Fn(&str) -> bool) {
    let lines = lines(name);
    for line in lines.refused.iter().chain(&lines.harmless) {
        let plain = is_refused(line);
        for (name, disguise) in disguises() {
            assert_eq!(is_refused(&disguise(line)), plain, "{name}: {line}");
        }
    }
}
