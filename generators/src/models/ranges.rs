//! Rows of whole numbers, each within its range: those that fit are drawn and counted by one rule.

use crate::seed::Chance;

/// From where to where each number of a row goes.
pub(super) struct Ranges<const N: usize>(pub(super) [(i64, i64); N]);

impl<const N: usize> Ranges<N> {
    /// A row that fits.
    pub(super) fn draw(&self, fits: impl Fn(&[i64; N]) -> bool, chance: &mut Chance) -> [i64; N] {
        loop {
            let row = self.0.map(|(from, to)| from + i64::from(chance.below((to - from + 1) as u32)));
            if fits(&row) {
                return row;
            }
        }
    }

    /// How many rows fit.
    pub(super) fn count(&self, fits: impl Fn(&[i64; N]) -> bool) -> u64 {
        let mut count = 0;
        self.each(|row| count += u64::from(fits(row)));
        count
    }

    /// The rows that fit.
    pub(super) fn all(&self, fits: impl Fn(&[i64; N]) -> bool) -> Vec<[i64; N]> {
        let mut all = Vec::new();
        self.each(|row| all.extend(fits(row).then_some(*row)));
        all
    }

    fn each(&self, mut visit: impl FnMut(&[i64; N])) {
        let mut row = self.0.map(|(from, _)| from);
        loop {
            visit(&row);
            let Some(at) = (0..N).find(|&at| row[at] < self.0[at].1) else { return };
            row[at] += 1;
            row.iter_mut().zip(&self.0).take(at).for_each(|(before, (from, _))| *before = *from);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_counted_once() {
        let ranges = Ranges([(-1, 1), (2, 4)]);
        assert_eq!(ranges.count(|_| true), 9);
        assert_eq!(ranges.count(|[a, b]| a + b > 3), 3);
        assert_eq!(ranges.all(|[a, b]| a + b > 3), [[1, 3], [0, 4], [1, 4]]);
    }
}
