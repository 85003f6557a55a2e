//! Visitors who want the site to stop, or to tell of others: what they send is refused, and harms nobody else.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use super::serving::Serving;

#[test]
fn requests_that_are_no_http_are_refused_and_harm_nothing() {
    let site = Serving::start(&[]);
    let long = "a".repeat(1 << 20);
    let requests: [(&str, Vec<u8>); 8] = [
        ("1 MB query", format!("GET /en?q={long} HTTP/1.1\r\nhost: x\r\n\r\n").into_bytes()),
        ("1 MB header", format!("GET /en HTTP/1.1\r\nhost: x\r\nx: {long}\r\n\r\n").into_bytes()),
        ("bytes that are not UTF-8", b"GET /en/\xff\xfe HTTP/1.1\r\nhost: x\r\n\r\n".to_vec()),
        ("a NUL byte", b"GET /en/\0 HTTP/1.1\r\nhost: x\r\n\r\n".to_vec()),
        ("no path", b"GET  HTTP/1.1\r\n\r\n".to_vec()),
        ("garbage", b"\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03".to_vec()),
        (
            "a length that is no number",
            b"POST /en/services HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n".to_vec(),
        ),
        (
            "two lengths",
            b"POST /en/services HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab".to_vec(),
        ),
    ];
    for (what, request) in requests {
        let answer = site.send(&request);
        assert!(
            answer.is_empty() || answer.starts_with("HTTP/1.1 4"),
            "{what}: {}",
            answer.lines().next().unwrap_or_default()
        );
    }
    assert!(site.get("/en").starts_with("HTTP/1.1 200"), "it still answers");
    let (code, said) = site.stop();
    assert_eq!(code, Some(0));
    assert!(!said.contains("panicked"), "{said}");
}

/// How long until the site closes a connection on which `said` was sent and nothing more.
fn closed_after(site: &Serving, said: &[u8]) -> Duration {
    let mut stream = TcpStream::connect(&site.address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
    stream.write_all(said).expect("it is sent");
    let start = Instant::now();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the site closes the connection");
    start.elapsed()
}

#[test]
fn a_head_that_never_ends_and_a_body_that_never_comes_are_not_waited_for() {
    let site = Serving::start(&["--timeout", "1"]);
    let whole = "POST /en/services HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nplace=";
    for (what, said) in [
        ("nothing", ""),
        ("half a head", "GET /en HTTP/1.1\r\nhos"),
        ("half a body", whole),
        ("an idle connection", "GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n"),
    ] {
        let took = closed_after(&site, said.as_bytes());
        assert!(took < Duration::from_secs(10), "{what}: {took:?}");
    }
}

#[test]
fn whoever_sends_a_form_slowly_holds_up_nobody_else() {
    let site = Serving::start(&["--concurrency", "4"]);
    let mut slow: Vec<TcpStream> = (0..50).map(|_| TcpStream::connect(&site.address).expect("a connection")).collect();
    for stream in &mut slow {
        let half = "POST /en/services HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100\r\n\r\nplace=";
        stream.write_all(half.as_bytes()).expect("it is sent");
    }
    std::thread::sleep(Duration::from_millis(200));
    for path in ["/en", "/healthz", "/readyz"] {
        let answer = site.get(path);
        assert!(answer.starts_with("HTTP/1.1 200"), "{path}: {}", answer.lines().next().unwrap_or_default());
    }
}

#[test]
fn a_request_names_its_host_once() {
    let site = Serving::start(&[]);
    for (hosts, version, status) in [
        ("", "1.1", 400),
        ("host: x\r\n", "1.1", 200),
        ("host: x\r\nhost: x\r\n", "1.1", 400),
        ("", "1.0", 200),
        ("host: x\r\nhost: y\r\n", "1.0", 400),
    ] {
        let answer = site.send(format!("GET /en HTTP/{version}\r\n{hosts}connection: close\r\n\r\n").as_bytes());
        assert_eq!(answer.split(' ').nth(1), Some(status.to_string().as_str()), "{hosts:?} {version}");
    }
}

#[test]
fn slow_visitors_hold_up_nobody_for_long() {
    let site = Serving::start(&["--timeout", "1", "--connections", "50"]);
    let mut slow: Vec<TcpStream> = (0..100).map(|_| TcpStream::connect(&site.address).expect("a connection")).collect();
    for stream in &mut slow {
        let _ = stream.write_all(b"GET /en HTTP/1.1\r\nx: ");
    }
    let answer = site.get("/en");
    assert!(
        answer.starts_with("HTTP/1.1 200"),
        "with twice as many slow connections as there are places: {answer:.100}"
    );
}

#[test]
fn a_flood_of_requests_is_answered_or_told_to_come_back_and_then_all_is_well() {
    let site = Serving::start(&["--concurrency", "4"]);
    let answers: Vec<String> = std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..200).map(|_| scope.spawn(|| site.get("/en/services/halton"))).collect();
        visitors.into_iter().map(|visitor| visitor.join().expect("an answer")).collect()
    });
    for answer in &answers {
        assert!(answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.1 503"), "{answer:.200}");
        assert!(answer.contains("0808 2000 247"), "the number is on each page, busy or not");
    }
    assert!(site.get("/en").starts_with("HTTP/1.1 200"));
}

#[test]
fn memory_is_never_dumped_to_a_file() {
    let site = Serving::start(&[]);
    let limits = fs::read_to_string(format!("/proc/{}/limits", site.child.id())).expect("the limits of the program");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("the limit of dumps");
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    let pid = site.child.id().to_string();
    assert!(Command::new("kill").args(["-ABRT", &pid]).status().expect("kill runs").success());
    let status = {
        let mut site = site;
        site.child.wait().expect("it ends")
    };
    assert!(!std::os::unix::process::ExitStatusExt::core_dumped(&status), "{status}");
}

#[test]
fn no_answer_to_anything_sets_a_cookie() {
    let site = Serving::start(&[]);
    for request in [
        "GET / HTTP/1.1",
        "GET /en HTTP/1.1",
        "GET /exit HTTP/1.1",
        "GET /exit?x HTTP/1.1",
        "GET /healthz HTTP/1.1",
        "GET /readyz HTTP/1.1",
        "GET /robots.txt HTTP/1.1",
        "GET /sitemap.xml HTTP/1.1",
        "GET /icon.svg HTTP/1.1",
        "GET /en/nothing HTTP/1.1",
        "POST /en HTTP/1.1",
        "DELETE /en HTTP/1.1",
        "POST /en/services HTTP/1.1",
        "OPTIONS * HTTP/1.1",
        "TRACE /en HTTP/1.1",
    ] {
        let answer = site.send(
            format!("{request}\r\nhost: x\r\ncookie: a=b\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").as_bytes(),
        );
        assert!(answer.starts_with("HTTP/1.1 "), "{request}: {answer}");
        assert!(!answer.to_ascii_lowercase().contains("set-cookie"), "{request}");
    }
}
