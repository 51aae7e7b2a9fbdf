//! The machine's keys: made at the first start, outside the database, with their fingerprints in it.
//!
//! A stolen database then holds no key to sign tickets with, and its PINs can't be tried out. A key that does not fit the
//! database is refused: everything signed or hashed with the right one would silently stop fitting.

mod file;

pub(crate) use file::{parse, read, write};

use crate::store::{StoreError, sqlite::Sqlite};
use hmac::{Hmac, KeyInit, Mac};
use mastery::{sealed::SealingKey, ticket::SigningKey};
use sha2::Sha256;
use std::path::{Path, PathBuf};

/// The folder of the keys in the data folder.
pub(crate) const FOLDER: &str = "keys";
/// The names of the keys, and of their files.
pub(crate) const NAMES: [&str; 3] = ["ticket-signing", "pin-pepper", "sealing"];
/// In place of a fingerprint while a key is made, so that a start that was cut short goes on.
const MAKING: &str = "making";

/// The keys in memory. Never printed.
pub struct Keys {
    /// Signs tickets and permits.
    pub tickets: SigningKey,
    /// Opens work that was sealed to this machine.
    pub sealing: SealingKey,
    pepper: [u8; 32],
}

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The database knows a key that is not there.
    #[error("the key {0} is missing")]
    Missing(PathBuf),
    /// The database knows another key.
    #[error("the key {0} belongs to another database")]
    Mismatch(PathBuf),
    /// The database knows no key, and there is one: it is not the database that was here.
    #[error("the key {0} is there, and its database is not")]
    Unknown(PathBuf),
    /// Not what a key's file looks like.
    #[error("the key {0} can't be read")]
    Unreadable(PathBuf),
    /// The file could not be read or written.
    #[error("{0}: {1}")]
    Io(PathBuf, std::io::Error),
    /// The machine gives no random numbers.
    #[error("no random numbers: {0}")]
    Random(getrandom::Error),
    /// The fingerprint could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Keys {
    /// Reads the keys of a data folder, or makes them where the database knows none yet.
    ///
    /// # Errors
    /// [`KeyError`].
    pub async fn open(folder: &Path, database: &Sqlite) -> Result<Self, KeyError> {
        let folder = folder.join(FOLDER);
        let tickets = read_or_make(&folder, NAMES[0], database).await?;
        let pepper = read_or_make(&folder, NAMES[1], database).await?;
        let sealing = read_or_make(&folder, NAMES[2], database).await?;
        Ok(Self { tickets: SigningKey::new(tickets), sealing: SealingKey::new(sealing), pepper })
    }

    /// What of a PIN or password is hashed, so that a hash without this machine's key can't be tried out.
    #[must_use]
    pub fn peppered(&self, secret: &str) -> [u8; 32] {
        let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
        block[..32].copy_from_slice(&self.pepper);
        let mut mac = Hmac::<Sha256>::new(&block);
        mac.update(secret.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

async fn read_or_make(folder: &Path, name: &str, database: &Sqlite) -> Result<[u8; 32], KeyError> {
    let path = folder.join(name);
    let fact = fact(name);
    let known = database.read_meta(&fact).await?;
    let key = match (file::read(&path)?, known.as_deref()) {
        (Some(_), None) => return Err(KeyError::Unknown(path)),
        (None, Some(fingerprint)) if fingerprint != MAKING => return Err(KeyError::Missing(path)),
        (Some(key), Some(_)) => key,
        (None, _) => {
            // Said first: a key that lies there without a word was made for a database that is gone.
            database.save_meta(&fact, MAKING).await?;
            let mut key = [0; 32];
            getrandom::fill(&mut key).map_err(KeyError::Random)?;
            file::write(folder, &path, &key)?;
            key
        }
    };
    let fingerprint = fingerprint(key);
    match known {
        Some(known) if known == fingerprint => Ok(key),
        Some(known) if known != MAKING => Err(KeyError::Mismatch(path)),
        _ => {
            database.save_meta(&fact, &fingerprint).await?;
            Ok(key)
        }
    }
}

/// The name under which a database knows a key.
pub(crate) fn fact(name: &str) -> String {
    format!("key.{name}")
}

/// What a database knows of a key: the id of a signing key is the beginning of its hash, a fingerprint for any key.
pub(crate) fn fingerprint(key: [u8; 32]) -> String {
    SigningKey::new(key).id().to_owned()
}
