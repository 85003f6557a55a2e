//! What a reader sees of markdown: blocks of running text, whatever marks stand within them.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::prose::parser;

/// A paragraph, heading, list item or the like as it is read.
#[derive(Debug, Default)]
pub struct Block {
    /// The text, without marks; what a directive shows is left out.
    pub text: String,
    /// Where each piece of it begins, and where it stands in the markdown.
    pieces: Vec<(usize, Range<usize>)>,
}

impl Block {
    /// Where the piece stands in the markdown that holds this byte of the text.
    pub fn place(&self, at: usize) -> Range<usize> {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(0..0, |(_, place)| place.clone())
    }

    fn push(&mut self, text: &str, place: Range<usize>) {
        self.pieces.push((self.text.len(), place));
        self.text.push_str(text);
    }
}

/// The blocks of a markdown text, in order.
pub fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = vec![Block::default()];
    let mut in_directive = false;
    for (event, place) in parser(markdown).into_offset_iter() {
        let Some(block) = blocks.last_mut() else { break };
        match event {
            Event::Start(Tag::Link { link_type, .. }) => in_directive = link_type == LinkType::Autolink,
            Event::End(TagEnd::Link) => in_directive = false,
            Event::Text(text) | Event::Code(text) if !in_directive => block.push(&text, place),
            Event::SoftBreak | Event::HardBreak => block.push(" ", place),
            // Marks within a block part nothing; everything else does.
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Image)
            | Event::Text(_)
            | Event::Code(_) => {}
            _ if block.text.is_empty() => {}
            _ => blocks.push(Block::default()),
        }
    }
    blocks.retain(|block| !block.text.is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_do_not_part_a_text_and_blocks_do() {
        let markdown = "Ring 08**08** [2000](guide:a)\n247 <call:b>\n\n- one\n- &pound;2";
        let blocks = blocks(markdown);
        let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts, ["Ring 0808 2000 247 ", "one", "£2"]);
        assert_eq!(&markdown[blocks[0].place(7)], "08");
    }
}
