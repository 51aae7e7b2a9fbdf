//! Beginning to listen, and ending it.

use crate::commands::Failure;
use axum_server::Handle;
use hyper_util::{
    rt::{TokioExecutor, TokioTimer},
    server::conn::auto::Builder,
};
use std::{
    io::ErrorKind,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket},
    time::Duration,
};
use words::cli::{Cli, Right, Trouble, Usage};

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
            ErrorKind::InvalidInput => {
                let option = "--listen <ADDR>".to_owned();
                Cli::Usage(Usage::Value { option, given: address, right: Right::Address })
            }
            // The system has no number for a name that it can't look up.
            _ if error.raw_os_error().is_none() => Cli::AddressUnusable { address, problem: Trouble::NoSuchHost },
            _ => Cli::AddressUnusable { address, problem: (&error).into() },
        })
    })
}

/// The address to print: of a server that listens on every address of the machine, the one that others reach it by; where
/// none leads out, the machine's own.
pub(super) fn as_others_know(listening: SocketAddr) -> SocketAddr {
    if !listening.ip().is_unspecified() {
        return listening;
    }
    SocketAddr::new(way_out().unwrap_or(Ipv4Addr::LOCALHOST.into()), listening.port())
}

/// The address from which this machine speaks to others. A datagram socket chooses it when it is connected, and sends
/// nothing; 192.0.2.1 is nobody's (RFC 5737).
fn way_out() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|address| !address.is_unspecified())
}

/// A connection may be silent for so long, before a request and in its middle, and leave what is sent to it unread; half a school's browsers keep theirs open.
pub(super) const SILENCE: Duration = Duration::from_secs(30);

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_can_be_opened() {
        for kept in ["127.0.0.1:8310", "10.0.0.7:80", "[::1]:8310"] {
            let kept: SocketAddr = kept.parse().expect("an address");
            assert_eq!(as_others_know(kept), kept);
        }
        for everywhere in ["0.0.0.0:8310", "[::]:8310"] {
            let told = as_others_know(everywhere.parse().expect("an address"));
            assert!(!told.ip().is_unspecified() && told.port() == 8310, "{told}");
        }
    }
}
