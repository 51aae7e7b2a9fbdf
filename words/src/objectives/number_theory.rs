//! Factors, multiples, primes and the order of operations.

use super::Entry;

pub(super) const WORDS: &[Entry] = &[];
