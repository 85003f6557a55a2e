//! Searching: what is found, what is said when nothing is, and what no query can do.

use std::collections::BTreeMap;

use jiff::civil::date;
use serde::Deserialize;
use signpost::answers::{Query, Results, Target};
use signpost::directory::{Filter, Kind};

use crate::support::{cards, get, post, select, site, text_of};

#[derive(Deserialize)]
struct Cases {
    query: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    q: String,
    #[serde(rename = "sort")]
    _sort: String,
    area: Option<String>,
    any: Vec<String>,
}

/// How many in a hundred of our own queries must find what serves among the first three hits, by language.
const RECALL_AT_3: &[(&str, usize)] = &[
    ("ar", 90),
    ("bn", 95),
    ("ckb", 90),
    ("cy", 95),
    ("en", 97),
    ("fa", 95),
    ("pa", 90),
    ("pl", 85),
    ("pt", 90),
    ("ro", 90),
    ("uk", 95),
    ("ur", 95),
    ("zh", 80),
];

fn find<'a>(q: &str, language: &str, filter: &Filter) -> Results<'a> {
    let now = date(2026, 11, 30).at(11, 0, 0, 0);
    signpost::answers::find(site(), &Query { text: q, language, filter, now })
}

#[test]
fn our_own_queries_find_what_serves() {
    let mut report = Vec::new();
    let mut failed = false;
    for (tag, least) in RECALL_AT_3 {
        let text = std::fs::read_to_string(format!("tests/search/{tag}.toml")).expect("the queries of a language");
        let cases = toml::from_str::<Cases>(&text).expect("queries").query;
        let mut found = 0;
        for case in &cases {
            let results = find(&case.q, tag, &Filter::default());
            let hits: Vec<&str> = results.hits.iter().take(3).map(|hit| hit.target.id()).collect();
            if hits.iter().any(|id| case.any.iter().any(|right| right == id)) {
                found += 1;
            } else {
                report.push(format!("  {tag}: {} {:?}: {hits:?}", case.q, case.area));
            }
        }
        report.push(format!("{tag}: {found} of {} (at least {least} in 100)", cases.len()));
        failed |= found * 100 < least * cases.len();
    }
    assert!(!failed, "{}", report.join("\n"));
}

#[test]
fn an_exact_name_comes_first_and_a_slip_changes_little() {
    for (query, first) in [
        ("Mankind Initiative", "mankind-initiative"),
        ("revenge porn helpline", "revenge-porn-helpline"),
        ("samaritans", "samaritans"),
        ("samaritens", "samaritans"),
        ("karma nirvana", "karma-nirvana"),
        ("hourglass", "hourglass"),
    ] {
        let results = find(query, "en", &Filter::default());
        let services = results.hits.iter().filter(|hit| matches!(hit.target, Target::Service(_)));
        assert_eq!(services.map(|hit| hit.target.id()).next(), Some(first), "{query}");
    }
}

#[test]
fn nobody_who_hurts_somebody_is_sent_to_a_refuge_or_a_victims_line() {
    for query in [
        "i hit my wife and want to stop",
        "anger management crewe",
        "I scare my girlfriend when i lose it, need a course",
    ] {
        for hit in find(query, "en", &Filter::default()).hits {
            if let Target::Service(service) = hit.target {
                assert!(
                    service.audiences.iter().any(|audience| audience.key() == "perpetrator"),
                    "{query}: {}",
                    service.id
                );
                assert!(!service.kinds.contains(&Kind::Refuge), "{query}: {}", service.id);
            }
        }
    }
}

#[test]
fn services_of_another_area_are_not_found_for_a_place() {
    let results = find("womens refuge warrington", "en", &Filter::default());
    for hit in results.hits {
        if let Target::Service(service) = hit.target {
            let here = site().gazetteer.area("warrington").expect("an area");
            assert!(service.coverage.includes(&here.id), "{}", service.id);
        }
    }
}

/// The ids of the services that a search finds in English, the best first.
fn services(q: &str) -> Vec<String> {
    let found = find(q, "en", &Filter::default());
    let service = |target: &Target<'_>| match target {
        Target::Service(service) => Some(service.id.clone()),
        Target::Guide(_) => None,
    };
    found.hits.iter().filter_map(|hit| service(&hit.target)).collect()
}

#[test]
fn a_number_finds_whose_it_is_in_any_spacing_and_nobody_else() {
    for (number, id) in [
        ("116 123", "samaritans"),
        ("116123", "samaritans"),
        ("0808 801 0327", "mens-advice-line"),
        ("08088010327", "mens-advice-line"),
        ("+44 808 801 0327", "mens-advice-line"),
        ("0808\u{2011}801\u{2011}0327", "mens-advice-line"),
        ("٠٨٠٨ ٨٠١ ٠٣٢٧", "mens-advice-line"),
        ("0300 123 5101", "cheshire-east-da-hub"),
        ("85258", "shout"),
        ("01606", "cheshire-cares"),
    ] {
        assert_eq!(services(number), [id], "{number}");
    }
    assert_eq!(services("0808 801 0328"), Vec::<String>::new(), "nobody's");
}

#[test]
fn little_words_are_no_names_and_no_area_comes_first_where_none_was_named() {
    for q in ["my son attacks me", "my boss", "my husband hits me", "our dog"] {
        let first = &services(q)[..5];
        assert!(!first.iter().any(|id| id == "trans-without-abuse" || id == "loving-me"), "{q}: {first:?}");
    }
    for q in ["idva", "one stop shop", "somebody to talk to", "outreach", "housing"] {
        let first = site().directory.get(&services(q)[0]).expect("a service");
        assert!(!first.coverage.is_local(), "{q}: {}", first.id);
    }
    assert_eq!(services("I.D.V.A.")[..3], services("IDVA")[..3]);
    assert_eq!(services("men helpline")[0], "mens-advice-line");
    assert_eq!(services("helpline for children")[0], "childline");
}

#[tokio::test]
async fn what_the_glossary_explains_is_said_at_the_top() {
    for q in ["marac", "what does marac mean", "M.A.R.A.C."] {
        let page = post("/en/search", &[("q", q)]).await.html();
        assert_eq!(select(&page, "[data-term=marac]").len(), 1, "{q}");
    }
    let long =
        post("/en/search", &[("q", "they talked about me at a marac and now my husband knows everything")]).await;
    assert!(select(&long.html(), "[data-term]").is_empty(), "who tells something asks for no explanation");
}

#[tokio::test]
async fn a_search_that_is_not_understood_says_so_before_anything_else() {
    let page = post("/en/search", &[("q", "asdkjhasd")]).await.html();
    let said = text_of(&page, "main");
    assert!(said.contains("We found nothing for this"), "{said}");
    assert!(said.contains("0808 2000 247"), "and offers a line");
    // Several words that are like nothing lead to what helps most people, and say so first.
    let page = post("/en/search", &[("q", "asdkjhasd qqwwzz lkjhgf")]).await.html();
    let said = text_of(&page, "main");
    let vague = said.find("We didn’t find your words").expect("it says so");
    assert!(vague < said.find("services").expect("the count"), "{said}");
    for q in ["refuge", "crewe", "childline", "my husband hits me", "116 123"] {
        let page = post("/en/search", &[("q", q)]).await.html();
        assert!(!text_of(&page, "main").contains("We didn’t find your words"), "{q}");
    }
}

#[tokio::test]
async fn results_are_complete_in_themselves_and_say_how_many_there_are() {
    let answer = post("/en/search", &[("q", "somewhere to stay tonight crewe")]).await;
    assert_eq!(
        (answer.status.as_u16(), answer.header("cache-control"), answer.header("x-robots-tag")),
        (200, "no-store", "noindex")
    );
    let html = answer.html();
    let status = text_of(&html, "main [role=status]");
    assert!(status.contains("services") && status.contains("found"), "{status}");
    assert!(text_of(&html, "h2").contains("Services for Cheshire East"));
    for card in select(&html, "main li[data-service]") {
        assert!(
            card.html().contains("<details") && (card.html().contains("tel:") || card.html().contains("href")),
            "details unfold in place"
        );
    }
    assert!(!select(&html, "main li[data-service] a[href^='tel:']").is_empty());
    assert!(!select(&html, "main li[data-guide]").is_empty());
    assert_eq!(select(&html, "main input[name=q]")[0].value().attr("value"), Some("somewhere to stay tonight crewe"));
}

#[tokio::test]
async fn words_of_danger_put_emergency_help_above_what_was_found() {
    let answer = post("/en/search", &[("q", "he is breaking the door down right now")]).await;
    let text = answer.text();
    let (panel, results) = (text.find("class=\"danger\""), text.find("data-service"));
    assert!(panel.is_some() && panel < results, "the panel stands above the services");
    assert!(text_of(&answer.html(), ".danger").contains("999"));
    assert!(!post("/en/search", &[("q", "solicitor chester")]).await.text().contains("class=\"danger\""));
}

#[tokio::test]
async fn a_request_to_find_somebody_is_refused() {
    let answer = post("/en/search", &[("q", "how can i find out which refuge my wife is in")]).await;
    assert_eq!(cards(&answer), ["respect-phoneline"]);
    assert!(text_of(&answer.html(), "main").contains("Is someone hurting you? Start here"));
}

#[tokio::test]
async fn a_search_that_finds_nothing_offers_a_next_step_and_a_number() {
    for query in ["zzqx", "   ", "!!!", "\u{202E}\u{0}"] {
        let answer = post("/en/search", &[("q", query)]).await;
        let main = text_of(&answer.html(), "main");
        assert_eq!(answer.status, 200, "{query:?}");
        assert!(main.contains("Write a word") || main.contains("0808 2000 247"), "{query:?}: {main}");
    }
}

#[tokio::test]
async fn syntax_and_markup_in_a_query_are_only_words() {
    for query in [
        "name:refuge",
        "\"refuge",
        "*",
        "refuge AND NOT",
        "field:\"x\"~2^9",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "{{7*7}}",
        "refuge\u{202E}\u{2066}",
    ] {
        let answer = post("/en/search", &[("q", query)]).await;
        assert_eq!(answer.status, 200, "{query}");
        assert!(!answer.text().contains("<script>alert"), "{query}");
    }
    let long = "refuge ".repeat(1500);
    assert_eq!(post("/en/search", &[("q", &long)]).await.status, 200, "10 kB");
}

#[tokio::test]
async fn marked_words_are_safe_and_the_other_language_is_offered() {
    let answer = post("/en/search", &[("q", "mąż mnie bije, szukam schronienia")]).await;
    let html = answer.html();
    assert_eq!(select(&html, "form[action='/pl/search'] button")[0].value().attr("lang"), Some("pl"));
    let answer = post("/en/search", &[("q", "stalking helpline")]).await;
    assert!(!select(&answer.html(), "mark").is_empty());
}

#[tokio::test]
async fn filters_narrow_what_is_found() {
    let all = cards(&post("/en/search", &[("q", "somebody to talk to")]).await);
    let by_text = cards(&post("/en/search", &[("q", "somebody to talk to"), ("channel", "text")]).await);
    assert!(!by_text.is_empty() && by_text != all);
    for id in by_text {
        assert!(site().directory.get(&id).expect("a service").text.is_some(), "{id}");
    }
    let placed = post("/en/search", &[("q", "refuge"), ("place", "Widnes")]).await;
    assert!(text_of(&placed.html(), "h2").contains("Services for Halton"));
}

#[tokio::test]
async fn a_box_stands_on_every_page() {
    for path in [
        "/en",
        "/pl/services",
        "/ar/guides/emergency",
        "/en/service/national-helpline",
        "/en/search",
        "/en/about/privacy",
    ] {
        let html = get(path).await.html();
        assert_eq!(select(&html, "input[type=search][name=q]").len(), 1, "{path}");
        let form = &select(&html, "form[role=search]")[0];
        assert_eq!(
            (form.value().attr("method"), form.value().attr("autocomplete")),
            (Some("post"), Some("off")),
            "{path}"
        );
    }
}

/// Numbers that look random and are the same each time (Marsaglia's xorshift, 2003).
struct Numbers(u64);

impl Iterator for Numbers {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        Some(self.0)
    }
}

#[test]
fn ten_thousand_random_strings_are_only_words() {
    let pool: Vec<char> = "abcdefgh refuge \u{0}\u{1b}\u{202E}\u{2066}\u{200D}'\"*:()[]{}~^+-&|!?<>/\\%=;,.0123456789éłßİıأةكیە庇护所ਮਦদ🖐👍\u{301}\u{64B}\n\t"
        .chars()
        .collect();
    let mut numbers = Numbers(0x5EED);
    let mut next = |below: usize| usize::try_from(numbers.next().expect("endless") % below as u64).expect("small");
    let tags = ["en", "pl", "ar", "nonsense"];
    let mut kinds: BTreeMap<bool, usize> = BTreeMap::new();
    for round in 0..10_000 {
        let length = if round % 100 == 0 { 600 } else { next(40) };
        let text: String = (0..length).map(|_| pool[next(pool.len())]).collect();
        let results = find(&text, tags[round % tags.len()], &Filter::default());
        *kinds.entry(results.hits.is_empty()).or_default() += 1;
    }
    assert!(kinds.len() == 2, "some find something, some nothing: {kinds:?}");
}
