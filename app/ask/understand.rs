//! What a message is about, how urgent it is, in which language, and whether it asks for what is refused.

use super::classes::standardised;
use super::model::{Label, Model, Neighbour, Odds};
use super::need::{MISUSE, Needs, Urgency};
use super::regression::probability;
use super::sentences::sentences;
use super::slips::mended;
use super::vector::Vector;
use super::{Cue, Heard};
use crate::directory::Audience;
use crate::weights::understanding::{HARMLESS, MOST_ODDS, emergency, misuse, need, parts, phrases, urgent};

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
}

impl Understanding {
    /// The needs that are likely enough to say so and to act on, with their probabilities, the likeliest first.
    pub fn likely(&self) -> impl Iterator<Item = (usize, f32)> {
        self.needs.iter().take(need::MOST).filter(|(_, probability)| *probability >= need::LIKELY).copied()
    }
}

/// What speaks for yes to a question: the share of the nearest phrases that are (0 to 1), and the odds by the words
/// (logarithm).
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Evidence {
    /// Share of neighbours.
    pub share: f32,
    /// Odds.
    pub odds: f32,
}

impl Evidence {
    /// Both together, in the logarithm of odds: a whole share counts as much as `share`.
    fn sum(self, share: f32) -> f32 {
        self.share * share + self.odds
    }
}

/// The figures that decide.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Figures {
    /// An emergency, by the whole message.
    pub emergency: Evidence,
    /// An emergency, by the part of the message that says most.
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
    let mend = |sentence: &String| mended(sentence, |word| model.rarity_of(word));
    let said =
        sentences(message).iter().map(mend).map(|sentence| needs.ordinary.without(&sentence)).collect::<Vec<_>>();
    let sentences: Vec<String> = said.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    let heard = needs.cues.heard(message);
    let Some(whole) = Reading::of(model, &sentences.join(" ")) else {
        return Understanding { heard, ..Understanding::default() };
    };
    let parts = parts(&sentences).into_iter().filter_map(|part| Reading::of(model, &part));
    let of_parts = parts.map(|part| part.emergency());
    let figures = Figures {
        emergency: whole.emergency(),
        emergency_in_a_part: of_parts.max_by(|a, b| a.sum(emergency::SHARE).total_cmp(&b.sum(emergency::SHARE))),
        urgent: whole.urgent(),
        misuse: needs.position(MISUSE).map(|misuse| whole.need(misuse)).unwrap_or_default(),
        harmless: whole.odds.harmless,
        nearest: whole.near.first().map_or(0.0, |near| near.likeness),
    };
    Understanding {
        language: whole.language(),
        urgency: urgency(&figures),
        needs: whole.needs(needs, &heard),
        refused: figures.misuse.share >= misuse::LEAST_SHARE && figures.misuse.sum(misuse::SHARE) >= misuse::LEAST,
        because: whole.near.into_iter().take(phrases::NAMED).collect(),
        figures,
        heard,
    }
}

fn urgency(figures: &Figures) -> Urgency {
    let in_a_part = figures.emergency_in_a_part.map_or(f32::MIN, |part| part.sum(emergency::SHARE) - emergency::PART);
    if figures.emergency.sum(emergency::SHARE).max(in_a_part) >= emergency::LEAST {
        Urgency::Emergency
    } else if figures.urgent.sum(urgent::SHARE) >= urgent::LEAST {
        Urgency::Urgent
    } else if figures.harmless >= HARMLESS {
        Urgency::None
    } else {
        Urgency::Normal
    }
}

/// A text, read: the phrases it is like, and what its words say.
struct Reading<'m> {
    model: &'m Model,
    vector: Vector,
    near: Vec<Neighbour>,
    odds: Odds,
}

impl<'m> Reading<'m> {
    /// Reads a folded text; `None` when nothing in it is known.
    fn of(model: &'m Model, text: &str) -> Option<Self> {
        let vector = model.read(text);
        if vector.is_empty() {
            return None;
        }
        let near = model.neighbours(&vector);
        let odds = model.odds(&vector).unwrap_or_else(|| by_phrases(model, &near));
        Some(Self { model, vector, near, odds })
    }

    fn share(&self, is: impl Fn(&Label) -> bool) -> f32 {
        share(self.model, &self.near, is)
    }

    fn emergency(&self) -> Evidence {
        let share = self.share(|label| label.urgency == Urgency::Emergency);
        // Beyond so high odds a word is only rare.
        self.alarming(share, self.odds.emergency.clamp(-MOST_ODDS, MOST_ODDS))
    }

    fn urgent(&self) -> Evidence {
        self.alarming(self.share(|label| label.urgency.is_urgent()), self.odds.urgent)
    }

    /// What is rather harmless has to say that much more.
    fn alarming(&self, share: f32, odds: f32) -> Evidence {
        Evidence { share, odds: odds - self.odds.harmless.max(0.0) }
    }

    fn need(&self, need: usize) -> Evidence {
        Evidence { share: self.share(|label| label.need == need), odds: self.odds.needs[need] }
    }

    /// The likeliest needs with their probabilities. A need whose phrase the text is comes first.
    fn needs(&self, needs: &Needs, heard: &[Heard]) -> Vec<(usize, f32)> {
        let nearest = self.near.first().filter(|near| near.likeness >= phrases::SAME);
        let same = nearest.map(|near| self.model.label(near.phrase).need);
        // Nobody is taken for one who harms unless that is likelier than not, whatever their words are like.
        let grown = heard.iter().any(|heard| matches!(heard.cue, Cue::Age | Cue::Older) && heard.number.is_some());
        let is_meant = |need: usize| {
            let young = needs.needs[need].cues.contains(&Cue::Young);
            let harms = needs.needs[need].audience == Some(Audience::Perpetrator);
            needs.needs[need].id != MISUSE
                && !(young && grown)
                && (!harms || self.need(need).sum(need::SHARE) >= 0.0 || same == Some(need))
        };
        let meant = (0..needs.needs.len()).filter(|need| is_meant(*need));
        let probability = |need: usize| {
            let is_cue = |heard: &Heard| needs.needs[need].cues.contains(&heard.cue);
            let by_cue = if heard.iter().any(is_cue) { need::CUE } else { 0.0 };
            let by_words = probability(self.need(need).sum(need::SHARE) + by_cue);
            if same == Some(need) { by_words.max(need::SAME) } else { by_words }
        };
        let mut ranked: Vec<(usize, f32)> = meant.map(|need| (need, probability(need))).collect();
        ranked.sort_by(|a, b| {
            (same == Some(b.0)).cmp(&(same == Some(a.0))).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0))
        });
        ranked.truncate(need::RANKED);
        ranked
    }

    /// Index of its language.
    fn language(&self) -> Option<usize> {
        let by_words = self.model.languages.scores(&self.vector);
        let mut near = vec![0f32; by_words.len()];
        for neighbour in &self.near {
            near[self.model.label(neighbour.phrase).language] += neighbour.likeness.powi(phrases::SHARE_POWER);
        }
        let scores = standardised(near).into_iter().zip(by_words).map(|(like, words)| like + words);
        scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(language, _)| language)
    }
}

/// The share of neighbours (0 to 1) for which `is` holds.
fn share(model: &Model, near: &[Neighbour], is: impl Fn(&Label) -> bool) -> f32 {
    let weight = |near: &Neighbour| near.likeness.powi(phrases::SHARE_POWER);
    let all: f32 = near.iter().map(weight).sum();
    let some: f32 = near.iter().filter(|near| is(model.label(near.phrase))).map(weight).sum();
    if all > 0.0 { some / all } else { 0.0 }
}

/// Odds by the nearest phrases, until there is a fit.
fn by_phrases(model: &Model, near: &[Neighbour]) -> Odds {
    let odds = |is: &dyn Fn(&Label) -> bool| {
        let share = share(model, near, is).clamp(phrases::NEVER, 1.0 - phrases::NEVER);
        (share / (1.0 - share)).ln()
    };
    Odds {
        needs: (0..model.needs).map(|need| odds(&|label| label.need == need)).collect(),
        emergency: odds(&|label| label.urgency == Urgency::Emergency),
        urgent: odds(&|label| label.urgency.is_urgent()),
        harmless: odds(&|label| label.urgency == Urgency::None),
    }
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
    fn nobody_is_taken_for_one_who_harms_unless_they_say_so() {
        let mut needs = needs(&[
            ("behaviour", Urgency::Normal, &["i hit my wife", "i hurt my partner", "i want to stop hitting her"]),
            ("helpline", Urgency::Normal, &["my wife hits me", "my partner hurts me", "he hits me", "she hurts me"]),
        ]);
        needs.needs[0].audience = Some(Audience::Perpetrator);
        let model = Model::fit(&needs);
        let named =
            |message: &str| understand(&needs, &model, message).needs.iter().map(|(need, _)| *need).collect::<Vec<_>>();
        assert_eq!(named("i hit her")[0], 0);
        assert_eq!(named("my partner hits me"), [1]);
    }
}
