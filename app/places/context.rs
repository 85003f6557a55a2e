//! What the words around a name of a place make of it: a street, a person, a place where somebody is not, or where they were.

use std::ops::Range;

/// A word of a message, folded, with where it stands in bytes.
pub(super) type Word = (Range<usize>, String);

/// Words after which a place is where somebody is, so that "in Over" is a place and "it is over" is none.
pub(super) const IN: &[&str] =
    &["in", "near", "from", "at", "around", "to", "by", "outside", "w", "ve", "yn", "em", "din", "v", "u"];

/// Words after which a place is where somebody has come from.
const FROM: &[&str] = &["from", "fleeing", "left", "leaving"];

/// Words after which a place is where somebody is not, or does not want to be.
const NOT: &[&str] =
    &["not", "isnt", "aint", "arent", "except", "avoid", "avoiding", "nie", "nu", "nao", "nid", "ليس", "لا", "не"];

/// Words before "but" that make a place the one that is ruled out: "anywhere but Crewe".
const ANY: &[&str] = &["anywhere", "somewhere", "nowhere", "everywhere", "any", "anything"];

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

/// Words after which a name is a person's: "my husband Clive".
const PEOPLE: &[&str] = &[
    "husband",
    "wife",
    "partner",
    "boyfriend",
    "girlfriend",
    "bf",
    "gf",
    "ex",
    "fiance",
    "fiancee",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "son",
    "daughter",
    "brother",
    "sister",
    "dad",
    "uncle",
    "called",
    "named",
    "aka",
    "pan",
    "pani",
];

/// Words behind a name that make it a street or a building: "Chester Road".
const STREETS: &[&str] = &[
    "road", "rd", "street", "str", "avenue", "ave", "lane", "ln", "drive", "terrace", "crescent", "way", "grove",
    "gardens", "court",
];

/// How many words before a place are looked at. Chosen.
const BEFORE: usize = 4;

/// A name of a place in a message, by the words before it (the nearest last) and behind it.
pub(super) struct Context<'w> {
    message: &'w str,
    words: &'w [Word],
    at: usize,
    length: usize,
    /// The first word that is about this place rather than about one before it.
    since: usize,
}

impl<'w> Context<'w> {
    /// Of the name that is `length` words from `words[at]`; words before `since` are about another place.
    pub(super) fn new(message: &'w str, words: &'w [Word], (at, length): (usize, usize), since: usize) -> Self {
        Self { message, words, at, length, since: since.min(at) }
    }

    /// Whether it is no place: a street, a person, a longer name.
    pub(super) fn is_of_something_else(&self) -> bool {
        let behind = |word: &str| STREETS.contains(&word) || word == "le";
        let person = self.at > 0 && self.touches(self.at - 1) && PEOPLE.contains(&self.word(self.at - 1));
        person || self.behind().is_some_and(behind)
    }

    /// Whether they say that they are not there, or do not want to be.
    pub(super) fn is_denied(&self) -> bool {
        let Some(mut before) = self.at.checked_sub(1).filter(|before| self.touches(*before)) else { return false };
        if IN.contains(&self.word(before)) {
            let Some(earlier) = before.checked_sub(1).filter(|earlier| self.touches(*earlier)) else { return false };
            before = earlier;
        }
        let but = || before > 0 && self.word(before) == "but" && ANY.contains(&self.word(before - 1));
        NOT.contains(&self.word(before)) || but()
    }

    /// How much it counts beside another place: less where somebody comes from there, more where they say that they are there now.
    pub(super) fn weight(&self) -> i8 {
        let before = &self.words[self.since.max(self.at.saturating_sub(BEFORE))..self.at];
        let is = |list: &[&str]| before.iter().any(|(_, word)| list.contains(&word.as_str()));
        let near = |back: usize| self.at >= self.since + back && FROM.contains(&self.word(self.at - back));
        let behind_in = self.at > self.since && IN.contains(&self.word(self.at - 1));
        if near(1) || (behind_in && near(2)) {
            return -1;
        }
        i8::from((self.is_now_behind() || is(NOW)) && !is(OTHERS))
    }

    /// Whether "now" stands right behind it: "in Crewe now".
    pub(super) fn is_now_behind(&self) -> bool {
        self.behind().is_some_and(|word| NOW.contains(&word))
    }

    /// The word right behind the name, where nothing but spaces and hyphens stand between.
    fn behind(&self) -> Option<&'w str> {
        let next = self.at + self.length;
        (next < self.words.len() && self.touches(next - 1)).then(|| self.word(next))
    }

    /// Whether nothing but spaces and hyphens stand between a word and the next.
    fn touches(&self, word: usize) -> bool {
        let between = &self.message[self.words[word].0.end..self.words[word + 1].0.start];
        between.chars().all(|c| c.is_whitespace() || c == '-')
    }

    fn word(&self, place: usize) -> &'w str {
        &self.words[place].1
    }
}
