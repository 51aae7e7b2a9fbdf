//! The digest that both sides compare: a SHA-256 chain over events as stored.

use crate::{
    id::{AttemptId, WriterId},
    ticket::hex,
};
use sha2::{Digest, Sha256};

/// How many events of one writer there are, and the digest over their bytes in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    count: u32,
    link: [u8; 32],
}

impl Chain {
    /// The chain before the first event; attempt and writer are mixed in, so that no two rows share one.
    #[must_use]
    pub fn begin(attempt: AttemptId, writer: WriterId) -> Self {
        let mut hash = Sha256::new();
        hash.update(attempt.0.as_bytes());
        hash.update(writer.0.as_bytes());
        Self { count: 0, link: hash.finalize().into() }
    }

    /// A chain as it was written down.
    #[must_use]
    pub const fn resume(count: u32, link: [u8; 32]) -> Self {
        Self { count, link }
    }

    /// Adds the next event's bytes.
    pub fn push(&mut self, bytes: &str) {
        let mut hash = Sha256::new();
        hash.update(self.link);
        hash.update(bytes.as_bytes());
        self.link = hash.finalize().into();
        self.count = self.count.saturating_add(1);
    }

    /// How many events it covers: the index of the next one.
    #[must_use]
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// The last link.
    #[must_use]
    pub const fn link(&self) -> &[u8; 32] {
        &self.link
    }

    /// The digest in hex.
    #[must_use]
    pub fn digest(&self) -> String {
        hex(&self.link)
    }
}
