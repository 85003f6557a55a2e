//! A place that stands somewhere in a message.

use std::ops::Range;

use strsim::osa_distance;

use super::context::{Context, IN};
use super::words::{Word, words};
use super::{Area, Found, Gazetteer, Neighbour};
use crate::text::fold_name;
use crate::weights::understanding::places::{LONGEST_NAME, SHORTEST_SLIP, TWO_SLIPS};

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
        let mentions = self.mentions(message, &words, false);
        // The first of those that count most: of equal ones `max_by_key` takes the last.
        let best = mentions.into_iter().rev().max_by_key(|(_, weight)| *weight);
        best.map(|(mention, _)| mention).or_else(|| self.misspelt(&words, is_word))
    }

    /// The place within what was typed where a place was asked for, such as an address: by a whole postcode, else by all that is named.
    /// Where that is in several councils the visitor is asked.
    pub(super) fn within_typed(&self, typed: &str) -> Option<Found<'_>> {
        let words = words(typed);
        let mut mentions = self.mentions(typed, &words, true);
        let most = mentions.iter().map(|(_, weight)| *weight).max()?;
        mentions.retain(|(_, weight)| *weight == most);
        let mut found: Vec<Mention<'_>> = mentions.into_iter().map(|(mention, _)| mention).collect();
        // The town of an address is often the one that sorts the letters.
        let is_whole = |mention: &Mention<'_>| {
            let code = typed[mention.range.clone()].trim_end();
            code.contains(|c: char| c.is_ascii_digit()) && !code.ends_with(|c: char| c.is_ascii_digit())
        };
        if found.iter().any(is_whole) {
            found.retain(is_whole);
        }
        let definite = |found: &Found<'_>| matches!(found, Found::Area(_) | Found::Outside(_));
        let known: Vec<&str> = found
            .iter()
            .filter(|mention| definite(&mention.found))
            .flat_map(|mention| councils(&mention.found))
            .collect();
        // A name of several places is the one that is named beside it; else it is one more to ask about.
        let clear =
            |found: &Found<'_>| known.is_empty() || councils(found).iter().any(|council| known.contains(council));
        let unclear = found.iter().filter(|mention| !definite(&mention.found) && !clear(&mention.found));
        let all: Vec<&str> =
            known.iter().copied().chain(unclear.flat_map(|mention| councils(&mention.found))).collect();
        let areas: Vec<&Area> = self.areas.iter().filter(|area| all.contains(&area.id.0.as_str())).collect();
        let outside: Vec<&Neighbour> =
            self.neighbours.iter().filter(|council| all.contains(&council.id.as_str())).collect();
        match (&areas[..], &outside[..]) {
            ([], _) => found.into_iter().next().map(|mention| mention.found),
            ([only], []) => Some(Found::Area(only)),
            _ => Some(Found::Ask { labels: Vec::new(), areas, outside, likely: None }),
        }
    }

    /// Where villages and parts of towns are named in a text that was written with care, so with a capital.
    pub fn villages_in(&self, text: &str) -> Vec<Range<usize>> {
        self.names_in(text, |name| self.villages.contains(name) && !self.councils.contains_key(name))
    }

    /// Where places are named in such a text that are no councils, and no county of several.
    pub fn places_in(&self, text: &str) -> Vec<Range<usize>> {
        self.names_in(text, |name| !self.councils.contains_key(name) && !self.is_county(name))
    }

    /// Where rivers and the like are named in such a text.
    pub fn landmarks_in(&self, text: &str) -> Vec<Range<usize>> {
        let named = words(text).into_iter().filter(|(range, word)| {
            text[range.clone()].starts_with(char::is_uppercase) && self.landmarks.contains(word)
        });
        named.map(|(range, _)| range).collect()
    }

    fn names_in(&self, text: &str, counts: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
        let words = words(text);
        let mentions = self.mentions(text, &words, false).into_iter().map(|(mention, _)| mention.range);
        let capital = |range: &Range<usize>| text[range.clone()].starts_with(char::is_uppercase);
        mentions.filter(|range| capital(range) && counts(&fold_name(&text[range.clone()]))).collect()
    }

    /// Every place that is named, in the order of the message, with how much each counts. `typed` where a place was asked for.
    fn mentions(&self, message: &str, words: &[Word], typed: bool) -> Vec<(Mention<'_>, i8)> {
        let mut mentions = Vec::new();
        let (mut at, mut last) = (0, 0);
        while at < words.len() {
            let before = at.checked_sub(1).map(|at| words[at].1.as_str());
            let Some((length, found)) = self.named_at(&words[at..], before, words.len(), typed) else {
                at += 1;
                continue;
            };
            let context = Context::new(message, words, (at, length), last);
            let behind = usize::from(context.is_now_behind());
            if !context.is_of_something_else() && !context.is_denied() {
                let range = words[at].0.start..words[at + length - 1].0.end;
                mentions.push((Mention { range, found }, context.weight()));
            }
            at += length;
            last = at + behind;
        }
        mentions
    }

    /// The longest name that begins with the first of `words`, and how many words it has. A message of `all` words that is a name
    /// and no more is one, also where the name is an ordinary word; so is one of another script where a place was asked for.
    fn named_at(&self, words: &[Word], before: Option<&str>, all: usize, typed: bool) -> Option<(usize, Found<'_>)> {
        for length in (1..=LONGEST_NAME.min(words.len())).rev() {
            let name = words[..length].iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
            if length <= 2 && name.contains(|c: char| c.is_ascii_digit()) {
                let councils = self.postcodes.councils(&name);
                if !councils.is_empty() {
                    return Some((length, self.named(&name)));
                }
            }
            let named = self.places.contains_key(&name) || self.ambiguous.contains_key(&name);
            let is_place =
                length == all || (typed && !name.is_ascii()) || before.is_some_and(|before| IN.contains(&before));
            let everyday = self.everyday.contains(&name) && !is_place;
            if named && !everyday {
                return Some((length, self.named(&name)));
            }
        }
        let (_, word) = &words[0];
        let name = self.other_scripts.within(word)?;
        Some((1, self.named(name)))
    }

    fn misspelt(&self, words: &[Word], is_word: impl Fn(&str) -> bool) -> Option<Mention<'_>> {
        words.iter().find_map(|(range, word)| {
            let length = word.chars().count();
            // A name as it is was looked at: it is a street's, a person's, or where they are not.
            if !word.is_ascii() || length < SHORTEST_SLIP || is_word(word) || self.places.contains_key(word) {
                return None;
            }
            let allowed = if length < TWO_SLIPS { 1 } else { 2 };
            let near =
                self.places.keys().filter(|name| name.as_bytes()[0] == word.as_bytes()[0] && !name.contains(' '));
            let slips = |name: &String| osa_distance(name, word);
            let name = near.filter(|name| slips(name) <= allowed).min_by_key(|name| (slips(name), (*name).clone()))?;
            Some(Mention { range: range.clone(), found: self.named(name) })
        })
    }
}

/// The ids of the councils that something may be in.
fn councils<'a>(found: &Found<'a>) -> Vec<&'a str> {
    let (areas, outside): (&[&Area], &[&Neighbour]) = match found {
        Found::Area(area) => return vec![area.id.0.as_str()],
        Found::Ask { areas, outside, .. } => (areas, outside),
        Found::Outside(outside) => (&[], outside),
        Found::Unknown { .. } => (&[], &[]),
    };
    areas.iter().map(|area| area.id.0.as_str()).chain(outside.iter().map(|council| council.id.as_str())).collect()
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
            ("he lives in Harbourne i live in Marwick, i need a refuge", Some("north")),
            ("he found me in Harbourne so im in Marwick", Some("north")),
            ("i work in Harbourne but live in Marwick", Some("north")),
            ("court in Harbourne but i live in Marwick", Some("north")),
            ("police in Harbourne didnt help im in Marwick", Some("north")),
            ("refuge away from Marwick", None),
            ("i dont want to be near Marwick", None),
            ("i dont want to leave Marwick", Some("north")),
            ("I live in Harbourne but he's moved to Marwick", Some("south")),
            ("我住Marwick", Some("north")),
            ("it is over between us", None),
            ("I live in Over", Some("north")),
            ("anywhere but Marwick", None),
            ("not near Marwick, he is there", None),
            ("no, Marwick", Some("north")),
            ("a flat on Marwick Road in Harbourne", Some("south")),
            ("Marwick-le-Moor", None),
            ("my husband Marwick hits me", None),
            ("my ex, Marwick", Some("north")),
            ("my boyfriend Clive hits me", None),
            ("Clive", Some("north")),
            ("we live in Clive", Some("north")),
            ("Southshire council", Some("south")),
            ("newton please", Some("ask")),
            ("westby walk in", Some("outside")),
            ("في مارويك", Some("north")),
            ("", None),
        ] {
            assert_eq!(place(message).as_deref(), expected, "{message}");
        }
    }
}
