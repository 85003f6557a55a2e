//! Numbers that decide what is understood of a message.

/// Longest message that is read, in characters. Rule: what comes after says nothing new.
pub const LONGEST_MESSAGE: usize = 4000;

/// Longest ordinary phrase, in words. Rule: each Chinese character is a word.
pub const LONGEST_ORDINARY: usize = 10;

/// Longest cue, in words. Rule: each Chinese character is a word.
pub const LONGEST_CUE: usize = 12;

/// Ages, in years, below which somebody is young, and from which they are old. Rule: Childline is for those under 18;
/// services for older people begin at 60.
pub const YOUNG: u8 = 18;
/// See [`YOUNG`].
pub const OLD: u8 = 60;

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

    /// Power of likeness by which a neighbour counts. Chosen.
    pub const SHARE_POWER: i32 = 3;

    /// The least share of neighbours (0 to 1) that is thought possible, and the most short of all. Chosen: they are twenty-five.
    pub const NEVER: f32 = 0.02;

    /// Rarity (logarithm, as words are weighed) up to which a word is one that people use. Chosen: it stands in some five phrases.
    pub const RAREST_WORD: f32 = 10.6;

    /// The same up to which a word tells nothing by itself. Chosen: "my", "him" and "the" come to less, "help" to more.
    pub const LITTLE_WORD: f32 = 5.2;

    /// How many of the phrases that decided are named by `--explain`. Rule: enough to see why.
    pub const NAMED: usize = 5;
}

/// Which language it is, by complement naive Bayes.
pub mod words {
    /// Added to each count, so that a word never seen in a class rules nothing out. In phrases. Chosen; Rennie and others
    /// (2003) use 1.
    pub const SMOOTHING: f32 = 0.3;
}

/// Logistic regression of needs and of urgency (Bottou 2010), fitted when the site starts.
pub mod regression {
    /// How often every phrase is looked at. Chosen.
    pub const ROUNDS: usize = 12;

    /// Rounds after which the answers change little; the weights are the mean of the later ones. Chosen.
    pub const SETTLED: usize = 3;

    /// How strongly weights are held small, in units of the loss of one phrase. Chosen.
    pub const DECAY: f32 = 1e-6;

    /// Steps that count as taken before the first, so that it is not too long. By the rule of Bottou (2010) for `DECAY`.
    pub const SOONEST: f32 = 31_600.0;
}

/// What speaks for a need.
pub mod need {
    /// How much the share of neighbours of the need (0 to 1) counts, beside the odds of it (logarithm). Chosen; fitted to
    /// probabilities on `dev.jsonl` the sum is taken times 0.85, so it is used as it is.
    pub const SHARE: f32 = 4.0;

    /// How much a cue of the need counts, in the logarithm of odds. Chosen.
    pub const CUE: f32 = 4.0;

    /// Probability (0 to 1) from which a need is said to be understood and acted on. Chosen: below it fewer than one in four
    /// is right.
    pub const LIKELY: f32 = 0.15;

    /// A need that is so many times as likely as that nothing here helps goes before it. Chosen: who is sent away gets nothing, who is
    /// asked once too often loses a moment.
    pub const BEFORE_NOTHING: f32 = 0.8;

    /// Probability (0 to 1) from which a need of one part of a message is acted on, where none of the whole is likely. Chosen: likelier
    /// than not.
    pub const IN_A_PART: f32 = 0.5;

    /// The least probability of a need whose phrase a message is. Rule: an editor's mend works.
    pub const SAME: f32 = 0.9;

    /// How many needs of a message are acted on. Rule: who writes has one worry or two.
    pub const MOST: usize = 3;

    /// How many needs are ranked. Rule: a visitor is shown five to put right.
    pub const RANKED: usize = 5;
}

/// What speaks for an emergency, in the logarithm of odds.
pub mod emergency {
    /// How much the share of neighbours that are emergencies (0 to 1) counts, beside the odds of it (logarithm). Fitted, and
    /// rounded.
    pub const SHARE: f32 = 10.0;

    /// What it must come to. Chosen, below every danger of `tests/ask`: a message that is missed costs more than one that
    /// alarms.
    pub const LEAST: f32 = 0.5;

    /// How much more a part of a message must say than the whole. Chosen: a sentence alone says less surely what is meant, and
    /// of many sentences one is like anything.
    pub const PART: f32 = 4.4;
}

/// What speaks for misuse, in the logarithm of odds.
pub mod misuse {
    /// How much the share of neighbours that are misuse (0 to 1) counts, beside the odds of it (logarithm). Chosen.
    pub const SHARE: f32 = 10.0;

    /// The least share of neighbours (0 to 1), whatever the odds: words that are rare elsewhere are no misuse. Chosen.
    pub const LEAST_SHARE: f32 = 0.05;

    /// What it must come to. Chosen, higher than even: to refuse somebody who is hurt is the worse mistake.
    pub const LEAST: f32 = 2.6;
}

/// What somebody does with a line of a conversation.
pub mod acts {
    /// How much the share of neighbours of an act (0 to 1) counts, beside the odds of it (logarithm). Chosen.
    pub const SHARE: f32 = 6.0;

    /// How many times fewer things that visitors come with stand beside the lines. Chosen, for size: as many are hardly better.
    pub const ASIDE: usize = 2;

    /// Lines that a word must begin to be one that begins questions. Chosen.
    pub const OPENINGS: usize = 3;

    /// Probability (0 to 1) from which somebody is taken to do more than tell. Chosen on lines of a stranger.
    pub const LIKELY: f32 = 0.3;

    /// The least share of the probability that they tell something. Chosen on the same lines: what is told and not heard is the
    /// worse mistake.
    pub const BESIDE_TELLING: f32 = 0.8;

    /// The same in a line that names a service.
    pub const BESIDE_TELLING_OF_A_NAME: f32 = 0.3;
}

/// Odds (logarithm) are read up to here. Rule: beyond it a word is only rare.
pub const MOST_ODDS: f32 = 10.0;

/// What speaks for urgent, in the logarithm of odds.
pub mod urgent {
    /// How much the share of neighbours that are urgent or emergencies (0 to 1) counts, beside the odds of it (logarithm).
    /// Fitted, and rounded.
    pub const SHARE: f32 = 8.0;

    /// What it must come to. Chosen, a little below what is fitted: one that is urgent and not told so is left alone.
    pub const LEAST: f32 = -0.5;

    /// What it must come to where nothing else is understood, so that 999 is named beside a helpline. Chosen, well above even.
    pub const GRAVE: f32 = 2.0;
}

/// Odds (logarithm) from which nobody's safety is at stake. Rule: more likely than not.
pub const HARMLESS: f32 = 0.0;

/// Words with signs in the place of letters.
pub mod masked {
    /// Most words of a message that are tried. Chosen, for speed.
    pub const MOST_WORDS: usize = 16;

    /// Most words that a masked one may stand for. Chosen: beyond two letters blotted out, it may be any word.
    pub const MOST_READINGS: usize = 1_500;
}

/// Slips of the finger.
pub mod slips {
    /// Shortest word, in letters, that is mended. Chosen: shorter ones are one slip from many.
    pub const SHORTEST: usize = 5;

    /// Longest word, in letters, that is mended. Rule: longer ones are no words, and have very many neighbours.
    pub const LONGEST: usize = 24;

    /// Rarity (logarithm, as words are weighed) up to which a word is what was meant. Chosen: it stands in some thirty phrases,
    /// so that words of a language that is written in other letters elsewhere do not become English ones.
    pub const RAREST: f32 = 8.6;
}

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
