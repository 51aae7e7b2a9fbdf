//! Work sealed to a server's key: whoever carries it can neither read nor change it, and that server alone opens it.
//!
//! What is sealed is eight bytes that say what it is, eight that say for which key, and a sealed box as libsodium has them
//! (X25519, XSalsa20 and Poly1305 under a key that is used this once).

use crypto_box::{
    PublicKey, SecretKey,
    aead::rand_core::{CryptoRng, Error, RngCore},
};
use sha2::{Digest, Sha256};

/// What sealed work begins with.
const MARK: &[u8; 8] = b"TENFOLD\x01";
/// The bytes of a key's id.
const ID: usize = 8;

/// Why sealed bytes can't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealedError {
    /// They do not begin as sealed work does.
    #[error("this is no sealed work")]
    NotSealed,
    /// They are for another key.
    #[error("this was sealed for another server")]
    OtherKey,
    /// They were changed or cut short since.
    #[error("the sealed work is damaged")]
    Damaged,
}

/// The key that opens what was sealed to it. Never printed.
pub struct SealingKey(SecretKey);

impl SealingKey {
    /// From the machine's secret.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        Self(SecretKey::from_bytes(secret))
    }

    /// What to seal to; anybody may have it.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.public_key().to_bytes()
    }

    /// Opens what was sealed to this key.
    ///
    /// # Errors
    /// [`SealedError`].
    pub fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, SealedError> {
        let rest = sealed.strip_prefix(MARK).ok_or(SealedError::NotSealed)?;
        let (id, sealed) = rest.split_at_checked(ID).ok_or(SealedError::Damaged)?;
        if id != id_of(&self.public()) {
            return Err(SealedError::OtherKey);
        }
        self.0.unseal(sealed).map_err(|_| SealedError::Damaged)
    }
}

/// Seals to a key. The 32 bytes are by chance, and new each time: with them the work could be read.
///
/// # Errors
/// [`SealedError::Damaged`] where there is more than a box holds (256 GiB).
pub fn seal(public: [u8; 32], chance: [u8; 32], work: &[u8]) -> Result<Vec<u8>, SealedError> {
    let boxed = PublicKey::from_bytes(public).seal(&mut Given(chance), work).map_err(|_| SealedError::Damaged)?;
    Ok([MARK.as_slice(), &id_of(&public), &boxed].concat())
}

/// The beginning of the key's hash.
fn id_of(public: &[u8; 32]) -> [u8; ID] {
    let hash = Sha256::digest(public);
    std::array::from_fn(|place| hash[place])
}

/// Chance comes in as a value here: these bytes, for the one key that a box takes.
struct Given([u8; 32]);

impl CryptoRng for Given {}

impl RngCore for Given {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, into: &mut [u8]) {
        into.iter_mut().zip(self.0.iter().cycle()).for_each(|(into, given)| *into = *given);
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(into);
        Ok(())
    }
}
