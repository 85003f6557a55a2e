//! What a message is about, how urgent it is, in which language, and whether it asks for what is refused.

use super::Ordinary;
use super::classes::standardised;
use super::model::{Model, Neighbour};
use super::need::{MISUSE, Needs, Urgency};
use super::vector::Vector;
use crate::directory::Audience;
use crate::text::fold;
use crate::weights::understanding::{
    HARMLESS, HARMS, LONGEST_MESSAGE, MOST_ODDS, emergency, misuse, parts, phrases, urgent, words,
};

/// What was understood of a message. Lives for one request.
#[derive(Clone, Debug)]
pub struct Understanding {
    /// Index of its language in [`Needs::languages`]; `None` when nothing in it is known.
    pub language: Option<usize>,
    /// How urgent it is.
    pub urgency: Urgency,
    /// Indexes of needs with their scores, the likeliest first. Empty when nothing is known. Never holds misuse.
    pub needs: Vec<(usize, f32)>,
    /// Whether it asks for what is refused.
    pub refused: bool,
    /// The phrases that decided, the most like first.
    pub because: Vec<Neighbour>,
    /// The figures behind it, for `--explain`.
    pub figures: Figures,
}

/// The figures that decide.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Figures {
    /// Share of neighbours that are emergencies: of the message, and the most of any part of it.
    pub emergency: [f32; 2],
    /// The same of those that are urgent or emergencies.
    pub urgent: [f32; 2],
    /// Share of neighbours that are misuse, and the odds of it (logarithm).
    pub misuse: [f32; 2],
    /// The odds of an emergency (logarithm): of the message, and the most of any part of it.
    pub odds: [f32; 2],
    /// The odds that it is urgent or an emergency (logarithm): of the message, and the most of any part of it.
    pub urgent_odds: [f32; 2],
    /// The odds that somebody who harms is meant (logarithm).
    pub harms: f32,
    /// Standing of the needs of danger among all words, beside that of the likeliest other need.
    pub danger: f32,
    /// Share of neighbours in which nobody's safety is at stake.
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

/// Needs in which somebody may die.
const DANGERS: [&str; 3] = ["emergency", "silent-call", "suicide-crisis"];

/// Reads a message.
pub fn understand(needs: &Needs, model: &Model, message: &str) -> Understanding {
    let sentences = sentences(&needs.ordinary, message);
    let whole = model.read(&sentences.join(" "));
    if whole.is_empty() {
        return Understanding {
            language: None,
            urgency: Urgency::Normal,
            needs: Vec::new(),
            refused: false,
            because: Vec::new(),
            figures: Figures::default(),
        };
    }
    let neighbours = model.neighbours(&whole);
    let of_message = danger(model, &whole, &neighbours);
    let mut most = of_message;
    for part in parts(&sentences) {
        let vector = model.read(&part);
        let of_part = danger(model, &vector, &model.neighbours(&vector));
        most = std::array::from_fn(|figure| most[figure].max(of_part[figure]));
    }
    let [emergency, urgent, odds, urgent_odds] = std::array::from_fn(|figure| [of_message[figure], most[figure]]);
    let nearest = neighbours.first().map_or(0.0, |near| near.likeness);
    let mut figures = Figures { emergency, urgent, odds, urgent_odds, nearest, ..Figures::default() };
    let mut scores = vec![0f32; needs.needs.len()];
    for near in &neighbours {
        scores[model.label(near.phrase).0] += near.likeness.powi(phrases::NEED_POWER);
    }
    let by_words = model.needs.scores(&whole);
    figures.harmless = share(&neighbours, |phrase| model.label(phrase).1 == Urgency::None);
    let dangers: Vec<usize> = DANGERS.iter().filter_map(|id| needs.position(id)).collect();
    let most = |is: bool| {
        let of = by_words.iter().enumerate().filter(|(need, _)| dangers.contains(need) == is);
        of.map(|(_, score)| *score).fold(f32::MIN, f32::max)
    };
    figures.danger = (most(true) - most(false)).max(-10.0);
    let misuse = needs.position(MISUSE);
    if let Some(misuse) = misuse {
        figures.misuse = [share(&neighbours, |phrase| model.label(phrase).0 == misuse), model.is_misuse.score(&whole)];
    }
    let scores = standardised(scores).into_iter().zip(&by_words).map(|(like, words)| like + words::SHARE * words);
    figures.harms = model.harms.score(&whole);
    let same = neighbours.first().filter(|near| near.likeness >= phrases::SAME).map(|near| model.label(near.phrase).0);
    let is_meant = |need: usize| {
        let harms = needs.needs[need].audience == Some(Audience::Perpetrator);
        Some(need) != misuse && (!harms || figures.harms >= HARMS || same == Some(need))
    };
    let mut ranked: Vec<(usize, f32)> = scores.enumerate().filter(|(need, _)| is_meant(*need)).collect();
    let best = ranked.iter().map(|(_, score)| *score).fold(f32::MIN, f32::max);
    if let Some((_, score)) = ranked.iter_mut().find(|(need, _)| same == Some(*need)) {
        // Just above the rest, so that these count as they did.
        *score = score.max(best) + f32::EPSILON * best.abs();
    }
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    ranked.truncate(words::RANKED);
    Understanding {
        language: language(model, &neighbours, &model.languages.scores(&whole)),
        urgency: urgency(&figures),
        needs: ranked,
        refused: refused(&figures),
        because: neighbours.into_iter().take(phrases::NAMED).collect(),
        figures,
    }
}

fn urgency(figures: &Figures) -> Urgency {
    let [message, part] = figures.emergency;
    let odds = figures.odds[1].clamp(-MOST_ODDS, MOST_ODDS);
    let danger = [message, part, figures.danger, odds];
    if danger.iter().zip(emergency::WEIGHTS).map(|(figure, weight)| figure * weight).sum::<f32>() >= emergency::LEAST {
        Urgency::Emergency
    } else if urgent::SHARE * figures.urgent[1] + figures.urgent_odds.iter().sum::<f32>() >= urgent::LEAST {
        Urgency::Urgent
    } else if figures.harmless >= HARMLESS {
        Urgency::None
    } else {
        Urgency::Normal
    }
}

fn refused(figures: &Figures) -> bool {
    let [share, odds] = figures.misuse;
    share >= misuse::LEAST_SHARE && misuse::SHARE * share + odds.clamp(-MOST_ODDS, MOST_ODDS) >= misuse::LEAST
}

/// What speaks for danger in a text: shares of neighbours that are emergencies, and urgent or emergencies; the odds
/// (logarithm) of the one and of the other.
fn danger(model: &Model, vector: &Vector, near: &[Neighbour]) -> [f32; 4] {
    let of = |urgency: Urgency| share(near, |phrase| model.label(phrase).1 == urgency);
    let emergency = of(Urgency::Emergency);
    let urgent = emergency + of(Urgency::Urgent);
    [emergency, urgent, model.is_emergency.score(vector), model.is_urgent.score(vector)]
}

/// The share of neighbours for which `is` holds, each counted by its likeness cubed.
fn share(near: &[Neighbour], is: impl Fn(usize) -> bool) -> f32 {
    let weight = |near: &Neighbour| near.likeness.powi(phrases::SHARE_POWER);
    let all: f32 = near.iter().map(weight).sum();
    let some: f32 = near.iter().filter(|near| is(near.phrase)).map(weight).sum();
    if all > 0.0 { some / all } else { 0.0 }
}

fn language(model: &Model, near: &[Neighbour], by_words: &[f32]) -> Option<usize> {
    let mut scores = vec![0f32; by_words.len()];
    for near in near {
        scores[model.label(near.phrase).2] += near.likeness.powi(phrases::SHARE_POWER);
    }
    let scores = standardised(scores).into_iter().zip(by_words).map(|(like, words)| like + words);
    scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(language, _)| language)
}

/// The folded sentences of a message, each without the ordinary words around it.
fn sentences(ordinary: &Ordinary, message: &str) -> Vec<String> {
    let ends = ['.', '!', '?', ';', '\n', '。', '．', '｡', '！', '？', '；', '؟', '।', '۔', '—'];
    let read: String = message.chars().take(LONGEST_MESSAGE).collect();
    let sentences = read.split(ends).map(|sentence| ordinary.without(&fold(sentence)));
    sentences.filter(|sentence| !sentence.is_empty()).collect()
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
        assert_eq!(understood("can i bring my dog").0[0], "pets");
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
