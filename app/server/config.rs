//! What an operator can set.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use clap::builder::BoolishValueParser;

use super::Watch;

/// Flags of `serve`, each also an environment variable.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on
    #[arg(long, env = "SIGNPOST_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Folder of the built islands; the site does without when there is none
    #[arg(long, env = "SIGNPOST_PKG", default_value = "target/site/pkg")]
    pub pkg: PathBuf,
    /// How many requests are answered at the same time; more are told to try again
    #[arg(long, env = "SIGNPOST_CONCURRENCY", default_value_t = 512, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=100_000))]
    pub concurrency: usize,
    /// How many connections are held at the same time; more wait
    #[arg(long, env = "SIGNPOST_CONNECTIONS", default_value_t = 4096, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub connections: u32,
    /// How many seconds a request may take, its head may take to come, and a connection may be idle
    #[arg(long, env = "SIGNPOST_TIMEOUT", default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=600))]
    pub timeout: u64,
    /// Say that the site is only ever reached by https (sends Strict-Transport-Security)
    #[arg(long, env = "SIGNPOST_HTTPS", value_parser = BoolishValueParser::new())]
    pub https: bool,
    /// How edits of the content are noticed while the site is served
    #[arg(long, env = "SIGNPOST_WATCH", value_enum, default_value = "native")]
    pub watch: Watch,
    /// Address of this machine where `/metrics` (`OpenMetrics`) is told, as 127.0.0.1:3001; nowhere when it is not given
    #[arg(long, env = "SIGNPOST_METRICS", value_parser = here)]
    pub metrics: Option<SocketAddr>,
}

/// An address that only the machine itself can reach.
fn here(text: &str) -> Result<SocketAddr, String> {
    let addr: SocketAddr = text.parse().map_err(|_| "write an address and a port, as 127.0.0.1:3001".to_owned())?;
    let outside = "metrics are for this machine alone: write 127.0.0.1 or [::1] and a port, as 127.0.0.1:3001";
    addr.ip().is_loopback().then_some(addr).ok_or_else(|| outside.to_owned())
}
