//! Every set is as hard as any other: far nearer to each other than sets that chance alone puts together.

use crate::drawn::{Tried, in_parts};

/// How hard sets are: the sums of their items' difficulties.
struct Sums(Vec<f64>);

impl Sums {
    fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }

    /// The standard deviation.
    fn spread(&self) -> f64 {
        let mean = self.mean();
        (self.0.iter().map(|sum| (sum - mean).powi(2)).sum::<f64>() / self.0.len() as f64).sqrt()
    }

    /// How many are over a quarter off the mean, where that is more than a step or two.
    fn far(&self) -> usize {
        let mean = self.mean();
        self.0.iter().filter(|sum| (*sum - mean).abs() * 4.0 > mean.max(8.0)).count()
    }
}

const SETS: usize = 200;

/// The difficulties of items, set by set.
fn difficulties(tried: &Tried) -> Vec<Vec<u32>> {
    (0..SETS as u64).map(|seed| tried.set(seed).iter().map(|item| item.difficulty()).collect()).collect()
}

/// Sets as the blueprint fills them.
fn by_blueprint(sets: &[Vec<u32>]) -> Sums {
    Sums(sets.iter().map(|set| f64::from(set.iter().sum::<u32>())).collect())
}

/// Sets as chance alone would fill them: each item out of another set, `step` sets on, so that no blueprint shared out their
/// layers. Several steps, for a spread that does not hang on chance itself.
fn by_chance(sets: &[Vec<u32>], steps: [usize; 3]) -> Sums {
    let size = sets.first().map_or(0, Vec::len);
    let item = |first: usize, place: usize, step: usize| f64::from(sets[(first + place * step) % sets.len()][place]);
    let sum = |first: usize, step: usize| (0..size).map(|place| item(first, place, step)).sum();
    Sums(steps.iter().flat_map(|&step| (0..sets.len()).map(move |first| sum(first, step))).collect())
}

/// Whether sets are as hard as each other: few far off, and nearer to each other than those by chance.
fn is_even(sets: &Sums, by_chance: &Sums) -> bool {
    sets.far() * 20 <= sets.0.len() && sets.spread() <= 0.8 * by_chance.spread()
}

/// Models some of whose parameters draw what is harder so seldom that it comes to no item of a set, and joins others by chance.
/// There the sets are as far apart as by chance, which is seldom far: of a hundred so many.
const BY_CHANCE: &[(&str, usize)] = &[("counting-on", 0), ("data-summary", 0)];

in_parts!(every_set_is_as_hard_as_any_other);
fn every_set_is_as_hard_as_any_other(tried: &Tried) {
    let difficulties = difficulties(tried);
    let (sets, chance) = (by_blueprint(&difficulties), by_chance(&difficulties, [1, 5, 9]));
    if chance.spread() == 0.0 {
        return;
    }
    let (far, spread, otherwise) = (sets.far(), sets.spread(), chance.spread());
    let by_chance_alone = BY_CHANCE.iter().find(|(model, _)| *model == tried.model.id());
    let is_seldom_far = by_chance_alone.is_some_and(|(_, most)| far * 100 <= SETS * most);
    let told = format!("{far} of {SETS} sets are far off, their spread is {spread:.2}, by chance {otherwise:.2}");
    assert!(is_even(&sets, &chance) || is_seldom_far, "{tried}: {told}");
    // The measure itself: other sets that chance put together are not even by it.
    assert!(
        !is_even(&by_chance(&difficulties, [3, 7, 11]), &chance) || by_chance_alone.is_some(),
        "{tried}: so are sets by chance"
    );
}
