//! The server's signed permission for one demonstration, and the permit for practice.
//!
//! Signed, not secret: the tab needs the seed to draw the items. What the signature gives is that the server believes
//! nothing about an attempt but what it has itself said.

use crate::{
    attempt::Terms,
    evidence::Evidence,
    id::{AttemptId, SchoolId, StudentId},
    objective::Objective,
    time::{Instant, Millis},
};
#[cfg(feature = "items")]
use generators::answers::JUDGE_VERSION;
use generators::{item::SetIdentity, seed::Seed};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use words::{Locale, NumberStyle, Reader};

/// The version of tickets that this build writes.
pub const TICKET_VERSION: u16 = 1;

/// What one demonstration is allowed and made of. Its generator carries the versions of model and blueprint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// [`TICKET_VERSION`] of the server that wrote it.
    pub version: u16,
    /// Whether Start was pressed for it.
    #[serde(default, skip_serializing_if = "Given::is_at_start")]
    pub given: Given,
    /// Also the attempt's id.
    pub id: AttemptId,
    /// The student's school.
    pub school: SchoolId,
    /// Who may start with it.
    pub student: StudentId,
    /// The whole revision of the objective.
    pub objective: Objective,
    /// [`Objective::hash`] of that revision.
    pub objective_hash: String,
    /// The version of the judge; a mended judge changes nothing by itself, so only this one judges the attempt.
    pub judge: u16,
    /// Fixes the items.
    pub seed: Seed,
    /// How long the sitting may take after accommodations; none for no clock.
    pub time_limit: Option<Millis>,
    /// The language of the items.
    pub locale: Locale,
    /// The marks in numbers.
    pub number_style: NumberStyle,
    /// When the server wrote it.
    pub issued: Instant,
    /// Starting is allowed from here on; what was begun earlier is kept, and does not count.
    pub valid_from: Instant,
    /// Starting is allowed before this, likewise. Events of an attempt that was started are taken however late.
    pub expires: Instant,
}

/// When a ticket is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    /// When Start is pressed; its id is the tab's.
    #[default]
    AtStart,
    /// Before, to begin without the school; its id is the server's, and nobody confirms the start.
    InAdvance,
}

impl Given {
    const fn is_at_start(&self) -> bool {
        matches!(self, Self::AtStart)
    }
}

impl Objective {
    /// The SHA-256 of the revision as JSON, in hex: what a ticket pins. So a field that joins later is left out of the JSON
    /// where it says nothing, or what was pinned before would be judged by no build any more.
    #[must_use]
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(serde_json::to_vec(self).unwrap_or_default()))
    }
}

impl Ticket {
    /// For whom the items are written.
    #[must_use]
    pub const fn reader(&self) -> Reader {
        Reader { locale: self.locale, numbers: self.number_style }
    }

    /// The row of items that it fixes.
    #[must_use]
    pub fn set(&self) -> SetIdentity {
        match &self.objective.evidence {
            Evidence::Items(set) => set.identity(self.seed),
        }
    }

    /// What the attempt has to show.
    #[must_use]
    pub const fn terms(&self) -> Terms {
        let Evidence::Items(set) = &self.objective.evidence;
        Terms { threshold: set.threshold, time_limit: self.time_limit }
    }
}

#[cfg(feature = "items")]
impl Ticket {
    /// What responses are judged by, the items derived anew: the server's way.
    ///
    /// # Errors
    /// [`DeriveError`] when this build does not judge by the ticket. Its events are kept until a build does.
    pub fn derive(&self) -> Result<crate::attempt::Keys, DeriveError> {
        if self.version != TICKET_VERSION {
            return Err(DeriveError::Version { version: self.version });
        }
        if self.judge != JUDGE_VERSION {
            return Err(DeriveError::Judge { judge: self.judge });
        }
        if self.objective_hash != self.objective.hash() {
            return Err(DeriveError::Revision);
        }
        let identity = self.set();
        let mut set = generators::registry::open(&identity)?;
        let keys = (0..u32::from(identity.set_size)).map(|index| set.item(index).key()).collect();
        Ok(crate::attempt::Keys { keys, reader: self.reader() })
    }

    /// The least time in which each item can be read, in the order of the set; none where this build does not draw them.
    #[must_use]
    pub fn least_reading(&self) -> Vec<Millis> {
        let identity = self.set();
        let Ok(mut set) = generators::registry::open(&identity) else { return Vec::new() };
        let least = |index| crate::attempt::least_reading(&set.item(index).prompt(self.reader()));
        (0..u32::from(identity.set_size)).map(least).collect()
    }
}

/// Why a build does not judge by a ticket.
#[cfg(feature = "items")]
#[derive(Debug, thiserror::Error)]
pub enum DeriveError {
    /// Tickets of this version say something else, or more.
    #[error("the ticket is of version {version}, and this build knows {TICKET_VERSION}")]
    Version {
        /// The ticket's.
        version: u16,
    },
    /// Another judge might say something else.
    #[error("the ticket is judged by judge {judge}, and this build has {JUDGE_VERSION}")]
    Judge {
        /// The ticket's.
        judge: u16,
    },
    /// What this build reads of the revision is not all that was pinned: another version wrote more of it.
    #[error("the objective's revision is not read as it was pinned")]
    Revision,
    /// The items can't be drawn.
    #[error(transparent)]
    Items(#[from] generators::model::OpenError),
}

/// The permission to store practice: it counts for nothing, so it needs no ticket of its own, and no end: what a student
/// practised without a network comes in whenever it may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permit {
    /// The student's school.
    pub school: SchoolId,
    /// Whose practice it is.
    pub student: StudentId,
}

/// A payload that the server signed with HMAC-SHA256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Signed {
    /// JSON, kept as the text that was signed.
    pub payload: String,
    /// The id of the key.
    pub key: String,
    /// The signature in hex.
    pub mac: String,
}

/// A key that signs, known by its id.
#[derive(Clone)]
pub struct SigningKey {
    id: String,
    secret: [u8; 32],
}

/// Why a signed text is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// Signed with a key that this server does not have.
    #[error("signed with a key that this server does not know")]
    UnknownKey,
    /// Changed, or not signed by this server.
    #[error("the signature does not fit what it signs")]
    Forged,
    /// Signed by this server and yet not what is expected here.
    #[error("the signed text is of another kind")]
    OtherKind,
}

/// What a signature is for, so that a permit can never pass for a ticket.
pub trait Purpose: Serialize + DeserializeOwned {
    /// Mixed into the signature.
    const PURPOSE: &'static str;
}

impl Purpose for Ticket {
    const PURPOSE: &'static str = "ticket";
}

impl Purpose for Permit {
    const PURPOSE: &'static str = "permit";
}

impl SigningKey {
    /// A key from its 32 random bytes; its id is the beginning of their hash.
    #[must_use]
    pub fn new(secret: [u8; 32]) -> Self {
        let id = hex(&Sha256::digest(secret)[..8]);
        Self { id, secret }
    }

    /// The key's id, which is also its fingerprint.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Signs a value for its purpose.
    #[must_use]
    pub fn sign<T: Purpose>(&self, value: &T) -> Signed {
        let payload = serde_json::to_string(value).unwrap_or_default();
        let mac = self.mac(T::PURPOSE, &payload).finalize().into_bytes();
        Signed { payload, key: self.id.clone(), mac: hex(&mac) }
    }

    /// Reads what this key signed.
    ///
    /// # Errors
    /// [`SignatureError`]; the comparison takes the same time wherever the difference is.
    pub fn read<T: Purpose>(&self, signed: &Signed) -> Result<T, SignatureError> {
        if signed.key != self.id {
            return Err(SignatureError::UnknownKey);
        }
        let mac = unhex(&signed.mac).ok_or(SignatureError::Forged)?;
        self.mac(T::PURPOSE, &signed.payload).verify_slice(&mac).map_err(|_| SignatureError::Forged)?;
        serde_json::from_str(&signed.payload).map_err(|_| SignatureError::OtherKind)
    }

    fn mac(&self, purpose: &str, payload: &str) -> Hmac<Sha256> {
        // A key of 32 bytes is shorter than a block of SHA-256, so no length is refused.
        let mut mac = Hmac::<Sha256>::new(&{
            let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
            block[..32].copy_from_slice(&self.secret);
            block
        });
        mac.update(purpose.as_bytes());
        mac.update(b"\n");
        mac.update(payload.as_bytes());
        mac
    }
}

impl Signed {
    /// The payload, believed without its signature: for the tab, which has no key and nothing to fear from itself.
    #[must_use]
    pub fn unverified<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(&self.payload).ok()
    }
}

/// Bytes as lower-case hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Bytes from hex, none where it is not hex.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let nibble = |c: u8| (c as char).to_digit(16).map(|digit| digit as u8);
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(nibble(pair[0])? << 4 | nibble(*pair.get(1)?)?)).collect()
}
