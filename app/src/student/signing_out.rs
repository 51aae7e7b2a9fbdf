//! That somebody has asked to sign out, for the next page, where this one goes before it is done.

use crate::device::remembered::Remembered;

/// How far it is. Each has the key that what waits is to be sealed to.
#[derive(Clone, PartialEq, Eq)]
pub enum SigningOut {
    /// The school has not said anything yet, or what waits is not under seal yet.
    Asked(String),
    /// The school could not be reached, and may have heard it all the same. Whoever was told so goes on.
    Unheard(String),
}

/// Before a key that is of [`SigningOut::Unheard`].
const UNHEARD: char = '?';

impl SigningOut {
    /// What an earlier page left; none where nobody has asked, or all of it is done.
    pub fn left() -> Option<Self> {
        let left = Remembered::SigningOut.get().filter(|left| !left.is_empty())?;
        Some(left.strip_prefix(UNHEARD).map_or_else(|| Self::Asked(left.clone()), |key| Self::Unheard(key.to_owned())))
    }

    /// Leaves it to the next page.
    pub fn leave(&self) {
        match self {
            Self::Asked(key) => Remembered::SigningOut.set(key),
            Self::Unheard(key) => Remembered::SigningOut.set(&format!("{UNHEARD}{key}")),
        }
    }

    /// It is done, or was never asked for.
    pub fn is_done() {
        Remembered::SigningOut.set("");
    }

    /// The key.
    pub fn key(&self) -> &str {
        let (Self::Asked(key) | Self::Unheard(key)) = self;
        key
    }
}
