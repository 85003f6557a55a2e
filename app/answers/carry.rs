//! What travels on of a situation to the next line, as ids.

use super::known::{Basis, Sure};
use super::situation::Situation;
use crate::ask::Urgency;
use crate::directory::Audience;
use crate::weights::answers::thread::FAINT;

impl Situation<'_> {
    /// What travels on of it. What was chosen in the questions travels as the choice.
    pub(super) fn ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        let by_words = |by: &Basis| matches!(by, Basis::Words(_) | Basis::Earlier);
        let mut person = |audience: Audience, sure: Sure| {
            let how = if sure == Sure::Likely { "likely" } else { "said" };
            ids.push(format!("person:{}:{how}", audience.key()));
        };
        if let Some(who) = self.who.as_ref().filter(|who| by_words(&who.by))
            && let Some(audience) = who.what.audience()
        {
            person(audience, who.sure);
        }
        if let Some(gender) = self.gender.as_ref().filter(|gender| by_words(&gender.by)) {
            person(gender.what.audience(), gender.sure);
        }
        for group in self.groups.iter().filter(|group| by_words(&group.by)) {
            person(group.what, group.sure);
        }
        let ways = [(&self.wanted, "wanted"), (&self.unsafe_ways, "unsafe")];
        for (ways, how) in ways {
            let said = ways.iter().filter(|way| by_words(&way.by));
            ids.extend(said.map(|way| format!("way:{}:{how}", way.what.key())));
        }
        let first = self.first.iter().filter(|first| by_words(&first.by));
        ids.extend(first.map(|first| format!("first:{}", first.what.key())));
        // That there is danger travels as the urgency: it may pass.
        let told = self.needs.iter().filter(|(need, _)| need.answer != "emergency" && self.is_told);
        let told = told.filter(|(_, probability)| *probability >= FAINT);
        ids.extend(told.map(|(need, probability)| format!("need:{}:{}", need.id, percent(*probability))));
        if self.urgency != Urgency::Normal && self.urgency != Urgency::None {
            ids.push(format!("urgency:{}", self.urgency.key()));
        }
        ids.extend(self.misuse.then(|| "misuse".to_owned()));
        ids
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a probability is between 0 and 1")]
fn percent(probability: f32) -> u8 {
    (probability * 100.0).round() as u8
}
