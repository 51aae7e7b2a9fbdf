//! A connection that costs the machine little, because the server under load is on the same one: HTTP/1.1, kept alive.

use anyhow::{Context, Result, ensure};
use std::time::Duration;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    time::timeout,
};

/// No answer takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection to a server.
pub struct Connection {
    stream: BufReader<TcpStream>,
    address: String,
}

/// What a server answers.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Whether it says when to come again.
    pub says_when: bool,
    /// The body.
    pub body: Vec<u8>,
}

impl Connection {
    /// Opens one.
    ///
    /// # Errors
    /// When nobody listens there.
    pub async fn open(address: &str) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), address: address.to_owned() })
    }

    /// Sends a batch of events, and waits for the answer.
    ///
    /// # Errors
    /// When the connection ends before it is there.
    pub async fn send(&mut self, body: &str) -> Result<Answer> {
        timeout(PATIENCE, self.exchange(body)).await.context("no answer")?
    }

    async fn exchange(&mut self, body: &str) -> Result<Answer> {
        let (address, length) = (&self.address, body.len());
        let head = format!(
            "POST /api/v1/events HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        self.stream.write_all(&[head.as_bytes(), body.as_bytes()].concat()).await?;
        let mut line = String::new();
        self.line(&mut line).await?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        let (mut length, mut says_when) = (0, false);
        loop {
            self.line(&mut line).await?;
            let header = line.trim_end().to_ascii_lowercase();
            match header.split_once(": ") {
                None => break,
                Some(("content-length", value)) => length = value.parse()?,
                Some(("retry-after", _)) => says_when = true,
                Some(_) => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(Answer { status, says_when, body })
    }

    async fn line(&mut self, line: &mut String) -> Result<()> {
        line.clear();
        ensure!(self.stream.read_line(line).await? > 0, "the connection has ended");
        Ok(())
    }
}
