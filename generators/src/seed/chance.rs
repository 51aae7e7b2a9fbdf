//! Whole numbers drawn from a seed.

use super::Seed;
use rand_chacha::{
    ChaCha8Rng,
    rand_core::{Rng, SeedableRng},
};

/// What a block of items is drawn with: everything about it but the parameters, which only say what the numbers mean.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The set's seed.
    pub seed: Seed,
    /// Which block of the endless row of blocks: items `block * set_size` and on.
    pub block: u32,
    /// The set size, part of an item's identity.
    pub set_size: u16,
    /// The version of the model.
    pub model_version: u16,
    /// The version of the way a set is put together.
    pub blueprint_version: u16,
}

/// A stream of whole numbers for one block of items.
pub struct Chance(ChaCha8Rng);

impl Chance {
    /// The stream of a block. ChaCha with 8 rounds: statistical quality is what is needed, seeds are no secrets.
    #[must_use]
    pub fn new(source: Source) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&source.seed.0.to_le_bytes());
        key[8..12].copy_from_slice(&source.block.to_le_bytes());
        key[12..14].copy_from_slice(&source.set_size.to_le_bytes());
        key[14..16].copy_from_slice(&source.model_version.to_le_bytes());
        key[16..18].copy_from_slice(&source.blueprint_version.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A whole number from 0 to `n` - 1, each as likely as any other; 0 when `n` is 0.
    ///
    /// Lemire, "Fast Random Integer Generation in an Interval" (2019), written out here because a library's own
    /// sampling may change between versions, and an item never may.
    pub fn below(&mut self, n: u32) -> u32 {
        let mut product = u64::from(self.0.next_u32()) * u64::from(n);
        if (product as u32) < n {
            let threshold = n.wrapping_neg() % n;
            while (product as u32) < threshold {
                product = u64::from(self.0.next_u32()) * u64::from(n);
            }
        }
        (product >> 32) as u32
    }

    /// A whole number from `low` to `high`, both included; `low` when the range is empty.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chance(seed: u64, block: u32) -> Chance {
        let seed = Seed::try_from(seed).expect("small");
        Chance::new(Source { seed, block, set_size: 10, model_version: 1, blueprint_version: 1 })
    }

    #[test]
    fn every_number_below_n_comes_and_no_other() {
        let mut seen = [0_u32; 7];
        let mut stream = chance(7, 0);
        for _ in 0..7_000 {
            seen[stream.below(7) as usize] += 1;
        }
        assert!(seen.iter().all(|&times| (850..1150).contains(&times)), "{seen:?}");
        assert_eq!(chance(1, 0).below(0), 0);
        assert_eq!(chance(1, 0).between(5, 5), 5);
    }

    #[test]
    fn a_stream_is_fixed_by_its_source_alone() {
        let row = |mut stream: Chance| (0..8).map(|_| stream.below(1000)).collect::<Vec<_>>();
        assert_eq!(row(chance(7, 3)), row(chance(7, 3)));
        assert_ne!(row(chance(7, 3)), row(chance(7, 4)));
        assert_ne!(row(chance(7, 3)), row(chance(8, 3)));
    }
}
