//! From a query to hits: what its words say, what it means, and what is near and open.

use std::collections::{BTreeSet, HashMap};

use jiff::civil;

use super::lookup::Document;
use crate::ask::{Understanding, Wanted, fitting, fold, understand};
use crate::directory::{AssuredHow, Audience, Filter, Kind, Service};
use crate::guides::Article;
use crate::locale::DEFAULT;
use crate::places::{AreaId, Found};
use crate::site::Site;

/// What is searched for. Lives for one request.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// What was typed.
    pub text: &'a str,
    /// Tag of the page's language.
    pub language: &'a str,
    /// What was chosen beside it.
    pub filter: &'a Filter,
    /// The local minute.
    pub now: civil::DateTime,
}

/// What was found.
#[derive(Debug)]
pub enum Target<'a> {
    /// A service.
    Service(&'a Service),
    /// A guide.
    Guide(&'a Article),
}

/// One thing that was found.
#[derive(Debug)]
pub struct Hit<'a> {
    /// What it is.
    pub target: Target<'a>,
    /// How well it fits; only the order means anything.
    pub score: f32,
    /// How the score came about, part by part.
    pub because: Vec<(&'static str, f32)>,
}

/// Everything found for a query.
#[derive(Debug)]
pub struct Results<'a> {
    /// The best first.
    pub hits: Vec<Hit<'a>>,
    /// What the words mean.
    pub understanding: Understanding,
    /// What the place in the query is, if there is one.
    pub place: Option<Found<'a>>,
}

/// How many hits are kept.
const HITS: usize = 30;

/// How readily a need that is less likely has a say too.
const TEMPER: f32 = 2.5;

/// How much less the next service or guide of a need counts than the one before.
const NEXT: f32 = 0.85;

/// Least likeness of a message to some phrase from which its meaning counts in full.
const MEANT: f32 = 0.35;

impl Site {
    /// Searches services and guides.
    pub fn find<'s>(&'s self, query: &Query<'_>) -> Results<'s> {
        let mention = self.gazetteer.mentioned(query.text, |word| self.model().knows(word));
        let mut words = query.text.to_owned();
        if let Some(mention) = &mention {
            words.replace_range(mention.range.clone(), " ");
        }
        let place = mention.map(|mention| mention.found);
        let understanding =
            understand(&self.needs, self.model(), if fold(&words).is_empty() { query.text } else { &words });
        let named = place.as_ref().and_then(Found::likely_area).map(|area| &area.id);
        let area = query.filter.area.as_ref().or(named);
        let elsewhere = area.is_none() && matches!(place, Some(Found::Outside(_)));
        let mut scores = Scores::default();
        self.by_words(query, &words, &understanding, &mut scores);
        self.by_meaning(&understanding, area, query.filter.audience, &mut scores);
        let filtered = *query.filter != Filter { area: query.filter.area.clone(), ..Filter::default() };
        if filtered {
            // What fits the choice is shown even where it has nothing to do with the words: after the rest.
            for index in 0..self.directory.len() {
                scores.0.entry(Document::Service(index)).or_default();
            }
        }
        let behaviour =
            self.is_about_own_behaviour(&understanding) || query.filter.audience == Some(Audience::Perpetrator);
        let filter = Filter { area: area.cloned(), ..query.filter.clone() };
        let fits = |service: &Service| {
            filter.fits(service, query.now)
                && !(elsewhere && service.coverage.is_local())
                && (!behaviour || service.is_for(Audience::Perpetrator))
        };
        let mut hits: Vec<Hit<'s>> = Vec::new();
        for (document, because) in scores.0 {
            let target = match document {
                Document::Service(index) => match self.directory.nth(index) {
                    Some(service) if fits(service) => Target::Service(service),
                    _ => continue,
                },
                Document::Guide(index) if !filtered => match self.guides.0.get(index) {
                    Some(guide) => Target::Guide(guide),
                    None => continue,
                },
                Document::Guide(_) => continue,
            };
            let mut because = because;
            if let Target::Service(service) = &target {
                because.extend(circumstances(service, area, query.now));
            }
            hits.push(Hit { target, score: because.iter().map(|(_, more)| more).sum(), because });
        }
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.target.id().cmp(b.target.id())));
        hits.truncate(HITS);
        Results { hits, understanding, place }
    }

    fn is_about_own_behaviour(&self, understanding: &Understanding) -> bool {
        let likeliest = understanding.needs.first().map(|(need, _)| &self.needs.needs[*need]);
        likeliest.is_some_and(|need| need.audience == Some(Audience::Perpetrator))
    }

    /// What the words find, in the page's language, in English and in the language they are in.
    fn by_words(&self, query: &Query<'_>, words: &str, understanding: &Understanding, scores: &mut Scores) {
        let theirs = understanding.language.map(|language| self.needs.languages[language].as_str());
        let tags: BTreeSet<&str> = [Some(query.language), theirs, Some(DEFAULT)].into_iter().flatten().collect();
        for tag in tags {
            let Some(index) = self.search().get(tag) else { continue };
            for (document, score) in index.find(words, self.synonyms.get(tag), self.directory.len()) {
                let parts = scores.0.entry(document).or_default();
                match parts.iter_mut().find(|(part, _)| *part == "words") {
                    Some((_, best)) => *best = best.max(score),
                    None => parts.push(("words", score)),
                }
            }
        }
    }

    /// What serves the needs that the words speak of.
    fn by_meaning(
        &self,
        understanding: &Understanding,
        area: Option<&AreaId>,
        audience: Option<Audience>,
        scores: &mut Scores,
    ) {
        let sure = (understanding.figures.nearest / MEANT).min(1.0);
        let best = understanding.needs.first().map_or(0.0, |(_, score)| *score);
        let weights: Vec<f32> = understanding.needs.iter().map(|(_, score)| ((score - best) / TEMPER).exp()).collect();
        let all: f32 = weights.iter().sum();
        for ((need, _), weight) in understanding.needs.iter().zip(&weights).take(3) {
            let need = &self.needs.needs[*need];
            let share = sure * weight / all;
            let wanted = Wanted { area, audience, channels: &[] };
            for (place, service) in fitting(&self.directory, need, &wanted).into_iter().enumerate() {
                if let Some(index) = self.directory.position(&service.id) {
                    scores
                        .0
                        .entry(Document::Service(index))
                        .or_default()
                        .push(("need", share * NEXT.powi(i32::try_from(place).unwrap_or(99))));
                }
            }
            for (place, id) in need.guides.iter().enumerate() {
                if let Some(index) = self.guides.0.iter().position(|guide| guide.id == *id) {
                    scores
                        .0
                        .entry(Document::Guide(index))
                        .or_default()
                        .push(("need", share * NEXT.powi(i32::try_from(place).unwrap_or(99))));
                }
            }
        }
    }
}

/// What speaks for a service beside the query: near, open, sure.
fn circumstances(service: &Service, area: Option<&AreaId>, now: civil::DateTime) -> Vec<(&'static str, f32)> {
    let local_kind = !matches!(service.kind(), Kind::Helpline | Kind::Emergency | Kind::App | Kind::Specialist);
    [
        ("local", area.is_some() && service.coverage.is_local() && local_kind, 0.12),
        ("open", service.is_open(now) == Some(true), 0.04),
        ("assured", service.assured.how != AssuredHow::Unchecked, 0.02),
        ("confidence", service.confidence == crate::directory::Confidence::High, 0.02),
    ]
    .into_iter()
    .filter(|(_, holds, _)| *holds)
    .map(|(part, _, more)| (part, more))
    .collect()
}

impl Target<'_> {
    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Service(service) => &service.id,
            Self::Guide(guide) => &guide.id,
        }
    }
}

/// The parts of each document's score.
#[derive(Default)]
struct Scores(HashMap<Document, Vec<(&'static str, f32)>>);
