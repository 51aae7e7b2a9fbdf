//! Whether any equal writing counts, or only the one of the key: all that most kinds can ask.

use crate::answers::{KeyError, fields};

/// Which writings of a right value count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Writing {
    #[default]
    Any,
    /// As the key is written, up to order.
    Simplest,
}

const NAMES: [(Writing, &str); 1] = [(Writing::Simplest, "simplest")];

impl Writing {
    /// From the names of forms in a key.
    pub(super) fn named(names: &[String]) -> Result<Self, KeyError> {
        Ok(fields::forms(names, &NAMES)?.first().copied().unwrap_or_default())
    }

    /// The names of forms in a key.
    pub(super) fn names(self) -> Vec<String> {
        fields::names(&[self], &NAMES)
    }
}
