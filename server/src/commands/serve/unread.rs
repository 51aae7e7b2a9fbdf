//! Connections whose other end reads nothing of what it asked for: what waits for it is in memory, so there is an end to it.

use axum_server::accept::Accept;
use std::{
    future::Ready,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

/// Closes a connection when nothing of what waits for its other end could be sent for so long.
#[derive(Clone, Copy, Debug)]
pub(super) struct CloseUnread {
    pub after: Duration,
}

impl<I, S> Accept<I, S> for CloseUnread {
    type Stream = Reads<I>;
    type Service = S;
    type Future = Ready<io::Result<(Self::Stream, S)>>;

    fn accept(&self, connection: I, service: S) -> Self::Future {
        std::future::ready(Ok((Reads { connection, after: self.after, waiting: None }, service)))
    }
}

/// A connection that is closed when its other end reads nothing.
pub(super) struct Reads<I> {
    connection: I,
    after: Duration,
    /// Until when it has time, while something waits.
    waiting: Option<Pin<Box<Sleep>>>,
}

impl<I: AsyncWrite + Unpin> Reads<I> {
    fn send<T>(
        &mut self,
        context: &mut Context<'_>,
        send: impl FnOnce(Pin<&mut I>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        let sent = send(Pin::new(&mut self.connection), context);
        if sent.is_ready() {
            self.waiting = None;
            return sent;
        }
        let after = self.after;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(after)));
        ready!(waiting.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for Reads<I> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_read(context, into)
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for Reads<I> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.send(context, |connection, context| connection.poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.send(context, |connection, context| connection.poll_write_vectored(context, parts))
    }

    fn is_write_vectored(&self) -> bool {
        self.connection.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.send(context, |connection, context| connection.poll_flush(context))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.send(context, |connection, context| connection.poll_shutdown(context))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

    /// A connection with room for four bytes, and its other end.
    async fn connection(after: Duration) -> (Reads<DuplexStream>, DuplexStream) {
        let (own, other) = duplex(4);
        let (own, ()) = CloseUnread { after }.accept(own, ()).await.expect("it is open");
        (own, other)
    }

    #[tokio::test]
    async fn what_nobody_reads_ends_the_connection() {
        let (mut own, _other) = connection(Duration::from_millis(50)).await;
        let error = own.write_all(b"12345678").await.expect_err("nobody reads it");
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn where_nothing_waits_to_be_read_silence_ends_nothing() {
        let (mut own, mut other) = connection(Duration::from_millis(1)).await;
        for part in [b"1234", b"5678"] {
            own.write_all(part).await.expect("it has room");
            let mut read = [0; 4];
            other.read_exact(&mut read).await.expect("four bytes");
            assert_eq!(&read, part);
            sleep(Duration::from_millis(20)).await;
        }
    }

    #[tokio::test]
    async fn whoever_reads_slowly_gets_all_of_it() {
        let (mut own, mut other) = connection(Duration::from_secs(60)).await;
        let reads = tokio::spawn(async move {
            let mut read = [0; 12];
            for part in read.chunks_mut(3) {
                sleep(Duration::from_millis(20)).await;
                other.read_exact(part).await.expect("three bytes");
            }
            read
        });
        own.write_all(b"0123456789ab").await.expect("it is read");
        assert_eq!(&reads.await.expect("it was read"), b"0123456789ab");
    }
}
