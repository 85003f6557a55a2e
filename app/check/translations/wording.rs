//! Rules for one wording and the English it was made from.

use std::collections::BTreeSet;
use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use crate::content::{Problem, Severity, Source};
use crate::locale::{GIVEN, Locale};
use crate::text::{figures, spelled_words};

/// What is wrong with a wording.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    pub help: String,
}

impl Finding {
    pub(super) fn error(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), help: help.into() }
    }

    pub(super) fn warning(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, help) }
    }

    /// The problem it is in a file.
    pub(super) fn at(self, source: &Source, span: &Range<usize>) -> Problem {
        Problem { severity: self.severity, ..source.problem(span, self.code, self.message, self.help) }
    }
}

/// Numbers that save lives: one too few or too many reaches nobody.
const CODES: [&str; 7] = ["999", "112", "101", "111", "18000", "18001", "55"];

/// Marks that turn the direction of what follows: only the program sets them. Zero-width spaces and soft hyphens hide in words.
const UNSEEN: [char; 13] = [
    '\u{AD}', '\u{200B}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2060}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}', '\u{FEFF}',
];

/// English as the rules read it: once for all languages. It may have several wordings, one for each choice.
pub(super) struct English<'l> {
    there: &'l Locale,
    wordings: usize,
    text: String,
    words: Vec<String>,
    figures: BTreeSet<String>,
    /// The lists of what must be said of which it says something.
    must_say: Vec<&'l str>,
    negates: Option<bool>,
}

impl<'l> English<'l> {
    /// Reads the wordings, which are of the language `there`.
    pub(super) fn of(wordings: &[String], there: &'l Locale) -> Self {
        let text = wordings.join("\n");
        let words = spelled_words(&text);
        Self {
            there,
            wordings: wordings.len(),
            figures: figures(&text).into_iter().collect(),
            must_say: there.must_say.said_in(&words).collect(),
            negates: there.must_say.negates(&words),
            text,
            words,
        }
    }
}

/// What is wrong with `own`, which was made from `english`. It too may have several wordings.
pub(super) fn findings(english: &English<'_>, own: &[String], here: &Locale) -> Vec<Finding> {
    let text = own.join("\n");
    let words = spelled_words(&text);
    let one_each = english.wordings == 1 && own.len() == 1;
    let mut findings = Vec::new();
    findings.extend(numbers(&english.figures, &text, one_each));
    findings.extend(must_say(english, &words, here));
    findings.extend(one_each.then(|| negation(english, &words, here)).flatten());
    findings.extend(quotes(&english.words, &text));
    findings.extend(copied(&english.text, &words));
    findings.extend(letters(&text, here));
    findings.extend(marks(&english.text, &text));
    findings.extend(terms(&words, here));
    findings
}

/// Figures that one has and the other has not. What chooses by a count may spell it out.
fn numbers(before: &BTreeSet<String>, own: &str, one_wording: bool) -> Option<Finding> {
    let after: BTreeSet<String> = figures(own).into_iter().collect();
    let lost: Vec<&String> = before.difference(&after).collect();
    let added: Vec<&String> = after.difference(before).collect();
    if lost.is_empty() && added.is_empty() {
        return None;
    }
    let named = |figures: &[&String]| figures.iter().map(|figure| figure.as_str()).collect::<Vec<_>>().join(", ");
    let message = match (lost.as_slice(), added.as_slice()) {
        ([], added) => format!("it says {}, which English does not say", named(added)),
        (lost, []) => format!("it does not say {}, which English says", named(lost)),
        (lost, added) => format!("it says {} where English says {}", named(added), named(lost)),
    };
    let help = "A visitor would ring, press or count something else. Write the figures of the English, as figures.";
    let grave = |figure: &&&String| CODES.contains(&figure.as_str());
    let is_grave = lost.iter().any(|figure| grave(&figure)) || added.iter().any(|figure| grave(&figure));
    if is_grave || one_wording && !added.is_empty() {
        return Some(Finding::error("translation-number", message, help));
    }
    one_wording.then(|| Finding::warning("translation-number", message, help))
}

/// Words that must stay and are gone.
fn must_say(english: &English<'_>, own: &[String], here: &Locale) -> Vec<Finding> {
    if english.must_say.is_empty() {
        return Vec::new();
    }
    let kept: BTreeSet<&str> = here.must_say.said_in(own).collect();
    let lost = english.must_say.iter().filter(|name| !kept.contains(**name));
    let finding = |name: &&str| {
        let ways: Vec<String> = here.must_say.wordings(name).map(|words| format!("\u{201C}{words}\u{201D}")).collect();
        let of_english: Vec<&str> = english.there.must_say.wordings(name).collect();
        let message =
            format!("it does not say \u{201C}{}\u{201D}, which English says here", of_english.first().unwrap_or(name));
        let help = if ways.is_empty() {
            format!("Add the words for it to must-say.toml of this language: {name} = [\"…\"].")
        } else {
            format!(
                "Say it as must-say.toml of this language does, {}, or add the way you say it there.",
                ways.join(", ")
            )
        };
        Finding::error("translation-must-say", message, help)
    };
    lost.map(finding).collect()
}

/// A "not" that only one of them has.
fn negation(english: &English<'_>, own: &[String], here: &Locale) -> Option<Finding> {
    let (before, after) = (english.negates?, here.must_say.negates(own)?);
    let message = match (before, after) {
        (true, false) => "English says \u{201C}not\u{201D} here, and this does not",
        // Much that is said without "not" in one language is said with it in another; a number to ring is not.
        (false, true) if english.figures.iter().any(|figure| CODES.contains(&figure.as_str())) => {
            "this says \u{201C}not\u{201D}, and English does not"
        }
        _ => return None,
    };
    let help = "Is the advice turned round? If it says the same in other words, add them to `not` in must-say.toml of this language, or leave it.";
    Some(Finding::warning("translation-not", message, help))
}

/// Marks around what somebody says.
const QUOTES: [char; 14] = [
    '"', '\u{201C}', '\u{201D}', '\u{201E}', '\u{201F}', '\u{AB}', '\u{BB}', '\u{300C}', '\u{300D}', '\u{300E}',
    '\u{300F}', '\u{2039}', '\u{203A}', '\u{FF02}',
];

/// A quotation of so many words is a sentence that somebody says or hears.
const SENTENCE: usize = 3;

/// English to say or to hear that is not as the English has it, though nearly.
fn quotes(said: &[String], own: &str) -> Option<Finding> {
    let is_said = |quote: &[String]| said.windows(quote.len()).any(|window| window == quote);
    let quotations = own.split(QUOTES).skip(1).step_by(2);
    let wrong = quotations.filter(|quote| quote.is_ascii() || quote.contains('\u{2019}')).find(|quote| {
        let words = spelled_words(quote);
        let known = words.iter().filter(|word| said.contains(word)).count();
        words.len() >= SENTENCE && known * 10 >= words.len() * 8 && !is_said(&words)
    })?;
    let message = format!("\u{201C}{}\u{201D} is not what the English says here", wrong.trim());
    let help = "What somebody must say or will hear in English stands word for word as in the English.";
    Some(Finding::warning("translation-quote", message, help))
}

/// English that was left standing: the same words, however their apostrophes and stops are typed.
fn copied(english: &str, own: &[String]) -> Option<Finding> {
    let words = english.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
    // Names begin with capitals.
    let said = words.filter(|word| word.chars().all(char::is_lowercase)).count();
    // Credits are given word for word.
    let is_copy = said >= 2 && spelled_words(english) == own && !english.contains('\u{A9}');
    let help =
        "Translate it, or leave it out: then visitors see that it is English, and screen readers speak it as English.";
    is_copy.then(|| Finding::warning("translation-copied", "it is the English, word for word", help))
}

/// Letters that the language does not have, and words in which alphabets that look alike are mixed.
fn letters(own: &str, here: &Locale) -> Option<Finding> {
    let script = |c: char| CodePointMapData::<Script>::new().get(c);
    let alike = [Script::Latin, Script::Cyrillic, Script::Greek];
    let mixed = own.split(|c: char| !c.is_alphabetic()).find(|word| {
        let scripts: BTreeSet<usize> =
            word.chars().filter_map(|c| alike.iter().position(|&of| of == script(c))).collect();
        scripts.len() > 1
    });
    if let Some(word) = mixed {
        let message = format!("\u{201C}{word}\u{201D} mixes letters of two alphabets that look alike");
        let help = "Type the word anew: searching and screen readers take it for another word.";
        return Some(Finding::error("translation-letters", message, help));
    }
    let foreign = here.letters.foreign(own)?;
    let message =
        format!("the letter \u{201C}{foreign}\u{201D} (U+{:04X}) is none of {}", u32::from(foreign), here.name);
    let help = "Use a letter of the language; if it belongs there, tell whoever keeps the program.";
    Some(Finding::warning("translation-letters", message, help))
}

/// What nobody sees in a text, and what the page would show as it stands.
fn marks(english: &str, own: &str) -> Option<Finding> {
    if let Some(c) = own.chars().find(|c| UNSEEN.contains(c)) {
        let message = format!("a character stands here that nobody sees: U+{:04X}", u32::from(c));
        let help = "Take it out: it can turn the order of words and numbers, or hide a word from a search.";
        return Some(Finding::error("translation-marks", message, help));
    }
    let odd = ["<", ">", "{", "}", "\u{FF5B}", "\u{FF5D}", "%s", "%d", "&lt;", "&nbsp;", "TODO", "FIXME", "???"];
    let shown = odd.iter().find(|mark| own.contains(**mark) && !english.contains(**mark));
    if let Some(mark) = shown {
        let message = format!("visitors would see {mark} as it stands here");
        return Some(Finding::error("translation-marks", message, "Take it out, or write it as English has it."));
    }
    (own.matches('*').count() != english.matches('*').count()).then(|| {
        let message = "what stands between * is stressed, and English has other stars here";
        Finding::error("translation-marks", message, "Put the same words between * as English does.")
    })
}

/// A term called what the language's own list says it must not be called.
fn terms(own: &[String], here: &Locale) -> Vec<Finding> {
    let finding = |(term, wrong): (&crate::locale::Term, &str)| {
        let why = if term.why.is_empty() { String::new() } else { format!(" ({})", term.why) };
        let message = format!("\u{201C}{wrong}\u{201D} is not the word for \u{201C}{}\u{201D}{why}", term.english);
        Finding::error("translation-term", message, format!("Say \u{201C}{}\u{201D}: terms.toml.", term.say))
    };
    here.terms.miscalled(own).map(finding).collect()
}

/// How wide a text is on a page, in letters: a character of Chinese is two.
pub(super) fn width(text: &str) -> u32 {
    let wide = |c: char| CodePointMapData::<Script>::new().get(c) == Script::Han;
    text.chars().filter(|&c| c != GIVEN).map(|c| if wide(c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: Option<Finding>) -> Option<(&'static str, Severity)> {
        found.map(|finding| (finding.code, finding.severity))
    }

    #[test]
    fn numbers_that_save_lives_are_told_as_errors_and_others_as_warnings() {
        let one = |english: &str, own: &str| told(numbers(&figures(english).into_iter().collect(), own, true));
        assert_eq!(one("Ring 999.", "Zadzwoń pod 998."), Some(("translation-number", Severity::Error)));
        assert_eq!(one("Ring 999.", "Zadzwoń pod ٩٩٩."), None);
        assert_eq!(one("Within 28 days.", "W ciągu miesiąca."), Some(("translation-number", Severity::Warning)));
        assert_eq!(
            told(numbers(&["1".to_owned()].into(), "jedno miejsce", false)),
            None,
            "a plural form may spell it out"
        );
    }

    #[test]
    fn english_to_say_stands_as_the_english_has_it() {
        let english = spelled_words("Say: \"Please don't get in touch with them.\"");
        assert_eq!(told(quotes(&english, "Powiedz: „Please don’t get in touch with them.”")), None);
        let lost = quotes(&english, "Powiedz: „Please get in touch with them.” (proszę)");
        assert_eq!(told(lost), Some(("translation-quote", Severity::Warning)));
        assert_eq!(told(quotes(&english, "Powiedz: „Nie kontaktujcie się z nimi.”")), None);
    }

    #[test]
    fn what_a_page_would_show_as_it_stands_is_told() {
        for own in ["Pomoc {area}", "Pomoc %s", "a \u{202E}b", "a <b>c</b>", "Tekst [TODO: sprawdzić]"] {
            assert_eq!(told(marks("Help", own)), Some(("translation-marks", Severity::Error)), "{own}");
        }
        assert_eq!(told(marks("Press *now*", "Wciśnij teraz")), Some(("translation-marks", Severity::Error)));
        assert_eq!(told(marks("A *b*", "C *d*")), None);
    }

    #[test]
    fn english_left_standing_is_told_and_names_and_credits_are_not() {
        let copied = |english: &str, own: &str| copied(english, &spelled_words(own));
        assert!(copied("You can say no.", "You can say no.").is_some());
        assert!(copied("If you're in danger, ring.", "If you’re in danger, ring!").is_some());
        assert!(copied("Victim Support", "Victim Support").is_none());
        assert!(
            copied("\u{A9} Crown copyright and database right", "\u{A9} Crown copyright and database right").is_none()
        );
    }
}
