//! Drawing a block of items from a model.

use super::Strata;
use crate::{answers::Key, model::ItemModel, seed::Chance};

/// With fewer than this many times the set's size to draw from, drawing until something new comes would take long.
const AMPLE: u64 = 4;

/// After this many tries an item, what is looked for is taken not to exist.
const TRIES: u32 = 64;

/// So often at most a set is drawn until no answer fills more than half of it: some models have too few answers for that.
const DRAWS: u32 = 16;

/// Fills a block with `set_size` items, the same number of each layer whatever the chance, and with no answer in more than
/// half of them as long as the model has others, so that no response given again and again gets far.
///
/// Such a set is drawn anew as a whole: the layers stay as they are, and of the other sets none comes more often than another.
pub(crate) fn fill<M: ItemModel>(
    params: &M::Params,
    strata: &Strata,
    set_size: u16,
    chance: &mut Chance,
    block: &mut Vec<M::Item>,
) {
    let distinct = M::distinct(params);
    for _ in 0..DRAWS {
        block.clear();
        let mut drawing = Drawing::<M> { params, strata, set_size, open: strata.shares(set_size), block };
        if distinct >= AMPLE * u64::from(set_size) {
            drawing.draw_from_many(chance);
        } else {
            drawing.draw_from_few(distinct, chance);
        }
        if !has_one_in_most(block.len(), &|at| M::key(&block[at])) {
            break;
        }
    }
    shuffle(block, chance);
}

/// Whether one answer stands in more than half of the places, of which there are several. After Boyer and Moore: pairs of
/// different answers are struck out, and what is left at the end is counted.
fn has_one_in_most(places: usize, answer: &dyn Fn(usize) -> Key) -> bool {
    let (mut left, mut times) = (answer(0), 1);
    for place in 1..places {
        let next = answer(place);
        if next == left {
            times += 1;
        } else if times == 0 {
            (left, times) = (next, 1);
        } else {
            times -= 1;
        }
    }
    places > 1 && times > 0 && (0..places).filter(|&place| answer(place) == left).count() * 2 > places
}

/// A block that is being filled.
struct Drawing<'a, M: ItemModel> {
    params: &'a M::Params,
    strata: &'a Strata,
    set_size: u16,
    /// How many items of each layer are still wanted.
    open: Vec<u32>,
    block: &'a mut Vec<M::Item>,
}

impl<M: ItemModel> Drawing<'_, M> {
    fn is_full(&self) -> bool {
        self.block.len() >= usize::from(self.set_size)
    }

    fn is_new(&self, item: &M::Item) -> bool {
        !self.block.iter().any(|other| M::is_same(other, item))
    }

    fn fits(&self, item: &M::Item) -> bool {
        M::fits(self.block, item, self.set_size)
    }

    fn layer(&self, item: &M::Item) -> usize {
        self.strata.layer(M::difficulty(item))
    }

    fn is_wanted(&self, layer: usize) -> bool {
        self.open.get(layer).is_some_and(|open| *open > 0)
    }

    fn take(&mut self, item: M::Item, layer: usize) {
        if let Some(open) = self.open.get_mut(layer) {
            *open = open.saturating_sub(1);
        }
        self.block.push(item);
    }

    /// Draws until something new comes that is wanted, as long as that is likely; then anything new.
    fn draw_from_many(&mut self, chance: &mut Chance) {
        let mut tries = 0;
        while !self.is_full() {
            let item = M::draw(self.params, chance);
            let layer = self.layer(&item);
            let wanted = tries >= 2 * TRIES || (self.is_wanted(layer) && (tries >= TRIES || self.fits(&item)));
            if wanted && (tries >= 4 * TRIES || self.is_new(&item)) {
                self.take(item, layer);
                tries = 0;
            } else {
                tries += 1;
            }
        }
    }

    /// Shuffles all there is; takes what is wanted and fits, then what fits, then what is left, each fact once. Where they
    /// are too few it begins anew, with what was not yet shown in this way as long as there is some.
    fn draw_from_few(&mut self, distinct: u64, chance: &mut Chance) {
        while !self.is_full() {
            let begun = self.block.len();
            let mut left = all::<M>(self.params, distinct, chance);
            if left.iter().any(|item| !self.block.contains(item)) {
                left.retain(|item| !self.block.contains(item));
            }
            shuffle(&mut left, chance);
            for pass in [Pass::WantedAndFitting, Pass::Fitting, Pass::Any] {
                let items = std::mem::take(&mut left);
                for item in items {
                    let layer = self.layer(&item);
                    let takes = match pass {
                        Pass::WantedAndFitting => self.is_wanted(layer) && self.fits(&item),
                        Pass::Fitting => self.fits(&item),
                        Pass::Any => true,
                    };
                    let is_new = !self.block[begun..].iter().any(|other| M::is_same(other, &item));
                    if takes && is_new && !self.is_full() {
                        self.take(item, layer);
                    } else {
                        left.push(item);
                    }
                }
            }
        }
    }
}

/// How much is asked of an item of a small pool.
#[derive(Clone, Copy)]
enum Pass {
    WantedAndFitting,
    Fitting,
    Any,
}

/// Every item once: as the model lists them, otherwise as they come, at least one.
fn all<M: ItemModel>(params: &M::Params, distinct: u64, chance: &mut Chance) -> Vec<M::Item> {
    if let Some(all) = M::all(params) {
        return all;
    }
    let mut found: Vec<M::Item> = Vec::new();
    let mut tries = 0;
    while (found.len() as u64) < distinct.max(1) && tries < TRIES {
        let item = M::draw(params, chance);
        if found.iter().any(|other| M::is_same(other, &item)) {
            tries += 1;
        } else {
            found.push(item);
            tries = 0;
        }
    }
    found
}

/// Fisher and Yates.
fn shuffle<I>(items: &mut [I], chance: &mut Chance) {
    for last in (1..items.len()).rev() {
        items.swap(last, chance.below(last as u32 + 1) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_more_than_half_of_a_set_is_seen_wherever_it_stands() {
        for (answers, expected) in [
            (&[11, 11, 8, 11, 11][..], true),
            (&[8, 11, 11, 9, 11], true),
            (&[8, 11, 11, 9, 10], false),
            (&[1, 2, 1, 2, 1, 2], false),
            (&[2, 1, 1, 3, 1, 1], true),
            (&[7, 7], true),
            (&[7, 8], false),
            // Of a single one there is no other way.
            (&[7], false),
        ] {
            let answer = |at: usize| Key::integer(answers[at]);
            assert_eq!(has_one_in_most(answers.len(), &answer), expected, "{answers:?}");
        }
    }
}
