//! From a query to what is found for it.

use std::collections::BTreeSet;

use jiff::civil;

use super::by_number::whose;
use super::known::{Known, Sure};
use super::rank::{Scores, circumstances};
use super::situation::Situation;
use super::suitability::{is_ruled_out, suitability};
use crate::ask::{Needs, PLACE, Understanding, Urgency, understand};
use crate::directory::{Audience, Choice, Filter, Service};
use crate::guides::{Article, Term};
use crate::locale::DEFAULT;
use crate::places::{Area, Found};
use crate::search::{Document, Sought};
use crate::site::Site;
use crate::text::fold;
use crate::weights::search::circumstances::{PERSON, UNSUITED};
use crate::weights::search::{BESIDE_NAME, FOUND, GUIDES, HITS, SERVICES, SHORT};

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

/// What is answered to a search.
pub struct SearchAnswer<'s> {
    /// What the place is that was chosen or named.
    pub place: Option<Found<'s>>,
    /// The area that is most likely meant.
    pub area: Option<&'s Area>,
    /// The word of the glossary that was typed, or that was asked about.
    pub term: Option<&'s Term>,
    /// What was found.
    pub found: SearchFound<'s>,
}

/// What was found.
pub enum SearchFound<'s> {
    /// Nothing was typed.
    NothingTyped,
    /// What was asked for is told to nobody; the line for people who worry about how they treat somebody.
    Refused(Option<&'s Service>),
    /// Services and guides.
    Hits(Hits<'s>),
}

/// Services and guides, the best first.
pub struct Hits<'s> {
    /// Whether 999 stands above everything.
    pub danger: bool,
    /// Services.
    pub services: Vec<&'s Service>,
    /// Guides.
    pub guides: Vec<&'s Article>,
    /// Whether what is shown is only what helps most people: nothing that was typed was found or understood.
    pub vague: bool,
    /// The line to ring where nothing was found.
    pub instead: Option<&'s Service>,
    /// Tag of the language of the words, where it is known.
    pub language: Option<&'s str>,
    /// The words, to be marked.
    pub sought: Sought,
}

/// Answers a search for `typed` with `choice` beside it, on a page in the language `tag`.
pub fn search<'s>(site: &'s Site, tag: &str, typed: &str, choice: &Choice, now: civil::DateTime) -> SearchAnswer<'s> {
    let asked = choice.found(&site.gazetteer);
    let mut filter = choice.filter.clone();
    if let Some(Found::Area(area)) = &asked {
        filter.area = Some(area.id.clone());
    }
    let results = find(site, &Query { text: typed, language: tag, filter: &filter, now });
    let Results { hits, understanding, place } = results;
    let place = asked.or(place);
    let area = place.as_ref().and_then(Found::likely_area);
    let found = if fold(typed).is_empty() {
        SearchFound::NothingTyped
    } else if understanding.refused {
        SearchFound::Refused(site.behaviour_line())
    } else {
        SearchFound::Hits(shown(site, hits, &understanding, place.is_some(), Sought::new(tag, typed)))
    };
    let short = fold(typed).split(' ').count() <= SHORT;
    let term = site.glossary.named_in(typed).filter(|_| short);
    SearchAnswer { place, area, term, found }
}

fn shown<'s>(
    site: &'s Site,
    hits: Vec<Hit<'s>>,
    understanding: &Understanding,
    names_place: bool,
    sought: Sought,
) -> Hits<'s> {
    let (mut services, mut guides) = (Vec::new(), Vec::new());
    let found = |hit: &Hit<'_>| {
        hit.because
            .iter()
            .any(|(part, score)| (*part == "words" && *score >= FOUND) || *part == "number" || *part == "name")
    };
    let of_ours = |(need, _): (usize, f32)| site.needs.needs[need].answer != "out-of-scope";
    let vague = !names_place && !understanding.likely().any(of_ours) && !hits.iter().any(found);
    for hit in hits {
        match hit.target {
            Target::Service(service) => services.push(service),
            Target::Guide(guide) => guides.push(guide),
        }
    }
    if vague && services.is_empty() {
        // Guides that only share a few letters with what was typed.
        guides.clear();
    }
    services.truncate(SERVICES);
    guides.truncate(GUIDES);
    Hits {
        danger: understanding.urgency == Urgency::Emergency,
        instead: site.national_line().filter(|_| services.is_empty() && guides.is_empty()),
        language: site.needs.language_of(understanding),
        vague,
        services,
        guides,
        sought,
    }
}

/// Searches services and guides.
pub fn find<'s>(site: &'s Site, query: &Query<'_>) -> Results<'s> {
    if let Some(services) = whose(site, query.text) {
        let hit = |service| Hit { target: Target::Service(service), score: 1.0, because: vec![("number", 1.0)] };
        let hits = services.into_iter().map(hit).collect();
        return Results { hits, understanding: Understanding::default(), place: None };
    }
    let mention = site.gazetteer.mentioned(query.text, |word| site.model().knows(word));
    let mut words = query.text.to_owned();
    let mut said = words.clone();
    if let Some(mention) = &mention {
        words.replace_range(mention.range.clone(), " ");
        said.replace_range(mention.range.clone(), PLACE);
    }
    let place = mention.map(|mention| mention.found);
    let understanding = understand(&site.needs, site.model(), if fold(&words).is_empty() { query.text } else { &said });
    let named = place.as_ref().and_then(Found::likely_area).map(|area| &area.id);
    let area = query.filter.area.as_ref().or(named);
    let elsewhere = area.is_none() && matches!(place, Some(Found::Outside(_)));
    let mut scores = Scores::default();
    for tag in languages(&site.needs, query, &understanding) {
        if let Some(index) = site.search().get(tag) {
            scores.add_words(index.find(&words, site.synonyms.get(tag), |word| site.model().tells(word)));
        }
    }
    // A name that services of several areas share names none of them.
    let name = site.names.find_in(query.text).filter(|name| name.services.len() == 1 || area.is_some());
    if let Some(name) = name.as_ref().filter(|name| name.words_beside() <= BESIDE_NAME) {
        scores.add_named(&site.directory, name.services);
    }
    // The rules of the help finder: what was said or chosen is a wall, what is likely moves up or down.
    let situation = Situation::sought(&site.finder, &site.needs, &understanding, query.filter.audience);
    let suits = |service: &Service| {
        area.is_none_or(|area| service.coverage.includes(area)) && suitability(service, &situation).is_some()
    };
    scores.add_meaning(&site.directory, &site.guides, &site.needs, &understanding, &suits);
    let filtered = *query.filter != Filter { area: query.filter.area.clone(), ..Filter::default() };
    if filtered {
        // What fits the choice is shown even where it has nothing to do with the words.
        scores.add_all_services(&site.directory);
    }
    let behaviour =
        is_about_own_behaviour(&site.needs, &understanding) || query.filter.audience == Some(Audience::Perpetrator);
    let filter = Filter { area: area.cloned(), ..query.filter.clone() };
    let fits = |service: &Service| {
        filter.fits(service, query.now)
            && !(elsewhere && service.coverage.is_local())
            && !is_ruled_out(service, &situation)
            && (!behaviour || service.is_for(Audience::Perpetrator))
    };
    let hit = |(document, mut because): (Document, Vec<(&'static str, f32)>)| {
        let target = match document {
            Document::Service(index) => {
                let service = site.directory.nth(index).filter(|service| fits(service))?;
                because.extend(circumstances(service, area, query.now));
                let suits = suitability(service, &situation).unwrap_or(UNSUITED);
                because.push(("person", suits * PERSON));
                Target::Service(service)
            }
            Document::Guide(index) => Target::Guide(site.guides.0.get(index).filter(|_| !filtered)?),
        };
        Some(Hit { target, score: because.iter().map(|(_, more)| more).sum(), because })
    };
    let mut hits: Vec<Hit<'s>> = scores.into_documents().filter_map(hit).collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.target.id().cmp(b.target.id())));
    if area.is_none() && name.is_none() {
        no_area_first(&mut hits);
    }
    let young = |known: &Known<Audience>| known.what == Audience::YoungPeople && known.sure >= Sure::Said;
    if name.is_none() && situation.groups.iter().any(young) {
        put_first(&mut hits, site.settings.young_line.get_ref());
    }
    hits.truncate(HITS);
    Results { hits, understanding, place }
}

/// Puts the first service that helps everywhere before those of one area: who named no place may be anywhere.
fn no_area_first(hits: &mut [Hit<'_>]) {
    let of = |hits: &[Hit<'_>], is: fn(&Service) -> bool| {
        hits.iter().position(|hit| matches!(hit.target, Target::Service(service) if is(service)))
    };
    let local = of(hits, |service| service.coverage.is_local());
    let everywhere = of(hits, |service| !service.coverage.is_local());
    if let (Some(local), Some(everywhere)) = (local, everywhere)
        && local < everywhere
    {
        hits[local..=everywhere].rotate_right(1);
    }
}

/// Puts a service before the others that were found, if it was.
fn put_first(hits: &mut [Hit<'_>], id: &str) {
    let service = |hit: &Hit<'_>| matches!(hit.target, Target::Service(_));
    let first = hits.iter().position(service);
    let this = hits.iter().position(|hit| service(hit) && hit.target.id() == id);
    if let (Some(first), Some(this)) = (first, this) {
        hits[first..=this].rotate_right(1);
    }
}

/// The languages whose indexes are asked: the page's, English, and the one the words are in.
fn languages<'a>(needs: &'a Needs, query: &Query<'a>, understanding: &Understanding) -> BTreeSet<&'a str> {
    [Some(query.language), needs.language_of(understanding), Some(DEFAULT)].into_iter().flatten().collect()
}

fn is_about_own_behaviour(needs: &Needs, understanding: &Understanding) -> bool {
    let likeliest = understanding.needs.first().map(|(need, _)| &needs.needs[*need]);
    likeliest.is_some_and(|need| need.audience == Some(Audience::Perpetrator))
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
