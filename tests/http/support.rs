//! The site in memory, with its own content and a fixed clock, and answers that are easy to ask about.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use jiff::civil::DateTime;
use scraper::{ElementRef, Html, Selector};
use signpost::answers::{Outcome, outcome, understood};
use signpost::check::load;
use signpost::finder::State;
use signpost::islands::Bundle;
use signpost::pages::Page;
use signpost::server::{App, Clock, Config, Live, Watch, router};
use signpost::site::{Folders, Site};
use tower::ServiceExt as _;

/// A Monday morning: some lines are open, some are closed.
pub(crate) const NOW: &str = "2026-11-30T11:00:00Z";

pub(crate) fn folders() -> Folders {
    Folders { content: PathBuf::from("content"), locales: PathBuf::from("locales") }
}

pub(crate) fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| load(&folders(), jiff::Timestamp::now(), false).sound().expect("the content has no errors"))
}

pub(crate) fn config() -> Config {
    Config {
        addr: ([127, 0, 0, 1], 0).into(),
        pkg: PathBuf::from("no-islands"),
        concurrency: 64,
        connections: 64,
        timeout: 10,
        https: false,
        watch: Watch::Off,
        metrics: None,
    }
}

pub(crate) fn app() -> Router {
    static APP: OnceLock<Router> = OnceLock::new();
    APP.get_or_init(|| app_with(&config())).clone()
}

/// A site that is set up otherwise.
pub(crate) fn app_with(config: &Config) -> Router {
    let site = load(&folders(), jiff::Timestamp::now(), false).sound().expect("the content has no errors");
    let clock = Clock::Fixed(NOW.parse().expect("an instant"));
    let bundle = Bundle::read(&config.pkg).expect("a whole bundle or none");
    router(Arc::new(Live::new(App::new(site, bundle, clock, config))), config, None)
}

pub(crate) async fn get_from(app: &Router, path: &str) -> Answer {
    answer(app.clone(), Request::get(path).body(Body::empty()).expect("a request")).await
}

/// [`NOW`] where the site is.
pub(crate) fn now() -> DateTime {
    site().local(NOW.parse().expect("an instant"))
}

/// What a message leads to, and whether it is refused.
pub(crate) fn led_to(message: &str) -> (Outcome<'static>, bool) {
    let state = State { message: message.to_owned(), ..State::default() };
    let understood = understood(site(), &state);
    let refused = understood.message.as_ref().is_some_and(|message| message.refused);
    (outcome(site(), &state, &understood, now()).expect("there is always an answer"), refused)
}

/// The addresses of all pages, with their languages.
pub(crate) fn all_paths() -> Vec<(String, String)> {
    let pages = Page::all(site());
    let languages = site().locales.iter().map(|locale| locale.tag.clone());
    languages
        .flat_map(|tag| pages.iter().map(move |page| (tag.clone(), format!("/{tag}{}", page.path(site())))))
        .collect()
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("the body is UTF-8")
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a readable header"))
    }

    pub(crate) fn html(&self) -> Html {
        Html::parse_document(self.text())
    }
}

pub(crate) async fn send(request: Request<Body>) -> Answer {
    answer(app(), request).await
}

async fn answer(app: Router, mut request: Request<Body>) -> Answer {
    // As every browser does.
    request.headers_mut().insert("host", HeaderValue::from_static("x"));
    let response = app.oneshot(request).await.expect("the router never fails");
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.expect("the body can be read").to_bytes().to_vec();
    Answer { status: parts.status, headers: parts.headers, bytes }
}

pub(crate) async fn get(path: &str) -> Answer {
    get_with(path, &[]).await
}

pub(crate) async fn get_with(path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(request.body(Body::empty()).expect("a request")).await
}

pub(crate) async fn post(path: &str, fields: &[(&str, &str)]) -> Answer {
    post_with(path, fields, &[]).await
}

pub(crate) async fn post_with(path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request =
        Request::builder().method(Method::POST).uri(path).header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(request.body(Body::from(body)).expect("a request")).await
}

pub(crate) fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).collect()
}

pub(crate) fn text_of(html: &Html, selector: &str) -> String {
    select(html, selector).iter().flat_map(ElementRef::text).collect::<Vec<_>>().join(" ")
}

/// Ids of the services shown as cards, in order.
pub(crate) fn cards(answer: &Answer) -> Vec<String> {
    select(&answer.html(), "li.card")
        .iter()
        .filter_map(|card| card.value().attr("data-service"))
        .map(str::to_owned)
        .collect()
}
