//! Words of a query in the index of a language: as they stand, with slips, as beginnings, by synonyms and by parts.

use strsim::osa_distance;
use tantivy::Term;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, Occur, Query as TantivyQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};

use super::Synonyms;
use super::analysis::{grams, terms};
use super::index::{DOCUMENT, LanguageIndex};
use crate::text::fold;
use crate::weights::search::words as weights;

/// What was indexed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Document {
    /// A service, by its place in the directory.
    Service(usize),
    /// A guide, by its place among the guides.
    Guide(usize),
}

impl LanguageIndex {
    /// Documents in which words of the query stand, 1 for one that holds all in its name. What does not `tell` anything, such as
    /// "my" and "the", is not looked for in names.
    pub fn find(&self, words: &str, synonyms: Option<&Synonyms>, tells: impl Fn(&str) -> bool) -> Vec<(Document, f32)> {
        let typed = terms(&self.analyzer, words);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut clauses = Vec::new();
        let mut unknown = false;
        let mut rarest: Vec<&String> = typed.iter().collect();
        if rarest.len() > weights::LONGEST {
            let frequency = |term: &String| {
                let of = |field| self.searcher.doc_freq(&Term::from_field_text(field, term)).unwrap_or(0);
                of(self.fields.words) + of(self.fields.text)
            };
            rarest.sort_by_cached_key(|term| frequency(term));
            rarest.truncate(weights::LONGEST);
        }
        for term in rarest {
            let found = self.term(term, 1.0, tells(term));
            let found_nothing = found.is_empty();
            unknown |= found_nothing;
            clauses.extend(found);
            if found_nothing {
                clauses.extend(self.like(term).into_iter().flat_map(|like| self.term(like, weights::LIKE, true)));
            }
        }
        if let Some(last) = typed.last().filter(|last| last.chars().count() >= weights::SHORTEST_BEGINNING) {
            clauses.extend(
                self.beginning_with(last)
                    .take(weights::BEGINNINGS)
                    .flat_map(|longer| self.term(longer, weights::BEGINNING, true)),
            );
        }
        for other in synonyms.map(|synonyms| synonyms.of(&fold(words))).unwrap_or_default() {
            for term in terms(&self.analyzer, other) {
                clauses.extend(self.term(&term, weights::SYNONYM, true));
            }
        }
        if unknown {
            clauses.extend(
                grams(words)
                    .split_whitespace()
                    .take(weights::GRAMS)
                    .map(|gram| boosted(term_query(self.fields.grams, gram), weights::GRAM)),
            );
        }
        let clauses = clauses.into_iter().map(|query| (Occur::Should, query)).collect();
        let query = BooleanQuery::new(clauses);
        let found =
            self.searcher.search(&query, &TopDocs::with_limit(weights::DOCUMENTS).order_by_score()).unwrap_or_default();
        // A score near this means that each word was found in the name, or nearly so.
        let count = f32::from(u16::try_from(typed.len()).unwrap_or(u16::MAX));
        let full = weights::FULL * count.sqrt() + weights::FULL;
        // A query of a few words names something; a long one tells something, and its words by themselves mislead.
        let share = (weights::NAMING / count).clamp(weights::LEAST, 1.0);
        let numbers = found.into_iter().filter_map(|(score, address)| {
            let column = self.searcher.segment_reader(address.segment_ord).fast_fields().u64(DOCUMENT).ok()?;
            let number = usize::try_from(column.first(address.doc_id)?).ok()?;
            let document = if number < self.services {
                Document::Service(number)
            } else {
                Document::Guide(number - self.services)
            };
            Some((document, (score / full).min(weights::MOST) * share))
        });
        numbers.collect()
    }

    /// Where a term stands. Where it `tells` nothing it is not looked for in names.
    fn term(&self, term: &str, boost: f32, tells: bool) -> Vec<Box<dyn TantivyQuery>> {
        let stands = |field| self.searcher.doc_freq(&Term::from_field_text(field, term)).unwrap_or(0) > 0;
        let fields = [self.fields.name, self.fields.words, self.fields.text].into_iter().zip(weights::FIELDS);
        let fields = fields.filter(|(field, _)| stands(*field) && (tells || *field != self.fields.name));
        fields.map(|(field, weight)| boosted(term_query(field, term), weight * boost)).collect()
    }

    /// Terms a slip or two away from one that stands nowhere: one slip in a short word, two in a long one.
    fn like(&self, term: &str) -> Vec<&str> {
        let length = term.chars().count();
        let (weights::SHORTEST_SLIP.., Some(first)) = (length, term.chars().next()) else { return Vec::new() };
        let slips = if length < weights::TWO_SLIPS { 1 } else { 2 };
        let mut like: Vec<(usize, &str)> = self
            .beginning_with(first.encode_utf8(&mut [0; 4]))
            .filter(|other| other.chars().count().abs_diff(length) <= slips)
            .map(|other| (osa_distance(other, term), other))
            .filter(|(distance, _)| *distance <= slips)
            .collect();
        like.sort_unstable();
        like.into_iter().take(weights::LIKES).map(|(_, other)| other).collect()
    }

    /// Terms that begin with these letters, but are longer.
    fn beginning_with<'i>(&'i self, letters: &str) -> impl Iterator<Item = &'i str> {
        let start = self.terms.partition_point(|term| term.as_str() <= letters);
        let length = self.terms[start..].partition_point(|term| term.starts_with(letters));
        self.terms[start..start + length].iter().map(String::as_str)
    }
}

fn term_query(field: Field, term: &str) -> TermQuery {
    TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::WithFreqs)
}

fn boosted(query: impl TantivyQuery, boost: f32) -> Box<dyn TantivyQuery> {
    Box::new(BoostQuery::new(Box::new(query), boost))
}
