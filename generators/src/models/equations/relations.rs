//! The signs between the sides of an inequality, and what is left of one that is solved.

use crate::{answers::Key, models::keys::solved_inequality};

/// The relations: as they are shown, as keys write them, and which is the one that is turned around.
pub(super) const RELATIONS: [(char, &str, usize); 4] = [('<', "<", 1), ('>', ">", 0), ('≤', "<=", 3), ('≥', ">=", 2)];

/// The relation with both sides changed for each other.
pub(super) fn turned(relation: usize) -> usize {
    RELATIONS[relation % RELATIONS.len()].2
}

/// The relation that takes the end in where this one leaves it out, and the other way round: strict and not strict stand two
/// apart.
pub(super) fn in_or_out(relation: usize) -> usize {
    (relation + 2) % RELATIONS.len()
}

/// x on this side of an end, which is written as keys write it.
pub(super) fn solved(relation: usize, end: &str) -> Key {
    solved_inequality(&format!("x{}{end}", RELATIONS[relation % RELATIONS.len()].1))
}
