//! A markdown text piece by piece, so that a translation can be held against it piece by piece.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::prose::parser;

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A heading of a level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
}

impl Form {
    /// Its name, with an article.
    pub fn name(self) -> &'static str {
        match self {
            Self::Heading(_) => "a heading",
            Self::Paragraph => "a paragraph",
            Self::Item => "an item of a list",
            Self::Cell => "a cell of a table",
        }
    }
}

/// A heading, a paragraph, an item of a list or a cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub form: Form,
    /// Its text as it is read, without marks; what a directive shows is left out.
    pub text: String,
    /// Where its links and directives lead, in order. The proofs of promises, which nobody sees, do not count.
    pub references: Vec<String>,
    /// How many of its words are stressed together.
    pub stressed: usize,
    /// Where it begins in the markdown.
    pub place: Range<usize>,
}

/// The pieces of a markdown text, in order.
pub fn outline(markdown: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut in_directive = false;
    for (event, place) in parser(markdown).into_offset_iter() {
        let form = match &event {
            Event::Start(Tag::Heading { level, .. }) => Some(Form::Heading(*level as u8)),
            Event::Start(Tag::Item) => Some(Form::Item),
            // The first paragraph of an item is the item.
            Event::Start(Tag::Paragraph) if !pieces.last().is_some_and(|piece| is_bare(piece, Form::Item)) => {
                Some(Form::Paragraph)
            }
            Event::Start(Tag::TableCell) => Some(Form::Cell),
            _ => None,
        };
        if let Some(form) = form {
            pieces.push(Piece { form, text: String::new(), references: Vec::new(), stressed: 0, place });
            continue;
        }
        let Some(piece) = pieces.last_mut() else { continue };
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                in_directive = link_type == LinkType::Autolink;
                piece.references.extend(Some(dest_url.into_string()).filter(|url| !url.starts_with("claim:")));
            }
            Event::End(pulldown_cmark::TagEnd::Link) => in_directive = false,
            Event::Start(Tag::Strong) => piece.stressed += 1,
            Event::Text(text) | Event::Code(text) if !in_directive => piece.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => piece.text.push(' '),
            _ => {}
        }
    }
    pieces.retain(|piece| !piece.text.trim().is_empty() || !piece.references.is_empty());
    pieces
}

fn is_bare(piece: &Piece, form: Form) -> bool {
    piece.form == form && piece.text.is_empty() && piece.references.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_its_pieces() {
        let markdown = "## One\n\nRing **<call:a>** or [b](guide:b). <claim:c>\n\n- two\n\n- three\n\n<claim:d>\n\n| a | b |\n|---|---|\n| c | d |\n";
        let pieces = outline(markdown);
        let forms: Vec<(Form, &str)> = pieces.iter().map(|piece| (piece.form, piece.text.trim())).collect();
        assert_eq!(
            forms,
            [
                (Form::Heading(2), "One"),
                (Form::Paragraph, "Ring  or b."),
                (Form::Item, "two"),
                (Form::Item, "three"),
                (Form::Cell, "a"),
                (Form::Cell, "b"),
                (Form::Cell, "c"),
                (Form::Cell, "d"),
            ]
        );
        assert_eq!(pieces[1].references, ["call:a", "guide:b"]);
        assert_eq!(pieces[1].stressed, 1);
        assert!(markdown[pieces[3].place.start..].starts_with("- three"));
    }
}
