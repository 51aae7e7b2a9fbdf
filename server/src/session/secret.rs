//! PINs and passwords: argon2id over the HMAC with the pepper, at most two at a time.

use crate::{keys::Keys, store::Secret};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use mastery::ticket::{hex, unhex};
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::Semaphore;

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
    turns: Arc<Semaphore>,
    waiting: Arc<AtomicUsize>,
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

/// Gives back a place in the queue, also where nobody waits for the answer any more.
struct Place(Arc<AtomicUsize>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Hasher {
    /// A hasher with the machine's pepper.
    #[must_use]
    pub fn new(keys: Arc<Keys>) -> Self {
        Self { keys, turns: Arc::new(Semaphore::new(AT_A_TIME)), waiting: Arc::default() }
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
        let place = Place(self.waiting.clone());
        if place.0.fetch_add(1, Ordering::Relaxed) >= MOST_WAITING {
            return Err(HashError::Busy);
        }
        let turn = self.turns.clone().acquire_owned().await.map_err(HashError::failed)?;
        let hashed = tokio::task::spawn_blocking(move || {
            // The turn goes with the work: who hangs up while it is made does not make room for a third.
            let _held = (turn, place);
            let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))?;
            let mut blocks = Vec::with_capacity(GIVEN_BACK);
            blocks.resize(params.block_count(), Block::default());
            let mut hash = [0; 32];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon2.hash_password_into_with_memory(&peppered, &salt, &mut hash, &mut blocks).map(|()| hash)
        });
        let hashed = hashed.await.map_err(HashError::failed)?;
        hashed.map_err(|error: argon2::Error| HashError::failed(error))
    }
}
