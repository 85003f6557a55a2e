//! The order of what is found for a query: what its words say, what it means, and what is near, open and sure.

use std::collections::HashMap;

use jiff::civil;

use super::fitting::candidates;
use crate::ask::{Needs, Understanding};
use crate::directory::{AssuredHow, Confidence, Directory, Kind, Service, ServiceId};
use crate::guides::Articles;
use crate::places::AreaId;
use crate::search::Document;
use crate::weights::answers::ENOUGH;
use crate::weights::search::NAMED;
use crate::weights::search::circumstances as weights;
use crate::weights::search::meaning::{MEANT, NEEDS, NEXT, TEMPER};

/// What speaks for each document, part by part.
#[derive(Debug, Default)]
pub(super) struct Scores(HashMap<Document, Vec<(&'static str, f32)>>);

impl Scores {
    /// What the words find in one language. A document that several languages find counts once, at its best.
    pub(super) fn add_words(&mut self, found: impl IntoIterator<Item = (Document, f32)>) {
        for (document, score) in found {
            let parts = self.0.entry(document).or_default();
            match parts.iter_mut().find(|(part, _)| *part == "words") {
                Some((_, best)) => *best = best.max(score),
                None => parts.push(("words", score)),
            }
        }
    }

    /// What serves the needs that the words speak of, by services that fit.
    pub(super) fn add_meaning(
        &mut self,
        directory: &Directory,
        guides: &Articles,
        needs: &Needs,
        understanding: &Understanding,
        fits: &dyn Fn(&Service) -> bool,
    ) {
        let sure = (understanding.figures.nearest / MEANT).min(1.0);
        let all: f32 = understanding.needs.iter().map(|(_, probability)| probability.powf(TEMPER)).sum();
        for (need, probability) in understanding.needs.iter().take(NEEDS) {
            let need = &needs.needs[*need];
            let share = sure * probability.powf(TEMPER) / all;
            let services = candidates(directory, need, fits).into_iter().take(ENOUGH);
            let services = services.map(|service| directory.position(&service.id).map(Document::Service));
            self.add_in_order(share, services);
            let position = |id: &String| guides.0.iter().position(|guide| guide.id == *id).map(Document::Guide);
            self.add_in_order(share, need.guides.iter().map(position));
        }
    }

    fn add_in_order(&mut self, share: f32, documents: impl Iterator<Item = Option<Document>>) {
        for (place, document) in documents.enumerate() {
            let score = share * NEXT.powi(i32::try_from(place).unwrap_or(99));
            if let Some(document) = document {
                self.0.entry(document).or_default().push(("need", score));
            }
        }
    }

    /// Lets every service have a say, whatever the words are: after the rest.
    pub(super) fn add_all_services(&mut self, directory: &Directory) {
        for index in 0..directory.len() {
            self.0.entry(Document::Service(index)).or_default();
        }
    }

    /// The services that a query names, and of which it hardly says more.
    pub(super) fn add_named(&mut self, directory: &Directory, named: &[ServiceId]) {
        for (index, _) in directory.iter().enumerate().filter(|(_, service)| named.contains(&service.id)) {
            self.0.entry(Document::Service(index)).or_default().push(("name", NAMED));
        }
    }

    /// Every document that something speaks for, in no order.
    pub(super) fn into_documents(self) -> impl Iterator<Item = (Document, Vec<(&'static str, f32)>)> {
        self.0.into_iter()
    }
}

/// What speaks for a service beside the query: near, open, sure.
pub(super) fn circumstances(
    service: &Service,
    area: Option<&AreaId>,
    now: civil::DateTime,
) -> impl Iterator<Item = (&'static str, f32)> {
    let local_kind = !matches!(service.kind(), Kind::Helpline | Kind::Emergency | Kind::App | Kind::Specialist);
    [
        ("local", area.is_some() && service.coverage.is_local() && local_kind, weights::LOCAL),
        ("open", service.is_open(now) == Some(true), weights::OPEN),
        ("assured", service.assured.how != AssuredHow::Unchecked, weights::ASSURED),
        ("confidence", service.confidence == Confidence::High, weights::CONFIDENT),
    ]
    .into_iter()
    .filter(|(_, holds, _)| *holds)
    .map(|(part, _, more)| (part, more))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ask::sample::need;
    use crate::ask::{Figures, Need};
    use crate::directory::Service;
    use crate::directory::sample::{directory, line, local, service};
    use crate::guides::Article;

    fn understanding(needs: &[(usize, f32)], nearest: f32) -> Understanding {
        Understanding {
            needs: needs.to_vec(),
            figures: Figures { nearest, ..Figures::default() },
            ..Understanding::default()
        }
    }

    /// What speaks for each document by meaning, the most first.
    fn ranked(understanding: &Understanding) -> Vec<(Document, f32)> {
        let directory = directory([service("a"), service("b"), service("c")]);
        let guides = Articles(vec![Article { id: "guide".into(), ..Article::default() }]);
        let needs = Needs {
            needs: vec![
                Need { services: vec!["a".into(), "b".into()], guides: vec!["guide".into()], ..need("one") },
                Need { services: vec!["c".into()], ..need("two") },
            ],
            ..Needs::default()
        };
        let mut scores = Scores::default();
        scores.add_meaning(&directory, &guides, &needs, understanding, &|_| true);
        let mut ranked: Vec<(Document, f32)> = scores
            .into_documents()
            .map(|(document, parts)| (document, parts.iter().map(|(_, more)| more).sum()))
            .collect();
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        ranked
    }

    #[test]
    fn what_serves_the_likeliest_need_best_comes_first() {
        let documents: Vec<Document> =
            ranked(&understanding(&[(0, 3.0), (1, 1.0)], 1.0)).iter().map(|(d, _)| *d).collect();
        assert_eq!(documents, [Document::Service(0), Document::Guide(0), Document::Service(1), Document::Service(2)]);
        let documents: Vec<Document> =
            ranked(&understanding(&[(1, 3.0), (0, 1.0)], 1.0)).iter().map(|(d, _)| *d).collect();
        assert_eq!(documents[0], Document::Service(2));
    }

    #[test]
    fn a_message_unlike_every_phrase_has_little_meaning() {
        let sure = ranked(&understanding(&[(0, 3.0)], MEANT))[0].1;
        let unsure = ranked(&understanding(&[(0, 3.0)], MEANT / 10.0))[0].1;
        assert!(unsure * 9.0 < sure && sure <= 1.0, "{unsure} {sure}");
    }

    #[test]
    fn words_count_once_at_their_best() {
        let mut scores = Scores::default();
        scores.add_words([(Document::Guide(0), 0.4)]);
        scores.add_words([(Document::Guide(0), 0.9), (Document::Service(1), 0.2)]);
        let mut found: Vec<_> = scores.into_documents().collect();
        found.sort_by_key(|(document, _)| *document);
        assert_eq!(found, [(Document::Service(1), vec![("words", 0.2)]), (Document::Guide(0), vec![("words", 0.9)])]);
    }

    #[test]
    fn near_open_and_sure_speak_for_a_service() {
        let now = date(2026, 11, 30).at(11, 0, 0, 0);
        let north = AreaId("north".into());
        let parts =
            |service: &Service, area| circumstances(service, area, now).map(|(part, _)| part).collect::<Vec<_>>();
        assert_eq!(parts(&local("a", Kind::Idva, "north"), Some(&north)), ["local", "assured", "confidence"]);
        assert_eq!(parts(&local("a", Kind::Idva, "north"), None), ["assured", "confidence"]);
        assert_eq!(parts(&line("a", "24/7"), Some(&north)), ["open", "assured", "confidence"]);
    }
}
