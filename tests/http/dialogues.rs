//! Conversations that a stranger wrote, and what must hold after their lines.

use signpost::answers::ask_line;

use crate::support::{now, site};

/// A line of `tests/answers/dialogues.jsonl`: a conversation, and what must hold after its lines (`evaluation/README.md`).
#[derive(serde::Deserialize)]
struct Dialogue {
    id: String,
    turns: Vec<Line>,
}

#[derive(serde::Deserialize)]
struct Line {
    say: String,
    #[serde(default)]
    expect: Expected,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Expected {
    kind: Option<String>,
    area: Option<String>,
    urgency: Option<String>,
    services_any: Vec<String>,
    services_first: Vec<String>,
    services_not: Vec<String>,
    service: Option<String>,
    field: Option<String>,
    term: Option<String>,
    guide: Option<String>,
}

impl Expected {
    fn holds(&self, answer: &serde_json::Value) -> bool {
        let list = |name: &str| -> Vec<&str> {
            answer[name].as_array().into_iter().flatten().filter_map(serde_json::Value::as_str).take(5).collect()
        };
        let (services, guides, reply) = (list("services"), list("guides"), &answer["reply"]);
        let is = |wanted: &Option<String>, found: &serde_json::Value| {
            wanted.as_ref().is_none_or(|wanted| found.as_str() == Some(wanted))
        };
        let kind = match (self.kind.as_deref(), reply["kind"].as_str()) {
            (Some("emergency"), _) if answer["urgency"] == "emergency" => Some("emergency"),
            (Some("unknown-fact"), Some("fact")) => Some("unknown-fact"),
            (_, kind) => kind,
        };
        let guide = |wanted: &String| reply["guide"].as_str() == Some(wanted) || guides.contains(&wanted.as_str());
        self.kind.as_deref().is_none_or(|wanted| kind == Some(wanted))
            && is(&self.area, &answer["area"])
            && is(&self.urgency, &answer["urgency"])
            && is(&self.service, &reply["service"])
            && is(&self.field, &reply["field"])
            && is(&self.term, &reply["term"])
            && self.guide.as_ref().is_none_or(guide)
            && (self.services_any.is_empty() || self.services_any.iter().any(|id| services.contains(&id.as_str())))
            && (self.services_first.is_empty()
                || services.first().is_some_and(|id| self.services_first.iter().any(|first| first == id)))
            && !self.services_not.iter().any(|id| services.contains(&id.as_str()))
    }
}

/// The least share of turns that are answered rightly, in percent. The first figure was 79.
const RIGHT: usize = 80;

#[test]
fn conversations_of_a_stranger_are_followed() {
    let text = std::fs::read_to_string("tests/answers/dialogues.jsonl").expect("the dialogues");
    let dialogues: Vec<Dialogue> = text.lines().map(|line| serde_json::from_str(line).expect("a dialogue")).collect();
    let (mut all, mut wrong) = (0, Vec::new());
    for dialogue in &dialogues {
        for (turn, line) in dialogue.turns.iter().enumerate() {
            let said: Vec<&str> = dialogue.turns[..=turn].iter().map(|line| line.say.as_str()).collect();
            let asked = serde_json::json!({ "id": dialogue.id, "turns": said }).to_string();
            let answer = ask_line(site(), &asked, false, now()).expect("an answer");
            let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
            all += 1;
            if !line.expect.holds(&answer) {
                let must = matches!(line.expect.kind.as_deref(), Some("emergency" | "refuse"));
                assert!(!must, "{}: {} {answer}", dialogue.id, line.say);
                wrong.push(format!("{} {}: {}", dialogue.id, turn + 1, line.say));
            }
        }
    }
    assert!((all - wrong.len()) * 100 >= all * RIGHT, "{} of {all}:\n{}", wrong.len(), wrong.join("\n"));
}
