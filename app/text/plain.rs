//! A text as the gates read it: levelled, with the way back to where each part stands.

use std::ops::Range;

use super::characters::levelled;

/// A text, levelled, without the marks of markdown. Upper case, punctuation and line ends stay.
#[derive(Debug)]
pub struct Plain {
    /// The levelled text.
    pub text: String,
    /// Where each of its bytes stands in the original.
    places: Vec<Range<usize>>,
}

impl Plain {
    /// Levels a text.
    pub fn of(text: &str) -> Self {
        let mut plain = Self { text: String::with_capacity(text.len()), places: Vec::with_capacity(text.len()) };
        for (place, c) in levelled(text) {
            // Marks that make text bold or slanted, or take the meaning from a mark: nobody sees them on the page. A
            // backtick is levelled to an apostrophe, so it is looked up in the original.
            if matches!(c, '*' | '_' | '~' | '\\') || text[place.clone()].starts_with('`') {
                continue;
            }
            plain.text.push(c);
            plain.places.resize(plain.text.len(), place);
        }
        plain
    }

    /// Where a part of the levelled text stands in the original, in bytes. The part must not be empty.
    pub fn range(&self, part: &Range<usize>) -> Range<usize> {
        self.places[part.start].start..self.places[part.end - 1].end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_told_where_it_stands() {
        let typed = "at **WA8**\u{A0}６AB.";
        let plain = Plain::of(typed);
        assert_eq!(plain.text, "at WA8 6AB.");
        assert_eq!(&typed[plain.range(&(3..10))], "WA8**\u{A0}６AB");
    }
}
