//! Measuring an angle under a protractor.

use crate::{
    answers::Key,
    blueprint::{Layer, Strata, is_rare},
    figures::Protractor,
    model::{ItemModel, Misconception, ParamsError},
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::protractor_reading::{FROM_BOTH_SIDES, SHORT_MARKS, Words},
    parameters::Parameter,
};

/// The model.
pub struct ProtractorReading;

/// Which angles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Whether angles end at the short marks too, every five degrees; otherwise every ten.
    pub short_marks: bool,
    /// Whether some begin at the left, where the other scale counts.
    pub from_both_sides: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { short_marks: true, from_both_sides: true }
    }
}

/// An angle and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    degrees: u16,
    from_left: bool,
}

/// The smallest and the largest angle, in degrees.
const SIZES: (u32, u32) = (10, 170);

const fn step(params: &Params) -> u32 {
    if params.short_marks { 5 } else { 10 }
}

impl ItemModel for ProtractorReading {
    type Params = Params;
    type Item = Measured;

    const ID: &'static str = "protractor-reading";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHORT_MARKS, FROM_BOTH_SIDES];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// Every size but the right angle, where both scales say the same.
    fn distinct(params: &Params) -> u64 {
        let sizes = u64::from((SIZES.1 - SIZES.0) / step(params));
        sizes * (1 + u64::from(params.from_both_sides))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Measured {
        let step = step(params);
        loop {
            let degrees = (step * chance.between(SIZES.0 / step, SIZES.1 / step)) as u16;
            let from_left = params.from_both_sides && chance.below(2) == 1;
            if degrees != 90 {
                return Measured { degrees, from_left };
            }
        }
    }

    fn all(params: &Params) -> Option<Vec<Measured>> {
        let sides = if params.from_both_sides { &[false, true][..] } else { &[false] };
        let sizes = (SIZES.0..=SIZES.1).step_by(step(params) as usize).filter(|degrees| *degrees != 90);
        Some(
            sizes
                .flat_map(|degrees| sides.iter().map(move |&from_left| Measured { degrees: degrees as u16, from_left }))
                .collect(),
        )
    }

    fn difficulty(item: &Measured) -> u32 {
        u32::from(item.from_left) + 2 * u32::from(!item.degrees.is_multiple_of(10))
    }

    /// From either side as often, and as many at the short marks as at the long ones.
    fn strata(params: &Params) -> Strata {
        let kinds: &[u32] = match (params.short_marks, params.from_both_sides) {
            (false, false) => &[0],
            (false, true) => &[0, 1],
            (true, false) => &[0, 2],
            (true, true) => &[0, 1, 2, 3],
        };
        let layers: Vec<Layer> = kinds.iter().map(|&up_to| Layer { up_to, weight: 1 }).collect();
        Strata::known(&layers)
    }

    fn fits(block: &[Measured], next: &Measured, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.degrees == other.degrees)
    }

    fn key(item: &Measured) -> Key {
        Key::integer(item.degrees.into())
    }

    fn prompt(item: &Measured, reader: Reader) -> Prompt {
        let angle = Protractor { degrees: item.degrees, from_left: item.from_left };
        Prompt(vec![Part::figure(&angle, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Measured, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Measured, reader: Reader) -> Vec<String> {
        let said = Words::Read { from_left: item.from_left, degrees: item.degrees.into() };
        vec![Words::FindTheZero.say(reader), said.say(reader)]
    }

    fn misconceptions(item: &Measured, reader: Reader) -> Vec<Misconception> {
        let degrees = i64::from(item.degrees);
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let mut wrong = vec![way("other-scale", 180 - degrees, Words::OtherScale { is_wide: degrees > 90 })];
        if !item.degrees.is_multiple_of(10) {
            wrong.push(way("mark-before", degrees - 5, Words::ShortMarks));
            wrong.push(way("mark-behind", degrees + 5, Words::ShortMarks));
        }
        wrong
    }
}
