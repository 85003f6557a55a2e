//! Listening, and stopping in order.

use std::io;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::listen::listen;
use super::panic::quiet_panics;
use super::process::{allow_connections, forbid_core_dumps};
use super::{App, Clock, Config, router};
use crate::islands::Bundle;
use crate::site::Site;

/// Serves `site` until asked to stop (SIGINT or SIGTERM), then answers what has begun and returns.
///
/// Calls `ready` with the address once it listens. Where `site` was started without a fit, one is made meanwhile. Fails when the address cannot be used, or the built islands are there but cannot be read.
pub async fn run(
    site: Site,
    clock: Clock,
    config: &Config,
    ready: impl FnOnce(std::net::SocketAddr),
) -> io::Result<()> {
    if !config.public.is_dir() {
        let message =
            format!("the folder {} of files to be served as they are is not there (--public)", config.public.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    quiet_panics();
    forbid_core_dumps()?;
    allow_connections(config.connections);
    let bundle = Bundle::read(&config.pkg)?;
    // So that no visitor waits for them.
    site.search();
    let app = Arc::new(App::new(site, bundle, clock, config));
    if !app.site.is_fitted() {
        // Until it is done, messages are understood by the phrases alone.
        let app = Arc::clone(&app);
        std::thread::spawn(move || app.site.learn());
    }
    let cannot_listen = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", config.addr));
    let listener = TcpListener::bind(config.addr).await.map_err(cannot_listen)?;
    let mut terminate = signal(SignalKind::terminate())?;
    ready(listener.local_addr()?);
    let stop = async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
    };
    listen(listener, router(app, config), config, stop).await;
    Ok(())
}
