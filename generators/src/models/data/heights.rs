//! Heights above a scale: whole steps of it, no two alike, for bars and for points.

use crate::{
    answers::Key,
    model::{Misconception, ParamsError},
    seed::Chance,
};
use words::{
    Reader,
    items::data::scale::{STEP, Words},
};

/// So many steps high at most.
const STEPS_TO: u32 = 9;

/// Checks what the numbers at the scale go up by.
pub(super) fn check(step: u8) -> Result<(), ParamsError> {
    ParamsError::unless_within(STEP, step, 1..=10)
}

/// Draws heights.
pub(super) fn draw<const COUNT: usize>(step: u8, chance: &mut Chance) -> [i64; COUNT] {
    let mut heights = [0; COUNT];
    for place in 0..COUNT {
        heights[place] = loop {
            let height = i64::from(step) * i64::from(chance.between(1, STEPS_TO));
            if !heights.contains(&height) {
                break height;
            }
        };
    }
    heights
}

/// How many different rows of so many heights there are, of one step.
pub(super) const fn distinct(count: usize) -> u64 {
    let (mut rows, mut place) = (1, 0);
    while place < count as u64 {
        rows *= STEPS_TO as u64 - place;
        place += 1;
    }
    rows
}

/// How many there are where it does not matter which comes first.
pub(super) const fn distinct_in_any_order(count: usize) -> u64 {
    let (mut orders, mut place) = (1, 1);
    while place < count as u64 {
        place += 1;
        orders *= place;
    }
    distinct(count) / orders
}

/// Larger numbers are harder to take from each other.
pub(super) fn difficulty(answer: i64) -> u32 {
    u32::from(answer > 10) + u32::from(answer > 40)
}

/// The steps of the scale counted as ones; of a scale of ones that is right.
pub(super) fn steps_as_ones(answer: i64, step: i64, reader: Reader) -> Option<Misconception> {
    let key = || Key::integer(answer / step);
    (step > 1).then(|| Misconception::new("steps-as-ones", key(), Words::MindTheScale { step }, reader))
}
