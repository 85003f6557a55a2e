//! What a message is about, how urgent it is, in which language, and whether it asks for what is refused.

use super::index::Neighbour;
use super::masked::unmasked;
use super::model::Model;
use super::need::{MISUSE, Needs, OUT_OF_SCOPE, Urgency};
use super::reading::{Evidence, Reading};
use super::sentences::sentences;
use super::slips::mended;
use super::{Cue, Heard};
use crate::directory::Audience;
use crate::weights::understanding::{HARMLESS, emergency, misuse, need, parts, phrases, urgent};

/// What was understood of a message. Lives for one request.
#[derive(Clone, Debug, Default)]
pub struct Understanding {
    /// Index of its language in [`Needs::languages`]; `None` when nothing in it is known.
    pub language: Option<usize>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Indexes of needs with their probabilities (0 to 1), the likeliest first, however unlikely. Empty when nothing is
    /// known. Never holds misuse.
    pub needs: Vec<(usize, f32)>,
    /// Whether it asks for what is refused.
    pub refused: bool,
    /// The phrases that decided, the most like first.
    pub because: Vec<Neighbour>,
    /// The figures behind it, for `--explain`.
    pub figures: Figures,
    /// The cues in it.
    pub heard: Vec<Heard>,
    /// What it says that is not so.
    pub denied: Vec<Cue>,
}

impl Understanding {
    /// Whether it is surely urgent, whatever it is about.
    pub fn is_grave(&self) -> bool {
        self.urgency == Urgency::Emergency || self.figures.urgent.sum(urgent::SHARE) >= urgent::GRAVE
    }

    /// The needs that are likely enough to say so and to act on, with their probabilities, the likeliest first.
    pub fn likely(&self) -> impl Iterator<Item = (usize, f32)> {
        self.needs.iter().take(need::MOST).filter(|(_, probability)| *probability >= need::LIKELY).copied()
    }
}

/// The figures that decide.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Figures {
    /// An emergency, by the whole message.
    pub emergency: Evidence,
    /// An emergency, by the part of the message that says most, if any may say enough.
    pub emergency_in_a_part: Option<Evidence>,
    /// Urgent, or an emergency.
    pub urgent: Evidence,
    /// It asks for what is refused.
    pub misuse: Evidence,
    /// The odds (logarithm) that nobody's safety is at stake.
    pub harmless: f32,
    /// Likeness of the nearest phrase.
    pub nearest: f32,
}

impl Needs {
    /// Tag of the language of a message; `None` where nothing in it is known.
    pub fn language_of(&self, understanding: &Understanding) -> Option<&str> {
        understanding.language.map(|language| self.languages[language].as_str())
    }

    /// The phrases that decided, in words: likeness, need, urgency, language and phrase.
    pub fn because(&self, understanding: &Understanding) -> Vec<String> {
        let line = |near: &Neighbour| {
            let phrase = &self.phrases[near.phrase];
            let (need, language) = (&self.needs[phrase.need].id, &self.languages[phrase.language]);
            format!("{:.2} {need} {} {language}: {}", near.likeness, phrase.urgency.key(), phrase.text)
        };
        understanding.because.iter().map(line).collect()
    }
}

/// Reads a message.
pub fn understand(needs: &Needs, model: &Model, message: &str) -> Understanding {
    let typed = sentences(&unmasked(message, |word| model.index.rarity_of(word)));
    let (mut heard, denied) = needs.cues.heard(&typed);
    let mend = |sentence: &String| mended(sentence, |word| model.index.rarity_of(word));
    let said = typed.iter().map(mend).map(|sentence| needs.ordinary.without(&sentence));
    let sentences: Vec<String> = said.filter(|sentence| !sentence.is_empty()).collect();
    let Some(whole) = Reading::of(model, &sentences.join(" ")) else {
        return Understanding { heard, denied, ..Understanding::default() };
    };
    let whole = besides(needs, model, &whole, &sentences).unwrap_or(whole);
    // A word that tells something in one language may be any word in another.
    if let Some(language) = whole.language() {
        heard.retain(|heard| heard.counts_in(&needs.languages[language]));
    }
    let read: Vec<Reading<'_>> = parts(&sentences).iter().filter_map(|part| Reading::of(model, part)).collect();
    let may_be = read.iter().filter(|part| is_enough_in_a_part(part.emergency_at_most()));
    let of_parts = may_be.map(Reading::emergency);
    let figures = Figures {
        emergency: whole.emergency(),
        emergency_in_a_part: of_parts.max_by(|a, b| a.sum(emergency::SHARE).total_cmp(&b.sum(emergency::SHARE))),
        urgent: whole.urgent(),
        misuse: needs.position(MISUSE).map(|misuse| whole.need(misuse)).unwrap_or_default(),
        harmless: whole.odds.harmless,
        nearest: whole.near().first().map_or(0.0, |near| near.likeness),
    };
    let urgency = urgency(&figures);
    let mut found = whole.needs(needs, &heard, &denied);
    if !found.first().is_some_and(|(_, probability)| *probability >= need::LIKELY) {
        found = in_a_part(needs, &read, &heard, &denied).unwrap_or(found);
    }
    // Whoever is in trouble has not come for nothing, whatever everyday words they say it in.
    let grave = figures.urgent.sum(urgent::SHARE) >= urgent::GRAVE;
    if grave && is_nothing(needs, &found) {
        found.remove(0);
    }
    let misuse = figures.misuse.share >= misuse::LEAST_SHARE && figures.misuse.sum(misuse::SHARE) >= misuse::LEAST;
    Understanding {
        language: whole.language(),
        urgency: if found.is_empty() { Urgency::Normal } else { urgency },
        needs: found,
        // Whoever saw a danger and tells where is told to ring 999, and learns nothing by it.
        refused: misuse && urgency != Urgency::Emergency,
        because: whole.near().iter().take(phrases::NAMED).copied().collect(),
        figures,
        heard,
        denied,
    }
}

/// What one part says most surely: where many things are told, the whole may be like nothing. Nothing where no part is sure of a need
/// that says what happens; that somebody harms is not taken from a part.
fn in_a_part(needs: &Needs, parts: &[Reading<'_>], heard: &[Heard], denied: &[Cue]) -> Option<Vec<(usize, f32)>> {
    let firsts = parts.iter().filter_map(|part| part.needs(needs, heard, denied).first().copied());
    let sure = firsts.filter(|(need, probability)| {
        let need = &needs.needs[*need];
        let says_what = need.answer != "support" && need.id != OUT_OF_SCOPE;
        *probability >= need::IN_A_PART && says_what && need.audience != Some(Audience::Perpetrator)
    });
    sure.max_by(|a, b| a.1.total_cmp(&b.1)).map(|first| vec![first])
}

/// Of a message that as a whole has nothing to do with being hurt, what it says besides: an insult or a complaint before it must not hide
/// that somebody is. Nothing where the rest is not grave.
fn besides<'m>(needs: &Needs, model: &'m Model, whole: &Reading<'_>, sentences: &[String]) -> Option<Reading<'m>> {
    let is_nothing = |reading: &Reading<'_>| is_nothing(needs, &reading.needs(needs, &[], &[]));
    if sentences.len() < 2 || !is_nothing(whole) {
        return None;
    }
    let says_nothing = |sentence: &&String| Reading::of(model, sentence).is_some_and(|part| is_nothing(&part));
    let rest: Vec<&str> = sentences.iter().filter(|sentence| !says_nothing(sentence)).map(String::as_str).collect();
    let rest = Reading::of(model, &rest.join(" ")).filter(|_| rest.len() < sentences.len())?;
    (rest.urgent().sum(urgent::SHARE) >= urgent::GRAVE).then_some(rest)
}

/// Whether what was found says that it has nothing to do with being hurt.
fn is_nothing(needs: &Needs, found: &[(usize, f32)]) -> bool {
    found.first().is_some_and(|(need, _)| needs.needs[*need].id == OUT_OF_SCOPE)
}

fn urgency(figures: &Figures) -> Urgency {
    let in_a_part = figures.emergency_in_a_part.is_some_and(is_enough_in_a_part);
    if in_a_part || figures.emergency.sum(emergency::SHARE) >= emergency::LEAST {
        Urgency::Emergency
    } else if figures.urgent.sum(urgent::SHARE) >= urgent::LEAST {
        Urgency::Urgent
    } else if figures.harmless >= HARMLESS {
        Urgency::None
    } else {
        Urgency::Normal
    }
}

/// Whether what speaks for an emergency in a part of a message makes one of the whole.
fn is_enough_in_a_part(evidence: Evidence) -> bool {
    evidence.sum(emergency::SHARE) - emergency::PART >= emergency::LEAST
}

/// Parts of a long message: its sentences, and stretches of long sentences. A danger may stand in one of them.
fn parts(sentences: &[String]) -> Vec<String> {
    let mut parts = Vec::new();
    for sentence in sentences {
        let words: Vec<&str> = sentence.split(' ').collect();
        if words.len() <= parts::WORDS + parts::WORDS / 2 {
            if sentences.len() > 1 {
                parts.push(sentence.clone());
            }
            continue;
        }
        parts.extend(words.windows(parts::WORDS).step_by(parts::STEP).map(|part| part.join(" ")));
    }
    parts.truncate(parts::MOST);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sample::needs;

    /// Understands messages by a handful of phrases.
    fn understood(message: &str) -> (Vec<String>, Urgency, bool) {
        let needs = needs(&[
            ("emergency", Urgency::Emergency, &["he is breaking the door down", "he has a knife", "he is outside now"]),
            ("money", Urgency::Normal, &["he takes my wages", "he keeps my bank card", "i have no money of my own"]),
            ("pets", Urgency::Normal, &["what about my dog", "who looks after my cat", "leave my pets behind"]),
            ("housing", Urgency::Urgent, &["nowhere to sleep tonight", "he threw me out", "i need a room"]),
            ("misuse", Urgency::None, &["where is the refuge", "track her phone", "read her messages"]),
        ]);
        let understood = understand(&needs, &Model::fit(&needs), message);
        let named = understood.needs.iter().map(|(need, _)| needs.needs[*need].id.clone()).collect();
        (named, understood.urgency, understood.refused)
    }

    #[test]
    fn the_likeliest_need_is_the_one_whose_phrases_are_most_alike() {
        assert_eq!(understood("he takes all of my wages").0[0], "money");
        assert_eq!(understood("what about my dog then").0[0], "pets");
        assert!(understood("zzz qqq").0.is_empty(), "nothing in it is known");
    }

    #[test]
    fn urgency_is_that_of_the_phrases_a_message_is_like() {
        assert_eq!(understood("he is breaking down the door").1, Urgency::Emergency);
        assert_eq!(understood("he threw me out, nowhere to sleep").1, Urgency::Urgent);
        assert_eq!(understood("he keeps my bank card").1, Urgency::Normal);
    }

    #[test]
    fn a_danger_in_one_sentence_of_many_counts() {
        let long = "Hello. What about my dog. He keeps my bank card. He has a knife! Who looks after my cat?";
        assert_eq!(understood(long).1, Urgency::Emergency);
    }

    #[test]
    fn misuse_is_refused_and_never_named() {
        let (named, _, refused) = understood("track her phone");
        assert!(refused && !named.contains(&"misuse".to_owned()), "{named:?}");
        assert!(!understood("who looks after my cat").2);
    }

    #[test]
    fn a_message_that_is_a_phrase_takes_its_need_whatever_its_words_are_like() {
        let said = [
            ("helpline", Urgency::Normal, &["my dog is fine but i need help"][..]),
            ("pets", Urgency::Normal, &["what about my dog", "my dog", "is my dog fine", "help for my dog"]),
        ];
        let needs = needs(&said);
        let first = |message: &str| understand(&needs, &Model::fit(&needs), message).needs[0].0;
        assert_eq!(needs.needs[first("My dog is fine, but I need help!")].id, "helpline");
    }

    #[test]
    fn ordinary_words_weigh_nothing_and_alone_say_nothing() {
        assert_eq!(understood("hi, he takes my wages. thank you").0, understood("he takes my wages").0);
        assert!(understood("Hi! Thank you").0.is_empty());
    }

    #[test]
    fn one_word_is_too_little_to_send_somebody_away() {
        let needs = needs(&[
            (
                "out-of-scope",
                Urgency::None,
                &["hit the road", "hit the gym then the shops", "beat the eggs", "weather"][..],
            ),
            ("helpline", Urgency::Normal, &["he is hurting me", "i am scared of her"]),
        ]);
        let model = Model::fit(&needs);
        let said = |message: &str| {
            let understood = understand(&needs, &model, message);
            (understood.urgency, understood.needs.iter().any(|(need, _)| needs.needs[*need].id == OUT_OF_SCOPE))
        };
        assert_eq!(said("hit"), (Urgency::Normal, false));
        assert_eq!(said("weather"), (Urgency::None, true), "it is a phrase");
        assert_eq!(said("hit the gym"), (Urgency::None, true));
    }

    #[test]
    fn a_complaint_does_not_hide_what_is_said_besides() {
        let needs = needs(&[
            ("out-of-scope", Urgency::None, &["you lot are useless", "useless website", "waste of time"][..]),
            ("emergency", Urgency::Emergency, &["he broke my arm", "he broke my fingers", "she broke my hand"]),
        ]);
        let model = Model::fit(&needs);
        let first = |message: &str| needs.needs[understand(&needs, &model, message).needs[0].0].id.clone();
        assert_eq!(first("You lot are useless. Useless website, waste of time! He broke two fingers"), "emergency");
        assert_eq!(first("You lot are useless. Waste of time"), OUT_OF_SCOPE);
    }

    #[test]
    fn nobody_is_taken_for_one_who_harms_unless_they_say_so() {
        let mut needs = needs(&[
            ("behaviour", Urgency::Normal, &["i hit my wife", "i hurt my partner", "i want to stop hitting her"]),
            (
                "helpline",
                Urgency::Normal,
                &["my wife hits me", "my partner hurts me", "he hits me", "she hurts me", "my partner is hitting me"],
            ),
        ]);
        needs.needs[0].audience = Some(Audience::Perpetrator);
        let model = Model::fit(&needs);
        let named =
            |message: &str| understand(&needs, &model, message).needs.iter().map(|(need, _)| *need).collect::<Vec<_>>();
        assert_eq!(named("i hit her")[0], 0);
        assert_eq!(named("my partner hits me"), [1]);
    }
}
