//! Choosing a place and filters.

use std::collections::BTreeSet;

use signpost::directory::{Channel, Feature};

use crate::support::{cards, get, led_to, post, select, site, text_of};

async fn heading(place: &str) -> String {
    let answer = post("/en/services", &[("place", place)]).await;
    assert_eq!(answer.status, 200, "{place}");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-robots-tag"), "noindex");
    text_of(&answer.html(), "h1")
}

#[tokio::test]
async fn a_place_leads_to_its_area_however_it_is_typed() {
    for (place, area) in [
        ("Widnes", "Halton"),
        ("  runcorn ", "Halton"),
        ("CREWE", "Cheshire East"),
        ("macc", "Cheshire East"),
        ("ellesmere port", "Cheshire West and Chester"),
        ("cw1 2ab", "Cheshire East"),
        ("WA1 1AA", "Warrington"),
        ("warrington", "Warrington"),
        ("halton", "Halton"),
        // A council's own name is the council.
        ("Halton Borough Council", "Halton"),
        ("East Cheshire", "Cheshire East"),
        ("cheshire east council", "Cheshire East"),
        // Within what people write around it.
        ("Crewe, Cheshire", "Cheshire East"),
        ("in Crewe", "Cheshire East"),
        ("I live in Crewe", "Cheshire East"),
        ("newton, chester", "Cheshire West and Chester"),
        ("12 High Street, Crewe CW1 2AB", "Cheshire East"),
        ("Flat 2, 14 Chester Road, Warrington", "Warrington"),
        ("Widnes WA8 6AB", "Halton"),
        ("WA8 6AB, UK", "Halton"),
        // A postcode in any spelling.
        ("WA8\u{A0}6AB", "Halton"),
        ("ＷＡ８ ６ＡＢ", "Halton"),
        ("WA8 - 6AB", "Halton"),
        ("wa8/6ab", "Halton"),
        ("WA8 OAA", "Halton"),
        ("CWl 2AB", "Cheshire East"),
        ("WAB 7QF", "Halton"),
        ("CWl0 0AA", "Cheshire East"),
        ("CW2 SAA", "Cheshire East"),
        ("from Crewe, now Runcorn", "Halton"),
        ("CH64 0", "Cheshire West and Chester"),
        ("near m62 warrington", "Warrington"),
        ("M56 Runcorn", "Halton"),
        ("newton, chester", "Cheshire West and Chester"),
        ("off the M6 at Sandbach", "Cheshire East"),
        ("High Street, Frodsham, Warrington WA6 7AB", "Cheshire West and Chester"),
        // An ordinary word of another language, where nothing else was typed.
        ("كرو", "Cheshire East"),
    ] {
        assert_eq!(heading(place).await, format!("Help in {area}"), "{place}");
    }
}

#[test]
fn in_a_message_a_name_of_a_street_or_a_person_is_no_place_and_one_that_is_ruled_out_neither() {
    for (message, area) in [
        ("I moved to a flat on Chester Road in Warrington and he found me", Some("warrington")),
        ("my GP is at Widnes Road surgery in Warrington, he hits me", Some("warrington")),
        ("i am in Halton and need a refuge", Some("halton")),
        ("I live in Chester-le-Street and he hits me", None),
        ("my husband Clive hits me", None),
        ("my boyfriend Kingsley hits me", None),
        ("my ex Ashton wont leave me alone", None),
        ("Sydney my girlfriend hits me", None),
        ("my partner Mr Norton hits me", None),
        ("my husband Chester hits me", None),
        ("he hits me, anywhere but chester", None),
        ("a refuge not near crewe", None),
        ("he hits me, norton", None),
        ("he hits me, im in norton", Some("halton")),
    ] {
        let (outcome, _) = led_to(message);
        assert_eq!(outcome.situation.area().map(|area| area.0.as_str()), area, "{message}");
    }
}

#[tokio::test]
async fn a_place_of_several_councils_is_asked_about() {
    for place in [
        "Acton",
        "Cheshire",
        "WA8",
        "ch1",
        "wa4",
        "Crewe or Chester",
        "Widnes / Warrington",
        "كرو أو رانكورن",
        "CW1 and WA7",
        "WA1 1AA then CH1 1AA",
        "Crewe or Wirral",
        "wa 16",
        "wa2 Runcorn",
    ] {
        let answer = post("/en/services", &[("place", place)]).await;
        let panel = text_of(&answer.html(), ".panel");
        assert!(panel.contains("Which area do you mean?"), "{place}: {panel}");
        assert!(!select(&answer.html(), ".panel .chips a").is_empty(), "{place}");
    }
}

#[tokio::test]
async fn a_place_outside_names_the_neighbour_and_the_national_line() {
    for (place, council) in [
        ("Birkenhead", "Wirral"),
        ("Altrincham", "Trafford"),
        ("CH41 1AA", "Wirral"),
        ("st helens", "St Helens"),
        ("Liverpool", "Liverpool"),
    ] {
        let answer = post("/en/services", &[("place", place)]).await;
        let panel = text_of(&answer.html(), ".panel");
        assert!(panel.contains(council) && panel.contains("0808 2000 247"), "{place}: {panel}");
    }
}

#[tokio::test]
async fn outside_our_areas_no_local_service_is_offered() {
    let answer = post("/en/services", &[("place", "Birkenhead"), ("kind", "housing")]).await;
    let shown = cards(&answer);
    assert!(shown.contains(&"shelter".to_owned()), "{shown:?}");
    assert!(shown.iter().all(|id| !site().directory.get(id).expect("a service").coverage.is_local()), "{shown:?}");
}

#[tokio::test]
async fn a_slip_of_the_finger_is_asked_about_and_nonsense_gets_the_areas() {
    let slip = post("/en/services", &[("place", "warringtn")]).await;
    assert!(text_of(&slip.html(), ".panel").contains("Did you mean"), "{}", text_of(&slip.html(), ".panel"));
    for place in ["Ellesmere prt", "ellesmere pt", "ellesmere  por"] {
        let answer = post("/en/services", &[("place", place)]).await;
        assert!(text_of(&answer.html(), ".panel").contains("Ellesmere Port"), "{place}");
    }
    for place in [
        "qqqqqq",
        "M62",
        "m 6",
        "not Crewe",
        "away from Chester",
        "i dont want to be near Crewe",
        "لست في كرو",
        "🏠",
        "<script>",
        "\u{0}",
        "' OR 1=1",
    ] {
        let answer = post("/en/services", &[("place", place)]).await;
        assert_eq!(answer.status, 200, "{place}");
        assert_eq!(select(&answer.html(), ".panel .chips a").len(), 4, "{place}");
    }
}

#[tokio::test]
async fn danger_that_is_typed_where_a_place_is_asked_for_is_heard() {
    let typed = "he has a knife and is breaking the door down";
    for html in [
        post("/en/services", &[("place", typed)]).await.html(),
        post("/en/find-help", &[("asked", "who"), ("q-who", "me"), ("asked", "place"), ("place", typed)]).await.html(),
    ] {
        assert_eq!(select(&html, ".danger a[href='tel:999']").len(), 1);
    }
    let html = post("/en/services", &[("place", "Knifesmithgate")]).await.html();
    assert!(select(&html, ".danger").is_empty(), "a place that we do not know is none");
}

#[tokio::test]
async fn what_was_typed_comes_back_escaped_and_only_in_the_form() {
    let answer = post("/en/services", &[("place", "\"><script>alert(1)</script>"), ("kind", "legal")]).await;
    assert!(!answer.text().contains("<script>alert"));
    assert_eq!(select(&answer.html(), "input#place")[0].value().attr("value"), Some("\"><script>alert(1)</script>"));
}

#[tokio::test]
async fn filters_narrow_the_list_and_the_count_is_announced() {
    let answer =
        post("/en/services", &[("place", "crewe"), ("kind", "legal"), ("audience", "women"), ("channel", "phone")])
            .await;
    let shown = cards(&answer);
    assert!(shown.contains(&"rights-of-women".to_owned()), "{shown:?}");
    for id in &shown {
        let service = site().directory.get(id).expect("a service");
        assert!(service.has_channel(Channel::Phone), "{id}");
    }
    assert_eq!(text_of(&answer.html(), "main h2 [role=status]"), format!("{} services found.", shown.len()));
    assert_eq!(
        select(&answer.html(), "option[selected]")
            .iter()
            .filter(|option| option.value().attr("value") != Some(""))
            .count(),
        3,
        "the choice is still there"
    );
}

#[tokio::test]
async fn a_filter_on_what_is_unknown_shows_only_those_known_to_be_so() {
    let answer = post("/en/services", &[("interpreters", "yes")]).await;
    let shown = cards(&answer);
    assert!(!shown.is_empty());
    assert!(
        shown
            .iter()
            .all(|id| site().directory.get(id).expect("a service").feature(Feature::Interpreters) == Some(true))
    );
}

#[tokio::test]
async fn open_now_shows_only_lines_known_to_be_open() {
    let answer = post("/en/services", &[("place", "widnes"), ("open", "yes")]).await;
    let now = site().local(crate::support::NOW.parse().expect("an instant"));
    let shown = cards(&answer);
    assert!(shown.contains(&"national-domestic-abuse-helpline".to_owned()), "{shown:?}");
    assert!(shown.iter().all(|id| site().directory.get(id).expect("a service").is_open(now) == Some(true)));
}

#[tokio::test]
async fn nothing_found_still_gives_a_line_to_ring() {
    let answer =
        post("/en/services", &[("place", "widnes"), ("kind", "refuge"), ("audience", "traveller"), ("language", "cy")])
            .await;
    assert!(text_of(&answer.html(), "main").contains("0808 2000 247"));
}

#[tokio::test]
async fn every_form_and_field_asks_the_browser_not_to_remember() {
    for path in ["/en", "/en/services", "/pl/services/halton"] {
        let answer = get(path).await;
        let html = answer.html();
        assert!(!select(&html, "form").is_empty(), "{path}");
        for field in select(&html, "form, input, select, textarea") {
            assert_eq!(field.value().attr("autocomplete"), Some("off"), "{path}: {}", field.html());
        }
        for form in select(&html, "form") {
            assert_eq!(form.value().attr("method"), Some("post"), "nothing typed goes into an address: {path}");
        }
    }
}

#[tokio::test]
async fn the_form_on_the_page_of_an_area_stays_in_that_area() {
    for area in ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"] {
        let page = get(&format!("/en/services/{area}")).await;
        let value = |name: &str| {
            let field = format!("form.filters [name={name}]");
            select(&page.html(), &field)[0].attr("value").expect("a value").to_owned()
        };
        let name = value("place");
        let answer = post("/en/services", &[("place", &name), ("area", &value("area")), ("kind", "legal")]).await;
        assert_eq!(text_of(&answer.html(), "h1"), format!("Services for {name}"));
        // Another place in the field counts more.
        let other = post("/en/services", &[("place", "Birkenhead"), ("area", area), ("kind", "legal")]).await;
        assert!(text_of(&other.html(), ".panel h2").contains("Wirral"), "{}", text_of(&other.html(), ".panel h2"));
    }
}

/// Every page that has a form, and the answers that have one: what a visitor can send stands in the assessment, and nothing else.
#[tokio::test]
async fn what_can_be_sent_is_what_the_assessment_lists() {
    let mut pages = Vec::new();
    for path in ["/en", "/en/services", "/en/services/halton", "/en/search", "/en/find-help", "/en/guides"] {
        pages.push(get(path).await.html());
    }
    let said = [("message", "my wife hits me, i am deaf, widnes"), ("said", "hello"), ("known", "need:refuge:83")];
    for fields in
        [&said[..1], &said[..], &[("asked", "who"), ("q-who", "me")], &[("asked", "place"), ("place", "Newton")]]
    {
        pages.push(post("/en/find-help", fields).await.html());
    }
    pages.push(post("/en/services", &[("place", "Newton")]).await.html());
    pages.push(post("/en/search", &[("q", "refuge")]).await.html());
    let fields = pages.iter().flat_map(|html| select(html, "form [name]"));
    let names = fields.filter_map(|field| field.value().attr("name").map(str::to_owned));
    let sent: BTreeSet<String> =
        names.map(|name| if name.starts_with("q-") { "q-*".to_owned() } else { name }).collect();
    let assessment = std::fs::read_to_string("docs/dpia.md").expect("the assessment");
    let line =
        assessment.lines().find(|line| line.starts_with("**Names of the fields:**")).expect("the line of fields");
    let listed: BTreeSet<String> = line.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    assert_eq!(sent, listed);
}
