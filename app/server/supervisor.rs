//! What is told to the service manager that started the program (`sd_notify(3)`), and what it hands over; nothing where there is none.

use std::fmt::Display;
use std::io;
use std::net::SocketAddr;

use listenfd::ListenFd;
use sd_notify::{NotifyState, notify, watchdog_enabled};
use tokio::net::TcpListener;

/// Listens at the socket that is handed over (`LISTEN_FDS`), or else at `addr`. While the program is started anew, what comes waits
/// in a socket that was handed over, and nobody is refused.
///
/// Fails when what is handed over is no socket of TCP, or the address cannot be used.
pub(super) async fn listener(addr: SocketAddr) -> io::Result<TcpListener> {
    let handed = ListenFd::from_env().take_tcp_listener(0);
    if let Some(socket) = handed.map_err(|error| told(&"the socket that was handed over", &error))? {
        socket.set_nonblocking(true)?;
        return TcpListener::from_std(socket);
    }
    bind(addr).await
}

/// Listens at `addr`. Fails when it cannot be used, and says which one it was.
pub(super) async fn bind(addr: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(addr).await.map_err(|error| told(&addr, &error))
}

fn told(what: &dyn Display, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{what}: {error}"))
}

/// Says that visitors are answered, and from then on that the program lives, where that is asked for (`WATCHDOG_USEC`): by a task
/// among those that answer, so that it falls silent when they hang.
pub(super) fn ready() {
    tell(NotifyState::Ready);
    if let Some(patience) = watchdog_enabled() {
        tokio::spawn(async move {
            let mut beat = tokio::time::interval(patience / 3);
            loop {
                beat.tick().await;
                tell(NotifyState::Watchdog);
            }
        });
    }
}

/// Says that it is about to end.
pub(super) fn stopping() {
    tell(NotifyState::Stopping);
}

fn tell(state: NotifyState<'_>) {
    if let Err(error) = notify(&[state]) {
        tracing::warn!("the service manager cannot be told: {error}");
    }
}
