//! What is wrong with the TOML of a head, in words for people who write texts.

use strsim::osa_distance;

/// A fault in plain words: its code, what is wrong, how to mend it.
pub(super) type Told = (&'static str, String, String);

/// The code of a key that is not known.
pub(super) const UNKNOWN_KEY: &str = "unknown-key";
/// The code of a key that is missing.
pub(super) const MISSING_KEY: &str = "missing-key";

/// Tells what a parser said of `line`, the line where it stopped.
pub(super) fn plain(said: &str, line: &str) -> Told {
    let said = said.trim();
    let name = quoted(said).next().unwrap_or_default();
    let terms: Vec<&str> = quoted(said).skip(1).collect();
    if said.starts_with("unknown field") {
        let help = format!("{}The keys are: {}.", did_you_mean(name, &terms), terms.join(", "));
        return (UNKNOWN_KEY, format!("there is no key {name} here"), help);
    }
    if said.starts_with("unknown variant") {
        let help = format!("{}Use one of: {}.", did_you_mean(name, &terms), terms.join(", "));
        return ("unknown-term", format!("{name} is not one of the terms that can stand here"), help);
    }
    if said.starts_with("missing field") {
        let help = "Add it. content/README.md shows a whole file.".to_owned();
        return (MISSING_KEY, format!("the key {name} is missing"), help);
    }
    let (message, help) = fault(said, line);
    ("front-matter", message, help)
}

fn fault(said: &str, line: &str) -> (String, String) {
    let told = |message: &str, help: &str| (message.to_owned(), help.to_owned());
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    let is_day = |text: &str| {
        let text = text.trim_matches(['"', '“', '”', '\'']);
        text.len() >= 6
            && text.starts_with(|c: char| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.'))
    };
    if line.contains(['“', '”', '„', '‘', '’']) && !value.starts_with('"') {
        return told("the quotes are curly, as a word processor makes them", "Type straight ones: key = \"text\".");
    }
    if line.contains(|c: char| c != ' ' && c != '\t' && (c.is_whitespace() || is_hidden(c))) {
        return told(
            "there is a space or a mark here that cannot be seen",
            "Delete this line and type it anew: it came with what was pasted.",
        );
    }
    if is_day(value) || said.contains("datetime") || said.contains("invalid date") || said.contains("expected day") {
        return told("this is not a day", "Write year, month and day, without quotes: 2027-02-21.");
    }
    if said.contains("duplicate key") {
        return told("this key stands twice", "Keep one of the two.");
    }
    if said.contains("invalid type: integer") || said.contains("invalid type: float") {
        return told("a number stands where a text is needed", "Put it in straight quotes: \"…\".");
    }
    if said.contains("invalid type") && said.contains("a sequence") {
        return told("a list is needed here", "Write it in square brackets: [\"one\", \"two\"].");
    }
    if said.contains("invalid type") && said.contains("a boolean") {
        return told("this is neither true nor false", "Write true or false, without quotes.");
    }
    if said.contains("invalid type") && said.contains("expected a string") {
        return told("a text is needed here", "Put it in straight quotes: \"…\".");
    }
    if said.contains("string values must be quoted") {
        return told("the text is not in quotes", "Put it in straight quotes: key = \"text\".");
    }
    if said.contains("basic string") || said.contains("literal string") {
        return told(
            "the quote at the end is missing, or there is one in the middle",
            "A text has one quote before it and one behind it, in one line. Within it write \\\" for a quote.",
        );
    }
    if said.contains("key with no value") || said.contains("unexpected key or value") {
        return told(
            "this line is no key with a value",
            "Write key = \"text\" in one line. A text that goes on below belongs behind the second +++.",
        );
    }
    told(
        "this line cannot be read",
        "Check it: key = value, quotes around text, days as 2026-11-21, lists in square brackets.",
    )
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The parts of a message that stand between backticks.
fn quoted(said: &str) -> impl Iterator<Item = &str> {
    said.split('`').skip(1).step_by(2)
}

/// "Did you mean …? ", where one of `known` is a slip or two away from `word`.
pub fn did_you_mean(word: &str, known: &[&str]) -> String {
    let written = |text: &str| text.to_lowercase().replace([' ', '_'], "-");
    let word = written(word);
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let near = known.iter().map(|known| (osa_distance(&written(known), &word), *known));
    let near = near.filter(|(slips, _)| *slips <= allowed).min();
    near.map(|(_, known)| format!("Did you mean {known}? ")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(said: &str, line: &str) -> String {
        let (_, message, help) = plain(said, line);
        format!("{message}: {help}")
    }

    #[test]
    fn a_slip_in_a_key_or_term_is_told_with_what_was_meant() {
        let told = plain("unknown field `sumary`, expected one of `name`, `summary`", "sumary = \"x\"");
        assert_eq!(told.0, UNKNOWN_KEY);
        assert!(told.2.starts_with("Did you mean summary?"), "{}", told.2);
        assert_eq!(did_you_mean("North Shire", &["north-shire", "south"]), "Did you mean north-shire? ");
        assert_eq!(did_you_mean("zebra", &["north-shire", "south"]), "");
    }

    #[test]
    fn what_is_wrong_is_said_without_the_words_of_a_parser() {
        for (line, told) in [
            ("name = “Anytown Help Line”", "curly"),
            ("areas = [\"north-shire\u{A0}\"]", "cannot be seen"),
            ("on = 29/11/2026", "not a day"),
            ("on = \"29/11/2026\"", "not a day"),
            ("name = Anytown", "quotes"),
        ] {
            let said = "string values must be quoted, expected literal string";
            assert!(help(said, line).contains(told), "{line}: {}", help(said, line));
        }
    }
}
