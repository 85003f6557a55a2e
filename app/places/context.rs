//! What the words around a name of a place make of it: a street, a person, a place where somebody is not, or where they were.

use super::words::Word;

/// Words after which a place is where somebody is, so that "in Over" is a place and "it is over" is none.
pub(super) const IN: &[&str] = &[
    "in", "near", "from", "at", "around", "to", "by", "outside", "w", "ve", "yn", "em", "din", "v", "u", "في", "من",
    "میں",
];

/// Words after which a place is where somebody has come from.
const FROM: &[&str] = &["from", "fleeing", "left", "leaving"];

/// Words after which a place is where somebody is not, or does not want to be.
const NOT: &[&str] = &[
    "not", "isnt", "aint", "arent", "except", "avoid", "avoiding", "nie", "nu", "nao", "nid", "ليس", "لست", "ليست",
    "لا", "не",
];

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

/// Words before "from" or "of" that make a place one to be far from: "away from Crewe".
const AWAY: &[&str] = &["away", "far", "out", "distance"];

/// Words by which the place is somebody else's: "he's moved to Crewe".
const OTHERS: &[&str] = &["he", "hes", "his", "ex", "she", "shes", "they", "theyre"];

/// Words by which it is the writer's own: "so I'm in Crewe".
const OWN: &[&str] = &["i", "im", "ive", "id", "we", "were", "weve"];

/// Words before the place where somebody lives, rather than works or is heard.
const LIVES: &[&str] = &["live", "living", "lives", "stay", "staying", "based", "resident"];

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
        NOT.contains(&self.word(before)) || but() || self.is_far_from() || self.is_unwanted()
    }

    /// "away from Crewe", "get out of Crewe".
    fn is_far_from(&self) -> bool {
        self.at >= 2 && matches!(self.word(self.at - 1), "from" | "of") && AWAY.contains(&self.word(self.at - 2))
    }

    /// "I don't want to be near Crewe".
    fn is_unwanted(&self) -> bool {
        const WORDS: usize = 6;
        let before = &self.words[self.since.max(self.at.saturating_sub(WORDS))..self.at];
        let place = |word: &str| before.iter().rposition(|(_, known)| known == word);
        let stays = ["leave", "leaving", "left"].into_iter().all(|word| place(word).is_none());
        stays && place("dont").is_some_and(|dont| before[dont..].iter().any(|(_, word)| word == "want"))
    }

    /// How much it counts beside another place: less where somebody comes from there or another is there, more where they say that
    /// they are there, and most where they live.
    pub(super) fn weight(&self) -> i8 {
        let before = &self.words[self.since.max(self.at.saturating_sub(BEFORE))..self.at];
        let place = |list: &[&str]| before.iter().rposition(|(_, word)| list.contains(&word.as_str()));
        let near = |back: usize| self.at >= self.since + back && FROM.contains(&self.word(self.at - back));
        let behind_in = self.at > self.since && IN.contains(&self.word(self.at - 1));
        if near(1) || (behind_in && near(2)) {
            return -1;
        }
        // Whoever is named last before the place is there.
        let (own, others) = (place(OWN), place(OTHERS));
        if others > own && others.is_some() {
            return -1;
        }
        let now = self.is_now_behind() || place(NOW).is_some();
        4 * i8::from(now) + 2 * i8::from(place(LIVES).is_some()) + i8::from(own.is_some())
    }

    /// Whether "now" stands right behind it, and not before another place: "in Crewe now".
    pub(super) fn is_now_behind(&self) -> bool {
        let next = self.words.get(self.at + self.length + 1).map(|(_, word)| word.as_str());
        self.behind().is_some_and(|word| NOW.contains(&word)) && next.is_none_or(|word| !IN.contains(&word))
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
