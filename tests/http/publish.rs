//! The sitemap, robots.txt and the links between languages.

use std::collections::{BTreeMap, BTreeSet};

use signpost::site::Page;

use crate::support::{get, select, site};

#[tokio::test]
async fn the_sitemap_lists_each_page_in_each_language_it_is_written_in() {
    let answer = get("/sitemap.xml").await;
    let xml = answer.text();
    let base = site().settings.url.get_ref();
    let listed: BTreeSet<&str> = xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    for path in [
        "/en",
        "/pl",
        "/ar",
        "/pl/guides/emergency",
        "/ar/about/privacy",
        "/en/service/national-helpline",
        "/en/services/halton/a-safe-place",
    ] {
        assert!(listed.contains(format!("{base}{path}").as_str()), "{path}");
    }
    let written: usize = site()
        .locales
        .iter()
        .map(|locale| Page::all(site()).iter().filter(|page| page.is_written_in(site(), &locale.tag)).count())
        .sum();
    assert_eq!(listed.len(), written, "a page whose text is not in a language is not listed in it");
    assert!(!xml.contains("/exit") && !xml.contains("/search"));
    for address in &listed {
        let path = address.strip_prefix(base.as_str()).expect("on this site");
        assert_eq!(get(path).await.status, 200, "{path}");
    }
    assert!(xml.contains("<lastmod>2026-11-21"), "last-modified is the date of the last check");
}

#[tokio::test]
async fn links_between_languages_are_mutual() {
    let mut alternates: BTreeMap<String, BTreeSet<(String, String)>> = BTreeMap::new();
    let base = site().settings.url.get_ref();
    for path in ["/en/topics", "/pl/topics", "/ar/topics"] {
        let answer = get(path).await;
        let html = answer.html();
        let links = select(&html, "link[rel=alternate]");
        let set = links
            .iter()
            .map(|link| {
                (
                    link.value().attr("hreflang").unwrap_or_default().to_owned(),
                    link.value().attr("href").unwrap_or_default().to_owned(),
                )
            })
            .collect();
        assert_eq!(
            select(&html, "link[rel=canonical]")[0].value().attr("href"),
            Some(format!("{base}{path}").as_str())
        );
        alternates.insert(path.to_owned(), set);
    }
    let expected: BTreeSet<(String, String)> = [("en", "en"), ("pl", "pl"), ("ar", "ar"), ("x-default", "en")]
        .map(|(lang, tag)| (lang.to_owned(), format!("{base}/{tag}/topics")))
        .into();
    for (path, set) in alternates {
        assert_eq!(set, expected, "{path}");
    }
}

#[tokio::test]
async fn robots_may_read_everything_but_the_exit() {
    let answer = get("/robots.txt").await;
    assert!(answer.text().contains("Disallow: /exit") && answer.text().contains("/sitemap.xml"));
}

#[tokio::test]
async fn a_service_tells_search_engines_what_it_is() {
    let answer = get("/en/service/national-helpline").await;
    let html = answer.html();
    let json = select(&html, "script[type='application/ld+json']")[0].text().collect::<String>();
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(value["@type"], "Service");
    assert_eq!(value["availableChannel"][0]["servicePhone"]["telephone"], "+448082000247");
}
