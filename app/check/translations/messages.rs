//! Messages of a language held against the English ones.

use std::collections::{BTreeSet, HashMap};

use super::wording::{English, Finding, findings, width};
use crate::content::{Problem, Source, did_you_mean};
use crate::locale::{Choice, FILES, Locale, Message, edition_of, messages, plural_categories};
use crate::site::Folders;

/// Up to so many letters an English message is a label: a button, a link, the heading of a list.
const LABEL: u32 = 30;

/// A label may be twice as long as in English, and so many letters more, before it breaks its line on a small screen.
const ROOM: u32 = 20;

/// Labels that stand side by side at the top of every page may be half as long again, and so many letters more.
const TOP: [&str; 5] = ["exit", "nav-menu", "nav-label", "emergency-call", "emergency-ways"];
const ROOM_AT_TOP: u32 = 6;

/// The plural categories there are (CLDR).
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A file of messages of a language.
pub(super) struct File {
    /// Its name without its ending.
    name: &'static str,
    source: Source,
    messages: Vec<Message>,
}

/// The files of messages of a language, as far as they are there.
pub(super) fn files(locale: &Locale, folders: &Folders) -> Vec<File> {
    let read = |name: &'static str| {
        let source = Source::read(&folders.locales.join(&locale.tag).join(format!("{name}.ftl"))).ok()?;
        Some(File { name, messages: messages(&source.text), source })
    };
    FILES.into_iter().filter_map(read).collect()
}

impl File {
    fn told(&self, message: &Message, finding: Finding) -> Problem {
        finding.at(&self.source, &(message.at..message.at))
    }
}

/// Messages that no page asks for, that show what they are not given, or leave out what English shows. `known` are those the
/// program was built with.
pub(super) fn given(files: &[File], known: &[Message]) -> Vec<Problem> {
    let known: HashMap<&str, &Message> = known.iter().map(|message| (message.id.as_str(), message)).collect();
    let ids: Vec<&str> = known.keys().copied().collect();
    let mut problems = Vec::new();
    for (file, own) in files.iter().flat_map(|file| file.messages.iter().map(move |own| (file, own))) {
        let Some(english) = known.get(own.id.as_str()) else {
            let message = format!("no page shows a message {}", own.id);
            let help = did_you_mean(&own.id, &ids) + "What stands here is never seen.";
            problems.push(file.told(own, Finding::error("message-unknown", message, help)));
            continue;
        };
        problems.extend(variables(english, own).into_iter().map(|finding| file.told(own, finding)));
    }
    problems
}

/// English messages by the name of their file and their own, read once for all languages.
pub(super) type Originals<'m> = HashMap<(&'m str, &'m str), (&'m Message, English<'m>)>;

/// Reads the messages of `files`, which are of the language `there`.
pub(super) fn originals<'m>(files: &'m [File], there: &'m Locale) -> Originals<'m> {
    let read = |message: &'m Message| (message, English::of(&message.wordings, there));
    let of_file =
        |file: &'m File| file.messages.iter().map(move |message| ((file.name, message.id.as_str()), read(message)));
    files.iter().flat_map(of_file).collect()
}

/// What is not in the messages of a language as it is in English.
pub(super) fn compared(locale: &Locale, files: &[File], originals: &Originals<'_>) -> Vec<Problem> {
    let categories = plural_categories(&locale.tag);
    let mut problems = Vec::new();
    for file in files {
        let mut undated = 0;
        for own in &file.messages {
            let Some((english, words)) = originals.get(&(file.name, own.id.as_str())) else { continue };
            match locale.made_from.of(file.name, &own.id) {
                None => undated += 1,
                Some(edition) if edition != edition_of(&english.source) => {
                    let message = format!("the English of {} has changed since: {}", own.id, one_line(&english.source));
                    let help =
                        format!("Translate the change, then run: signpost locale made {} {}", locale.tag, own.id);
                    problems.push(file.told(own, Finding::warning("message-stale", message, help)));
                    continue;
                }
                Some(_) if !locale.made_from.is_as_made(file.name, own) => {
                    let message = format!("{} says something else than when it was held against the English", own.id);
                    let help = format!(
                        "If it still says what the English says, run: signpost locale made {} {}",
                        locale.tag, own.id
                    );
                    problems.push(file.told(own, Finding::warning("translation-changed", message, help)));
                }
                Some(_) => {}
            }
            let mut found = findings(words, &own.wordings, locale);
            found.extend(differences(english, own, &categories));
            problems.extend(found.into_iter().map(|finding| file.told(own, finding)));
        }
        if undated > 0 {
            let message = format!("{undated} messages do not say which English they were made from");
            let help = format!("If they say what the English says today, run: signpost locale made {}", locale.tag);
            problems.push(Problem::in_file(&file.source.file, "translation-undated", message, help).warning());
        }
    }
    problems
}

fn one_line(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What differs in how they are built.
fn differences(english: &Message, own: &Message, categories: &[&str]) -> Vec<Finding> {
    let mut found = choices(english, own, categories);
    found.extend(others(english, own));
    found.extend(length(english, own));
    found
}

/// Both must be the same words, as `$date`.
fn variables(english: &Message, own: &Message) -> Vec<Finding> {
    let id = &own.id;
    let wrong = own.variables.difference(&english.variables).map(|name| {
        let known: Vec<String> = english.variables.iter().map(|name| format!("{{ ${name} }}")).collect();
        let help = if known.is_empty() {
            "Take it out: this message is given nothing.".to_owned()
        } else {
            format!("It is given {}.", known.join(", "))
        };
        let message = format!("{id} is given no ${name}: a reader would see it as it stands here");
        Finding::error("message-variable", message, help)
    });
    let lost = english.variables.difference(&own.variables).map(|name| {
        let message = format!("{id} does not show ${name}, which English shows");
        Finding::error("message-variable", message, format!("Write {{ ${name} }} where it belongs in the sentence."))
    });
    wrong.chain(lost).collect()
}

/// What it chooses by and among: by count with the plural `categories` of the language, else with the keys of the English.
fn choices(english: &Message, own: &Message, categories: &[&str]) -> Vec<Finding> {
    let by_count = |choice: &Choice| {
        choice.keys.iter().all(|key| CATEGORIES.contains(&key.as_str()) || key.bytes().all(|b| b.is_ascii_digit()))
    };
    let mut found = Vec::new();
    let error = |message: String, help: String| Finding::error("message-choice", message, help);
    for choice in &own.choices {
        let keys = || choice.keys.iter().map(String::as_str);
        let of_english = english.choices.iter().find(|english| english.by == choice.by);
        match of_english {
            Some(of_english) if !by_count(of_english) => {
                let known: BTreeSet<&str> = of_english.keys.iter().map(String::as_str).collect();
                let own: BTreeSet<&str> = keys().collect();
                found.extend(own.difference(&known).map(|key| {
                    error(format!("${} is never {key}", choice.by), format!("Its keys are {}.", list(known.iter())))
                }));
                found.extend(known.difference(&own).map(|key| {
                    let message = format!("${} may be {key}, and nothing is said for it", choice.by);
                    error(message, format!("Add [{key}]: its keys are {}.", list(known.iter())))
                }));
            }
            None if !english.choices.is_empty() => {
                let by = list(english.choices.iter().map(|choice| choice.by.as_str()));
                found.push(error(
                    format!("it chooses by ${}, and English by {by}", choice.by),
                    format!("Choose by ${by}."),
                ));
            }
            _ => {
                let is_category = |key: &&str| categories.contains(key) || key.bytes().all(|b| b.is_ascii_digit());
                found.extend(keys().filter(|key| !is_category(key)).map(|key| {
                    let message = format!("[{key}] is no plural form of this language, so it is never shown");
                    error(message, format!("The forms are {}.", list(categories.iter())))
                }));
                // A number stands for the form that only it has.
                let is_said = |category: &&&str| {
                    let number =
                        ["zero", "one", "two"].iter().position(|form| *form == **category).map(|n| n.to_string());
                    choice.keys.iter().any(|key| key == **category || Some(key) == number.as_ref())
                };
                found.extend(categories.iter().filter(|category| !is_said(category)).map(|category| {
                    let message = format!("the plural form [{category}] is left out");
                    error(message, format!("The forms are {}: add [{category}].", list(categories.iter())))
                }));
            }
        }
    }
    let lost =
        english.choices.iter().find(|choice| !by_count(choice) && !own.choices.iter().any(|own| own.by == choice.by));
    found.extend(lost.map(|choice| {
        let message = format!("English says something else for each ${}, and this does not", choice.by);
        error(message, format!("Choose by ${}: its keys are {}.", choice.by, list(choice.keys.iter())))
    }));
    found
}

fn list<T: AsRef<str>>(items: impl Iterator<Item = T>) -> String {
    items.map(|item| item.as_ref().to_owned()).collect::<Vec<_>>().join(", ")
}

/// Other messages, terms and functions that English does not use: they show as they are written.
fn others(english: &Message, own: &Message) -> Option<Finding> {
    let other = own.others.difference(&english.others).next()?;
    let message = format!("{{ {other} }} means nothing here: a reader would see it as it stands");
    let given = list(english.variables.iter().map(|name| format!("{{ ${name} }}")));
    let help =
        if given.is_empty() { "Take it out.".to_owned() } else { format!("What the message is given is {given}.") };
    Some(Finding::error("message-reference", message, help))
}

/// A message that says nothing, or a label that breaks its line.
fn length(english: &Message, own: &Message) -> Option<Finding> {
    let widest = |message: &Message| message.wordings.iter().map(|wording| width(wording)).max().unwrap_or_default();
    if own.wordings.iter().any(|wording| wording.trim().is_empty()) && !english.wordings.iter().any(String::is_empty) {
        let message = format!("{} says nothing: an empty button or line is shown", own.id);
        return Some(Finding::error("message-empty", message, "Translate it, or leave it out: then English is shown."));
    }
    let (before, after) = (widest(english), widest(own));
    let is_at_top = TOP.contains(&own.id.as_str());
    let most = if is_at_top { before + before / 2 + ROOM_AT_TOP } else { 2 * before + ROOM };
    if before <= LABEL && after > most {
        let message = format!("{after} letters where English has {before}: it breaks the line on a small screen");
        return Some(Finding::warning("translation-length", message, format!("Say it in at most {most} letters.")));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(english: &str, own: &str, tag: &str) -> Vec<&'static str> {
        let read = |text: &str| messages(&format!("a ={text}\n")).pop().expect("a message");
        let (english, own) = (read(english), read(own));
        let mut found = variables(&english, &own);
        found.extend(differences(&english, &own, &plural_categories(tag)));
        found.into_iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn slips_in_placeables_are_told() {
        let told = |own: &str| codes(" Help in { $area }", own, "pl");
        assert!(told(" Pomoc w { $area }").is_empty());
        assert_eq!(told(" Pomoc w { $obszar }"), ["message-variable"; 2]);
        assert_eq!(told(" Pomoc"), ["message-variable"]);
        assert_eq!(told(" Pomoc w { area } { $area }"), ["message-reference"]);
        assert_eq!(told(" Pomoc w { UPPER($area) }"), ["message-reference"]);
        assert_eq!(told(" { -brand } { $area }"), ["message-reference"]);
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let english = "\n    { $n ->\n        [0] None\n        [one] One\n       *[other] { $n } things\n    }";
        let forms =
            |forms: &str| codes(english, &format!("\n    {{ $n ->\n{forms}       *[other] {{ $n }} x\n    }}"), "pl");
        assert!(forms("        [one] a\n        [few] b\n        [many] c\n").is_empty());
        assert_eq!(forms("        [one] a\n        [many] c\n"), ["message-choice"]);
        assert_eq!(forms("        [one] a\n        [fw] b\n        [many] c\n"), ["message-choice"; 2]);
        assert!(codes(english, " { $n } x", "zh").is_empty(), "one form for all");
        assert!(codes(" { $n } things", "\n    { $n ->\n        [one] a\n        [few] { $n } b\n        [many] { $n } c\n       *[other] { $n } d\n    }", "pl").is_empty());
    }

    #[test]
    fn choices_have_the_keys_of_the_english() {
        let english = "\n    { $way ->\n        [text] a text\n       *[other] another way\n    }";
        let own = |key: &str| {
            codes(english, &format!("\n    {{ $way ->\n        [{key}] x\n       *[other] y\n    }}"), "pl")
        };
        assert!(own("text").is_empty());
        assert_eq!(own("tekst"), ["message-choice"; 2]);
        assert_eq!(codes(english, " { $way }", "pl"), ["message-choice"]);
        assert_eq!(codes(english, "\n    { $wya ->\n        [text] x\n       *[other] y\n    }", "pl").len(), 4);
    }

    #[test]
    fn labels_are_neither_empty_nor_too_long() {
        assert_eq!(codes(" Leave this site", " { \"\" }", "pl"), ["message-empty"]);
        assert_eq!(codes(" Leave", " Kliknij tutaj, aby natychmiast opuścić tę stronę", "pl"), ["translation-length"]);
        assert!(codes(" Leave", " Opuść tę stronę", "pl").is_empty());
    }
}
