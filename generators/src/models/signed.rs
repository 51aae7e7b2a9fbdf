//! Numbers on both sides of zero.

use crate::{prompt::Math, seed::Chance};
use words::Reader;

/// A number from `-to` to `to`.
pub(super) fn around_zero(to: u32, chance: &mut Chance) -> i64 {
    i64::from(chance.below(2 * to + 1)) - i64::from(to)
}

/// A number from `-to` to `to` that is not 0.
pub(super) fn other_than_zero(to: u32, chance: &mut Chance) -> i64 {
    let number = i64::from(chance.below(2 * to)) - i64::from(to);
    if number < 0 { number } else { number + 1 }
}

/// A number behind a sign, which has parentheses where it is negative.
pub(super) fn behind_a_sign(number: i64, reader: Reader) -> Math {
    match number {
        ..0 => Math::Group(vec![Math::whole(number, reader)]),
        _ => Math::whole(number, reader),
    }
}
