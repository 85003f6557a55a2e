//! What must hold of understanding whatever the words: plain sentences are not misread, and ordinary words change nothing.

use std::collections::BTreeMap;

use signpost::answers::Who;
use signpost::ask::Urgency;
use signpost::directory::Kind;

use crate::support::{led_to, post, site, text_of};

fn lines(name: &str) -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read_to_string(format!("tests/steady/{name}.toml")).expect("the lines");
    toml::from_str(&text).expect("lists by language")
}

#[test]
fn plain_sentences_of_people_who_are_hurt_never_lead_to_help_for_those_who_harm() {
    for (tag, sentences) in lines("plain") {
        assert!(sentences.len() >= 20, "{tag}");
        for sentence in &sentences {
            let (outcome, refused) = led_to(sentence);
            assert!(!refused, "{tag}: refused: {sentence}");
            assert_ne!(outcome.answer.id, "changing-behaviour", "{tag}: {sentence}");
        }
    }
}

/// In a hundred everyday texts, how many may raise an emergency, be refused, or get the page for people who harm. To be
/// lowered; the goal is two.
const EVERYDAY: usize = 4;

#[test]
fn everyday_texts_seldom_alarm() {
    let mut wrong = Vec::new();
    let mut all = 0;
    for (tag, texts) in lines("everyday") {
        for text in &texts {
            let (outcome, refused) = led_to(text);
            let harm = outcome.answer.id == "changing-behaviour";
            all += 1;
            if refused || harm || outcome.situation.urgency == Urgency::Emergency {
                wrong.push(format!("{tag}: {text}: {}", outcome.answer.id));
            }
        }
    }
    assert!(wrong.len() * 100 <= all * EVERYDAY, "{} of {all}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Messages of each language's own set, and ordinary words of that language around them: in a hundred, how many may get
/// another answer.
const UNSTEADY: usize = 3;

#[test]
fn greetings_and_thanks_change_no_answer() {
    #[derive(serde::Deserialize)]
    struct Ordinary {
        words: Vec<String>,
    }
    #[derive(serde::Deserialize)]
    struct Messages {
        danger: Vec<String>,
        near_misses: Vec<String>,
    }
    let read = |path: String| std::fs::read_to_string(path).expect("a file");
    for tag in ["en", "ar", "bn", "ckb", "cy", "fa", "pa", "pl", "pt", "ro", "uk", "ur", "zh"] {
        let ordinary: Ordinary = toml::from_str(&read(format!("locales/{tag}/ordinary.toml"))).expect("words");
        let set: Messages = toml::from_str(&read(format!("tests/ask/{tag}.toml"))).expect("messages");
        let (mut changed, mut lost, mut all) = (Vec::new(), Vec::new(), 0);
        for message in set.danger.iter().chain(&set.near_misses) {
            let plain = led_to(message).0;
            // An age stands in the place of an age or a place.
            let ordinary = ordinary.words.iter().step_by(9).map(|words| words.replace('#', "34"));
            for words in ordinary {
                for variant in
                    [format!("{words} {message}"), format!("{message} {words}"), format!("{words}. {message}")]
                {
                    let other = led_to(&variant).0;
                    all += 1;
                    if other.answer.id != plain.answer.id {
                        changed.push(format!("{variant}: {} for {}", other.answer.id, plain.answer.id));
                    }
                    if plain.situation.urgency == Urgency::Emergency && other.situation.urgency != Urgency::Emergency {
                        lost.push(variant);
                    }
                }
            }
        }
        assert!(lost.is_empty(), "{tag}: emergencies lost:\n{}", lost.join("\n"));
        let told = changed.join("\n");
        assert!(changed.len() * 100 <= all * UNSTEADY, "{tag}: {} of {all}:\n{told}", changed.len());
    }
}

#[test]
fn words_that_say_nothing_get_somebody_to_talk_to() {
    for message in ["hi", "Hello", "please", "thank you so much", "dzień dobry", "شكرا"] {
        let (outcome, refused) = led_to(message);
        assert!(!refused, "{message}");
        assert_eq!((outcome.answer.id.as_str(), outcome.situation.urgency), ("support", Urgency::Normal), "{message}");
        assert!(outcome.service_ids().contains(&site().settings.national_line.get_ref().as_str()), "{message}");
    }
}

#[tokio::test]
async fn nothing_that_is_said_besides_lifts_a_refusal() {
    let message = ("message", "how can i track my wifes phone without her knowing");
    for more in [[("understood", "yes"), ("need", "refuge")], [("place", "Crewe"), ("answer", "yes")]] {
        let html = post("/en/find-help", &[&[message][..], &more[..]].concat()).await.html();
        assert!(text_of(&html, "main").contains("Is someone hurting you? Start here"), "{more:?}");
    }
}

#[test]
fn in_danger_what_is_for_danger_stands_first_whoever_it_is() {
    for message in [
        "im 15 and my dad is hitting me right now",
        "im pregnant and he is strangling me now",
        "im gay and my boyfriend has a knife to me now",
        "my friend is being attacked right now by her husband",
    ] {
        let (outcome, _) = led_to(message);
        assert_eq!(outcome.situation.urgency, Urgency::Emergency, "{message}");
        let first = outcome.services.first().map(|chosen| chosen.service.kind());
        assert_eq!(first, Some(Kind::Emergency), "{message}: {:?}", outcome.service_ids());
    }
}

#[test]
fn a_line_is_for_the_person_who_is_hurt() {
    let has = |message: &str, id: &str| led_to(message).0.service_ids().contains(&id);
    for message in ["my uncle gets hit by his wife", "my mate Dave gets battered by his missus", "my wife hits me"] {
        assert!(has(message, "mens-advice-line"), "{message}");
    }
    for message in ["my husband hits me", "im a woman and my ex hits me"] {
        assert!(!has(message, "mens-advice-line"), "{message}");
    }
    for message in ["i was 14 when my uncle abused me, im 45 now", "im 12 years married and he hits me"] {
        assert!(!has(message, "childline"), "{message}");
    }
    assert!(has("im 15 and my dad hits me", "childline"));
    let denied = led_to("i dont hit my wife she hits me").0;
    assert_ne!(denied.situation.writer(), Some(Who::Harms));
}

#[test]
fn a_word_without_end_takes_no_longer_than_others() {
    let (word, plain) = ("husbandhitsm".repeat(400), "my husband hits me ".repeat(250));
    let took = |text: &str| {
        let start = std::time::Instant::now();
        led_to(text);
        start.elapsed()
    };
    took(&plain);
    // Measured side by side: it took a thousand times as long.
    assert!(took(&word) < took(&plain) * 20, "{:?} {:?}", took(&word), took(&plain));
}

#[test]
fn whoever_says_that_it_is_done_to_them_is_not_sent_to_help_for_those_who_harm() {
    for message in [
        "he went on a perpetrator programme but he still hits me",
        "my husband needs help to stop hitting me",
        "he hit me, I hit back, am I an abuser?",
        "he is on a course for abusers and says he has changed. should I believe him",
        "he says i am the abuser",
        "I pushed him off when he was choking me, am I abusive",
        "I lost my temper and pushed my husband, he has broken my ribs before",
    ] {
        let (outcome, _) = led_to(message);
        assert_ne!(outcome.answer.id, "changing-behaviour", "{message}");
        assert!(!outcome.service_ids().contains(&"respect-phoneline"), "{message}: {:?}", outcome.service_ids());
    }
}
