//! Pages drawn from values that are written by hand here: drawing decides nothing.

use std::collections::BTreeMap;

use jiff::civil::date;
use scraper::Html;
use signpost::answers::{
    Answered, AreaHelp, Chosen, Gap, KindCount, Listing, Meant, Next, Outcome, Reply, Services, Situation, Turn, Why,
};
use signpost::ask::{Act, Need};
use signpost::directory::{Choice, Field, Kind, Service};
use signpost::finder::{Answer, AnswerWords, State};
use signpost::pages::{Extent, View, draw_conversation, draw_gallery, draw_listing};

use crate::support::{select, site, text_of};

fn view() -> View<'static> {
    let now = date(2026, 11, 30).at(11, 0, 0, 0);
    View { site: site(), locale: site().locales.default_locale(), now, area: None }
}

/// A service that is in no directory.
fn service(id: &str) -> Service {
    let like = site().national_line().expect("a line").clone();
    Service { id: id.to_owned(), slug: id.to_owned(), name: format!("Service {id}"), ..like }
}

fn shown(html: &Html) -> Vec<&str> {
    select(html, "[data-service]").iter().filter_map(|card| card.value().attr("data-service")).collect()
}

/// A turn that leads to an answer.
fn turn<'s>(danger: bool, outcome: Outcome<'s>, meant: Option<Vec<Meant<'s>>>) -> Turn<'s> {
    let answered = answered(Reply::Services(Vec::new()), outcome, meant);
    Turn { danger, said: Vec::new(), next: Next::Answer(Box::new(answered)) }
}

fn answered<'s>(reply: Reply<'s>, outcome: Outcome<'s>, meant: Option<Vec<Meant<'s>>>) -> Answered<'s> {
    let after = State::default();
    Answered { reply, outcome, meant, language: Some("pl"), missing: None, after, unread: false, later: false }
}

#[test]
fn an_answer_shows_what_it_is_given_in_its_order_and_nothing_else() {
    let (one, two) = (service("one"), service("two"));
    let need = Need { name: "A worry".into(), ..site().needs.needs[0].clone() };
    let english = AnswerWords { heading: "By hand".into(), title: "Title".into(), body: "Some *words*.".into() };
    let answer = Answer { id: "by-hand".into(), text_first: false, english, translations: BTreeMap::new() };
    let outcome = Outcome {
        needs: vec![&need],
        services: vec![
            Chosen { service: &two, why: vec![Why::Need(&need)] },
            Chosen { service: &one, why: vec![Why::General] },
        ],
        ..outcome(&answer)
    };
    let state = State { message: "they said".into(), ..State::default() };
    let meant = Some(vec![Meant { need: &need, counts: false }]);
    let draw = |turn: &Turn<'_>| draw_conversation(&view(), &state, turn, Extent::Main);
    let html = Html::parse_fragment(&draw(&turn(true, outcome.clone(), meant)));
    assert_eq!(shown(&html), ["two", "one"]);
    assert_eq!(text_of(&html, "h1"), "By hand");
    assert!(text_of(&html, "[data-service=two]").contains("A worry"));
    assert_eq!(select(&html, "[data-answer=by-hand] .prose em").len(), 1);
    assert_eq!(select(&html, "input[name=need]:not([checked])").len(), 1);
    assert_eq!(select(&html, ".danger").len(), 1);
    assert!(text_of(&html, ".thread").contains("they said"));
    assert!(select(&html, "input#place, [data-question], [data-guide]").is_empty(), "nothing that was not given");

    let calm = Html::parse_fragment(&draw(&turn(false, Outcome { services: Vec::new(), ..outcome }, None)));
    assert!(shown(&calm).is_empty() && select(&calm, ".danger, .understood, .copy").is_empty());
}

/// An outcome that names nobody.
fn outcome(answer: &Answer) -> Outcome<'_> {
    Outcome {
        answer,
        needs: Vec::new(),
        situation: Situation::default(),
        first: Vec::new(),
        services: Vec::new(),
        guides: Vec::new(),
        handbook: None,
        no_programme: false,
        named: String::new(),
    }
}

#[test]
fn what_is_told_of_a_service_is_what_its_record_says_and_what_it_does_not_say_is_said_to_be_unknown() {
    let answer = site().finder.answers.get("support").expect("an answer");
    for service in site().directory.iter() {
        for &field in Field::ALL {
            let reply =
                Reply::Fact { service, field, act: Act::Hours, passage: service.says(field).unwrap_or_default() };
            let answered = answered(reply, outcome(answer), None);
            let turn = Turn { danger: false, said: Vec::new(), next: Next::Answer(Box::new(answered)) };
            let html = Html::parse_fragment(&draw_conversation(&view(), &State::default(), &turn, Extent::Main));
            let [value, unknown] = ["[data-value]", "[data-unknown]"].map(|part| text_of(&html, part));
            let known = service.says(field).is_some();
            let context = format!("{} {}", service.id, field.key());
            assert_eq!(
                (value.trim().is_empty(), unknown.is_empty()),
                (!known, known),
                "{context}: {value} | {unknown}"
            );
            let ways = text_of(&html, "[data-reply] .line");
            let written = [Field::Phone, Field::Email].contains(&field).then(|| service.says(field)).flatten();
            assert!(written.is_none_or(|written| ways.contains(&written)), "{context}: {ways}");
        }
    }
}

#[test]
fn a_refusal_shows_the_line_it_is_given() {
    let line = service("line");
    let turn = Turn { danger: false, said: Vec::new(), next: Next::Refused(Some(&line), State::default()) };
    let html = Html::parse_fragment(&draw_conversation(&view(), &State::default(), &turn, Extent::Main));
    assert_eq!(shown(&html), ["line"]);
}

#[test]
fn a_list_shows_the_services_it_is_given() {
    let (one, two) = (service("one"), service("two"));
    let draw =
        |listing: &Listing<'_>| Html::parse_fragment(&draw_listing(&view(), &Choice::default(), listing, Extent::Main));
    let found = Services { found: Some(vec![&two, &one]), ..Services::default() };
    assert_eq!(shown(&draw(&Listing::Services(found))), ["two", "one"]);
    let none = draw(&Listing::Services(Services { found: Some(Vec::new()), ..Services::default() }));
    assert!(select(&none, "details[open]").len() == 1, "nothing was found: the form is open");

    let help = AreaHelp {
        area: &site().gazetteer.areas()[0],
        first: vec![&one],
        lines: Vec::new(),
        kinds: vec![KindCount { kind: Kind::Legal, services: 7, local: 2 }],
        gaps: vec![Gap { kind: Kind::Refuge, instead: vec![&two] }],
    };
    let html = draw(&Listing::Area(help));
    assert_eq!(shown(&html), ["one"]);
    assert!(text_of(&html, ".gaps").contains("Service two"));
    assert!(text_of(&html, ".tiles").contains('7'));
}

#[test]
fn the_gallery_shows_each_component_that_has_a_look() {
    let folders = ["app/pages/components", "app/pages"].into_iter().flat_map(|folder| {
        let entries = std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok);
        entries.filter(|entry| entry.path().join("style.css").exists()).map(|entry| entry.file_name())
    });
    let mut named: Vec<String> = folders.map(|name| name.to_string_lossy().into_owned()).collect();
    named.sort_unstable();
    assert!(named.len() > 10, "{named:?}");
    let html = Html::parse_document(&draw_gallery(&view()));
    for scheme in ["light", "dark"] {
        for direction in ["ltr", "rtl"] {
            let room = format!(".room[data-scheme={scheme}][dir={direction}] > [data-component]");
            let shown = select(&html, &room);
            let mut shown: Vec<&str> = shown.iter().filter_map(|part| part.value().attr("data-component")).collect();
            shown.sort_unstable();
            shown.retain(|name| *name != "mark");
            assert_eq!(shown, named, "{scheme} {direction}");
        }
    }
}
