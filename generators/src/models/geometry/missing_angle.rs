//! The angle that is missing: in a triangle, in a shape of four sides, on a straight line, in a right angle, around a point.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::mirrors::in_any_order,
    prompt::Prompt,
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::geometry::missing_angle::{WHERE, Where as Place, Words},
    parameters::Parameter,
};

/// The model.
pub struct MissingAngle;

/// Where the angles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Where the angles are.
    pub r#where: Where,
}

/// Where the angles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Where {
    /// Three angles, 180° together.
    Triangle,
    /// Four angles, 360° together.
    Quadrilateral,
    /// Two angles, 180° together.
    StraightLine,
    /// Two angles, 90° together.
    RightAngle,
    /// Four angles, 360° together.
    AroundPoint,
}

impl Default for Params {
    fn default() -> Self {
        Self { r#where: Where::Triangle }
    }
}

/// No angle is smaller.
const LEAST: i64 = 10;

impl Where {
    const fn place(self) -> Place {
        match self {
            Self::Triangle => Place::Triangle,
            Self::Quadrilateral => Place::Quadrilateral,
            Self::StraightLine => Place::StraightLine,
            Self::RightAngle => Place::RightAngle,
            Self::AroundPoint => Place::AroundPoint,
        }
    }

    const fn sum(self) -> i64 {
        match self {
            Self::RightAngle => 90,
            Self::Triangle | Self::StraightLine => 180,
            Self::Quadrilateral | Self::AroundPoint => 360,
        }
    }

    /// How many angles are known.
    const fn known(self) -> usize {
        match self {
            Self::StraightLine | Self::RightAngle => 1,
            Self::Triangle => 2,
            Self::Quadrilateral | Self::AroundPoint => 3,
        }
    }

    /// The largest angle; in a shape of four sides none is turned inward.
    const fn most(self) -> i64 {
        match self {
            Self::Quadrilateral | Self::AroundPoint => 170,
            Self::Triangle | Self::StraightLine | Self::RightAngle => self.sum() - LEAST,
        }
    }
}

/// The angles that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Angles {
    place: Where,
    known: Vec<i64>,
}

impl Angles {
    fn missing(&self) -> i64 {
        self.place.sum() - self.known.iter().sum::<i64>()
    }
}

impl ItemModel for MissingAngle {
    type Params = Params;
    type Item = Angles;

    const ID: &'static str = "missing-angle";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[WHERE];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    /// All angles that there are, in whatever order: which of them is missing makes no other fact.
    fn distinct(params: &Params) -> u64 {
        let (least, most, sum) = (LEAST, params.r#where.most(), params.r#where.sum());
        // What the angles can be together with the missing one, the least first.
        let pairs = |from: i64, rest: i64| (rest / 2 - from.max(rest - most) + 1).max(0).unsigned_abs();
        match params.r#where.known() {
            1 => pairs(least, sum),
            2 => (least..=most).map(|a| pairs(a, sum - a)).sum(),
            _ => (least..=most).flat_map(|a| (a..=most).map(move |b| (a, b))).map(|(a, b)| pairs(b, sum - a - b)).sum(),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Angles {
        let (place, most) = (params.r#where, params.r#where.most());
        loop {
            let angle = |chance: &mut Chance| i64::from(chance.between(LEAST as u32, most as u32));
            let known = (0..place.known()).map(|_| angle(chance)).collect();
            let angles = Angles { place, known };
            if (LEAST..=most).contains(&angles.missing()) {
                return angles;
            }
        }
    }

    /// One fact, whichever of its angles is missing.
    fn is_same(one: &Angles, other: &Angles) -> bool {
        let all = |item: &Angles| [item.known.as_slice(), &[item.missing()]].concat();
        in_any_order(&all(one), &all(other))
    }

    /// Whether the numbers are round.
    fn difficulty(item: &Angles) -> u32 {
        let uneven = item.known.iter().filter(|angle| **angle % 10 != 0).count() as u32;
        uneven.min(1) + u32::from(item.missing() % 10 != 0)
    }

    fn key(item: &Angles) -> Key {
        Key::integer(item.missing())
    }

    fn prompt(item: &Angles, reader: Reader) -> Prompt {
        Prompt::words(Words::Ask { place: item.place.place(), known: item.known.clone() }, reader)
    }

    fn speech(item: &Angles, reader: Reader) -> String {
        Words::Ask { place: item.place.place(), known: item.known.clone() }.say(reader)
    }

    fn solution(item: &Angles, reader: Reader) -> Vec<String> {
        let together = Words::Together { place: item.place.place(), sum: item.place.sum() };
        let rest = Words::Rest { sum: item.place.sum(), known: item.known.clone(), missing: item.missing() };
        vec![together.say(reader), rest.say(reader)]
    }

    fn misconceptions(item: &Angles, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (known, sum) = (item.known.iter().sum::<i64>(), item.place.sum());
        let together = || Words::Together { place: item.place.place(), sum };
        let mut wrong = Vec::new();
        for other in [90, 180, 360].into_iter().filter(|other| *other != sum && *other > known) {
            wrong.push(way("other-sum", other - known, together()));
        }
        if item.known.len() > 1 {
            wrong.push(way("sum-of-the-known", known, Words::WhatIsLeft));
        }
        wrong
    }
}
