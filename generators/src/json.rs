//! Reading JSON that either fits or does not.
//!
//! `serde_json`'s own way can say, for each type and each field, what was found where what was expected. Between a tab
//! and its school, and between the tab and its item models, nobody reads that, and it is a tenth of the student's
//! bundle. This reader takes the same JSON into the same types; its only error is a place: "it does not fit here".

mod access;
mod fit;
mod reader;

use reader::{END, Reader};
use serde::de::DeserializeOwned;

/// JSON that does not fit what it is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("does not fit at character {at}")]
pub struct Misfit {
    /// The character, counted from 1, at which reading stopped; one past the last where the end came too soon.
    pub at: usize,
}

/// Reads a type from its JSON.
///
/// # Errors
/// [`Misfit`] where the text is no JSON (RFC 8259), is nested deeper than 64 levels, or is not of the type's shape.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    let mut reader = Reader::new(text);
    let value = T::deserialize(&mut reader).ok();
    let value = value.filter(|_| reader.peek() == END && reader.is_at_end());
    value.ok_or_else(|| Misfit { at: text[..reader.position()].chars().count() + 1 })
}

/// As [`read`], borrowing nothing, for bytes that should be UTF-8.
///
/// # Errors
/// [`Misfit`], also where the bytes are no UTF-8.
pub fn read_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Misfit> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => {
            let readable = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            Err(Misfit { at: readable.chars().count() + 1 })
        }
    }
}

#[cfg(test)]
mod tests;
