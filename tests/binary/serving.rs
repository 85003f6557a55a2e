//! Starts the program on a port of its own.

use std::fs;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A Monday morning.
pub(crate) const NOW: &str = "2026-11-30T11:00:00Z";

/// How long an answer is waited for: a preview answers within eight seconds once another day was chosen.
const PATIENCE: Duration = Duration::from_secs(12);

/// A running site, stopped when it is dropped.
pub(crate) struct Serving {
    pub(crate) child: Child,
    pub(crate) address: String,
    /// A file rather than a pipe: nobody reads along, and a full pipe would stop the program.
    log: tempfile::NamedTempFile,
}

impl Serving {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_as("serve", arguments)
    }

    pub(crate) fn start_as(command: &str, arguments: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_signpost"));
        program.args([command, "--addr", "127.0.0.1:0", "--now", NOW]).args(arguments);
        Self::begin(program)
    }

    /// Starts a command that becomes the program, and waits until it listens.
    pub(crate) fn begin(mut command: Command) -> Self {
        let log = tempfile::NamedTempFile::new().expect("a file for the log");
        command.stdout(Stdio::piped()).stderr(log.reopen().expect("the file for the log"));
        let mut child = command.spawn().expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("its output")).read_line(&mut line).expect("a line when ready");
        let address = line.trim().strip_prefix("http://").expect("an address").to_owned();
        Self { child, address, log }
    }

    /// Sends bytes and reads what comes back until the connection ends or nothing more comes.
    pub(crate) fn send(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        // The site may refuse and close before it has read all.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn get(&self, path: &str) -> String {
        self.send(format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").as_bytes())
    }

    /// Asks it to stop; its exit code and what it logged.
    pub(crate) fn stop(mut self) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
        let code = self.child.wait().expect("it ends").code();
        (code, fs::read_to_string(self.log.path()).expect("the log is text"))
    }
}

/// A port of this machine that nobody listens at.
pub(crate) fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a port")
}

/// What comes back when bytes are sent to `address`, whole; fails where the connection is refused or cut off, or nothing comes for so long.
pub(crate) fn sent(address: SocketAddr, request: &[u8], patience: Duration) -> io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(patience))?;
    stream.write_all(request)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has ended already unless a test failed half-way.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
