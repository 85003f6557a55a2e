//! Numbers that decide what is found for a query, and in which order.

/// Words of a query in the index.
pub mod words {
    /// How many documents the index gives at most. Rule: more than are shown.
    pub const DOCUMENTS: usize = 40;

    /// Words of a query that are looked up, the rarest ones. Chosen, for speed.
    pub const LONGEST: usize = 12;

    /// Weight of a word in the name, among the words and in the text of a document, in multiples of BM25. Chosen.
    pub const FIELDS: [f32; 3] = [3.0, 2.0, 0.6];

    /// Weight of a term that is like a word which stands nowhere. As the next three, beside 1 for the word itself. Chosen.
    pub const LIKE: f32 = 0.6;

    /// Weight of a term that begins with the last word. Chosen.
    pub const BEGINNING: f32 = 0.4;

    /// Weight of a term of a synonym. Chosen.
    pub const SYNONYM: f32 = 0.5;

    /// Weight of a part of three letters, where a word stands nowhere. Chosen.
    pub const GRAM: f32 = 0.15;

    /// How many terms that begin with the last word are looked up. Chosen, for speed.
    pub const BEGINNINGS: usize = 8;

    /// Shortest last word, in letters, that is taken for a beginning. Chosen.
    pub const SHORTEST_BEGINNING: usize = 3;

    /// How many parts of three letters are looked up. Chosen, for speed.
    pub const GRAMS: usize = 48;

    /// Shortest word, in letters, that may hold a slip. Chosen.
    pub const SHORTEST_SLIP: usize = 4;

    /// Words of at least so many letters may have two slips, shorter ones one. Chosen.
    pub const TWO_SLIPS: usize = 7;

    /// How many terms like a word are looked up. Chosen, for speed.
    pub const LIKES: usize = 3;

    /// A score near `FULL * sqrt(words) + FULL` means that each word was found in the name, or nearly so. In BM25. Chosen.
    pub const FULL: f32 = 6.0;

    /// The most that words can count, in that score. Chosen.
    pub const MOST: f32 = 1.5;

    /// Up to so many words, a query is taken for a name or a list of what is wanted. Longer ones tell something, and their
    /// words by themselves mislead: they count for less. Chosen.
    pub const NAMING: f32 = 3.0;

    /// The least that words of a long query count (0 to 1). Chosen.
    pub const LEAST: f32 = 0.2;
}

/// What the words mean.
pub mod meaning {
    /// Power of the probability of a need by which it has a say: the smaller, the more a less likely one has. Chosen.
    pub const TEMPER: f32 = 1.5;

    /// How much less the next service or guide of a need counts than the one before (0 to 1). Chosen.
    pub const NEXT: f32 = 0.85;

    /// Least likeness (0 to 1) of a message to some phrase from which its meaning counts in full. Chosen.
    pub const MEANT: f32 = 0.35;

    /// Needs that have a say. Rule: as in an answer of the help finder.
    pub const NEEDS: usize = 3;
}

/// What speaks for a service whatever was typed, beside 1 for words found in its name. Chosen: enough to decide between equals.
pub mod circumstances {
    /// It is near, and of a kind that is used near home.
    pub const LOCAL: f32 = 0.12;

    /// It suits the person, in units of [`suitability`](super::super::answers::suitability).
    pub const PERSON: f32 = 0.0;

    /// It is for others, in the same units. Chosen: its name finds it all the same.
    pub const UNSUITED: f32 = -1.0;

    /// It is open now. Chosen: it parts what fits alike, and lifts no line above a guide that fits better.
    pub const OPEN: f32 = 0.02;

    /// Its record has been checked.
    pub const ASSURED: f32 = 0.02;

    /// Its source can be trusted.
    pub const CONFIDENT: f32 = 0.02;
}

/// How many hits are kept. Rule: three pages of a phone.
pub const HITS: usize = 30;

/// Services shown. Rule: more help nobody to choose.
pub const SERVICES: usize = 10;

/// Guides shown. Rule: the same.
pub const GUIDES: usize = 5;

/// How much words must count for something to have been found by them, in their score. Chosen: parts of words that are no words
/// come to less.
pub const FOUND: f32 = 0.4;

/// Words that a search has at most whose word of the glossary is explained: "what does marac mean". Chosen.
pub const SHORT: usize = 5;

/// What a service gains that a search names. Chosen: more than words in a name can.
pub const NAMED: f32 = 1.5;

/// Words beside a name in a search, the most, for it to be what is sought. Chosen: "ring childline number".
pub const BESIDE_NAME: usize = 2;
