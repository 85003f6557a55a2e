//! The program as an operator runs it: flags, exit codes, sockets, signals, logs.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

const NOW: &str = "2026-11-30T11:00:00Z";

fn signpost(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_signpost")).args(arguments).output().expect("the program runs")
}

/// A content folder with one fault, and its path.
fn faulty_content() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for entry in walkdir::WalkDir::new("tests/fixtures/site").into_iter().filter_map(Result::ok) {
        let target = folder.path().join(entry.path().strip_prefix("tests/fixtures/site").expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder");
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
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
    assert!(String::from_utf8_lossy(&output.stdout).contains("launch-unchecked"));
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
    ] {
        let output = signpost(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        let said = [output.stdout, output.stderr].concat();
        assert!(!said.is_empty() && !String::from_utf8_lossy(&said).contains("panicked"), "{arguments:?}");
    }
}

/// A running site, stopped when it is dropped.
struct Serving {
    child: Child,
    address: String,
    /// A file rather than a pipe: nobody reads along, and a full pipe would stop the program.
    log: tempfile::NamedTempFile,
}

impl Serving {
    fn start(arguments: &[&str]) -> Self {
        Self::start_as("serve", arguments)
    }

    fn start_as(command: &str, arguments: &[&str]) -> Self {
        let log = tempfile::NamedTempFile::new().expect("a file for the log");
        let mut child = Command::new(env!("CARGO_BIN_EXE_signpost"))
            .args([command, "--addr", "127.0.0.1:0", "--now", NOW])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(log.reopen().expect("the file for the log"))
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a line when ready");
        let address = line.trim().strip_prefix("http://").expect("an address").to_owned();
        Self { child, address, log }
    }

    /// Sends bytes and reads what comes back until the connection ends or nothing more comes.
    fn send(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(5))).expect("a time limit");
        // The site may refuse and close before it has read all.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").as_bytes())
    }

    /// Asks it to stop; its exit code and what it logged.
    fn stop(mut self) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
        let code = self.child.wait().expect("it ends").code();
        (code, fs::read_to_string(self.log.path()).expect("the log is text"))
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has ended already unless a test failed half-way.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
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
