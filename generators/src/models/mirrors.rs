//! Mirrors: what is the same fact with its parts in another order.

/// Whether both have the same parts, each as often, in whatever order.
pub(super) fn in_any_order<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    let times = |row: &[T], part: &T| row.iter().filter(|other| *other == part).count();
    one.len() == other.len() && one.iter().all(|part| times(one, part) == times(other, part))
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
}
