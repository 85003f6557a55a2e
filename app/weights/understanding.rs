//! Numbers that decide what is understood of a message.

/// Longest message that is read, in characters. Rule: what comes after says nothing new.
pub const LONGEST_MESSAGE: usize = 4000;

/// Longest ordinary phrase, in words. Rule: each Chinese character is a word.
pub const LONGEST_ORDINARY: usize = 10;

/// The nearest phrases.
pub mod phrases {
    /// Likeness (cosine, 0 to 1) from which a message is taken to be a phrase: its need comes first, so that an editor's
    /// mend works. Chosen.
    pub const SAME: f32 = 0.8;

    /// How many neighbours have a say, in phrases. Chosen.
    pub const NEIGHBOURS: usize = 25;

    /// Likeness (cosine, 0 to 1) below which a phrase has nothing to say. Chosen.
    pub const FAINT: f32 = 0.1;

    /// A feature in more phrases than this tells none of them apart, and takes the longest. In phrases. Chosen, for speed.
    pub const COMMON: usize = 3000;

    /// Power of likeness by which a neighbour counts for its need. Chosen.
    pub const NEED_POWER: i32 = 2;

    /// Power of likeness by which a neighbour counts for its urgency, for misuse and for its language. Chosen.
    pub const SHARE_POWER: i32 = 3;

    /// How many of the phrases that decided are named by `--explain`. Rule: enough to see why.
    pub const NAMED: usize = 5;
}

/// How needs speak, by complement naive Bayes.
pub mod words {
    /// Added to each count, so that a word never seen in a class rules nothing out. In phrases. Chosen; Rennie and others
    /// (2003) use 1.
    pub const SMOOTHING: f32 = 0.3;

    /// How much all words together count for a need, beside the nearest phrases (both with spread 1). Chosen.
    pub const SHARE: f32 = 1.5;

    /// How many needs are ranked. Rule: an answer looks at three, and a visitor is shown five to put right.
    pub const RANKED: usize = 5;
}

/// Logistic regression of danger and of misuse (Duchi, Hazan and Singer 2011), fitted when the site starts.
pub mod regression {
    /// How often every phrase is looked at. Chosen.
    pub const ROUNDS: usize = 12;

    /// Rounds after which the answers change little; the weights are the mean of the later ones. Chosen.
    pub const SETTLED: usize = 4;

    /// What is answered this well (difference of probability) teaches nothing more. Chosen, for speed.
    pub const CERTAIN: f32 = 0.01;

    /// The first step, in units of the weight of a feature. Chosen.
    pub const STEP: f32 = 1.0;
}

/// From figures to an emergency. The four figures are those of [`EMERGENCY_WEIGHTS`](emergency::WEIGHTS).
pub mod emergency {
    /// How much speaks for an emergency: the share of neighbours that are emergencies, of the message and the most of any
    /// part of it (0 to 1); the standing of the needs of danger (in spreads); the odds (logarithm). Fitted, and rounded.
    pub const WEIGHTS: [f32; 4] = [6.7, 2.8, 0.56, 0.44];

    /// What these must come to, in the logarithm of odds. Chosen, below every danger of `tests/ask`: a message that is missed
    /// costs more than one that alarms.
    pub const LEAST: f32 = 1.1;
}

/// Odds (logarithm) that somebody who harms is meant, from which their need counts. Rule: more likely than not. Below it
/// nobody is taken for one who harms, whatever their words are like.
pub const HARMS: f32 = 0.0;

/// From figures to a refusal.
pub mod misuse {
    /// How much the share of neighbours that are misuse (0 to 1) counts, beside the odds of it (logarithm). Fitted, and
    /// raised.
    pub const SHARE: f32 = 7.0;

    /// The least share of neighbours (0 to 1), whatever the odds: words that are rare elsewhere are no misuse. Chosen.
    pub const LEAST_SHARE: f32 = 0.1;

    /// What the two must come to, in the logarithm of odds. Chosen, higher than fitted: to refuse somebody who is hurt is
    /// the worse mistake.
    pub const LEAST: f32 = 1.0;
}

/// Odds (logarithm) are read up to here. Rule: beyond it a word is only rare.
pub const MOST_ODDS: f32 = 10.0;

/// From figures to urgent.
pub mod urgent {
    /// How much the share of neighbours that are urgent or emergencies (0 to 1), the most of any part of the message, counts
    /// beside the odds of it (logarithm), of the message and the most of any part. Chosen.
    pub const SHARE: f32 = 6.0;

    /// What the three must come to, in the logarithm of odds. Chosen, low: a calm message that is called urgent is told how
    /// to be safer; one that is urgent and not told so is left alone.
    pub const LEAST: f32 = -4.0;
}

/// Share of the neighbours (0 to 1) from which nobody's safety is at stake. Chosen.
pub const HARMLESS: f32 = 0.5;

/// Parts of a long message that are looked at by themselves: a danger may stand in one sentence.
pub mod parts {
    /// Words in a part. Chosen: about a sentence.
    pub const WORDS: usize = 14;

    /// Words from the start of one part to that of the next. Chosen: parts overlap by a third.
    pub const STEP: usize = 9;

    /// How many parts are looked at. Chosen, for speed.
    pub const MOST: usize = 16;
}

/// Places in a message, and slips of the finger in them.
pub mod places {
    /// Most words in a name that are tried. Rule: the longest name in the gazetteer has five.
    pub const LONGEST_NAME: usize = 5;

    /// Shortest word, in letters, that may be a misspelt place of a message. Chosen: shorter words are one slip from many.
    pub const SHORTEST_SLIP: usize = 6;

    /// Shortest typed name, in letters, to which similar ones are named. Chosen.
    pub const SHORTEST_SIMILAR: usize = 4;

    /// Names of at least so many letters may have two slips, shorter ones one. Chosen.
    pub const TWO_SLIPS: usize = 8;

    /// How many names are suggested. Rule: they fit on a phone's screen.
    pub const SUGGESTED: usize = 4;
}
