//! The messages of a Fluent file as plain values, to be held against those of English.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::parser;

/// Stands in a wording where something is shown that the program gives.
pub const GIVEN: char = '\u{FFFC}';

/// A message as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Where its id stands in the file, in bytes.
    pub at: usize,
    /// What stands after its equals sign, as it is written.
    pub source: String,
    /// What the comment right above it says.
    pub comment: String,
    /// The heading of its part of the file.
    pub group: String,
    /// Every wording it can have: one, or one for each choice. [`GIVEN`] stands for what is shown in it.
    pub wordings: Vec<String>,
    /// Names of what it shows or chooses by.
    pub variables: BTreeSet<String>,
    /// What it chooses by, and the keys it chooses among.
    pub choices: Vec<Choice>,
    /// Names of anything else that it refers to: other messages, terms, functions.
    pub others: BTreeSet<String>,
}

/// A choice within a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The variable it chooses by.
    pub by: String,
    /// The keys, in order.
    pub keys: Vec<String>,
}

/// The messages of a Fluent file, in order. What cannot be read is left out: reading the file tells of it.
pub fn messages(text: &str) -> Vec<Message> {
    let resource: Resource<&str> = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut group = String::new();
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => group = comment.content.join(" "),
            Entry::Message(message) => {
                // The parser gives slices of the text.
                let at = message.id.name.as_ptr().addr() - text.as_ptr().addr();
                let comment = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
                let mut read = Message {
                    id: message.id.name.to_owned(),
                    at,
                    source: written(&text[at..]),
                    comment,
                    group: group.clone(),
                    ..Message::default()
                };
                read.wordings = message.value.map(|pattern| read.pattern(&pattern)).unwrap_or_default();
                messages.push(read);
            }
            _ => {}
        }
    }
    messages
}

/// What stands after the equals sign of the message that `text` begins with.
fn written(text: &str) -> String {
    let goes_on = |line: &&str| line.trim().is_empty() || line.starts_with([' ', '\t', '}']);
    let mut lines = text.lines();
    let first = lines.next().and_then(|line| line.split_once('=')).map_or("", |(_, value)| value.trim());
    let rest: Vec<&str> = lines.take_while(goes_on).collect();
    format!("{first}\n{}", rest.join("\n")).trim_end().to_owned()
}

impl Message {
    /// Every wording of a pattern.
    fn pattern(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut wordings = vec![String::new()];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            wordings =
                wordings.iter().flat_map(|begun| next.iter().map(move |more| format!("{begun}{more}"))).collect();
        }
        wordings
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<String> {
        match expression {
            Expression::Inline(inline) => vec![self.inline(inline)],
            Expression::Select { selector, variants } => {
                let by = match selector {
                    InlineExpression::VariableReference { id } => id.name.to_owned(),
                    other => self.inline(other),
                };
                self.variables.insert(by.clone());
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                self.choices.push(Choice { by, keys: variants.iter().map(|variant| key(&variant.key)).collect() });
                variants.iter().flat_map(|variant| self.pattern(&variant.value)).collect()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                GIVEN.to_string()
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression).into_iter().next().unwrap_or_default()
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.others.insert(format!("{}()", id.name));
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                GIVEN.to_string()
            }
            InlineExpression::MessageReference { id, .. } => {
                self.others.insert(id.name.to_owned());
                GIVEN.to_string()
            }
            InlineExpression::TermReference { id, .. } => {
                self.others.insert(format!("-{}", id.name));
                GIVEN.to_string()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_with_its_comment_its_variables_and_its_wordings() {
        let text = "### File\n\n## Part\n# Said in a hurry.\na = Call { $who }\nb =\n    { $count ->\n        [one] One of { area }\n       *[other] { $count } by { NUMBER($n) }\n    }\n";
        let read = messages(text);
        let [a, b] = &read[..] else { panic!("{read:?}") };
        assert_eq!((a.id.as_str(), a.comment.as_str(), a.group.as_str()), ("a", "Said in a hurry.", "Part"));
        assert_eq!(&text[a.at..a.at + 3], "a =");
        assert_eq!(a.wordings, ["Call \u{FFFC}"]);
        assert_eq!(a.source, "Call { $who }");
        assert_eq!(b.wordings, ["One of \u{FFFC}", "\u{FFFC} by \u{FFFC}"]);
        assert_eq!(b.choices, [Choice { by: "count".into(), keys: vec!["one".into(), "other".into()] }]);
        assert_eq!(b.variables, BTreeSet::from(["count".to_owned(), "n".to_owned()]));
        assert_eq!(b.others, BTreeSet::from(["area".to_owned(), "NUMBER()".to_owned()]));
        assert!(b.source.ends_with('}'));
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        assert_eq!(messages("a = { $b\nc = d\n").iter().map(|message| message.id.as_str()).collect::<Vec<_>>(), ["c"]);
    }
}
