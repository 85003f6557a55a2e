//! The program as an operator runs it: flags, exit codes, sockets, signals, logs.

mod desk;
mod desk_of_calls;
mod desk_of_translators;
mod hostile;
mod preview;
mod reload;
mod replicas;
mod serving;
mod supervised;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serving::{NOW, Serving};
use signpost::content::copy_folder;

fn signpost(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_signpost")).args(arguments).output().expect("the program runs")
}

/// A content folder with one fault, and its path.
fn faulty_content() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_folder(Path::new("tests/fixtures/site"), folder.path()).expect("a copy");
    let line = folder.path().join("services/example-line.md");
    let text = fs::read_to_string(&line).expect("the record");
    fs::write(line, text.replace("0300 123 5101", "0300 123 5111")).expect("the faulty record");
    let path = folder.path().display().to_string();
    (folder, path)
}

#[test]
fn check_passes_on_the_content_of_this_site() {
    let output = signpost(&["check"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn check_tells_a_fault_to_people_and_to_programs() {
    let (_folder, content) = faulty_content();
    let text = signpost(&["check", "--content", &content]);
    assert_eq!(text.status.code(), Some(1));
    let said = String::from_utf8_lossy(&text.stdout).into_owned();
    assert!(said.contains("services/example-line.md:18:10") && said.contains("help:"), "{said}");
    let json = signpost(&["check", "--format", "json", "--content", &content]);
    assert_eq!(json.status.code(), Some(1));
    let problems: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let first = &problems[0];
    assert_eq!(
        (first["severity"].as_str(), first["code"].as_str(), first["line"].as_u64()),
        (Some("error"), Some("phone-invalid"), Some(18))
    );
    for key in ["file", "column", "message", "help"] {
        assert!(!first[key].is_null(), "{key}");
    }
}

#[test]
fn a_launch_is_refused_while_numbers_are_unchecked() {
    let output = signpost(&["check", "--launch", "--format", "json", "--now", NOW]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("launch-unchecked") && told.contains("launch-awaiting"));
    let later = signpost(&["check", "--launch", "--format", "json", "--now", "2027-06-01T12:00:00Z"]);
    assert!(String::from_utf8_lossy(&later.stdout).contains("launch-stale"));
}

#[test]
fn the_site_is_not_served_with_faults() {
    let (_folder, content) = faulty_content();
    let output = signpost(&["serve", "--addr", "127.0.0.1:0", "--content", &content]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("example-line.md:18") && said.contains("not served"), "{said}");
    assert!(output.stdout.is_empty(), "nothing says it is ready");
}

#[test]
fn a_wrong_flag_or_folder_gets_a_clear_error() {
    for arguments in [
        &["serve", "--addr", "nowhere"][..],
        &["check", "--now", "yesterday"],
        &["dance"],
        &["check", "--content", "/nonexistent"],
        &["serve", "--concurrency", "0"],
        &["serve", "--timeout", "0"],
    ] {
        let output = signpost(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        let said = [output.stdout, output.stderr].concat();
        assert!(!said.is_empty() && !String::from_utf8_lossy(&said).contains("panicked"), "{arguments:?}");
    }
}

#[test]
fn a_reader_who_has_seen_enough_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_signpost"))
        .args(["check", "--pages"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn it_serves_until_it_is_asked_to_stop() {
    let site = Serving::start(&[]);
    assert!(site.get("/healthz").starts_with("HTTP/1.1 200"));
    assert!(site.get("/readyz").starts_with("HTTP/1.1 200"));
    assert!(site.get("/en").starts_with("HTTP/1.1 200"));
    let (code, _) = site.stop();
    assert_eq!(code, Some(0));
}

#[test]
fn a_head_request_gets_the_headers_of_get_and_no_body() {
    let site = Serving::start(&[]);
    for path in ["/", "/en", "/en/search", "/exit", "/nothing", "/icon.svg", "/robots.txt", "/sitemap.xml", "/healthz"]
    {
        for coding in ["gzip", "br;q=0.5, zstd", "identity", "*;q=1, identity;q=0"] {
            let ask = |method: &str| {
                let request = format!(
                    "{method} {path} HTTP/1.1\r\nhost: x\r\naccept-encoding: {coding}\r\nconnection: close\r\n\r\n"
                );
                let answer = site.send(request.as_bytes());
                let (head, body) = answer.split_once("\r\n\r\n").expect("the end of the headers");
                let is = |line: &&str, name: &str| line.starts_with(name);
                let length = head.lines().find(|line| is(line, "content-length:")).map(str::to_owned);
                // How the end of a body is told need not be said of one that is not sent.
                let framing = ["transfer-encoding:", "content-length:", "date:"];
                let lines = head.lines().filter(|line| !framing.iter().any(|name| is(line, name)));
                (lines.map(str::to_owned).collect::<Vec<_>>(), length, body.len())
            };
            let ((get, length, _), (head, said, rest)) = (ask("GET"), ask("HEAD"));
            assert_eq!((head, rest), (get, 0), "{path}, {coding}");
            assert!(said.is_none() || said == length, "{path}, {coding}: {said:?}, {length:?}");
        }
    }
}

#[test]
fn a_fit_is_kept_and_the_site_does_without_one_and_with_a_broken_one() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let below = |name: &str| folder.path().join(name);
    fs::create_dir_all(below("locales")).expect("a folder");
    let english = fs::canonicalize("locales/en").expect("the folder of English");
    std::os::unix::fs::symlink(english, below("locales/en")).expect("a link");
    fs::create_dir(below("fits")).expect("a folder");
    let (locales, fits) = (below("locales").display().to_string(), below("fits").display().to_string());
    let arguments = ["--content", "tests/fixtures/site", "--locales", &locales, "--fits", &fits];
    let serves = || {
        let site = Serving::start(&arguments);
        assert!(site.get("/en").starts_with("HTTP/1.1 200"));
        site.stop().1
    };
    assert!(!serves().contains("fit"), "there is none, and none is needed");
    assert!(fs::read_dir(&fits).expect("the folder").next().is_none(), "serving writes nothing");
    let fit = signpost(&[&["fit"], &arguments[..]].concat());
    let files = String::from_utf8_lossy(&fit.stdout).into_owned();
    let paths: Vec<&str> = files.lines().collect();
    assert!(fit.status.success() && paths.len() == 2 && paths[0].starts_with(&fits), "{fit:?}");
    let path = paths[0];
    let whole = fs::read(path).expect("the fit");
    assert!(!serves().contains("fit"));
    fs::write(path, &whole[..whole.len() / 2]).expect("half a fit");
    let log = serves();
    assert!(log.contains("the kept fit cannot be used: it is not whole"), "{log}");
    assert!(signpost(&[&["fit"], &arguments[..]].concat()).status.success());
    assert_eq!(fs::read(path).expect("the fit"), whole, "the same phrases give the same fit");
}

#[test]
fn the_log_tells_nothing_of_a_visitor() {
    let site = Serving::start(&[]);
    let body = "place=canaryplace&kind=legal";
    site.send(
        format!(
            "POST /en/services?canaryquery HTTP/1.1\r\nhost: x\r\nuser-agent: canaryagent\r\nreferer: http://canaryreferer/\r\naccept-language: canary\r\nx-forwarded-for: 192.0.2.77\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
        .as_bytes(),
    );
    site.get("/en/canarypath");
    site.get("/en/service/national-helpline");
    let (_, log) = site.stop();
    assert!(log.contains("/{l}/service/{slug}") && log.contains("404"), "{log}");
    let line = log.lines().find(|line| line.contains("/{l}/service/{slug}")).expect("the line");
    let (time, _) = line.split_once(' ').expect("a time");
    assert!(time.parse::<jiff::Timestamp>().is_ok() && !time.contains('.'), "to the second: {line}");
    assert!(!log.contains('\u{1b}'), "colours are for those who look on: {log}");
    // As the assessment says, and nothing more.
    let assessment = fs::read_to_string("docs/dpia.md").expect("the assessment");
    let columns = assessment.lines().find(|line| line.starts_with("**Columns of the log:**")).expect("the columns");
    let columns: Vec<&str> = columns.split('`').skip(1).step_by(2).collect();
    let words: Vec<&str> = line.split_whitespace().collect();
    let named = words[3..].iter().filter_map(|word| word.split_once('=')).map(|(name, _)| name);
    let told: Vec<&str> = ["time", "level", "message"].into_iter().chain(named).collect();
    assert_eq!((words[1], words[2], told), ("INFO", "answered", columns), "{line}");
    for word in ["canary", "192.0.2.77", "127.0.0.1", "national-helpline"] {
        assert!(!log.contains(word), "{word} in {log}");
    }
}

#[test]
fn the_content_folder_can_be_named_by_the_environment() {
    let output = Command::new(env!("CARGO_BIN_EXE_signpost"))
        .arg("check")
        .env("SIGNPOST_CONTENT", Path::new("tests/fixtures/site"))
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("translation-orphan"), "the small site has no guides for the translations there are: {said}");
}

#[test]
fn a_preview_shows_drafts_and_starts_with_faults_that_it_tells() {
    let site = Serving::start_as("preview", &[]);
    let draft = site.get("/en/service/support-through-court");
    assert!(
        draft.starts_with("HTTP/1.1 200") && draft.contains("Draft"),
        "{}",
        draft.lines().next().unwrap_or_default()
    );
    let (_folder, content) = faulty_content();
    let faulty = Serving::start_as("preview", &["--content", &content]);
    assert!(faulty.get("/healthz").starts_with("HTTP/1.1 200"));
    let (_, said) = faulty.stop();
    assert!(said.contains("example-line.md:18"), "{said}");
}
