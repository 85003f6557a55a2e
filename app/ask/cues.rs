//! Cues: short sequences of words that tell for whom help is, who writes, what must be said first and how somebody can be
//! reached. Each is kept as it was said, so that an answer can say why.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde::Deserialize;

use crate::content::{Problem, optional_toml, vocabulary};
use crate::text::fold;
use crate::weights::understanding::{LONGEST_CUE, OLD, YOUNG};

vocabulary! {
    /// What a cue tells. The person is the one who is hurt, whoever writes.
    pub enum Cue {
        /// The partner who is mentioned is a man. It makes likely, and does not say, that the person is a woman.
        PartnerMan = "partner-man",
        /// The partner who is mentioned is a woman.
        PartnerWoman = "partner-woman",
        /// A man is spoken of: less than a partner who is a man.
        He = "he",
        /// The person is a woman.
        Woman = "woman",
        /// The person is a man.
        Man = "man",
        /// The person is gay, lesbian, bisexual or queer.
        Lgbt = "lgbt",
        /// The person is trans or non-binary.
        Trans = "trans",
        /// The person is deaf.
        Deaf = "deaf",
        /// The person is disabled, or needs a carer.
        Disabled = "disabled",
        /// The person's leave to stay is at stake.
        NoRecourse = "no-recourse",
        /// The person is Gypsy, Roma or a Traveller.
        Traveller = "traveller",
        /// The person is old.
        Older = "older",
        /// The person is under 18.
        Young = "young",
        /// How old the writer is: `#`. Below 18 it is [`Cue::Young`], from 60 on [`Cue::Older`].
        Age = "age",
        /// Ringing is not possible, not safe or not wanted.
        CannotRing = "cannot-ring",
        /// A text message is wanted.
        WantsText = "wants-text",
        /// A web chat is wanted.
        WantsChat = "wants-chat",
        /// Email is wanted.
        WantsEmail = "wants-email",
        /// A talk face to face is wanted.
        WantsFaceToFace = "wants-face-to-face",
        /// The person's phone or movements are watched.
        Watched = "watched",
        /// Hands or pressure on the neck.
        Neck = "neck",
        /// The person is pregnant or has just had a baby.
        Pregnant = "pregnant",
        /// Rape or sexual assault.
        Raped = "raped",
        /// Children are hurt or in danger.
        ChildHurt = "child-hurt",
        /// The person is leaving, or wants to.
        Leaving = "leaving",
        /// Somebody does it to the writer: they are not read as one who harms, whatever else they say.
        DoneToMe = "done-to-me",
        /// A friend, relative or neighbour writes.
        WorriedAbout = "worried-about",
        /// Who is spoken of is a woman: it counts where the writer is worried about another.
        AboutWoman = "about-woman",
        /// Who is spoken of is a man.
        AboutMan = "about-man",
        /// Somebody at work writes.
        AtWork = "at-work",
    }
}

impl Cue {
    /// Whether a "not" takes it back. "Not my husband": whoever it is, a husband is there.
    fn can_be_denied(self) -> bool {
        !matches!(self, Self::PartnerMan | Self::PartnerWoman | Self::He)
    }
}

/// A cue that was heard in a message.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Heard {
    /// What it tells.
    pub cue: Cue,
    /// The words, levelled.
    pub words: String,
    /// The number among them.
    pub number: Option<u8>,
    /// Tags of the languages in which a single word tells this; empty for several words, which mean nothing else elsewhere.
    #[serde(skip)]
    pub only_in: Vec<String>,
}

impl Heard {
    /// Whether it counts in a message of this language.
    pub(super) fn counts_in(&self, language: &str) -> bool {
        self.only_in.is_empty() || self.only_in.iter().any(|tag| tag == language)
    }
}

/// The list of words that tell nothing although shorter cues stand in them.
const NOTHING: &str = "nothing";

/// The cues of all languages, folded; `#` for a number.
#[derive(Clone, Debug, Default)]
pub struct Cues {
    known: HashMap<String, Vec<Meaning>>,
    /// Tags of the languages that have cues.
    languages: Vec<String>,
    /// How many words the longest cue has that begins with a word.
    longest: HashMap<String, usize>,
    /// Words that turn a cue round directly before it.
    not: Vec<String>,
    /// The same directly after it.
    not_after: Vec<String>,
    /// Words after which a number is no age: "im 20 weeks pregnant".
    no_age: Vec<String>,
}

/// What words tell in a language.
#[derive(Clone, Copy, Debug)]
struct Meaning {
    cue: Cue,
    /// Index of the language.
    language: usize,
}

/// `locales/<tag>/cues.toml`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct CuesFile {
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    not_after: Vec<String>,
    #[serde(default)]
    no_age: Vec<String>,
    #[serde(flatten)]
    lists: HashMap<String, Vec<String>>,
}

impl Cues {
    /// Adds those of a language, from `cues.toml` in its folder of `locales/`, if there is one.
    pub fn load(&mut self, language: &Path) -> Vec<Problem> {
        let path = language.join("cues.toml");
        let mut problems = Vec::new();
        let Some((source, file)) = optional_toml::<CuesFile>(&path, &mut problems) else { return problems };
        let tag = language.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.languages.push(tag);
        let language = self.languages.len() - 1;
        let mut said: HashMap<String, String> = HashMap::new();
        let mut problem = |words: &str, message: String, help: &str| {
            problems.push(source.problem_at_last(words, "cues", message, help));
        };
        for (list, phrases) in &file.lists {
            let cue = Cue::from_key(list);
            if cue.is_none() && list != NOTHING {
                let known: Vec<&str> = Cue::ALL.iter().map(|cue| cue.key()).collect();
                let help = format!("Name one of {}, not, not-after, no-age, {NOTHING}.", known.join(", "));
                problem(list, format!("there is no list \"{list}\""), &help);
                continue;
            }
            for (phrase, form) in
                phrases.iter().flat_map(|phrase| forms(phrase).into_iter().map(move |form| (phrase, form)))
            {
                let words = folded(&form);
                if !words.contains(char::is_alphabetic) || words.split(' ').count() > LONGEST_CUE {
                    let message = format!("\"{form}\" of {list} has no word in it, or more than {LONGEST_CUE}");
                    problem(phrase, message, "Write a few words as they are typed, or delete it.");
                }
                let (first, length) = (words.split(' ').next().unwrap_or_default(), words.split(' ').count());
                let longest = self.longest.entry(first.to_owned()).or_default();
                *longest = length.max(*longest);
                match said.insert(words.clone(), list.clone()) {
                    Some(other) if other != *list && !cue.is_some_and(|cue| tells_more(cue, &other)) => {
                        problem(
                            phrase,
                            format!("\"{form}\" stands in {other} and in {list}"),
                            "Keep it where it is surer, or make each longer.",
                        );
                    }
                    _ => self.known.entry(words).or_default().extend(cue.map(|cue| Meaning { cue, language })),
                }
            }
        }
        for (all, more) in
            [(&mut self.not, &file.not), (&mut self.not_after, &file.not_after), (&mut self.no_age, &file.no_age)]
        {
            all.extend(more.iter().map(|phrase| fold(phrase)));
        }
        problems
    }

    /// Those of `cues` for which a language has no words.
    pub fn missing_in(&self, tag: &str, cues: &[Cue]) -> Vec<Cue> {
        let language = self.languages.iter().position(|known| known == tag);
        let meanings = self.known.values().flatten().filter(|meaning| Some(meaning.language) == language);
        let has: HashSet<Cue> = meanings.map(|meaning| meaning.cue).collect();
        cues.iter().copied().filter(|cue| !has.contains(cue)).collect()
    }

    /// The cues in folded sentences, in their order, and those that are denied. Of two that overlap the earlier counts, then
    /// the longer.
    pub(super) fn heard(&self, sentences: &[String]) -> (Vec<Heard>, Vec<Cue>) {
        let (mut heard, mut denied): (Vec<Heard>, Vec<Cue>) = (Vec::new(), Vec::new());
        for sentence in sentences {
            let words: Vec<&str> = sentence.split(' ').filter(|word| !word.is_empty()).collect();
            let mut start = 0;
            while start < words.len() {
                let beginning = |word: &str| self.longest.get(word).copied().unwrap_or_default();
                let as_number = if is_number(words[start]) { beginning("#") } else { 0 };
                let longest = beginning(words[start]).max(as_number).min(words.len() - start);
                let found = |length| {
                    let (cues, denied) = self.cues(&words, start, length);
                    let known =
                        !cues.is_empty() || !denied.is_empty() || self.is_nothing(&words[start..start + length]);
                    known.then_some((length, cues, denied))
                };
                let (length, cues, not) = (1..=longest).rev().find_map(found).unwrap_or((1, Vec::new(), Vec::new()));
                start += length;
                denied.extend(not);
                for found in cues {
                    if !heard.iter().any(|known| known.cue == found.cue && known.only_in == found.only_in) {
                        heard.push(found);
                    }
                }
            }
        }
        denied.extend(sentences.iter().flat_map(|sentence| self.denied_within(sentence)));
        denied.retain(|cue| !heard.iter().any(|heard| heard.cue == *cue));
        denied.sort_unstable();
        denied.dedup();
        (heard, denied)
    }

    /// Cues that are said with a "not" in their midst: "im not deaf" for "im deaf".
    fn denied_within(&self, sentence: &str) -> Vec<Cue> {
        let words: Vec<&str> = sentence.split(' ').filter(|word| !word.is_empty()).collect();
        let mut denied = Vec::new();
        for (place, _) in words.iter().enumerate().filter(|(_, word)| self.not.iter().any(|not| not == *word)) {
            let without = [&words[..place], &words[place + 1..]].concat();
            for start in place.saturating_sub(LONGEST_CUE)..place {
                let longest = self.longest.get(without[start]).copied().unwrap_or_default().min(without.len() - start);
                let across = (place - start + 1)..=longest;
                let known = across.filter_map(|length| self.known.get(&without[start..start + length].join(" ")));
                denied.extend(known.flatten().map(|meaning| meaning.cue).filter(|cue| cue.can_be_denied()));
            }
        }
        denied
    }

    /// Whether these words tell nothing, although shorter ones in them would.
    fn is_nothing(&self, words: &[&str]) -> bool {
        self.known.get(&words.join(" ")).is_some_and(Vec::is_empty)
    }

    /// The cues of so many words from `start`, and those that are denied.
    fn cues(&self, words: &[&str], start: usize, length: usize) -> (Vec<Heard>, Vec<Cue>) {
        let these = &words[start..start + length];
        let levelled: Vec<&str> = these.iter().map(|word| if is_number(word) { "#" } else { *word }).collect();
        let known = self.known.get(&these.join(" ")).or_else(|| self.known.get(&levelled.join(" ")));
        let Some(meanings) = known else { return (Vec::new(), Vec::new()) };
        let (before, after) = (words[..start].join(" "), words[start + length..].join(" "));
        let follows = |list: &[String]| list.iter().any(|phrase| begins(&after, phrase));
        let denied = self.not.iter().any(|phrase| ends(&before, phrase)) || follows(&self.not_after);
        let number = these.iter().find(|word| is_number(word)).and_then(|word| word.parse().ok());
        let no_age = number.is_none_or(|age| !AGES.contains(&age)) || follows(&self.no_age);
        let (mut heard, mut not): (Vec<Heard>, Vec<Cue>) = (Vec::new(), Vec::new());
        for Meaning { cue, language } in meanings {
            if denied && cue.can_be_denied() {
                not.push(*cue);
                continue;
            }
            if no_age && *cue == Cue::Age {
                continue;
            }
            let cue = match number {
                Some(age) if *cue == Cue::Age && age < YOUNG => Cue::Young,
                Some(age) if *cue == Cue::Age && age >= OLD => Cue::Older,
                _ => *cue,
            };
            let only_in = (length == 1).then(|| self.languages[*language].clone());
            if let Some(known) = heard.iter_mut().find(|known| known.cue == cue) {
                known.only_in.extend(only_in);
            } else {
                let only_in = only_in.into_iter().collect();
                heard.push(Heard { cue, words: these.join(" "), number, only_in });
            }
        }
        (heard, not)
    }
}

/// Every form of a cue: "hits|beats his wife" is said with each of the words between bars.
fn forms(cue: &str) -> Vec<String> {
    cue.split(' ').fold(vec![String::new()], |forms, word| {
        let said =
            |before: &String, word: &str| if before.is_empty() { word.to_owned() } else { format!("{before} {word}") };
        forms.iter().flat_map(|before| word.split('|').map(|word| said(before, word))).collect()
    })
}

/// Whether words may stand in this list besides another: "a trans man" tells two things.
fn tells_more(cue: Cue, other: &str) -> bool {
    let more = [Cue::Trans, Cue::Lgbt];
    more.contains(&cue) || more.iter().any(|cue| cue.key() == other)
}

/// Ages that somebody who writes can have, in years.
const AGES: std::ops::RangeInclusive<u8> = 8..=105;

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

fn begins(words: &str, with: &str) -> bool {
    words.strip_prefix(with).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn ends(words: &str, with: &str) -> bool {
    words.strip_suffix(with).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}

/// A cue as it is compared: each word levelled, `#` kept.
fn folded(phrase: &str) -> String {
    let folded = fold(&phrase.replace('#', " 99 "));
    folded.split(' ').map(|word| if word == "99" { "#" } else { word }).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::sentences::sentences;

    fn cues(file: &str) -> (Cues, Vec<Problem>) {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("cues.toml"), file).expect("a file");
        let mut cues = Cues::default();
        let problems = cues.load(folder.path());
        (cues, problems)
    }

    const ENGLISH: &str = r#"
        partner-man = ["my husband", "my ex husband"]
        deaf = ["im deaf", "deaf"]
        age = ["im #", "我#岁"]
        pregnant = ["weeks pregnant"]
        cannot-ring = ["cant ring"]
        not = ["not", "im not"]
        not-after = ["nahi hai"]
        no-age = ["weeks"]
    "#;

    #[test]
    fn cues_are_heard_in_whole_words_of_one_sentence() {
        let (cues, problems) = cues(ENGLISH);
        assert!(problems.is_empty(), "{problems:?}");
        let heard = |text: &str| cues.heard(&sentences(text)).0.iter().map(|heard| heard.cue).collect::<Vec<_>>();
        assert_eq!(heard("My husband hits me. I'm deaf"), [Cue::PartnerMan, Cue::Deaf]);
        assert_eq!(heard("MY   HUSBÁND!"), [Cue::PartnerMan]);
        assert!(heard("my. husband").is_empty() && heard("deafening").is_empty());
        assert_eq!(cues.heard(&sentences("it's my ex-husband")).0[0].words, "my ex husband");
    }

    #[test]
    fn words_that_tell_nothing_hide_shorter_cues_in_them() {
        let (cues, _) = cues("at-work = [\"my student\"]\nnothing = [\"my student visa\"]");
        let heard = |text: &str| cues.heard(&sentences(text)).0.len();
        assert_eq!((heard("my student visa ends"), heard("my student told me")), (0, 1));
    }

    #[test]
    fn a_cue_is_said_with_each_of_the_words_between_bars() {
        let (cues, problems) =
            cues("about-woman = [\"hits|beats his wife|missus\"]\nabout-man = [\"beats his missus\"]");
        let heard = |text: &str| cues.heard(&sentences(text)).0.len();
        assert_eq!((heard("he beats his wife"), heard("he hits his missus"), heard("he hits his")), (1, 1, 0));
        assert!(problems.iter().any(|problem| problem.message.contains("beats his missus")), "in both: {problems:?}");
    }

    #[test]
    fn a_cue_that_is_denied_is_not_heard() {
        let (cues, _) = cues(ENGLISH);
        assert!(
            cues.heard(&sentences("I'm not deaf")).0.is_empty() && cues.heard(&sentences("deaf nahi hai")).0.is_empty()
        );
        assert_eq!(cues.heard(&sentences("I'm not deaf")).1, [Cue::Deaf]);
        let (within, _) = self::cues("deaf = [\"im deaf\"]\nnot = [\"not\"]");
        assert_eq!(within.heard(&sentences("I'm not deaf")).1, [Cue::Deaf], "in its midst");
        assert_eq!(within.heard(&sentences("I'm deaf, not old")).1, []);
        assert_eq!(cues.heard(&sentences("not my husband")).0.len(), 1, "whoever it is, a husband is there");
        assert_eq!(cues.heard(&sentences("I'm not well. deaf")).0.len(), 1, "a sentence ends what is denied");
    }

    #[test]
    fn a_number_is_an_age_where_somebody_says_how_old_they_are() {
        let (cues, _) = cues(ENGLISH);
        let age = |text: &str| cues.heard(&sentences(text)).0.first().and_then(|heard| heard.number);
        assert_eq!((age("im 16"), age("I'm 78 and scared"), age("我32岁")), (Some(16), Some(78), Some(32)));
        assert_eq!((age("im 2"), age("im 400")), (None, None));
        let cue = |text: &str| cues.heard(&sentences(text)).0[0].cue;
        assert_eq!((cue("im 17"), cue("im 18"), cue("im 60")), (Cue::Young, Cue::Age, Cue::Older));
        assert_eq!(cues.heard(&sentences("im 20 weeks pregnant")).0[0].cue, Cue::Pregnant);
    }

    #[test]
    fn what_cannot_be_a_cue_is_told() {
        let (_, problems) = cues("deaf = [\"a b c d e f g h i j k l m n\", \"x\"]\nblind = [\"x\"]\nman = [\"x\"]");
        let told: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(problems.len(), 3, "{told:?}");
        assert!(told.iter().any(|message| message.contains("no list \"blind\"")), "{told:?}");
    }
}
