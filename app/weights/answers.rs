//! Numbers that decide what an answer names.

/// How well a service suits somebody, in units of what the first service of the likeliest need has.
pub mod suitability {
    /// It is for those who write as they do: friends, people at work. Chosen.
    pub const OWN_ROLE: f32 = 0.2;

    /// It is for a group they belong to. Chosen.
    pub const OWN_GROUP: f32 = 0.25;

    /// It is for a group they belong to, and for no others. Chosen: who says so asks for it.
    pub const ONLY_OWN_GROUP: f32 = 0.5;

    /// It is for their gender, as far as is likely. Chosen.
    pub const SAME_GENDER: f32 = 0.2;

    /// It is for the other gender, as far as is likely. Chosen, so that it is seldom shown: what several needs name has as much
    /// and more.
    pub const OTHER_GENDER: f32 = -1.6;

    /// It is for men, and nothing is known. Chosen, so that lines for women and for both come first, since most who ask are
    /// women.
    pub const UNSAID: f32 = -0.4;

    /// It is a line for women or for men, and who writes is under 18. Chosen: those who are there for children come first.
    pub const GROWN_UP: f32 = -0.6;

    /// It can be reached in a way that is wanted, or that is safe. Chosen: these decide.
    pub const REACHABLE: f32 = 0.6;

    /// It cannot. Chosen.
    pub const UNREACHABLE: f32 = -0.6;
}

/// How services are ranked, in the same units.
pub mod ranking {
    /// How much less the next service of a need counts than the one before (0 to 1). Chosen.
    pub const NEXT: f32 = 0.85;

    /// How much less a need counts for each one before it (0 to 1). Chosen.
    pub const LATER: f32 = 0.9;

    /// What happens to another is told as surely as that from this probability (0 to 1). Chosen: twice that of a need that is acted on.
    pub const TOLD_OF_ANOTHER: f32 = 0.3;

    /// It is near, where a place is known. Chosen.
    pub const NEAR: f32 = 0.3;

    /// It is for danger, where there is danger now. Rule: 999 stands first.
    pub const RESCUE: f32 = 2.0;

    /// It answers now; what is closed loses as much. Chosen.
    pub const OPEN: f32 = 0.1;

    /// Nobody has checked it since its review was due. Chosen: between equals the checked one comes first, and nothing goes.
    pub const LATE: f32 = -0.15;

    /// The least a service must have to be shown, or this share of the best where that has less than 1. Chosen: three right ones
    /// beat five.
    pub const LEAST: f32 = 0.65;
}

/// A conversation.
pub mod thread {
    /// How much a need that was told before counts beside one that is told now (0 to 1). Chosen.
    pub const EARLIER: f32 = 0.6;

    /// The same where somebody says that they were understood wrongly. Chosen, so that it is hardly shown.
    pub const WITHDRAWN: f32 = 0.1;

    /// Probability (0 to 1) below which a need is forgotten. Chosen.
    pub const FAINT: f32 = 0.1;

    /// Probability (0 to 1) from which a danger is taken to have passed although it is spoken of. Chosen.
    pub const SURE: f32 = 0.8;

    /// The same where nothing dangerous is told any more. Chosen: 999 stays in the words, and urgent it is still.
    pub const LIKELY_PASSED: f32 = 0.3;

    /// The same for anything else that is said: a farewell, a question. Chosen: no line of danger of our sets and of strangers'
    /// comes to it.
    pub const ALL_BUT_CERTAIN: f32 = 0.95;

    /// Probability (0 to 1) from which somebody who names a service only tells of it. Chosen.
    pub const PLAIN: f32 = 0.75;

    /// Probability (0 to 1) from which somebody takes a place back, where they name another than before. Chosen, low: it is other than it was in any case.
    pub const CORRECTS_PLACE: f32 = 0.1;

    /// Share of neighbours (0 to 1) that ask where somebody or a refuge is, from which somebody asks for the place of one, and not for
    /// one to go to. Chosen.
    pub const LIKE_MISUSE: f32 = 0.15;

    /// Words that a later line must have to be refused. Chosen: "where", "she lives in Crewe" are said by people who are hurt.
    pub const FEW_WORDS: usize = 5;

    /// How much a guide gains, in the score of search, that is about what was spoken of before. Chosen.
    pub const SPOKEN_OF: f32 = 0.5;

    /// Questions asked in a conversation, the most. Rule: who writes would rather not fill in a form.
    pub const QUESTIONS: usize = 3;

    /// Probability (0 to 1) from which somebody who was refused before asks where something is. Chosen, low: nothing is lost.
    pub const WHERE: f32 = 0.3;

    /// Probability (0 to 1) from which something is taken back. Rule: more likely than not, since what was understood is then put
    /// aside.
    pub const LIKELIER_THAN_NOT: f32 = 0.5;

    /// Probability (0 to 1) from which somebody who names a word of the glossary asks what it means. Chosen, low: few name one
    /// else.
    pub const MEANING: f32 = 0.3;

    /// Words beside the name of a service, the most, in a line that only names it: "what about childline". Chosen.
    pub const NAME_AND_MORE: usize = 3;

    /// Needs that travel on, the most. Rule: who writes has one worry or two, and may change their mind.
    pub const NEEDS: usize = 6;
}

/// Services in an answer of the help finder. Rule: more help nobody to choose.
pub const SERVICES: usize = 5;

/// Things said above an answer. Rule: more is read by nobody in danger.
pub const FIRST: usize = 2;

/// Guides in an answer. Rule: the same.
pub const GUIDES: usize = 2;

/// Guides of each need that are looked at. Rule: one more than are shown, in case two needs share one.
pub const GUIDES_OF_NEED: usize = 3;

/// Services of one need that are looked at. Rule: more than are shown, since some drop out.
pub const ENOUGH: usize = 12;

/// National services at the end of a guide. Rule: they stand above the areas' own.
pub const GUIDE_NATIONAL: usize = 4;

/// Local services at the end of a guide, in each area. Rule: the same.
pub const GUIDE_LOCAL: usize = 3;

/// Services of one kind at the end of a page of the handbook. Rule: it is printed on one sheet.
pub const HANDBOOK: usize = 6;

/// Questions of the help finder on one route, the most. Rule: somebody has a minute.
pub const QUESTIONS: usize = 6;
