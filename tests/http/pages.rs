//! Every page in every language.

use std::collections::{BTreeSet, HashMap};

use signpost::check::load;
use signpost::directory::{Audience, Kind, Premises, addresses_in};

use crate::support::{Answer, all_paths, cards, folders, get, select, site, text_of};

async fn all() -> Vec<(String, String, Answer)> {
    let mut answers = Vec::new();
    for (tag, path) in all_paths() {
        let answer = get(&path).await;
        answers.push((tag, path, answer));
    }
    answers
}

#[tokio::test]
async fn every_page_answers_in_its_language_with_the_frame_around_it() {
    for (tag, path, answer) in all().await {
        assert_eq!(answer.status, 200, "{path}");
        let html = answer.html();
        let root = html.root_element();
        let direction = if ["ar", "ckb", "fa", "ur"].contains(&tag.as_str()) { "rtl" } else { "ltr" };
        assert_eq!(
            (root.value().attr("lang"), root.value().attr("dir")),
            (Some(tag.as_str()), Some(direction)),
            "{path}"
        );
        for (selector, count) in [
            ("h1", 1),
            ("main#main", 1),
            ("#exit[href='/exit']", 1),
            ("[data-exit][href='/exit']", 1),
            ("aside#emergency a[href='tel:999']", 1),
            ("title", 1),
        ] {
            assert_eq!(select(&html, selector).len(), count, "{selector} on {path}");
        }
        let first = select(&html, "body a")[0].value();
        assert!(first.attr("data-exit").is_some(), "the exit is the first link of {path}");
        assert!(text_of(&html, "#emergency").contains("0808 2000 247"), "{path}");
        assert!(!answer.text().contains("autocomplete=\"on\""), "{path}");
    }
}

#[tokio::test]
async fn every_link_inside_the_site_leads_to_a_page() {
    let paths: BTreeSet<String> = all_paths().into_iter().map(|(_, path)| path).collect();
    for (_, path, answer) in all().await {
        for link in select(&answer.html(), "a[href], form[action], link[rel=icon]") {
            let href = link.value().attr("href").or(link.value().attr("action")).unwrap_or_default();
            let known = href.starts_with("https://")
                || href.starts_with("http://")
                || href.starts_with("mailto:")
                || href.starts_with("tel:")
                || href.starts_with("sms:");
            let (href, _) = href.split_once('#').filter(|(page, _)| !page.is_empty()).unwrap_or((href, ""));
            assert!(
                known || is_anchor(href) || paths.contains(href) || ["/exit", "#main", "/icon.svg"].contains(&href),
                "{path} links to {href}"
            );
            assert!(!href.contains('?') || href.starts_with("http"), "{path} links to a query: {href}");
        }
    }
}

/// Whether a link leads to a numbered part of its own page.
fn is_anchor(href: &str) -> bool {
    href.strip_prefix('#').is_some_and(|anchor| !anchor.is_empty() && anchor.bytes().all(|byte| byte.is_ascii_digit()))
}

#[tokio::test]
async fn links_to_other_websites_do_not_say_where_the_visitor_comes_from() {
    for (_, path, answer) in all().await {
        for link in select(&answer.html(), "main a[href^=http]") {
            assert_eq!(link.value().attr("rel"), Some("noreferrer"), "{path}");
        }
    }
}

#[tokio::test]
async fn titles_tell_pages_apart_and_hold_no_telling_word() {
    let mut seen: HashMap<String, String> = HashMap::new();
    let english = &site().locales.default_locale().discreet;
    for (tag, path, answer) in all().await {
        let title = text_of(&answer.html(), "title");
        let own = &site().locales.get(&tag).expect("a language").discreet;
        // A title that is English there too is held to the English list alone.
        let is_english = seen.contains_key(&format!("en {title}"));
        let found = english.found_in(&title).or(own.found_in(&title).filter(|_| !is_english));
        assert_eq!(found, None, "{path}: {title}");
        assert_eq!(english.found_in(&path), None, "{path}");
        if let Some(other) = seen.insert(format!("{tag} {title}"), path.clone()) {
            panic!("{other} and {path} are both called {title}");
        }
    }
}

#[tokio::test]
async fn no_page_shows_a_contact_that_is_under_doubt() {
    let withheld = withheld();
    assert!(withheld.len() > 20, "{withheld:?}");
    for (_, path, answer) in all().await {
        // Where a fact is from may be named; whom to contact may not.
        let text = answer.text().split("<ul class=\"sources\">").next().unwrap_or_default();
        for contact in &withheld {
            assert!(!text.contains(contact), "{path} shows {contact}");
        }
    }
}

/// Contacts in the `withheld` lists of the records, read as plain text, but for numbers that another record vouches for.
fn withheld() -> Vec<String> {
    let records: Vec<String> = std::fs::read_dir("content/services")
        .expect("the services")
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("a record"))
        .collect();
    let values = |key: &'static str| {
        records
            .iter()
            .flat_map(|text| text.lines())
            .filter_map(move |line| line.strip_prefix(key))
            .map(|value| value.trim_matches('"').to_owned())
    };
    let vouched: BTreeSet<String> = values("printed = ").collect();
    values("contact = ").filter(|contact| !vouched.contains(contact)).collect()
}

#[tokio::test]
async fn a_number_sure_for_one_service_is_not_shown_for_another_that_doubts_it() {
    let answer = get("/en/service/halton-council-housing-solutions").await;
    assert_eq!(answer.status, 200);
    assert!(!answer.text().contains("0345 050 0148"));
}

#[tokio::test]
async fn drafts_are_not_served() {
    let draft = get("/en/service/support-through-court").await;
    assert_eq!(draft.status, 404);
    assert!(site().directory.get("support-through-court").is_none());
}

#[tokio::test]
async fn confidential_services_give_no_place_away() {
    let confidential: Vec<_> =
        site().directory.iter().filter(|service| service.kinds.iter().any(|kind| kind.is_confidential())).collect();
    assert!(confidential.len() >= 4, "the four areas have one each");
    for service in confidential {
        assert!(matches!(service.premises, Premises::Confidential), "{}", service.id);
        let answer = get(&format!("/en/service/{}", service.slug)).await;
        let html = answer.html();
        assert_eq!(addresses_in(&text_of(&html, "main > article > :not(details)")), [], "{}", service.id);
        let json = text_of(&html, "script[type='application/ld+json']");
        assert!(
            !json.contains("address") && !json.contains("serviceLocation") && !json.contains("geo"),
            "{}: {json}",
            service.id
        );
    }
}

#[tokio::test]
async fn the_only_addresses_anywhere_are_those_of_services_that_have_an_open_door() {
    let open = site().directory.iter().filter(|service| matches!(service.premises, Premises::Open(_)));
    let known: String = open
        .flat_map(|service| {
            let translated = site().locales.iter().map(|locale| format!("locales/{}/content", locale.tag));
            let folders = std::iter::once("content".to_owned()).chain(translated).collect::<Vec<_>>();
            folders.into_iter().map(|folder| format!("{folder}/services/{}.md", service.id))
        })
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .collect();
    let mut outputs = vec![("/sitemap.xml".to_owned(), get("/sitemap.xml").await)];
    outputs.extend(all().await.into_iter().map(|(_, path, answer)| (path, answer)));
    let mut seen = 0;
    for (path, answer) in outputs {
        // Colours of the style sheet look like postcodes.
        let text = answer
            .text()
            .split("<style>")
            .map(|part| part.rsplit("</style>").next().unwrap_or_default())
            .collect::<String>();
        for (range, what) in addresses_in(&text) {
            let found = &text[range];
            // Figures between two short words: "de 29 de novembro", "la 101 un". Postcodes of ours are in capitals, and the checks of
            // the content know them in any.
            if what == "a postcode" && !found.contains(char::is_uppercase) {
                continue;
            }
            assert!(known.contains(found), "{path}: {what}: {found}");
            seen += 1;
        }
    }
    assert!(seen > 0, "the addresses of open doors are seen");
}

#[tokio::test]
async fn an_area_shows_whom_to_ring_first_and_what_is_missing() {
    let answer = get("/en/services/warrington").await;
    assert_eq!(cards(&answer)[..2], ["cheshire-cares", "national-domestic-abuse-helpline"]);
    let gaps = text_of(&answer.html(), ".gaps");
    for kind in ["One Stop Shops", "Groups and courses", "Help to change your own behaviour"] {
        assert!(gaps.to_lowercase().contains(&kind.to_lowercase()), "{kind} in {gaps}");
    }
    assert!(gaps.contains("we know of no local service in Warrington"), "{gaps}");
    assert!(text_of(&answer.html(), "#emergency").contains("01606 366336"), "the local number stands in the banner");
}

#[tokio::test]
async fn a_gap_for_people_who_hurt_others_leads_to_the_line_for_them() {
    let answer = get("/en/services/warrington/changing-behaviour").await;
    let gap = text_of(&answer.html(), ".gap");
    assert!(gap.contains("0808 802 4040") && !gap.contains("0808 2000 247"), "{gap}");
    let shown = cards(&answer);
    assert!(
        shown.iter().all(|id| !site().directory.get(id).expect("a service").kinds.contains(&Kind::Refuge)),
        "{shown:?}"
    );
}

#[tokio::test]
async fn a_service_page_says_what_is_unknown() {
    let answer = get("/en/service/cheshire-east-hub").await;
    let answer = if answer.status == 200 { answer } else { get("/en/service/cheshire-east-da-hub").await };
    let text = text_of(&answer.html(), "main");
    assert!(text.contains("0300 123 5101") && text.contains("Check hours before you ring"), "{text}");
    assert!(text.contains("Not yet checked by phone") && text.contains("We don’t know"), "{text}");
}

#[tokio::test]
async fn english_on_a_page_in_another_language_is_tagged() {
    let answer = get("/ar/service/national-helpline").await;
    let html = answer.html();
    let name = select(&html, "h1 > span")[0].value();
    assert_eq!((name.attr("lang"), name.attr("dir")), (Some("en"), Some("ltr")));
    assert!(!text_of(&html, "h1 > small").is_empty(), "what the English name means");
    let guide = get("/pl/guides/emergency").await;
    assert_eq!(select(&guide.html(), "h1")[0].value().attr("lang"), None, "the Polish guide is in Polish");
}

#[tokio::test]
async fn a_line_given_instead_is_not_taken_for_the_service_itself() {
    let now = site().local(crate::support::NOW.parse().expect("an instant"));
    let instead: Vec<_> =
        site().directory.iter().filter(|service| service.line().is_none() && !service.phones.is_empty()).collect();
    assert!(instead.iter().any(|service| service.id == "warrington-womens-aid"));
    for service in instead {
        assert_eq!(service.is_open(now), None, "{}: the hours of another line say nothing of it", service.id);
        let answer = get(&format!("/en/service/{}", service.slug)).await;
        assert!(!text_of(&answer.html(), "script[type='application/ld+json']").contains("telephone"), "{}", service.id);
        let lines = text_of(&answer.html(), ".contact .line");
        assert_eq!(lines.matches("Another service, to ring instead").count(), service.phones.len(), "{lines}");
    }
}

#[tokio::test]
async fn a_refuge_names_no_source_that_could_hint_at_its_place() {
    for service in site().directory.iter().filter(|service| matches!(service.premises, Premises::Confidential)) {
        let answer = get(&format!("/en/service/{}", service.slug)).await;
        for source in &service.sources {
            assert!(service.web.as_ref() == Some(source) || !answer.text().contains(source.as_str()), "{}", service.id);
        }
    }
}

#[tokio::test]
async fn a_guide_ends_in_somebody_to_turn_to_in_each_area() {
    for guide in site().guides.iter() {
        let answer = get(&format!("/en/guides/{}", guide.slug)).await;
        let html = answer.html();
        let areas = select(&html, "article details:has(.lines)");
        assert_eq!(areas.len(), 4, "{}", guide.id);
        for area in areas {
            assert!(area.html().contains("href=\"tel:"), "{}: {}", guide.id, area.html());
        }
    }
}

#[tokio::test]
async fn nobody_worried_about_their_own_behaviour_is_sent_to_a_refuge() {
    let html = get("/en/guides/your-own-behaviour").await.html();
    let shown = select(&html, ".lines a[href^='/en/service/']");
    assert!(!shown.is_empty());
    for link in shown {
        let slug = link.value().attr("href").and_then(|href| href.rsplit('/').next()).unwrap_or_default();
        let service = site().directory.iter().find(|service| service.slug == slug).expect("a service");
        assert!(service.is_for(Audience::Perpetrator) && !service.kinds.contains(&Kind::Refuge), "{slug}");
    }
}

#[tokio::test]
async fn every_guide_is_listed_and_every_topic_leads_to_one() {
    let html = get("/en/topics").await.html();
    let links: BTreeSet<String> =
        select(&html, "main a").iter().filter_map(|link| link.value().attr("href")).map(str::to_owned).collect();
    for guide in site().guides.iter() {
        assert!(links.contains(&format!("/en/guides/{}", guide.slug)), "{}", guide.id);
        assert!(site().topics.iter().any(|topic| topic.guide == guide.id), "{}", guide.id);
    }
    assert!(site().topics.len() >= 40, "{} topics", site().topics.len());
}

#[tokio::test]
async fn a_term_is_explained_one_tap_away_where_it_first_stands() {
    let html = get("/en/guides/advisers").await.html();
    let terms: Vec<String> =
        select(&html, ".prose a.term").iter().filter_map(|link| link.value().attr("href")).map(str::to_owned).collect();
    let once: BTreeSet<&String> = terms.iter().collect();
    assert_eq!(terms.len(), once.len(), "each term once: {terms:?}");
    let glossary = get("/en/topics/glossary").await.html();
    for term in &terms {
        let anchor = term.strip_prefix("/en/topics/glossary#").expect("the glossary");
        assert_eq!(select(&glossary, &format!("dl > div#{anchor}")).len(), 1, "{term}");
    }
    let marac = site().glossary.anchor("marac");
    assert!(terms.iter().any(|term| term.ends_with(&format!("#{marac}"))), "{terms:?}");
}

#[tokio::test]
async fn a_term_in_another_language_holds_the_english_name_once() {
    let html = get("/pl/topics/glossary").await.html();
    let terms: Vec<String> =
        select(&html, "dt").iter().map(|term| term.text().collect::<String>().to_lowercase()).collect();
    assert_eq!(terms.len(), site().glossary.iter().count());
    for (term, shown) in site().glossary.iter().zip(&terms) {
        assert_eq!(shown.matches(&term.term.to_lowercase()).count(), 1, "{shown}");
    }
}

#[tokio::test]
async fn a_campaign_is_shown_while_it_runs_and_not_before() {
    let campaign = &site().campaigns[0];
    let path = format!("/en/campaigns/{}", campaign.article.slug);
    assert_eq!(get(&path).await.status, 200);
    let home = get("/en").await;
    assert!(site().campaigns.iter().any(|campaign| home.text().contains(&campaign.english.slogan)));
    let page = signpost::pages::Page::Campaign(campaign.article.id.clone());
    let on = |day: jiff::civil::Date| {
        let noon = site().on(day, jiff::civil::time(12, 0, 0, 0)).expect("an instant");
        load(&folders(), noon, false).as_far_as_read().expect("a site")
    };
    let before = on(campaign.start.yesterday().expect("a day before"));
    assert!(before.campaign(&campaign.article.id).is_none() && before.turns.contains(&campaign.start));
    assert!(before.is_past(campaign.start) && !before.is_past(before.as_of.day));
    assert!(on(campaign.start).campaign(&campaign.article.id).is_some());
    // Its address stays, and says that it is over.
    let drawn = |day: jiff::civil::Date| {
        let english = site().locales.default_locale();
        signpost::pages::draw_page(site(), english, &page, day.at(12, 0, 0, 0))
    };
    assert!(!drawn(campaign.end).contains("This campaign ended on"));
    assert!(drawn(campaign.end.tomorrow().expect("a day after")).contains("This campaign ended on"));
}

#[tokio::test]
async fn a_pathway_lists_the_services_of_its_area_only() {
    let html = get("/en/professionals/pathway-halton").await.html();
    let shown = select(&html, ".pathway .lines a[href^='/en/service/']");
    assert!(shown.len() > 5);
    let halton = signpost::places::AreaId("halton".into());
    for link in shown {
        let slug = link.value().attr("href").and_then(|href| href.rsplit('/').next()).unwrap_or_default();
        let service = site().directory.iter().find(|service| service.slug == slug).expect("a service");
        assert!(service.coverage.includes(&halton), "{slug}");
    }
}

#[test]
fn levelling_of_arabic_letters_makes_no_neutral_word_telling() {
    let discreet = &site().locales.get("ar").expect("Arabic").discreet;
    for title in
        ["المستندات اللازمة", "الوثائق اللازمة للسكن", "أستاذي", "سماوي", "الملاحق", "في المساء", "ذكراه", "مواعيد العمل"]
    {
        assert_eq!(discreet.found_in(title), None, "{title}");
    }
    for title in ["العُنف", "الأزمة", "في أزمة", "المأوى", "مأوى", "الأذى", "ملاحقة", "الإساءة", "اساءة", "الإكراه"]
    {
        assert!(discreet.found_in(title).is_some(), "{title}");
    }
}
