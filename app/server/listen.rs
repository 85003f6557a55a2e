//! Connections: how many at a time, how slow they may be, and how they end.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::Config;

/// Largest head of a request, in bytes. Browsers send about 1 kB; a head that is larger is answered by 431.
const MAX_HEAD: usize = 16 * 1024;

/// After this long a connection is closed as soon as its answer is sent, so that nobody holds one for good.
const LIFETIME: Duration = Duration::from_secs(120);

/// How long somebody who has connected and not yet asked is waited for when the program stops. Chosen: what a proxy or a browser asks
/// comes with the connection; later there is nobody.
const LAST: Duration = Duration::from_secs(1);

/// Accepts connections until `stop` resolves, then waits for the answers that have begun.
///
/// The limits count connections as such, never by address: whole mobile networks share one, and we look at none.
/// A head must come within `config.timeout` seconds, which also closes a connection on which nothing is asked.
pub(super) async fn listen(listener: TcpListener, router: Router, config: &Config, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(config.connections as usize));
    let (stopping, stopped) = watch::channel(());
    let patience = Duration::from_secs(config.timeout);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience).max_buf_size(MAX_HEAD);
    let mut stop = pin!(stop);
    loop {
        let arrival = async {
            let place = Arc::clone(&places).acquire_owned().await.expect("the semaphore is never closed");
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            arrival = arrival => arrival,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, _address)) => {
                let answer = answer(stream, router.clone(), http.clone(), stopped.clone(), patience);
                tokio::spawn(async move {
                    answer.await;
                    drop(place);
                });
            }
            // Out of file handles, or the visitor has gone: neither is a reason to stop. A pause, not a busy loop.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
    drop((stopping, listener));
    let _ = timeout(patience, places.acquire_many(config.connections)).await;
}

/// Answers what is asked on one connection. What goes wrong on it is the visitor's network, and nobody's to know.
async fn answer(
    stream: TcpStream,
    router: Router,
    http: http1::Builder,
    mut stopped: watch::Receiver<()>,
    patience: Duration,
) {
    let _ = stream.set_nodelay(true);
    // Asked to stop, hyper closes a connection on which it has read nothing, though a request may be on its way.
    let stopping = async {
        let _ = stopped.clone().changed().await;
        sleep(LAST).await;
    };
    let mut first = [0];
    tokio::select! {
        begun = timeout(patience, stream.peek(&mut first)) => if !matches!(begun, Ok(Ok(1))) { return },
        () = stopping => return,
    }
    let service = TowerToHyperService::new(tower::ServiceExt::<axum::http::Request<hyper::body::Incoming>>::map_err(
        router,
        |never: Infallible| match never {},
    ));
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    tokio::select! {
        biased;
        _ = connection.as_mut() => return,
        () = sleep(LIFETIME) => {}
        _ = stopped.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = timeout(patience, connection).await;
}
