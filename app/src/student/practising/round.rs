//! What is practised in a round.

use crate::device::chance;
use generators::item::SetIdentity;

/// What a round consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// The row that the items are of.
    pub set: SetIdentity,
    /// Their places in it.
    pub indices: Vec<u32>,
    /// Whether they are those that were not right before.
    pub again: bool,
}

impl Round {
    /// A set of new items.
    #[must_use]
    pub fn fresh(set: SetIdentity) -> Self {
        let indices = (0..u32::from(set.set_size)).collect();
        Self { set: SetIdentity { seed: chance::seed(), ..set }, indices, again: false }
    }

    /// Those of its items that were not right at the first try.
    pub(super) fn missed(&self, right: &[bool]) -> Self {
        let missed = self.indices.iter().zip(right).filter(|(_, right)| !**right);
        Self { set: self.set.clone(), indices: missed.map(|(index, _)| *index).collect(), again: true }
    }
}
