//! PINs and passwords: argon2id over the HMAC with the pepper, at most two at a time.

use crate::{keys::Keys, store::Secret};
use argon2::{Algorithm, Argon2, Params, Version};
use mastery::ticket::{hex, unhex};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// OWASP's least for argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Each takes 19 MiB and most of a core: a class of 35 at once would take 665 MiB.
const AT_A_TIME: usize = 2;
/// The salt of who does not exist.
const NOBODY: &str = "00000000000000000000000000000000";

/// Hashes and compares secrets.
#[derive(Clone)]
pub struct Hasher {
    keys: Arc<Keys>,
    turns: Arc<Semaphore>,
}

/// A hash that could not be made.
#[derive(Debug, thiserror::Error)]
#[error("a secret could not be hashed: {0}")]
pub struct HashError(String);

impl Hasher {
    /// A hasher with the machine's pepper.
    #[must_use]
    pub fn new(keys: Arc<Keys>) -> Self {
        Self { keys, turns: Arc::new(Semaphore::new(AT_A_TIME)) }
    }

    /// A secret as it is kept: `salt$hash`, both in hex.
    ///
    /// # Errors
    /// When the machine gives no random numbers, or no memory.
    pub async fn hash(&self, secret: &str) -> Result<Secret, HashError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| HashError(error.to_string()))?;
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
        let salt = salt.ok_or_else(|| HashError("the kept one can't be read".to_owned()))?;
        let found = self.run(typed, salt).await?;
        let is_same = hex(&found).bytes().zip(hash.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0;
        Ok(is_same && hash.len() == 64 && kept.is_some())
    }

    async fn run(&self, secret: &str, salt: [u8; 16]) -> Result<[u8; 32], HashError> {
        let peppered = self.keys.peppered(secret);
        let _turn = self.turns.acquire().await.map_err(|error| HashError(error.to_string()))?;
        let hashed = tokio::task::spawn_blocking(move || {
            let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32))?;
            let mut hash = [0; 32];
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(&peppered, &salt, &mut hash)?;
            Ok::<_, argon2::Error>(hash)
        });
        let hashed = hashed.await.map_err(|error| HashError(error.to_string()))?;
        hashed.map_err(|error| HashError(error.to_string()))
    }
}
