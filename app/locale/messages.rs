//! The messages of one language, by Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::content::{Problem, Source, typed_numbers};

const NUMBER_HELP: &str = "Numbers stand in content/services only. Leave it out and let the page show the number.";

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    ids: BTreeSet<String>,
    files: BTreeMap<String, String>,
}

impl Messages {
    /// Builds the messages from the `.ftl` files of a language.
    ///
    /// With `isolate`, inserted values are wrapped in U+2068 and U+2069 (UAX #9 isolates), so that a Latin name in an
    /// Arabic sentence does not disturb its order.
    pub fn new(tag: &LanguageIdentifier, isolate: bool, files: Vec<Source>) -> (Self, Vec<Problem>) {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(isolate);
        bundle.set_formatter(Some(format_number));
        let mut ids = BTreeSet::new();
        let mut files_of = BTreeMap::new();
        let mut problems = Vec::new();
        let mut sources = Vec::new();
        for source in files {
            if let Some(at) = too_deep(&source.text) {
                let help = "Close each { with a }: a message needs a few at most, one in the other.";
                let message = "there are more { within one another than a message can have";
                problems.push(source.problem(&(at..at), "message-syntax", message, help));
                continue;
            }
            let (resource, errors) = match FluentResource::try_new(source.text.clone()) {
                Ok(resource) => (resource, Vec::new()),
                Err((resource, errors)) => (resource, errors),
            };
            for error in errors {
                problems.push(source.problem(
                    &error.pos,
                    "message-syntax",
                    format!("this is not a Fluent message: {}", error.kind),
                    "A message is written as: some-id = text. locales/README.md shows more.",
                ));
            }
            for range in typed_numbers(&source.text) {
                let number = &source.text[range.clone()];
                problems.push(source.problem(
                    &range,
                    "number-in-message",
                    format!("the number {number} is typed in a message"),
                    NUMBER_HELP,
                ));
            }
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name;
                files_of.insert(id.to_owned(), source.file.rsplit('/').next().unwrap_or_default().to_owned());
                if !ids.insert(id.to_owned()) {
                    problems.push(source.problem(
                        &spans_of(&source.text, id).last().unwrap_or_default(),
                        "message-duplicate",
                        format!("the message {id} stands twice in this language"),
                        "Keep one of the two.",
                    ));
                }
            }
            bundle.add_resource_overriding(resource);
            sources.push(source);
        }
        let messages = Self { bundle, ids, files: files_of };
        problems.extend(sources.iter().flat_map(|source| messages.hidden_numbers(source)));
        (messages, problems)
    }

    /// Numbers that a message of a file shows and does not hold as they are: put together of parts, or written by escapes.
    fn hidden_numbers(&self, source: &Source) -> Vec<Problem> {
        let file = source.file.rsplit('/').next().unwrap_or_default();
        let of_file = self.ids.iter().filter(|id| self.file_of(id) == file);
        let shown = of_file.filter_map(|id| Some((id, self.get(id, &[])?)));
        let digits = |number: &str| number.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>();
        let typed: Vec<Vec<u32>> =
            typed_numbers(&source.text).into_iter().map(|range| digits(&source.text[range])).collect();
        let hidden = shown.filter_map(|(id, text)| {
            let number = text[typed_numbers(&text).into_iter().next()?].to_owned();
            (!typed.contains(&digits(&number))).then_some((id, number))
        });
        let problem = |(id, number): (&String, String)| {
            let place = spans_of(&source.text, id).next().unwrap_or_default();
            source.problem(&place, "number-in-message", format!("the message shows the number {number}"), NUMBER_HELP)
        };
        hidden.map(problem).collect()
    }

    /// The ids of all messages.
    pub fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    /// The name of the file a message stands in; empty when there is no such message.
    pub fn file_of(&self, id: &str) -> &str {
        self.files.get(id).map_or("", String::as_str)
    }

    /// The text of a message, or `None` when this language does not have it.
    pub fn get(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

/// Where `id` is defined in a Fluent file.
pub(super) fn spans_of(text: &str, id: &str) -> impl Iterator<Item = Range<usize>> {
    let starts = text.split_inclusive('\n').scan(0, |offset, line| {
        let start = *offset;
        *offset += line.len();
        Some((start, line))
    });
    let defines = move |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    starts.filter(move |(_, line)| defines(line)).map(move |(start, _)| start..start + id.len())
}

struct Number(DecimalFormatter);

impl Memoizable for Number {
    type Args = ();
    type Error = icu::locale::ParseError;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        // Digits of a keypad in every language: numbers here are to be dialled or compared with a phone.
        let locale: icu::locale::Locale = format!("{lang}-u-nu-latn").parse()?;
        let formatter =
            DecimalFormatter::try_new(locale.into(), icu::decimal::options::DecimalFormatterOptions::default());
        formatter.map(Self).map_err(|_| icu::locale::ParseError::InvalidLanguage)
    }
}

fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "messages count things; they have no fractions")]
    let whole = Decimal::from(number.value as i64);
    memoizer.with_try_get::<Number, _, _>((), |formatter| formatter.0.format(&whole).to_string()).ok()
}

/// Signs { within one another, the most: the reader of Fluent goes as deep as they do.
const DEPTH: usize = 40;

/// Where a text has more { within one another than that.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, sign)| {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEPTH).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> (Messages, Vec<Problem>) {
        let source = Source::new("a.ftl", text);
        Messages::new(&"en".parse().expect("tag"), true, vec![source])
    }

    #[test]
    fn numbers_choose_the_plural_and_are_formatted() {
        let (messages, problems) =
            messages("n = { $count ->\n    [one] { $count } place\n   *[other] { $count } places\n }\n");
        assert!(problems.is_empty(), "{problems:?}");
        let text = messages.get("n", &[("count", 1200.into())]).expect("known id");
        assert_eq!(text, "\u{2068}1,200\u{2069} places");
        assert_eq!(messages.get("missing", &[]), None);
    }

    #[test]
    fn a_number_that_is_put_together_is_told() {
        for text in [
            "a = Ring { \"0808\" } 2000 247\n",
            "a = Ring { \"\\u0030808 2000 247\" }\n",
            "a = Ring 0808{ \" \" }2000{ \" \" }247\n",
            "a =\n    Ring 0808\n    2000\n    247\n",
        ] {
            let (_, problems) = messages(text);
            assert_eq!(
                problems.iter().map(|problem| problem.code).collect::<Vec<_>>(),
                ["number-in-message"],
                "{text}"
            );
        }
        assert!(messages("a = Ring { $count } times, 24 hours a day\n").1.is_empty());
    }

    #[test]
    fn a_broken_line_and_a_double_are_named_with_their_lines() {
        let (_, problems) = messages("a = x\nb\na = y\n");
        let found: Vec<_> = problems.iter().map(|problem| (problem.code, problem.line)).collect();
        assert!(found.contains(&("message-syntax", 2)), "{found:?}");
        assert!(found.iter().any(|(code, _)| *code == "message-duplicate"), "{found:?}");
    }
}
