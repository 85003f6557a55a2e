//! Whom the help finder names: never help that is meant for others, always somebody for whoever is hurt.

use std::collections::BTreeMap;

use serde::Deserialize;
use signpost::answers::paths;
use signpost::directory::{Audience, Kind, Service};

use crate::support::{led_to, now, site};

/// A rule of `tests/answers/never.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Never {
    chosen: Vec<String>,
    #[serde(default)]
    but_not: Vec<String>,
    #[serde(default)]
    only_for: Vec<Audience>,
    #[serde(default)]
    kinds: Vec<Kind>,
    #[serde(default)]
    services: Vec<String>,
    why: String,
}

impl Never {
    fn is_about(&self, choices: &[String]) -> bool {
        self.chosen.iter().all(|choice| choices.contains(choice))
            && !self.but_not.iter().any(|choice| choices.contains(choice))
    }

    fn forbids(&self, service: &Service) -> bool {
        let only_for_them = service.audiences.iter().all(|audience| self.only_for.contains(audience));
        (!self.only_for.is_empty() && only_for_them)
            || self.kinds.contains(&service.kind())
            || self.services.contains(&service.id)
    }
}

#[test]
fn what_must_never_meet_never_meets_on_any_route() {
    #[derive(Deserialize)]
    struct File {
        never: Vec<Never>,
    }
    let text = std::fs::read_to_string("tests/answers/never.toml").expect("the rules");
    let rules: File = toml::from_str(&text).expect("rules");
    let routes = paths(site());
    let mut told: BTreeMap<(usize, &str), (usize, String)> = BTreeMap::new();
    let mut used = vec![false; rules.never.len()];
    for route in &routes {
        let choices = route.choices();
        let about: Vec<usize> = (0..rules.never.len()).filter(|rule| rules.never[*rule].is_about(&choices)).collect();
        if about.is_empty() {
            continue;
        }
        let outcome = route.outcome(site(), now()).expect("an answer");
        for rule in about {
            used[rule] = true;
            for chosen in outcome.services.iter().filter(|chosen| rules.never[rule].forbids(chosen.service)) {
                let told = told.entry((rule, chosen.service.id.as_str())).or_insert_with(|| (0, choices.join(", ")));
                told.0 += 1;
            }
        }
    }
    let unused: Vec<&Vec<String>> =
        rules.never.iter().zip(&used).filter(|(_, used)| !**used).map(|(rule, _)| &rule.chosen).collect();
    assert!(unused.is_empty(), "no route shows whether these hold: {unused:?}");
    let lines: Vec<String> = told
        .iter()
        .map(|((rule, service), (count, route))| {
            format!("{service} on {count} routes such as {route}: {}", rules.never[*rule].why)
        })
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

/// Sentences by language; under a tag with `-men` a woman does it, or a man says that he is hurt.
fn plain() -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read_to_string("tests/answers/plain.toml").expect("the sentences");
    toml::from_str(&text).expect("lists by language")
}

fn is_only_for(service: &Service, audiences: &[Audience]) -> bool {
    service.audiences.iter().all(|audience| audiences.contains(audience))
}

#[test]
fn the_plainest_sentences_always_lead_to_a_line_for_whoever_wrote_them() {
    let mut told = Vec::new();
    for (list, sentences) in plain() {
        let of_men = list.ends_with("-men");
        assert!(sentences.len() >= if of_men { 15 } else { 60 }, "{list}");
        for sentence in sentences {
            let services: Vec<&Service> = led_to(&sentence).0.services.iter().map(|chosen| chosen.service).collect();
            let mut note = |what: &str| told.push(format!("{list}: {what}: {sentence}"));
            let is_line = |service: &&&Service| {
                let for_them = [Audience::Anyone, if of_men { Audience::Men } else { Audience::Women }];
                let young = service.id == *site().settings.young_line.get_ref();
                service.line().is_some() && (young || for_them.iter().any(|audience| service.is_for(*audience)))
            };
            if services.iter().find(is_line).is_none() {
                note("no line for them");
            }
            let first = services.first().map(|service| service.id.as_str());
            if first == Some("samaritans") || services.iter().any(|service| service.id == "respect-phoneline") {
                note("Samaritans first, or help for people who harm");
            }
            let mens = |service: &&Service| {
                is_only_for(service, &[Audience::Men, Audience::FriendFamily, Audience::Professional])
            };
            if !of_men && services.first().is_some_and(mens) {
                note("a line for men first");
            }
        }
    }
    assert!(told.is_empty(), "{} of them:\n{}", told.len(), told.join("\n"));
}

/// A message with the services that two raters graded for whoever wrote it (`evaluation/README.md` says how).
#[derive(Deserialize)]
struct Graded {
    text: String,
    area: Option<String>,
    services: BTreeMap<String, f32>,
}

impl Graded {
    fn grade(&self, service: &Service) -> f32 {
        let given = self.services.get(&service.id).copied().unwrap_or(0.0);
        let area = self.area.as_ref().and_then(|id| site().gazetteer.area(id));
        let elsewhere = area.is_some_and(|area| !service.coverage.includes(&area.id));
        if elsewhere && given < 2.0 { -1.0 } else { given }
    }
}

fn gain(grades: impl Iterator<Item = f32>) -> f32 {
    grades
        .take(5)
        .zip([1.0_f32, 2.0, 3.0, 4.0, 5.0])
        .map(|(grade, place)| (grade.max(0.0).exp2() - 1.0) / (place + 1.0).log2())
        .sum()
}

/// Of graded messages by a stranger: the least that answers have of the best possible (nDCG at five, 0 to 1), the fewest whose
/// first service is good, and the most that name a service that is wrong for whoever wrote. To be raised and lowered.
const FLOORS: (f32, f32, f32) = (0.66, 0.86, 0.18);

#[test]
#[expect(clippy::cast_precision_loss, reason = "a few dozen messages")]
fn graded_messages_keep_their_floors() {
    let text = std::fs::read_to_string("tests/answers/graded.jsonl").expect("the messages");
    let messages: Vec<Graded> = text.lines().map(|line| serde_json::from_str(line).expect("a message")).collect();
    let (mut shares, mut good, mut wrong) = (0.0_f32, 0.0_f32, 0.0_f32);
    let mut judged = 0.0_f32;
    for message in &messages {
        let mut best: Vec<f32> = message.services.values().copied().collect();
        best.sort_by(|a, b| b.total_cmp(a));
        let best = gain(best.into_iter());
        if best <= 0.0 {
            continue;
        }
        let outcome = led_to(&message.text).0;
        let grades: Vec<f32> = outcome.services.iter().map(|chosen| message.grade(chosen.service)).collect();
        judged += 1.0;
        shares += gain(grades.iter().copied()) / best;
        good += f32::from(u8::from(grades.first().is_some_and(|grade| *grade >= 2.0)));
        wrong += f32::from(u8::from(grades.iter().any(|grade| *grade <= -0.5)));
    }
    let figures = (shares / judged, good / judged, wrong / judged);
    assert!(judged > 40.0, "{judged} of {}", messages.len() as f32);
    assert!(figures.0 >= FLOORS.0 && figures.1 >= FLOORS.1 && figures.2 <= FLOORS.2, "{figures:?}");
}

/// What a message leads to: the services, and whether it is refused.
fn named(message: &str) -> Vec<String> {
    let (outcome, refused) = led_to(message);
    assert!(!refused, "{message}");
    outcome.service_ids().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_complaint_hides_no_injury_and_what_is_grave_and_not_understood_is_given_999() {
    for message in [
        "Useless website, waste of my time. She has just broken my arm",
        "I rang twice and nobody picked up, you are all useless. He cut my face open with a glass",
    ] {
        let services = named(message);
        assert!(services.iter().any(|id| id == "emergency-999"), "{message}: {services:?}");
    }
    assert!(named("useless website, waste of my time").is_empty(), "a complaint is no call for help");
}

#[test]
fn whoever_saw_a_danger_and_tells_where_is_no_misuse() {
    let services = named(
        "i deliver parcels, a man is dragging a woman by the hair into number 14 mill lane right now, got the address",
    );
    assert_eq!(services[0], "emergency-999", "{services:?}");
}

#[test]
fn what_happens_to_another_leads_to_those_who_can_help_with_it() {
    let services = named("my friend told me her boyfriend raped her last week, how can i help her");
    assert!(services.iter().any(|id| id == "rape-crisis-247"), "{services:?}");
}

#[test]
fn a_couple_of_one_gender_is_heard_as_one_and_another_is_not() {
    let is_lgbt = |message: &str| led_to(message).0.situation.is_in(Audience::Lgbt);
    assert!(is_lgbt("I'm a woman. My wife hits me") && !is_lgbt("my wife hits me. I'm a man"));
    assert_eq!(named("I'm a woman. My wife hits me")[0], "galop");
}

#[test]
fn a_line_for_some_people_only_is_named_to_them_alone() {
    let with = |message: &str, id: &str| named(message).iter().any(|named| named == id);
    for (message, id) in [
        ("is there help for sikh women in warrington", "sikh-womens-aid"),
        ("szukam kogoś kto mówi po polsku", "opoka"),
        ("is there help for jewish women", "jewish-womens-aid"),
    ] {
        assert!(with(message, id), "{message}: {:?}", named(message));
    }
    for id in ["sikh-womens-aid", "jewish-womens-aid", "opoka", "muslim-womens-network"] {
        assert!(!with("is there somebody who speaks welsh in chester", id), "{id}");
    }
}
