//! Two programs behind a proxy, by the files of `deploy/`: visitors notice neither a restart, nor an edit, nor a program that hangs.

use std::collections::BTreeMap;
use std::fs;
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use super::desk::Desk;
use super::serving::{NOW, Serving, free_port, sent};

/// Visitors at a time.
const VISITORS: usize = 8;

/// Requests of all scenes that are not of a killed program; `make replicas` asks for more.
fn requests() -> usize {
    std::env::var("REPLICAS_REQUESTS").ok().and_then(|number| number.parse().ok()).unwrap_or(1_200)
}

/// A proxy, stopped when it is dropped.
struct Proxy {
    child: Child,
    address: SocketAddr,
    log: tempfile::NamedTempFile,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// A file of `deploy/` with its marked lines in force, each line changed or left out.
fn configured(file: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let text = fs::read_to_string(Path::new("deploy").join(file)).expect("a file of deploy/");
    let unmarked = text.lines().map(|line| line.replace("#two ", ""));
    unmarked.filter_map(|line| change(&line)).map(|line| line + "\n").collect()
}

/// The two ports of the files, as they are here; waiting for a hung program is cut short.
fn here(line: &str, programs: [SocketAddr; 2]) -> String {
    let [one, two] = programs.map(|program| program.to_string());
    line.replace("127.0.0.1:3000", &one).replace("127.0.0.1:3002", &two).replace("30s", "3s")
}

fn begin(mut command: Command, address: SocketAddr) -> Proxy {
    let log = tempfile::NamedTempFile::new().expect("a file for the log");
    let output = || Stdio::from(log.reopen().expect("the file for the log"));
    let child = command.stdout(output()).stderr(output()).spawn().expect("the proxy starts");
    let is_there = (0..100).any(|_| {
        std::thread::sleep(Duration::from_millis(50));
        TcpStream::connect(address).is_ok()
    });
    assert!(is_there, "{}", fs::read_to_string(log.path()).unwrap_or_default());
    Proxy { child, address, log }
}

fn haproxy(folder: &Path, programs: [SocketAddr; 2]) -> Proxy {
    let address = free_port();
    let plain = AtomicBool::new(false);
    let text = configured("haproxy.cfg", |line| {
        let word = line.split_whitespace().next().unwrap_or_default();
        if !line.starts_with(' ') && !line.is_empty() {
            // Port 80 is another's on this machine.
            plain.store(line == "frontend plain", Ordering::Relaxed);
        }
        let of_the_system = ["user", "group", "chroot"].contains(&word) || line.contains(":::443");
        let alone = line.contains("server signpost 127.0.0.1:3000");
        if plain.load(Ordering::Relaxed) || of_the_system || alone {
            return None;
        }
        let bind = format!("    bind {address}");
        Some(if line.contains("bind :443") { bind } else { here(line, programs) })
    });
    let file = folder.join("haproxy.cfg");
    fs::write(&file, text).expect("the configuration");
    let mut command = Command::new("/usr/sbin/haproxy");
    command.arg("-db").arg("-f").arg(file);
    begin(command, address)
}

fn nginx(folder: &Path, programs: [SocketAddr; 2]) -> Proxy {
    let address = free_port();
    let text = configured("nginx.conf", |line| {
        let tls = line.contains("ssl_") || line.contains("listen [::]") || line.contains("return 301");
        let alone = line.contains("proxy_pass http://127.0.0.1:3000");
        let listen = |port: &str| line.trim_start().starts_with(&format!("listen {port}"));
        if tls || alone {
            None
        } else if listen("80") {
            Some(format!("    listen {};", free_port()))
        } else if listen("443") {
            Some(format!("    listen {address} default_server;"))
        } else {
            Some(here(line, programs))
        }
    });
    let below = folder.display();
    let around = format!(
        "daemon off;\npid {below}/nginx.pid;\nerror_log /dev/stderr crit;\nevents {{ worker_connections 512; }}\nhttp {{\n\
         client_body_temp_path {below}/body;\nproxy_temp_path {below}/proxy;\nfastcgi_temp_path {below}/f;\n\
         uwsgi_temp_path {below}/u;\nscgi_temp_path {below}/s;\n{text}}}\n"
    );
    let file = folder.join("nginx.conf");
    fs::write(&file, around).expect("the configuration");
    let mut command = Command::new("/usr/sbin/nginx");
    command.arg("-c").arg(file).arg("-p").arg(folder);
    begin(command, address)
}

/// One of the programs.
struct Program<'a> {
    address: SocketAddr,
    desk: &'a Desk,
    serving: Option<Serving>,
    logs: String,
}

impl<'a> Program<'a> {
    fn new(desk: &'a Desk) -> Self {
        let mut new = Self { address: free_port(), desk, serving: None, logs: String::new() };
        new.start();
        new
    }

    fn start(&mut self) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_signpost"));
        let address = self.address.to_string();
        command.args(["serve", "--addr", &address, "--now", NOW]);
        command.arg("--content").arg(self.desk.path("content")).arg("--locales").arg(self.desk.path("locales"));
        self.serving = Some(Serving::begin(command));
    }

    fn signal(&self, name: &str) {
        let pid = self.serving.as_ref().expect("it runs").child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().expect("kill runs").success());
    }

    fn restart(&mut self) {
        let (code, log) = self.serving.take().expect("it runs").stop();
        assert_eq!(code, Some(0));
        self.logs += &log;
        self.start();
    }
}

/// What a visitor gets who asks once and tries nothing again: a status, or why there is none.
fn visit(proxy: SocketAddr, number: usize) -> String {
    let request = if number.is_multiple_of(2) {
        "GET /en/service/example-line HTTP/1.1\r\nhost: help.example.org\r\nconnection: close\r\n\r\n".to_owned()
    } else {
        let body = "message=canary+he+hits+me&place=";
        format!(
            "POST /en/find-help HTTP/1.1\r\nhost: help.example.org\r\nuser-agent: canary\r\nreferer: http://canary/\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
    };
    match sent(proxy, request.as_bytes(), Duration::from_secs(20)) {
        Ok(answer) if answer.trim_end().ends_with("</html>") => answer.chars().skip(9).take(3).collect(),
        Ok(_) => "cut off".to_owned(),
        Err(error) => error.kind().to_string(),
    }
}

/// Visitors come until `what` is done and each of so many has been; how many got what.
fn meanwhile(proxy: SocketAddr, least: usize, what: impl FnOnce()) -> BTreeMap<String, usize> {
    let (done, number) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|_| {
                scope.spawn(|| {
                    let mut got: BTreeMap<String, usize> = BTreeMap::new();
                    while !done.load(Ordering::Relaxed) || number.load(Ordering::Relaxed) < least {
                        *got.entry(visit(proxy, number.fetch_add(1, Ordering::Relaxed))).or_default() += 1;
                    }
                    got
                })
            })
            .collect();
        what();
        done.store(true, Ordering::Relaxed);
        let mut all: BTreeMap<String, usize> = BTreeMap::new();
        for (status, count) in visitors.into_iter().flat_map(|visitor| visitor.join().expect("a visitor")) {
            *all.entry(status).or_default() += count;
        }
        all
    })
}

fn failed(got: &BTreeMap<String, usize>) -> usize {
    got.iter().filter(|(status, _)| *status != "200").map(|(_, count)| count).sum()
}

fn scenes(name: &str, proxy: fn(&Path, [SocketAddr; 2]) -> Proxy) {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk::small();
    let mut programs = [Program::new(&desk), Program::new(&desk)];
    let proxy = proxy(folder.path(), [programs[0].address, programs[1].address]);
    let least = requests() / 3;

    let got = meanwhile(proxy.address, least, || {
        for program in &mut programs {
            program.restart();
            // A proxy that found it away asks it again after two seconds, and only then may the other be away.
            std::thread::sleep(Duration::from_secs(3));
        }
    });
    eprintln!("{name}, a rolling restart: {got:?}");
    assert_eq!(failed(&got), 0, "{got:?}");

    let got = meanwhile(proxy.address, least, || {
        desk.edit("content/services/example-line.md", "summary = \"", "summary = \"New: ");
        std::thread::sleep(Duration::from_secs(3));
    });
    eprintln!("{name}, an edit: {got:?}");
    assert_eq!(failed(&got), 0, "{got:?}");

    let got = meanwhile(proxy.address, least, || {
        programs[0].signal("-STOP");
        std::thread::sleep(Duration::from_secs(8));
        programs[0].signal("-CONT");
    });
    eprintln!("{name}, one hangs: {got:?}");
    assert_eq!(failed(&got), 0, "{got:?}");

    let got = meanwhile(proxy.address, least, || {
        programs[1].signal("-KILL");
        programs[1].serving = None;
        std::thread::sleep(Duration::from_secs(1));
        programs[1].start();
    });
    eprintln!("{name}, one is killed: {got:?}");
    assert!(failed(&got) <= VISITORS, "at most what had begun: {got:?}");

    let mut logs = fs::read_to_string(proxy.log.path()).expect("its log");
    for program in &mut programs {
        program.restart();
        logs += &program.logs;
    }
    assert!(!logs.contains("canary") && !logs.contains("127.0.0.1 "), "{logs}");
}

/// Behind `HAProxy`, and behind those that `REPLICAS_PROXIES` names besides (`make replicas`): Debian's package of nginx takes port 80 of
/// the machine.
#[test]
fn visitors_notice_nothing() {
    assert!(Path::new("/usr/sbin/haproxy").exists(), "HAProxy is not installed: make packages");
    scenes("haproxy", haproxy);
    if std::env::var("REPLICAS_PROXIES").is_ok_and(|names| names == "nginx") {
        scenes("nginx", nginx);
    }
}
