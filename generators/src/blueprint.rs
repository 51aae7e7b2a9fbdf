//! How a set is put together: no item twice as long as there are enough, and no more of one sort than is fair.

use crate::seed::Chance;

/// What a model says of its items so that a set can be drawn.
pub struct Pool<'a, I> {
    /// How many items count as different.
    pub distinct: u64,
    /// Every item once; asked for only where there are few.
    pub all: &'a dyn Fn() -> Vec<I>,
    /// One item, by chance.
    pub draw: &'a dyn Fn(&mut Chance) -> I,
    /// Whether two items are the same for a set (8 × 7 is 7 × 8).
    pub same: &'a dyn Fn(&I, &I) -> bool,
    /// Whether an item may join those drawn before it; kept to as long as the pool allows it.
    pub fits: &'a dyn Fn(&[I], &I) -> bool,
}

/// With fewer than this many times the set's size in the pool, drawing until something new comes would take long.
const AMPLE: u64 = 4;

/// After this many tries an item, what fits is taken not to exist.
const TRIES: u32 = 64;

/// Fills a block with `set_size` items.
pub fn fill<I: Copy>(pool: &Pool<'_, I>, set_size: u16, chance: &mut Chance, block: &mut Vec<I>) {
    let full = block.len() + usize::from(set_size);
    if pool.distinct >= AMPLE * u64::from(set_size) {
        while block.len() < full {
            let next = draw_new(pool, chance, block);
            block.push(next);
        }
    } else {
        fill_from_few(pool, full, chance, block);
    }
}

/// Draws until something new comes, as long as that is likely also something that fits.
fn draw_new<I: Copy>(pool: &Pool<'_, I>, chance: &mut Chance, block: &[I]) -> I {
    let mut tries = 0;
    loop {
        let next = (pool.draw)(chance);
        let new = !block.iter().any(|other| (pool.same)(other, &next));
        if new && (tries >= TRIES || (pool.fits)(block, &next)) {
            return next;
        }
        tries += 1;
    }
}

/// Shuffles the whole pool; takes what fits, then what is left, then begins anew.
fn fill_from_few<I: Copy>(pool: &Pool<'_, I>, full: usize, chance: &mut Chance, block: &mut Vec<I>) {
    while block.len() < full {
        let mut items = (pool.all)();
        let mut left = Vec::new();
        while !items.is_empty() && block.len() < full {
            let next = items.swap_remove(chance.below(items.len() as u32) as usize);
            if (pool.fits)(block, &next) {
                block.push(next);
            } else {
                left.push(next);
            }
        }
        let missing = full - block.len();
        block.extend(left.into_iter().take(missing));
    }
}

/// The largest count of one sort in a set, so that it is at most one in `every`, rounded up.
#[must_use]
pub fn at_most_one_in(every: u16, set_size: usize) -> usize {
    set_size.div_ceil(usize::from(every))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::{Seed, Source};

    fn draw(distinct: u32, set_size: u16, even_at_most: usize) -> Vec<u32> {
        let pool = Pool {
            distinct: u64::from(distinct),
            all: &|| (0..distinct).collect(),
            draw: &|chance| chance.below(distinct),
            same: &|a, b| a == b,
            fits: &|block, next| next % 2 == 1 || block.iter().filter(|n| **n % 2 == 0).count() < even_at_most,
        };
        let seed = Seed::try_from(11).expect("small");
        let source = Source { seed, block: 0, set_size, model_version: 1, blueprint_version: 1 };
        let mut block = Vec::new();
        fill(&pool, set_size, &mut Chance::new(source), &mut block);
        block
    }

    #[test]
    fn a_set_is_full_and_repeats_only_what_it_must() {
        // distinct, set size, how many different items come, how many of them are even at most
        for (distinct, set_size, different, even) in
            [(1000, 10, 10, 2), (12, 10, 10, 4), (10, 10, 10, 5), (3, 10, 3, 10), (1, 4, 1, 4)]
        {
            let block = draw(distinct, set_size, 2);
            assert_eq!(block.len(), usize::from(set_size));
            let mut seen = block.clone();
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), different, "{block:?} of {distinct}");
            assert!(block.iter().filter(|n| **n % 2 == 0).count() <= even, "{block:?} of {distinct}");
        }
    }
}
