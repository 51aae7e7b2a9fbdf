//! Where chance comes from: a seed, and whole numbers drawn from it the same way everywhere.

#[cfg(feature = "items")]
mod chance;

#[cfg(feature = "items")]
pub use chance::{Chance, Source};

use serde::{Deserialize, Serialize};

/// The number that, with a generator, fixes every item of a set: 0 to 2^53 - 1, so that JavaScript and JSON tools
/// that keep numbers as doubles hold it exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "u64", into = "u64")]
pub struct Seed(u64);

impl Seed {
    /// The largest seed.
    pub const MAX: u64 = (1 << 53) - 1;
}

/// A number too large for a seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("seed {0} is too large; a seed is a whole number from 0 to {max}", max = Seed::MAX)]
pub struct SeedTooLarge(pub u64);

impl TryFrom<u64> for Seed {
    type Error = SeedTooLarge;

    fn try_from(number: u64) -> Result<Self, SeedTooLarge> {
        if number <= Self::MAX { Ok(Self(number)) } else { Err(SeedTooLarge(number)) }
    }
}

impl From<Seed> for u64 {
    fn from(seed: Seed) -> Self {
        seed.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_end_where_doubles_stop_counting() {
        assert!(Seed::try_from(Seed::MAX).is_ok());
        assert_eq!(Seed::try_from(Seed::MAX + 1), Err(SeedTooLarge(Seed::MAX + 1)));
    }
}
