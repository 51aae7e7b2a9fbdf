//! Mirrors: what is the same fact with its parts in another order.

/// Whether both have the same parts, each as often, in whatever order.
pub(super) fn in_any_order<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    let times = |row: &[T], part: &T| row.iter().filter(|other| *other == part).count();
    one.len() == other.len() && one.iter().all(|part| times(one, part) == times(other, part))
}

/// How many rows of so many parts there are, each one of `kinds`, where [`in_any_order`] tells what is the same.
pub(super) fn count_in_any_order(kinds: u64, parts: u64) -> u64 {
    (0..parts).fold(1, |rows, place| rows * (kinds + place) / (place + 1))
}

/// How many products there are of one factor out of `firsts` numbers and another out of `seconds`, the same numbers as far as
/// both go, where either may come first.
pub(super) fn count_products(firsts: u64, seconds: u64) -> u64 {
    let both = firsts.min(seconds);
    count_in_any_order(both, 2) + both * firsts.abs_diff(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_count_as_often_as_they_come() {
        for (one, other, expected) in [
            (&[3, 7][..], &[7, 3][..], true),
            (&[2, 2, 5], &[5, 2, 2], true),
            (&[2, 2, 5], &[5, 5, 2], false),
            (&[2, 5], &[2, 5, 5], false),
        ] {
            assert_eq!(in_any_order(one, other), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn rows_are_counted_once_whatever_their_order() {
        for kinds in 1..6_u64 {
            let rows = (0..kinds.pow(3)).map(|row| [row % kinds, row / kinds % kinds, row / kinds / kinds]);
            let mut different: Vec<[u64; 3]> = Vec::new();
            for row in rows {
                if !different.iter().any(|other| in_any_order(other, &row)) {
                    different.push(row);
                }
            }
            assert_eq!(count_in_any_order(kinds, 3), different.len() as u64, "{kinds}");
            assert_eq!(count_in_any_order(kinds, 1), kinds);
        }
    }

    #[test]
    fn products_are_counted_once_whichever_factor_comes_first() {
        for (firsts, seconds) in [(3, 3), (2, 5), (5, 2)] {
            let pairs = (0..firsts).flat_map(|first| (0..seconds).map(move |second| [first, second]));
            let mut different: Vec<[u64; 2]> = pairs.map(|[one, other]| [one.min(other), one.max(other)]).collect();
            different.sort_unstable();
            different.dedup();
            assert_eq!(count_products(firsts, seconds), different.len() as u64, "{firsts} {seconds}");
        }
    }
}
