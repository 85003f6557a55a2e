//! What an operator can set.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Flags of `serve`, each also an environment variable.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Address to listen on
    #[arg(long, env = "SIGNPOST_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Folder of files served as they are
    #[arg(long, env = "SIGNPOST_PUBLIC", default_value = "public")]
    pub public: PathBuf,
    /// How many requests are answered at the same time; more are told to try again
    #[arg(long, env = "SIGNPOST_CONCURRENCY", default_value_t = 512)]
    pub concurrency: usize,
    /// How many seconds a request may take
    #[arg(long, env = "SIGNPOST_TIMEOUT", default_value_t = 10)]
    pub timeout: u64,
    /// Say that the site is only ever reached by https (sends Strict-Transport-Security)
    #[arg(long, env = "SIGNPOST_HTTPS")]
    pub https: bool,
}
