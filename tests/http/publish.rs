//! The sitemap, robots.txt and the links between languages.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use scraper::{Html, Selector};
use signpost::check::load;
use signpost::pages::{Page, draw_page};

use crate::support::{all_paths, folders, get, select, site};

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
        .map(|locale| {
            Page::all(site())
                .iter()
                .map(|page| page.describe(site()))
                .filter(|page| page.listed && page.is_listed_in(site(), &locale.tag))
                .count()
        })
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
    let tags = site().locales.iter().map(|locale| (locale.tag.as_str(), locale.tag.as_str()));
    let expected: BTreeSet<(String, String)> = tags
        .chain([("x-default", "en")])
        .map(|(lang, tag)| (lang.to_owned(), format!("{base}/{tag}/topics")))
        .collect();
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

#[tokio::test]
async fn a_link_sent_in_a_chat_tells_nothing_of_what_it_leads_to() {
    let mut of_english = BTreeSet::new();
    for (tag, path) in all_paths() {
        let html = get(&path).await.html();
        let locale = site().locales.get(&tag).expect("a language");
        for property in ["og:title", "og:description"] {
            let shown = select(&html, &format!("meta[property='{property}']"));
            let text = shown[0].value().attr("content").expect("a text").to_owned();
            // What is English there too is held to the English list alone.
            let found = locale.discreet.found_in(&text).filter(|_| !of_english.contains(&text));
            assert!(!text.is_empty() && found.is_none(), "{path}: {text}");
            if tag == "en" {
                of_english.insert(text);
            }
        }
    }
}

#[tokio::test]
async fn a_campaign_made_to_be_shared_may_say_what_it_is_about() {
    let mut site = load(&folders(), jiff::Timestamp::now(), false).sound().expect("the content has no errors");
    site.campaigns[0].telling_preview = true;
    let english = site.locales.default_locale();
    let campaign = &site.campaigns[0];
    let (page, heading) = (Page::Campaign(campaign.article.id.clone()), campaign.article.english.heading.clone());
    let html = Html::parse_document(&draw_page(&site, english, &page, date(2026, 11, 30).at(11, 0, 0, 0)));
    assert_eq!(select(&html, "meta[property='og:title']")[0].value().attr("content"), Some(heading.as_str()));
    assert!(
        english
            .discreet
            .found_in(
                &html.select(&Selector::parse("title").expect("a selector")).next().expect("a title").inner_html()
            )
            .is_none()
    );
}

#[tokio::test]
async fn the_icon_of_a_tab_is_the_mark_on_the_colour_of_the_brand() {
    let icon = get("/icon.svg").await;
    assert_eq!((icon.status.as_u16(), icon.header("content-type")), (200, "image/svg+xml"));
    let [brand, _] = site().settings.colours.pair("brand");
    let text = icon.text();
    assert!(text.contains(brand) && text.contains(site().settings.colours.mark[0].as_str()), "{text}");
    // By itself it has no page around it from which a colour could come.
    assert!(!text.contains("var("), "{text}");
    assert!(text.len() < 1_000, "{} bytes", text.len());
}
