//! The program under a service manager: a socket that is handed over, what is told, what a monitor reads.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixDatagram;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::serving::{NOW, Serving, free_port, sent};

/// The program as systemd starts it: with a socket as its third file.
fn with_socket(socket: &TcpListener) -> Serving {
    let socket = OwnedFd::from(socket.try_clone().expect("the same socket"));
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "exec 3<&0 < /dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_signpost"))
        .args(["serve", "--now", NOW, "--watch", "off"])
        .stdin(Stdio::from(socket));
    Serving::begin(shell)
}

/// What is answered at `address`; nothing where the connection is refused or cut off.
fn asked(address: SocketAddr, path: &str) -> Option<String> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    sent(address, request.as_bytes(), Duration::from_secs(60)).ok()
}

#[test]
fn a_restart_refuses_nobody_where_the_socket_is_handed_over() {
    let socket = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let address = socket.local_addr().expect("its address");
    let first = with_socket(&socket);
    assert_eq!(first.address, address.to_string(), "it listens there and nowhere else");
    let done = AtomicBool::new(false);
    let answers = std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let mut answers = Vec::new();
                    while !done.load(Ordering::Relaxed) {
                        answers.push(asked(address, "/en"));
                    }
                    answers
                })
            })
            .collect();
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(first.stop().0, Some(0));
        let second = with_socket(&socket);
        std::thread::sleep(Duration::from_millis(200));
        done.store(true, Ordering::Relaxed);
        let answers: Vec<_> = visitors.into_iter().flat_map(|visitor| visitor.join().expect("a visitor")).collect();
        assert_eq!(second.stop().0, Some(0));
        answers
    });
    let failed =
        answers.iter().filter(|answer| !answer.as_ref().is_some_and(|answer| answer.starts_with("HTTP/1.1 200")));
    assert!(answers.len() > 8, "visitors came all the while: {}", answers.len());
    assert_eq!(failed.count(), 0, "of {}", answers.len());
}

#[test]
fn who_has_connected_when_the_program_stops_can_still_ask() {
    let site = Serving::start(&[]);
    let mut early: Vec<TcpStream> = (0..8).map(|_| TcpStream::connect(&site.address).expect("a connection")).collect();
    std::thread::sleep(Duration::from_millis(300));
    let pid = site.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
    std::thread::sleep(Duration::from_millis(100));
    for visitor in &mut early {
        visitor.write_all(b"GET /en HTTP/1.1\r\nhost: x\r\n\r\n").expect("it is sent");
        let mut answer = String::new();
        visitor.read_to_string(&mut answer).expect("a whole answer");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("</html>"), "{answer:.100}");
    }
    assert_eq!(site.stop().0, Some(0));
}

#[test]
fn the_service_manager_is_told_that_it_answers_lives_and_ends() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("notify");
    let manager = UnixDatagram::bind(&path).expect("a socket");
    manager.set_read_timeout(Some(Duration::from_secs(30))).expect("a time limit");
    let mut program = Command::new(env!("CARGO_BIN_EXE_signpost"));
    program.args(["serve", "--addr", "127.0.0.1:0", "--now", NOW]);
    program.env("NOTIFY_SOCKET", &path).env("WATCHDOG_USEC", "300000");
    let site = Serving::begin(program);
    let told = || {
        let mut buffer = [0; 256];
        let length = manager.recv(&mut buffer).expect("something is told");
        String::from_utf8_lossy(&buffer[..length]).trim().to_owned()
    };
    assert_eq!([told(), told(), told()], ["READY=1", "WATCHDOG=1", "WATCHDOG=1"]);
    assert_eq!(site.stop().0, Some(0));
    let last = std::iter::repeat_with(told).find(|told| told != "WATCHDOG=1");
    assert_eq!(last.as_deref(), Some("STOPPING=1"));
}

#[test]
fn metrics_are_told_on_a_port_of_their_own_once_a_minute() {
    let port = free_port();
    let site = Serving::start(&["--metrics", &port.to_string()]);
    let first = asked(port, "/metrics").expect("metrics");
    assert!(
        first.starts_with("HTTP/1.1 200") && first.contains("application/openmetrics-text; version=1.0.0"),
        "{first}"
    );
    assert!(first.contains("signpost_edit_shown 1") && first.trim_end().ends_with("# EOF"), "{first}");
    for _ in 0..30 {
        site.get("/en/service/canary");
    }
    let body = |answer: &str| answer.split_once("\r\n\r\n").expect("a body").1.to_owned();
    let later = asked(port, "/metrics").expect("metrics");
    assert_eq!(body(&later), body(&first), "nobody sees a visitor come");
    assert!(site.get("/metrics").starts_with("HTTP/1.1 404"), "visitors are not told");
    assert!(asked(port, "/en").expect("an answer").starts_with("HTTP/1.1 404"), "and there is no site");
    assert_eq!(site.stop().0, Some(0));
}

#[test]
fn metrics_are_for_this_machine_alone() {
    for address in ["0.0.0.0:3001", "192.0.2.1:3001", "here"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_signpost"));
        let output = program.args(["serve", "--metrics", address]).output().expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && said.contains("as 127.0.0.1:3001"), "{said}");
    }
}

#[test]
fn what_is_handed_over_and_is_no_socket_is_told() {
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec 3< /dev/null; LISTEN_PID=$$ LISTEN_FDS=1 exec \"$0\" \"$@\""]);
    let output = shell.arg(env!("CARGO_BIN_EXE_signpost")).arg("serve").output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("the socket that was handed over"), "{said}");
}

#[test]
fn variables_are_read_as_people_write_them() {
    let secure = |value: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_signpost"));
        program.args(["serve", "--now", NOW]).envs([("SIGNPOST_ADDR", "127.0.0.1:0"), ("SIGNPOST_HTTPS", value)]);
        let unset = ["SIGNPOST_CONTENT", "SIGNPOST_LOCALES", "SIGNPOST_TIMEOUT", "SIGNPOST_METRICS", "SIGNPOST_WATCH"];
        let site = Serving::begin({
            program.envs(unset.map(|name| (name, "")));
            program
        });
        site.get("/en").contains("strict-transport-security")
    };
    assert_eq!(["1", "yes", "TRUE", "0", "no", ""].map(secure), [true, true, true, false, false, false]);
    let mut program = Command::new(env!("CARGO_BIN_EXE_signpost"));
    let output = program.arg("serve").env("SIGNPOST_HTTPS", "perhaps").output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("perhaps") && said.contains("--https"), "{said}");
}
