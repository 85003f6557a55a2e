//! Finds words that could tell where a refuge is: a street, a building, a landmark, a way to get there.

mod arabic;
mod english;
mod polish;

use std::ops::Range;

use regex::{Regex, RegexBuilder};

use super::address_gate::{addresses_of, in_web_address};
use crate::places::Gazetteer;
use crate::text::Plain;

/// What could tell the place of a confidential service, with what it is.
pub type Sign = (Range<usize>, &'static str);

/// What could tell a place in one language. Patterns read levelled text (`text::Plain`): no accents, no harakat.
struct Words {
    /// Patterns of signs. Where a pattern has a group `sign`, that is what is told.
    signs: Vec<Rule>,
    /// A refuge.
    refuge: Regex,
    /// The beginning of a sentence that goes on about what was spoken of before.
    goes_on: Regex,
}

/// One way to tell a place.
struct Rule {
    pattern: Regex,
    what: &'static str,
    /// Words, in lower case, with which it tells nothing: "near your school".
    unless: &'static [&'static str],
    names: Names,
}

/// Which names a rule is about.
enum Names {
    /// Any, also none.
    Any,
    /// Those of councils tell nothing: everybody may know which one a refuge is for.
    ButCouncils,
    /// That of a county tells nothing.
    ButCounty,
    /// Only those of places we know, and any in Latin letters; that of a county tells nothing.
    Places,
}

impl Rule {
    /// A rule of a language whose letters are ASCII ones once they are levelled.
    fn latin(what: &'static str, pattern: &str, unless: &'static [&'static str]) -> Self {
        Self { pattern: compiled(pattern, false), what, unless, names: Names::Any }
    }

    /// A rule of a language in another script.
    fn other(what: &'static str, pattern: &str, unless: &'static [&'static str]) -> Self {
        Self { pattern: compiled(pattern, true), what, unless, names: Names::Any }
    }

    /// The same about these names.
    fn about(self, names: Names) -> Self {
        Self { names, ..self }
    }

    /// Whether words that it found could tell a place.
    fn tells(&self, sign: &str, gazetteer: &Gazetteer) -> bool {
        let everybody_knows = |part: &str| match self.names {
            Names::Any => false,
            Names::ButCouncils => gazetteer.is_in_name_of_area(part),
            Names::ButCounty | Names::Places => gazetteer.is_county(part),
        };
        let parts = sign.split(|c: char| !c.is_alphanumeric() && c != '\'').map(str::to_lowercase);
        let tells_nothing = |part: String| self.unless.contains(&part.as_str()) || everybody_knows(&part);
        let is_name = !matches!(self.names, Names::Places) || sign.is_ascii() || gazetteer.is_place(sign);
        is_name && !parts.into_iter().any(tells_nothing)
    }
}

/// A pattern of ours, in letters of any case. Without `unicode` a class of letters takes a hundredth of the time and memory.
fn compiled(pattern: &str, unicode: bool) -> Regex {
    let mut pattern = RegexBuilder::new(pattern);
    pattern.case_insensitive(true).unicode(unicode).dfa_size_limit(DFA).build().expect("the pattern is tested")
}

/// Most memory that the automaton of a rule may take, in bytes. Chosen: a megabyte less for each rule.
const DFA: usize = 1 << 16;

thread_local! {
    /// The rules of all languages. They are large, and only needed while content is read: they go with the thread that reads it.
    static LANGUAGES: [Words; 3] = [english::words(), polish::words(), arabic::words()];
}

/// Every part of `text`, which speaks of a confidential service, that could tell where it is: addresses, postcodes and the like,
/// and words for them, in any of the languages.
pub fn whereabouts_in(text: &str, gazetteer: &Gazetteer) -> Vec<Sign> {
    whereabouts_of(&Plain::of(text), gazetteer)
}

fn whereabouts_of(plain: &Plain, gazetteer: &Gazetteer) -> Vec<Sign> {
    let mut found = addresses_of(plain);
    let by_chance = in_web_address(&plain.text);
    let in_language = |words: &Words| signs_in(words, &plain.text, gazetteer);
    let signs: Vec<Sign> = LANGUAGES.with(|languages| languages.iter().flat_map(in_language).collect());
    let landmarks = gazetteer.landmarks_in(&plain.text).into_iter().map(|place| (place, "a landmark"));
    for (place, what) in signs.into_iter().chain(landmarks).filter(|(hit, what)| *what == "a map" || !by_chance(hit)) {
        let place = plain.range(&place);
        if !found.iter().any(|(known, _)| known.start < place.end && place.start < known.end) {
            found.push((place, what));
        }
    }
    found.sort_by_key(|(place, _)| place.start);
    found
}

/// The same in a text that speaks of other things too: only in sentences about a refuge, or that go on about one; an address
/// anywhere beside one. `more` may find more in each of those sentences.
pub fn refuge_whereabouts_in(text: &str, gazetteer: &Gazetteer, more: impl Fn(&str) -> Vec<Sign>) -> Vec<Sign> {
    let (mut is_about, mut asked, mut ever) = (false, false, false);
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let words = &text[sentence.clone()];
        let plain = Plain::of(words);
        let any = |holds: fn(&Words) -> &Regex| {
            LANGUAGES.with(|languages| languages.iter().any(|words| holds(words).is_match(&plain.text)))
        };
        // What answers a question about one is about it, too.
        is_about = any(|words| &words.refuge) || (is_about && (asked || any(|words| &words.goes_on)));
        asked = plain.text.trim_end().ends_with('?');
        ever |= is_about;
        if is_about {
            let here = whereabouts_of(&plain, gazetteer).into_iter().chain(more(words));
            found.extend(here.map(|(place, what)| (sentence.start + place.start..sentence.start + place.end, what)));
        }
    }
    if ever {
        found.extend(addresses_of(&Plain::of(text)));
    }
    found.sort_by_key(|(place, _)| place.start);
    found.dedup_by_key(|(place, _)| place.start);
    found
}

fn signs_in(words: &Words, plain: &str, gazetteer: &Gazetteer) -> Vec<Sign> {
    let mut found = Vec::new();
    for rule in &words.signs {
        let hits = rule.pattern.captures_iter(plain).filter_map(|hit| hit.name("sign").or_else(|| hit.get(0)));
        found.extend(hits.filter(|hit| rule.tells(hit.as_str(), gazetteer)).map(|hit| (hit.range(), rule.what)));
    }
    found
}

/// Where each sentence of a text stands.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut start, mut ended) = (0, false);
    for (at, c) in text.char_indices() {
        if c == '\n' || (ended && c.is_whitespace() && !is_shortened(&text[start..at])) {
            sentences.push(start..at);
            start = at;
        }
        ended = matches!(c, '.' | '!' | '?' | '؟' | '。');
    }
    sentences.push(start..text.len());
    sentences
}

/// Whether a text ends with a word that is shortened, so that its stop ends no sentence.
fn is_shortened(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    matches!(
        last.as_str(),
        "ul." | "al." | "os." | "nr." | "no." | "st." | "rd." | "ave." | "mr." | "mrs." | "dr." | "np."
    )
}
