//! PINs and passwords: argon2id over the HMAC with the pepper, at most two at a time.

mod turns;

use crate::{keys::Keys, store::Secret};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use mastery::ticket::{hex, unhex};
use std::sync::Arc;
use turns::Turns;

/// OWASP's least for argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Each takes 19 MiB and most of a core: a class of 35 at once would take 665 MiB.
const AT_A_TIME: usize = 2;
/// So many may wait: the last of ten classes that sign in at once waits for a few seconds, and a flood ends there.
const MOST_WAITING: usize = 350;
/// Room for so many blocks of 1 KiB is asked for, of which only [`MEMORY_KIB`] are ever touched. glibc gives a piece of
/// over 32 MiB back to the system when it is freed, and keeps smaller ones, one for each thread that ever hashed.
const GIVEN_BACK: usize = 33 * 1024;
/// The salt of who does not exist.
const NOBODY: &str = "00000000000000000000000000000000";

/// Hashes and compares secrets.
#[derive(Clone)]
pub struct Hasher {
    keys: Arc<Keys>,
    turns: Turns,
}

/// A hash that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum HashError {
    /// Too many wait already.
    #[error("too many secrets wait to be hashed")]
    Busy,
    /// The machine gives no memory, or no random numbers.
    #[error("a secret could not be hashed: {0}")]
    Failed(String),
}

impl HashError {
    fn failed(why: impl std::fmt::Display) -> Self {
        Self::Failed(why.to_string())
    }
}

impl Hasher {
    /// A hasher with the machine's pepper.
    #[must_use]
    pub fn new(keys: Arc<Keys>) -> Self {
        Self { keys, turns: Turns::new(AT_A_TIME, MOST_WAITING) }
    }

    /// A secret as it is kept: `salt$hash`, both in hex.
    ///
    /// # Errors
    /// When the machine gives no random numbers, or no memory.
    pub async fn hash(&self, secret: &str) -> Result<Secret, HashError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(HashError::failed)?;
        let hash = self.run(secret, salt).await?;
        Ok(Secret(format!("{}${}", hex(&salt), hex(&hash))))
    }

    /// Whether a secret is the one that is kept. For nobody the answer takes as long, and is no.
    ///
    /// # Errors
    /// When the machine gives no memory.
    pub async fn is_right(&self, kept: Option<&Secret>, typed: &str) -> Result<bool, HashError> {
        let (salt, hash) = kept.map_or((NOBODY, ""), |kept| kept.0.split_once('$').unwrap_or_default());
        let salt = unhex(salt).and_then(|salt| salt.try_into().ok());
        let salt = salt.ok_or_else(|| HashError::failed("the kept one can't be read"))?;
        let found = self.run(typed, salt).await?;
        let is_same = hex(&found).bytes().zip(hash.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0;
        Ok(is_same && hash.len() == 64 && kept.is_some())
    }

    async fn run(&self, secret: &str, salt: [u8; 16]) -> Result<[u8; 32], HashError> {
        let peppered = self.keys.peppered(secret);
        let hashed = self.turns.take(move || {
            let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))?;
            let mut blocks = Vec::with_capacity(GIVEN_BACK);
            blocks.resize(params.block_count(), Block::default());
            let mut hash = [0; 32];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon2.hash_password_into_with_memory(&peppered, &salt, &mut hash, &mut blocks).map(|()| hash)
        });
        hashed.await?.map_err(|error: argon2::Error| HashError::failed(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sqlite::Sqlite;
    use futures_util::FutureExt;
    use tokio::sync::mpsc::unbounded_channel;

    /// The hasher of a machine of its own.
    async fn hasher() -> Hasher {
        let folder = tempfile::tempdir().expect("a folder");
        let database = Sqlite::open(folder.path()).await.expect("a database");
        let keys = Keys::open(folder.path(), &database).await.expect("keys");
        database.close().await;
        Hasher::new(Arc::new(keys))
    }

    #[tokio::test]
    async fn a_secret_is_right_under_its_own_pepper_alone() {
        let (ours, others) = (hasher().await, hasher().await);
        let kept = ours.hash("4711").await.expect("a hash");
        let again = ours.hash("4711").await.expect("a hash");
        assert!(kept != again, "each has a salt of its own");
        let (salt, hash) = kept.0.split_once('$').expect("a salt before it");
        let (cut, none) = (Secret(format!("{salt}${}", &hash[..32])), Secret(format!("{salt}$")));
        for (what, hasher, kept, typed, is_right) in [
            ("the same", &ours, Some(&kept), "4711", true),
            ("the same under another salt", &ours, Some(&again), "4711", true),
            ("another", &ours, Some(&kept), "4712", false),
            ("the same under another pepper", &others, Some(&kept), "4711", false),
            ("a hash that was cut", &ours, Some(&cut), "4711", false),
            ("a salt without a hash", &ours, Some(&none), "4711", false),
            ("nobody's", &ours, None, "4711", false),
            ("nobody's, and nothing typed", &ours, None, "", false),
        ] {
            assert_eq!(hasher.is_right(kept, typed).await.expect("an answer"), is_right, "{what}");
        }
        for unreadable in ["", "4711", "$", "0011$", "no hex$"] {
            let kept = Secret(unreadable.to_owned());
            let answer = ours.is_right(Some(&kept), "4711").await;
            assert!(matches!(answer, Err(HashError::Failed(_))), "{unreadable}: {answer:?}");
        }
    }

    #[tokio::test]
    async fn of_three_hashes_two_are_made_at_once() {
        let hasher = hasher().await;
        let (begun, mut begins) = unbounded_channel();
        // Two that take as long as this test likes.
        let mut held = Vec::new();
        for _ in 0..2 {
            let (go, gate) = std::sync::mpsc::channel::<()>();
            let (turns, begun) = (hasher.turns.clone(), begun.clone());
            let work = move || begun.send(()).is_ok() && gate.recv().is_ok();
            held.push((go, tokio::spawn(async move { turns.take(work).await })));
        }
        for _ in &held {
            begins.recv().await.expect("it begins");
        }
        assert_eq!(hasher.turns.free(), (0, MOST_WAITING - 2));
        let mut third = Box::pin(hasher.hash("4711"));
        assert!((&mut third).now_or_never().is_none());
        assert_eq!(hasher.turns.free(), (0, MOST_WAITING - 3), "it is in the queue");
        let (go, first) = held.remove(0);
        go.send(()).expect("it waits");
        assert!(first.await.expect("a task").expect("a turn"));
        third.await.expect("a hash");
        assert_eq!(hasher.turns.free(), (1, MOST_WAITING - 1), "the other is still at it");
    }
}
