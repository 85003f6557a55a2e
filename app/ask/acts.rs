//! What somebody does with a line of a conversation (a dialogue act, ISO 24617-2): asks when a service is open, says thanks, takes
//! something back, or tells more. Learnt from lines that people wrote, `locales/<tag>/turns.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use serde::Deserialize;

use super::model::Model;
use super::need::{Need, Needs, Phrase, Urgency};
use super::reading::Reading;
use super::regression::probability;
use crate::content::{Problem, optional_toml, vocabulary};
use crate::text::fold;
use crate::weights::understanding::{acts, phrases};

vocabulary! {
    /// What somebody does with a line.
    pub enum Act {
        /// Asks when a service is open.
        Hours = "hours",
        /// Asks what it costs.
        Cost = "cost",
        /// Asks whether it shows on a bill.
        OnBill = "on-bill",
        /// Asks for its number.
        Phone = "phone",
        /// Asks whether one can text it.
        Text = "text",
        /// Asks for a web chat.
        Chat = "chat",
        /// Asks for an email address.
        Email = "email",
        /// Asks for a website.
        Web = "web",
        /// Asks which languages are spoken.
        Languages = "languages",
        /// Asks for an interpreter.
        Interpreters = "interpreters",
        /// Asks whether they, or somebody, can use it.
        Eligibility = "eligibility",
        /// Asks whom it is for.
        Audiences = "audiences",
        /// Asks whether it takes animals.
        Pets = "pets",
        /// Asks where it helps.
        Areas = "areas",
        /// Asks how to get in.
        Referral = "referral",
        /// Asks what happens there.
        WhatHappens = "what-happens",
        /// Asks whom it tells.
        Confidential = "confidential",
        /// Asks how long one waits.
        Waiting = "waiting",
        /// Asks where it is.
        Address = "address",
        /// Asks what a word means.
        Meaning = "meaning",
        /// Asks for other services.
        More = "more",
        /// Says that a danger has passed.
        Eased = "eased",
        /// Takes something back, or says that the answer is wrong.
        Correct = "correct",
        /// Says thanks, or goodbye.
        Close = "close",
        /// Says hello.
        Hello = "hello",
        /// Jokes, or talks of something else.
        Joke = "joke",
        /// Is angry with the program.
        Anger = "anger",
        /// Asks who or what answers, and what is kept.
        AboutYou = "about-you",
        /// Asks about children, home, council, police, court or money.
        Rights = "rights",
        /// Tells more.
        Statement = "statement",
    }
}

/// Lines of every act, in every language.
#[derive(Debug, Default)]
pub struct Acts {
    lines: Needs,
    /// Words for places in a list ("the second one"), folded, with the language and the place, 0 for the first.
    ordinals: Vec<(String, String, usize)>,
}

/// `locales/<tag>/turns.toml`.
#[derive(Debug, Deserialize)]
struct TurnsFile {
    /// Words for the first of a list, for the second, and so on.
    #[serde(default)]
    ordinals: Vec<Vec<String>>,
    #[serde(flatten)]
    lists: BTreeMap<String, Vec<String>>,
}

impl Acts {
    /// The lines in the folders of `locales` for these languages.
    pub fn load(locales: &Path, tags: &[&str]) -> (Self, Vec<Problem>) {
        let lines = Needs { needs: Act::ALL.iter().map(|act| Need::of_name(act.key())).collect(), ..Needs::default() };
        let mut acts = Self { lines, ..Self::default() };
        let problems = tags.iter().flat_map(|tag| acts.read(&locales.join(tag), tag)).collect();
        (acts, problems)
    }

    fn read(&mut self, folder: &Path, tag: &str) -> Vec<Problem> {
        let mut problems = Vec::new();
        let Some((source, file)) = optional_toml::<TurnsFile>(&folder.join("turns.toml"), &mut problems) else {
            return problems;
        };
        let language = self.lines.languages.len();
        self.lines.languages.push(tag.to_owned());
        for (place, words) in file.ordinals.iter().enumerate() {
            self.ordinals.extend(words.iter().map(|words| (fold(words), tag.to_owned(), place)));
        }
        let mut said: HashMap<String, Act> = HashMap::new();
        let mut problem = |words: &str, message: String, help: &str| {
            problems.push(source.problem_at_last(words, "turns", message, help));
        };
        for (list, lines) in file.lists {
            let Some(act) = Act::from_key(&list) else {
                let known: Vec<&str> = Act::ALL.iter().map(|act| act.key()).collect();
                let help = format!("Name one of {}, ordinals.", known.join(", "));
                problem(&list, format!("there is no list \"{list}\""), &help);
                continue;
            };
            for line in lines {
                let levelled = fold(&line);
                if levelled.is_empty() {
                    problem(&line, format!("\"{line}\" of {list} has no word in it"), "Write a line, or delete it.");
                } else if let Some(other) = said.insert(levelled, act).filter(|other| *other != act) {
                    problem(
                        &line,
                        format!("\"{line}\" stands in {} and in {list}", other.key()),
                        "Keep it in one list.",
                    );
                } else {
                    let phrase = Phrase { text: line, need: act as usize, urgency: Urgency::Normal, language };
                    self.lines.phrases.push(phrase);
                }
            }
        }
        problems
    }

    /// Adds what visitors come with, as it is: a line that tells more is most like these. Of each language that has lines,
    /// half as many. What begins as questions do is left out: it may ask of a service.
    pub fn tell_apart_from(&mut self, needs: &Needs) {
        for (language, tag) in self.lines.languages.clone().iter().enumerate() {
            let Some(of_needs) = needs.languages.iter().position(|known| known == tag) else { continue };
            let own: Vec<&Phrase> = self.lines.phrases.iter().filter(|line| line.language == language).collect();
            let asks = openings_of_questions(&own);
            let tells = |phrase: &&Phrase| {
                phrase.language == of_needs
                    && !phrase.text.contains(['?', '؟', '？'])
                    && !asks.contains(&opening(&phrase.text))
            };
            let told: Vec<&Phrase> = needs.phrases.iter().filter(tells).collect();
            // Each nth: phrases stand in the order of their needs.
            let step = (told.len() * acts::ASIDE / own.len().max(1)).max(1);
            let statements = told.into_iter().step_by(step).map(|phrase| Phrase {
                need: Act::Statement as usize,
                language,
                urgency: Urgency::Normal,
                text: phrase.text.clone(),
            });
            let statements: Vec<Phrase> = statements.collect();
            self.lines.phrases.extend(statements);
        }
    }

    /// The lines with what `hide` makes of each: names of services and places tell nothing of what is asked of them.
    pub fn hidden(&self, hide: impl Fn(&str) -> String) -> Needs {
        let phrases = self.lines.phrases.iter().map(|line| Phrase { text: hide(&line.text), ..line.clone() });
        Needs {
            needs: self.lines.needs.clone(),
            languages: self.lines.languages.clone(),
            phrases: phrases.collect(),
            ..Needs::default()
        }
    }

    /// Lets go of the lines, once they are fitted.
    pub fn forget_lines(&mut self) {
        self.lines.phrases = Vec::new();
    }

    /// The lines, as a set that can be fitted.
    pub fn lines(&self) -> &Needs {
        &self.lines
    }

    /// What somebody may be doing with a line.
    pub fn acts(&self, model: &Model, line: &str) -> LikelyActs {
        let Some(reading) = Reading::of(model, &fold(line)) else { return LikelyActs::default() };
        let nearest = reading.near().first().filter(|near| near.likeness >= phrases::SAME);
        let same = nearest.map(|near| model.label(near.phrase).need());
        let likely = |act: &Act| {
            let by_words = probability(reading.need(*act as usize).sum(acts::SHARE));
            if same == Some(*act as usize) { 1.0 } else { by_words }
        };
        let mut acts: Vec<(Act, f32)> = Act::ALL.iter().map(|act| (*act, likely(act))).collect();
        acts.sort_by(|a, b| b.1.total_cmp(&a.1));
        LikelyActs(acts)
    }

    /// The place in a list that a line in `language` names, 0 for the first; where its language is not known, by the words of all.
    pub fn place_in_list(&self, line: &str, language: Option<&str>) -> Option<usize> {
        let folded = format!(" {} ", fold(line));
        let known = self.ordinals.iter().any(|(_, tag, _)| Some(tag.as_str()) == language);
        let own = self.ordinals.iter().filter(|(_, tag, _)| !known || Some(tag.as_str()) == language);
        let named = own.filter(|(words, ..)| folded.contains(&format!(" {words} ")));
        named.max_by_key(|(words, ..)| words.len()).map(|(.., place)| *place)
    }
}

/// What somebody may be doing with a line, with the probability of each (0 to 1), the likeliest first. Empty when nothing in it is
/// known.
#[derive(Clone, Debug, Default)]
pub struct LikelyActs(Vec<(Act, f32)>);

impl LikelyActs {
    /// Each, the likeliest first.
    pub fn iter(&self) -> impl Iterator<Item = (Act, f32)> {
        self.0.iter().copied()
    }

    /// What somebody does, and how likely that is (0 to 1): they tell something, unless another act is likely too. `named` where the
    /// line names a service: then it is likelier that something is asked of it.
    pub fn meant(&self, named: bool) -> (Act, f32) {
        let telling = self.iter().find(|(act, _)| *act == Act::Statement).map_or(0.0, |(_, likely)| likely);
        let other = self.iter().find(|(act, _)| *act != Act::Statement);
        let beside = if named { acts::BESIDE_TELLING_OF_A_NAME } else { acts::BESIDE_TELLING };
        let is_meant = |likely: f32| likely >= acts::LIKELY && likely >= telling * beside;
        other.filter(|(_, likely)| is_meant(*likely)).unwrap_or((Act::Statement, telling))
    }

    /// Whether an act has at least this probability (0 to 1).
    pub fn may_be(&self, act: Act, least: f32) -> bool {
        self.iter().any(|(known, likely)| known == act && likely >= least)
    }
}

/// The first word of a line.
fn opening(line: &str) -> String {
    line.split_whitespace().next().unwrap_or_default().to_lowercase().replace(['\'', '’'], "")
}

/// Words that begin questions, and hardly ever what is told.
fn openings_of_questions(lines: &[&Phrase]) -> HashSet<String> {
    let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
    for line in lines {
        let (asked, told) = seen.entry(opening(&line.text)).or_default();
        if line.need == Act::Statement as usize { *told += 1 } else { *asked += 1 }
    }
    let asks = seen.into_iter().filter(|(_, (asked, told))| *asked >= acts::OPENINGS && told * 9 <= *asked);
    asks.map(|(word, _)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_list_is_read_in_the_language_of_the_line() {
        let ordinal = |words: &str, tag: &str, place| (words.to_owned(), tag.to_owned(), place);
        let ordinals = vec![ordinal("the second", "en", 1), ordinal("son", "tr", 4)];
        let acts = Acts { ordinals, ..Acts::default() };
        assert_eq!(acts.place_in_list("The second one?", Some("en")), Some(1));
        assert_eq!(acts.place_in_list("my son needs them", Some("en")), None, "Turkish for the last");
        assert_eq!(acts.place_in_list("son", Some("tr")), Some(4));
        assert_eq!(acts.place_in_list("the second", None), Some(1));
        assert_eq!(acts.place_in_list("the second", Some("am")), Some(1), "a language without such words");
    }
}
