//! An edit is shown without a restart, whole; one that is wrong changes nothing; nobody is refused meanwhile.

#![expect(clippy::print_stdout, reason = "the figures are part of the report")]

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use crate::desk::{Desk, until};

const RECORD: &str = "content/services/galop.md";
const PAGE: &str = "/en/service/galop";

#[test]
fn an_edit_is_shown_and_one_that_is_wrong_changes_nothing_until_it_is_mended() {
    let desk = Desk::new();
    let site = desk.serve("native");
    let digest =
        |ready: &str| ready.split("\"content\":\"").nth(1).map(|rest| rest[..64].to_owned()).expect("a digest");
    let first = digest(&site.get("/readyz"));
    desk.edit(RECORD, "summary = \"", "summary = \"Kanarek. ");
    until(&site, PAGE, |page| page.contains("Kanarek."));
    until(&site, "/en/services", |page| page.contains("200 OK"));
    assert_ne!(digest(&site.get("/readyz")), first);
    // What editors leave beside a file is no edit.
    fs::write(desk.path("content/services/.#galop.md"), "half").expect("a file");
    desk.edit(RECORD, "Kanarek. ", "<b>Kanarek</b> ");
    desk.edit(RECORD, "kinds = [", "knds = [");
    let ready = until(&site, "/readyz", |ready| ready.contains("\"shown\":false"));
    assert!(ready.contains("\"unknown-key\"") && !ready.contains("galop.md"), "{ready}");
    assert!(site.get(PAGE).contains("Kanarek."), "the last good one stays");
    desk.edit(RECORD, "knds = [", "kinds = [");
    desk.edit(RECORD, "<b>Kanarek</b> ", "Zięba. ");
    until(&site, PAGE, |page| page.contains("Zięba."));
    let (code, log) = site.stop();
    assert_eq!(code, Some(0));
    assert!(log.contains("an edit is not shown") && log.contains("galop.md:") && log.contains("unknown-key"), "{log}");
}

#[test]
fn a_number_is_replaced_only_by_one_that_somebody_has_checked() {
    let desk = Desk::new();
    let site = desk.serve("native");
    desk.edit(RECORD, "0800 999 5428", "0800 999 5555");
    desk.edit(RECORD, "+448009995428", "+448009995555");
    until(&site, "/readyz", |ready| ready.contains("\"contact-unchecked\""));
    assert!(site.get(PAGE).contains("0800 999 5428"));
    let record = fs::read_to_string(desk.path(RECORD)).expect("the record");
    let checked = regex::Regex::new(r#"(?s)\[assured\]\non = [\d-]+\nhow = "[a-z-]+""#).expect("a pattern");
    let record = checked.replace(&record, "[assured]\non = 2026-11-30\nhow = \"rang\"");
    fs::write(desk.path(RECORD), record.as_ref()).expect("it is written");
    until(&site, PAGE, |page| page.contains("0800 999 5555"));
    let (_, log) = site.stop();
    assert!(log.contains("is now 0800 999 5555 and was 0800 999 5428"), "{log}");
}

#[test]
fn edits_are_noticed_by_looking_and_when_the_program_is_told() {
    let desk = Desk::new();
    let site = desk.serve("poll");
    // Times of files are told apart by the second on some systems.
    std::thread::sleep(Duration::from_millis(1100));
    desk.edit(RECORD, "summary = \"", "summary = \"Kanarek. ");
    until(&site, PAGE, |page| page.contains("Kanarek."));
    drop(site);
    let site = desk.serve("off");
    desk.edit(RECORD, "Kanarek. ", "Zięba. ");
    std::thread::sleep(Duration::from_secs(2));
    assert!(site.get(PAGE).contains("Kanarek."), "nobody has said anything");
    let pid = site.child.id().to_string();
    assert!(Command::new("kill").args(["-HUP", &pid]).status().expect("kill runs").success());
    until(&site, PAGE, |page| page.contains("Zięba."));
}

/// How many edits, and how many who read meanwhile: `make soak` has more.
fn size(name: &str, few: usize) -> usize {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(few)
}

#[test]
fn under_edits_no_answer_fails_and_none_mixes_two_sites() {
    let (edits, readers) = (size("SOAK_EDITS", 6), size("SOAK_READERS", 8));
    let desk = Desk::new();
    let site = desk.serve("native");
    desk.edit(RECORD, "name = \"Galop", "name = \"Galop zero");
    until(&site, PAGE, |page| page.contains("Galop zero"));
    let (over, answers) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..readers {
            scope.spawn(|| read_along(&site.address, &over, &answers));
        }
        let mut last = "zero".to_owned();
        for edit in 1..=edits {
            // Every third is wrong first.
            if edit % 3 == 0 {
                desk.edit(RECORD, "kinds = [", "knds = [");
                until(&site, "/readyz", |ready| ready.contains("\"shown\":false"));
                desk.edit(RECORD, "knds = [", "kinds = [");
            }
            let next = format!("n{edit}");
            desk.edit(RECORD, &format!("Galop {last}"), &format!("Galop {next}"));
            until(&site, PAGE, |page| page.contains(&format!("Galop {next}")));
            last = next;
        }
        over.store(true, Ordering::Relaxed);
    });
    let answers = answers.load(Ordering::Relaxed);
    println!("{edits} edits, {readers} readers, {answers} answers, none failed or mixed");
    assert!(answers > edits * readers, "{answers} answers: too few to tell");
}

/// Asks for the page on one connection after another, and looks whether each answer is whole and of one site.
fn read_along(address: &str, over: &AtomicBool, answers: &AtomicUsize) {
    while !over.load(Ordering::Relaxed) {
        let mut stream = TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time limit");
        write!(stream, "GET {PAGE} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").expect("it is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("a whole answer");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("</html>"), "{answer}");
        let names = answer.match_indices("Galop ").filter_map(|(at, _)| answer[at + 6..].split([' ', '<', '"']).next());
        let mut names: Vec<&str> = names.filter(|name| *name == "zero" || name.starts_with('n')).collect();
        names.dedup();
        assert_eq!(names.len(), 1, "{names:?}");
        answers.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn a_checkout_of_many_files_is_one_edit() {
    let desk = Desk::new();
    let site = desk.serve("native");
    let records: Vec<PathBuf> = fs::read_dir(desk.path("content/services"))
        .expect("the records")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    for path in &records {
        rewritten(path);
    }
    until(&site, PAGE, |page| page.contains("Kanarek. "));
    until(&site, "/en/service/samaritans", |page| page.contains("Kanarek. "));
    let (_, log) = site.stop();
    assert!(!log.contains("an edit is not shown"), "{log}");
}

/// A file written as git does: beside it, then moved over it.
fn rewritten(path: &Path) {
    let text = fs::read_to_string(path).expect("a record").replace("summary = \"", "summary = \"Kanarek. ");
    let beside = path.with_extension("new");
    fs::write(&beside, text).expect("it is written");
    fs::rename(beside, path).expect("it is moved");
}

#[test]
fn a_change_is_held_against_what_git_has() {
    let desk = Desk::new();
    let git = |arguments: &[&str]| {
        let run = Command::new("git").current_dir(desk.path("")).args(arguments).output().expect("git runs");
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["-c", "user.name=editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "Begin"]);
    let check_by = |revision: &str, more: &[&str]| {
        let (content, locales) = (desk.path("content"), desk.path("locales"));
        Command::new(env!("CARGO_BIN_EXE_signpost"))
            .args(["check", "--base", revision, "--content"])
            .arg(content)
            .arg("--locales")
            .arg(locales)
            .args(more)
            .output()
            .expect("the program runs")
    };
    let check = |revision: &str| check_by(revision, &[]);
    assert!(check("HEAD").status.success(), "nothing has changed");
    let said = |told: &Output| String::from_utf8_lossy(&told.stdout).into_owned();
    desk.edit("content/addresses.toml", "\"/service/bright-sky\" = \"services/bright-sky\"\n", "");
    assert!(said(&check("HEAD")).contains("address-forgotten"), "an address that somebody may have kept");
    git(&["checkout", "-q", "."]);
    desk.edit("content/services/bright-sky.md", "areas = [\"national\"]", "areas = [\"halton\"]");
    let told = check("HEAD");
    assert!(
        said(&told).contains("fact-changed") && said(&told).contains("\"national\" and is now \"halton\""),
        "{told:?}"
    );
    assert!(said(&told).lines().count() < 20, "what stood before is not told again: {told:?}");
    git(&["checkout", "-q", "."]);
    fs::write(desk.path("notes.txt"), "x").expect("it is written");
    let told = check_by("HEAD", &["--changed-by", "halton"]);
    assert!(said(&told).contains("notes.txt:1:1 error not-owned"), "{told:?}");
    fs::remove_file(desk.path("notes.txt")).expect("it is there");
    desk.edit("content/services/bright-sky.md", "status = \"published\"", "status = \"draft\"");
    desk.edit(RECORD, "status = \"published\"", "status = \"published\"\npublish_from = 2027-05-01");
    git(&["add", "."]);
    git(&["-c", "user.name=editor", "-c", "user.email=editor@example.org", "commit", "-q", "-m", "Plan"]);
    let told = said(&check("HEAD"));
    assert!(told.contains("from 2027-05-01 on: the number") && told.contains("is new"), "{told}");
    git(&["checkout", "-q", "HEAD~1", "."]);
    desk.edit(RECORD, "0800 999 5428", "0800 999 5555");
    desk.edit(RECORD, "+448009995428", "+448009995555");
    let told = check("HEAD");
    assert_eq!(told.status.code(), Some(1));
    let record = fs::read_to_string(desk.path(RECORD)).expect("a record");
    let line = 1 + record.lines().position(|line| line.contains("0800 999 5555")).expect("the number");
    let told = said(&told);
    assert!(told.contains("contact-unchecked") && told.contains(&format!("services/galop.md:{line}:")), "{told}");
    let unknown = check("no-such-revision");
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("git knows no no-such-revision"), "{unknown:?}");
}

#[test]
fn a_service_that_closes_keeps_its_address_and_says_who_helps_now() {
    let desk = Desk::new();
    let record = desk.path("content/services/bright-sky.md");
    let text = fs::read_to_string(&record).expect("the record");
    let slug = text.lines().find_map(|line| line.strip_prefix("slug = \"")?.strip_suffix('"'));
    let page = format!("/en/service/{}", slug.unwrap_or("bright-sky"));
    let site = desk.serve("native");
    assert!(site.get(&page).contains("HTTP/1.1 200"));
    let closed = text.replace("status = \"published\"", "status = \"retired\"").replacen(
        "\n[assured]",
        "\n[retired]\non = 2026-11-29\ninstead = [\"galop\"]\nwhy = \"Nobody looks after it any more.\"\n\n[assured]",
        1,
    );
    fs::write(&record, closed).expect("it is written");
    let shown = until(&site, &page, |page| page.contains("data-retired"));
    assert!(
        shown.starts_with("HTTP/1.1 200")
            && shown.contains("Nobody looks after it any more.")
            && shown.contains("noindex")
    );
    assert!(shown.contains("0800 999 5428") && shown.contains("29 November 2026"), "who helps now");
    assert!(!site.get("/sitemap.xml").contains(&page[3..]));
}
