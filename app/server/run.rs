//! Listening, and stopping in order.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use tokio::signal::unix::{SignalKind, signal};

use super::listen::listen;
use super::metrics::publish;
use super::panic::quiet_panics;
use super::process::{allow_connections, forbid_core_dumps};
use super::reload::{Reloader, Start};
use super::watch::{Watching, watch};
use super::{App, Clock, Config, Live, Source, Watch, router, supervisor};
use crate::islands::Bundle;
use crate::site::Folders;

/// Serves what it starts with, read from `source`, until asked to stop (SIGINT or SIGTERM), then answers what has begun and
/// returns. Edits are read when files change, and at SIGHUP.
///
/// Calls `ready` with the address once it listens. Where the site was started without a fit, one is made meanwhile. Fails when the
/// address cannot be used, or the built islands are there but cannot be read.
pub async fn run(
    source: Source,
    start: Start,
    clock: Clock,
    config: &Config,
    ready: impl FnOnce(std::net::SocketAddr),
) -> io::Result<()> {
    quiet_panics();
    forbid_core_dumps()?;
    allow_connections(config.connections);
    let bundle = Bundle::read(&config.pkg)?;
    let Start { content, problems, site } = start;
    let day = site.as_of.day;
    let live = Arc::new(Live::new(App::new(site, bundle, clock, config)));
    live.note(source.edit(content, day, true, &problems));
    let app = live.app();
    if !app.site.is_fitted() {
        // Until it is done, messages are understood by the phrases alone.
        std::thread::spawn(move || app.site.learn());
    }
    let (folders, preview) = (source.folders.clone(), source.preview);
    let reload = Reloader { live: Arc::clone(&live), source, clock, config: config.clone() }.begin();
    let watching = watching(&folders, config.watch, &reload);
    if watching.as_ref().is_some_and(|watching| !matches!(watching, Watching::Nothing)) {
        // What was edited since it was read.
        let _ = reload.send(());
    }
    if let Some(addr) = config.metrics {
        let (listener, config) = (supervisor::bind(addr).await?, config.clone());
        let router = publish(Arc::clone(&live));
        tokio::spawn(async move { listen(listener, router, &config, std::future::pending()).await });
    }
    let listener = supervisor::listener(config.addr).await?;
    let mut terminate = signal(SignalKind::terminate())?;
    ready(listener.local_addr()?);
    supervisor::ready();
    let addresses = preview.then(|| super::preview::preview(Arc::clone(&live), reload.clone()));
    let mut hang_up = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hang_up.recv().await.is_some() {
            let _ = reload.send(());
        }
    });
    let stop = async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        supervisor::stopping();
    };
    listen(listener, router(live, config, addresses), config, stop).await;
    drop(watching);
    Ok(())
}

/// Watches as was asked, or by looking every second where the system cannot.
fn watching(folders: &Folders, how: Watch, reload: &Sender<()>) -> Option<Watching> {
    let changed = || {
        let reload = reload.clone();
        move || {
            let _ = reload.send(());
        }
    };
    let watching = watch(folders, how, changed()).or_else(|error| {
        tracing::warn!("the system cannot watch the content ({error}): it is looked at every second");
        watch(folders, Watch::Poll, changed())
    });
    watching.inspect_err(|error| tracing::warn!("edits are read at SIGHUP only: {error}")).ok()
}
