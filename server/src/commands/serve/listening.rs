//! Beginning to listen, and ending it.

use crate::commands::Failure;
use axum_server::Handle;
use hyper_util::{
    rt::{TokioExecutor, TokioTimer},
    server::conn::auto::Builder,
};
use std::{
    io::ErrorKind,
    net::{SocketAddr, TcpListener},
    time::Duration,
};
use words::cli::Cli;

/// Listens on an address.
pub(super) fn bind(address: &str) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(address).and_then(|listener| {
        listener.set_nonblocking(true)?;
        Ok(listener)
    });
    listener.map_err(|error| {
        let address = address.to_owned();
        Failure::Said(match error.kind() {
            ErrorKind::AddrInUse => Cli::AddressInUse { address },
            _ => Cli::AddressUnusable { address, problem: error.to_string() },
        })
    })
}

/// A connection may be silent for so long, before a request and in its middle; half a school's browsers keep theirs open.
const SILENCE: Duration = Duration::from_secs(30);

/// Lets no connection be held open by saying nothing.
pub(super) fn be_patient(connections: &mut Builder<TokioExecutor>) {
    connections.http1().timer(TokioTimer::new()).header_read_timeout(SILENCE);
    connections.http2().timer(TokioTimer::new()).keep_alive_interval(SILENCE).keep_alive_timeout(SILENCE);
}

/// Stops the server on Ctrl-C or SIGTERM, the requests under way answered.
pub(super) async fn stop_when_asked(handle: Handle<SocketAddr>, last_words: Duration) {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => {
                tokio::select! { _ = interrupted => {} _ = terminated.recv() => {} }
            }
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
    handle.graceful_shutdown(Some(last_words));
}
