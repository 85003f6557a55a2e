//! A text cut into what a translator has before them: each text of the head, and each line of the body.

use std::ops::Range;

use crate::content::Document;

/// A piece of a text to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Its name within the text: a key of the head (`summary`, `choice.me`), or `line 3`, the third line of the body.
    pub(super) key: String,
    /// What it says.
    pub(super) text: String,
    /// Where it stands in the body, for a line of it.
    place: Option<Range<usize>>,
}

/// The segments of a text. Lines that are empty are none.
pub(super) fn segments(document: &Document) -> Vec<Segment> {
    let head: toml::Table = toml::from_str(document.front()).unwrap_or_default();
    let mut segments = Vec::new();
    for key in HEAD {
        match head.get(key) {
            Some(toml::Value::String(text)) => segments.push(of_head(key.to_owned(), text)),
            Some(toml::Value::Array(texts)) => {
                let texts = texts.iter().filter_map(toml::Value::as_str).enumerate();
                segments.extend(texts.map(|(at, text)| of_head(format!("{key}.{at}"), text)));
            }
            Some(toml::Value::Table(texts)) => {
                let texts = texts.iter().filter_map(|(id, text)| Some((id, text.as_str()?)));
                segments.extend(texts.map(|(id, text)| of_head(format!("{key}.{id}"), text)));
            }
            _ => {}
        }
    }
    let mut at = 0;
    let mut number = 0;
    for line in document.body().split_inclusive('\n') {
        if !line.trim().is_empty() {
            number += 1;
            let text = line.trim_end();
            segments.push(Segment {
                key: format!("line {number}"),
                text: text.to_owned(),
                place: Some(at..at + text.len()),
            });
        }
        at += line.len();
    }
    segments
}

/// Keys of a translation's head that hold texts: one, a list, or a table by id.
const HEAD: [&str; 17] = [
    "term",
    "title",
    "heading",
    "summary",
    "slogan",
    "call_to_action",
    "materials",
    "warning",
    "gloss",
    "why",
    "eligibility",
    "waiting",
    "steps",
    "awaiting",
    "choice",
    "withheld",
    "ask",
];

fn of_head(key: String, text: &str) -> Segment {
    Segment { key, text: text.to_owned(), place: None }
}

/// A text with what `own` says for each segment; `None` where a segment has nothing.
pub(super) fn with_segments(document: &Document, own: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut head: toml_edit::DocumentMut = document.front().parse().ok()?;
    let mut body = document.body().to_owned();
    for segment in segments(document).iter().rev() {
        let text = own(&segment.key)?;
        match (&segment.place, segment.key.split_once('.')) {
            (Some(place), _) => body.replace_range(place.clone(), &text),
            (None, None) => head[&segment.key] = toml_edit::value(text),
            (None, Some((key, within))) => match (&mut head[key], within.parse::<usize>()) {
                (toml_edit::Item::Value(toml_edit::Value::Array(texts)), Ok(at)) => {
                    texts.replace(at, text);
                }
                (item, _) => item[within] = toml_edit::value(text),
            },
        }
    }
    Some(format!("+++\n{head}+++\n{body}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Source;

    #[test]
    fn a_text_is_put_together_again_from_its_segments() {
        let text = "+++\nmade_from = \"x\"\nheading = \"One\"\nwithheld = [\"a\", \"b\"]\n\n[choice]\nme = \"Me\"\n+++\n## Two\n\n- three\n- four\n";
        let document = Document::split(Source::new("a.md", text), "a".into()).expect("a head");
        let keys: Vec<String> = segments(&document).into_iter().map(|segment| segment.key).collect();
        assert_eq!(keys, ["heading", "choice.me", "withheld.0", "withheld.1", "line 1", "line 2", "line 3"]);
        let same: std::collections::HashMap<String, String> =
            segments(&document).into_iter().map(|segment| (segment.key, segment.text)).collect();
        assert_eq!(with_segments(&document, |key| same.get(key).cloned()).as_deref(), Some(text));
        let other = with_segments(&document, |key| Some(format!("<{key}>"))).expect("all there");
        assert!(
            other.contains("me = \"<choice.me>\"")
                && other.contains("\"<withheld.1>\"")
                && other.ends_with("<line 2>\n<line 3>\n"),
            "{other}"
        );
        assert_eq!(with_segments(&document, |key| same.get(key).filter(|_| key != "line 2").cloned()), None);
    }
}
