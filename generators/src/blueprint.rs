//! How a set is put together: no item twice as long as there are enough, and every set as hard as any other.
//!
//! A model says how hard an item is ([`ItemModel::difficulty`]); [`Strata`] cut that measure into layers, and every set
//! takes the same number from each. Which items of a layer come, and in what order, is chance.

mod draw;
mod strata;

pub(crate) use draw::fill;
pub use strata::{Layer, Strata};

#[cfg(doc)]
use crate::model::ItemModel;

/// The largest count of one sort in a set, so that it is at most one in `every`, rounded up.
#[must_use]
pub fn at_most_one_in(every: u16, set_size: usize) -> usize {
    set_size.div_ceil(usize::from(every))
}

/// Whether fewer than one in `every` of a set is like the next one: what a model's `fits` asks where few answers are
/// possible, so that no response given again and again gets far.
pub fn is_rare<I>(block: &[I], next: &I, set_size: u16, every: u16, alike: impl Fn(&I, &I) -> bool) -> bool {
    block.iter().filter(|drawn| alike(drawn, next)).count() < at_most_one_in(every, set_size.into())
}
