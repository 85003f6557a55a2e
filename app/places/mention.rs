//! A place that stands somewhere in a message.

use std::ops::Range;

use strsim::osa_distance;

use super::{Found, Gazetteer};
use crate::text::fold_name;
use crate::weights::understanding::places::{LONGEST_NAME, SHORTEST_SLIP, TWO_SLIPS};

/// Words after which a place is where somebody is, so that "in Over" is a place and "it is over" is none.
const IN: &[&str] =
    &["in", "near", "from", "at", "around", "to", "by", "outside", "w", "ve", "yn", "em", "din", "v", "u"];

/// Words after which a place is where somebody has come from.
const FROM: &[&str] = &["from", "fleeing", "left", "leaving", "not"];

/// Words before a place where somebody is now, or has come to.
const NOW: &[&str] = &[
    "now",
    "moved",
    "fled",
    "currently",
    "actually",
    "acum",
    "teraz",
    "obecnie",
    "зараз",
    "тепер",
    "agora",
    "nawr",
    "rwan",
    "الان",
    "اكنون",
    "ab",
    "abhi",
    "اب",
    "এখন",
    "ekhon",
    "ਹੁਣ",
    "hun",
    "现在",
    "現在",
];

/// Words by which the place is somebody else's: "he's moved to Crewe".
const OTHERS: &[&str] = &["he", "hes", "his", "ex", "she", "shes", "they", "theyre"];

/// How many words before a place are looked at. Chosen.
const BEFORE: usize = 4;

/// A place found in a message.
#[derive(Debug)]
pub struct Mention<'a> {
    /// Where its name stands, in bytes of the message.
    pub range: Range<usize>,
    /// What it is.
    pub found: Found<'a>,
}

impl Gazetteer {
    /// The place that a message is most likely about: the first that is named, but for one that somebody comes from, and after
    /// one where they say that they are now.
    ///
    /// `is_word` says which folded words are ordinary ones; others may be places with a slip of the finger.
    pub fn mentioned(&self, message: &str, is_word: impl Fn(&str) -> bool) -> Option<Mention<'_>> {
        let words = words(message);
        let mut best: Option<(Mention<'_>, i8)> = None;
        let mut at = 0;
        let mut last = 0;
        while at < words.len() {
            let Some((length, found)) = self.named_at(&words[at..], at.checked_sub(1).map(|at| words[at].1.as_str()))
            else {
                at += 1;
                continue;
            };
            let range = words[at].0.start..words[at + length - 1].0.end;
            // Words between this place and the one before it are about this one, but for "now" right behind: "in Crewe now".
            let before = &words[last.max(at.saturating_sub(BEFORE)).min(at)..at];
            let close = |next: &&(Range<usize>, String)| message[range.end..next.0.start].trim().is_empty();
            let behind = words.get(at + length).filter(close).filter(|(_, word)| NOW.contains(&word.as_str()));
            let is = |list: &[&str]| before.iter().any(|(_, word)| list.contains(&word.as_str()));
            let now = (behind.is_some() || is(NOW)) && !is(OTHERS);
            let behind_in = at > last + 1 && IN.contains(&words[at - 1].1.as_str());
            let of = |back: usize| FROM.contains(&words[at - back].1.as_str());
            let from = (at > last && of(1)) || (behind_in && of(2));
            let weight = if from { -1 } else { i8::from(now) };
            if best.as_ref().is_none_or(|(_, known)| *known < weight) {
                best = Some((Mention { range, found }, weight));
            }
            at += length;
            last = at + usize::from(behind.is_some());
        }
        best.map(|(mention, _)| mention).or_else(|| self.misspelt(&words, is_word))
    }

    /// The longest name that begins with the first of `words`, and how many words it has.
    fn named_at(&self, words: &[(Range<usize>, String)], before: Option<&str>) -> Option<(usize, Found<'_>)> {
        for length in (1..=LONGEST_NAME.min(words.len())).rev() {
            let name = words[..length].iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
            if length <= 2 && name.contains(|c: char| c.is_ascii_digit()) {
                let councils = self.postcodes.councils(&name);
                if !councils.is_empty() {
                    return Some((length, self.find(&name)));
                }
            }
            let named = self.places.contains_key(&name) || self.ambiguous.contains_key(&name);
            let everyday = self.everyday.contains(&name) && before.is_none_or(|before| !IN.contains(&before));
            if named && !everyday {
                return Some((length, self.find(&name)));
            }
        }
        let (_, word) = &words[0];
        let name = self.within(word)?;
        Some((1, self.find(name)))
    }

    /// A name in another script within a word that also holds "in" or an ending.
    fn within(&self, word: &str) -> Option<&str> {
        if word.is_ascii() {
            return None;
        }
        let stem = |name: &&String| {
            let extra = word.chars().count().saturating_sub(name.chars().count());
            let whole = is_han(word) || extra <= 3;
            whole && name.chars().count() >= 2 && word.contains(name.as_str())
        };
        self.other_scripts.iter().filter(stem).max_by_key(|name| name.chars().count()).map(String::as_str)
    }

    fn misspelt(&self, words: &[(Range<usize>, String)], is_word: impl Fn(&str) -> bool) -> Option<Mention<'_>> {
        words.iter().find_map(|(range, word)| {
            let length = word.chars().count();
            if !word.is_ascii() || length < SHORTEST_SLIP || is_word(word) {
                return None;
            }
            let allowed = if length < TWO_SLIPS { 1 } else { 2 };
            let near =
                self.places.keys().filter(|name| name.as_bytes()[0] == word.as_bytes()[0] && !name.contains(' '));
            let slips = |name: &String| osa_distance(name, word);
            let name = near.filter(|name| slips(name) <= allowed).min_by_key(|name| (slips(name), (*name).clone()))?;
            Some(Mention { range: range.clone(), found: self.find(name) })
        })
    }
}

fn is_han(word: &str) -> bool {
    word.chars().all(is_han_letter)
}

fn is_han_letter(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}')
}

/// The folded words of a message, with where they stand.
fn words(message: &str) -> Vec<(Range<usize>, String)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in message.char_indices().chain([(message.len(), ' ')]) {
        let inside =
            c.is_alphanumeric() || matches!(c, '\'' | '`') || (!c.is_ascii() && !c.is_whitespace() && !is_stop(c));
        // Chinese is written without spaces, also before a name in other letters.
        let turns = start.is_some()
            && at > 0
            && message[..at].chars().next_back().is_some_and(|last| is_han_letter(last) != is_han_letter(c));
        if let Some(from) = start.filter(|_| inside && turns) {
            words.push((from..at, fold_name(&message[from..at])));
            start = None;
        }
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let folded = fold_name(&message[from..at]);
                if !folded.is_empty() {
                    words.push((from..at, folded));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Marks that end a word in other scripts.
fn is_stop(c: char) -> bool {
    matches!(
        c,
        '،' | '؟'
            | '؛'
            | '۔'
            | '।'
            | '。'
            | '，'
            | '？'
            | '！'
            | '、'
            | '–'
            | '—'
            | '“'
            | '”'
            | '…'
            | '．'
            | '｡'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::places::sample::gazetteer;

    fn place(message: &str) -> Option<String> {
        let gazetteer = gazetteer();
        let ordinary = |word: &str| ["harbours", "strangers"].contains(&word);
        match gazetteer.mentioned(message, ordinary)?.found {
            Found::Area(area) => Some(area.id.0.clone()),
            Found::Outside(_) => Some("outside".into()),
            Found::Ask { .. } => Some("ask".into()),
            other @ Found::Unknown { .. } => panic!("{message}: {other:?}"),
        }
    }

    #[test]
    fn a_place_is_found_wherever_it_stands() {
        for (message, expected) in [
            ("he's outside, im in marwick, kids asleep", Some("north")),
            ("somewhere to go in Upper Dale tonight", Some("north")),
            ("help in harborne", Some("south")),
            ("the boats in all harbours", None),
            ("fleeing from Westby, want to be near my nan in Harbourne", Some("south")),
            ("I want Harbourne, not Marwick", Some("south")),
            ("I left Marwick", Some("north")),
            ("no im not in Marwick, im in Harbourne", Some("south")),
            ("I was in Harbourne, now in Marwick", Some("north")),
            ("no im in Marwick now, Harbourne was before", Some("north")),
            ("my ex lives in Harbourne, I have moved to Marwick", Some("north")),
            ("I live in Harbourne but he's moved to Marwick", Some("south")),
            ("我住Marwick", Some("north")),
            ("it is over between us", None),
            ("I live in Over", Some("north")),
            ("newton please", Some("ask")),
            ("westby walk in", Some("outside")),
            ("في مارويك", Some("north")),
            ("", None),
        ] {
            assert_eq!(place(message).as_deref(), expected, "{message}");
        }
    }
}
