//! Small needs for tests.

use super::{Need, Needs, Ordinary, Phrase, Urgency};

/// A need that leads to the answer of its name and to nobody yet.
pub(crate) fn need(id: &str) -> Need {
    Need { answer: id.to_owned(), ..Need::of_name(id) }
}

/// Needs with the phrases of each, all in English.
pub(crate) fn needs(said: &[(&str, Urgency, &[&str])]) -> Needs {
    let mut ids: Vec<&str> = said.iter().map(|(id, ..)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let phrases = said.iter().flat_map(|(id, urgency, texts)| {
        let need = ids.iter().position(|known| known == id).unwrap_or_default();
        texts.iter().map(move |text| Phrase { text: (*text).to_owned(), need, urgency: *urgency, language: 0 })
    });
    Needs {
        phrases: phrases.collect(),
        needs: ids.iter().map(|id| need(id)).collect(),
        languages: vec!["en".to_owned()],
        ordinary: Ordinary::new(["hi", "thank you", "please help"]),
        cues: super::Cues::default(),
    }
}
