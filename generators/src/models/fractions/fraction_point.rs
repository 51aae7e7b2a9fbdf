//! A point between the whole numbers of a line, and the fraction that it is at.

use super::number::simplify;
use crate::{
    answers::Key,
    blueprint::is_rare,
    figures::{Labels, NumberLine},
    model::{ItemModel, Misconception, ParamsError},
    models::keys::fraction,
    prompt::{Part, Prompt},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::fractions::{
        fraction_point::{self as said, Words},
        fraction_sum::LARGEST_DENOMINATOR,
    },
    parameters::Parameter,
};

/// The model.
pub struct FractionPoint;

/// Which lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The most parts of a whole, 6 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 6, max = 12)))]
    pub largest_denominator: u8,
    /// The number at the right end, 1 to 4; the left end is 0.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 4)))]
    pub line_to: u8,
}

impl Default for Params {
    fn default() -> Self {
        Self { largest_denominator: 8, line_to: 1 }
    }
}

/// A point so many marks from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    line_to: u8,
    parts: i64,
    marks: i64,
}

impl ItemModel for FractionPoint {
    type Params = Params;
    type Item = Point;

    const ID: &'static str = "fraction-point";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[LARGEST_DENOMINATOR, said::LINE_TO];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(LARGEST_DENOMINATOR, params.largest_denominator, 6..=12)?;
        ParamsError::unless_within(said::LINE_TO, params.line_to, 1..=4)
    }

    /// Every mark but those of the whole numbers.
    fn distinct(params: &Params) -> u64 {
        (2..=u64::from(params.largest_denominator)).map(|parts| u64::from(params.line_to) * (parts - 1)).sum()
    }

    fn all(params: &Params) -> Option<Vec<Point>> {
        let line_to = params.line_to;
        let marks = |parts: i64| (1..parts * i64::from(line_to)).filter(move |marks| marks % parts != 0);
        let parts = 2..=i64::from(params.largest_denominator);
        Some(parts.flat_map(|parts| marks(parts).map(move |marks| Point { line_to, parts, marks })).collect())
    }

    fn draw(params: &Params, chance: &mut Chance) -> Point {
        let most = u32::from(params.largest_denominator);
        loop {
            let (parts, marks) = (chance.between(2, most), chance.between(1, most * u32::from(params.line_to)));
            if marks < parts * u32::from(params.line_to) && marks % parts != 0 {
                return Point { line_to: params.line_to, parts: parts.into(), marks: marks.into() };
            }
        }
    }

    /// More parts are more to count; beyond 1 there are two counts.
    fn difficulty(item: &Point) -> u32 {
        item.parts as u32 / 2 + 2 * u32::from(item.marks > item.parts)
    }

    fn fits(block: &[Point], next: &Point, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.marks * other.parts == other.marks * one.parts)
    }

    fn key(item: &Point) -> Key {
        fraction(item.marks, item.parts)
    }

    fn prompt(item: &Point, reader: Reader) -> Prompt {
        let line = NumberLine {
            from: 0,
            step: 1,
            steps: item.line_to,
            parts: item.parts as u8,
            labels: Labels::Numbers,
            points: vec![(item.marks as u16, 'A')],
        };
        Prompt(vec![Part::figure(&line, reader), Part::words(Words::Ask, reader)])
    }

    fn speech(_: &Point, reader: Reader) -> String {
        Words::Ask.say(reader)
    }

    fn solution(item: &Point, reader: Reader) -> Vec<String> {
        let Point { parts, marks, .. } = *item;
        let mut steps = vec![Words::Parts { parts }.say(reader), Words::Marks { marks, parts }.say(reader)];
        simplify(&mut steps, marks, parts, &Self::key(item), reader);
        steps
    }

    fn misconceptions(item: &Point, reader: Reader) -> Vec<Misconception> {
        let Point { line_to, parts, marks } = *item;
        let way =
            |name, (over, under), words: Words| Misconception::new(name, Key::fraction(over, under), words, reader);
        vec![
            way("parts-of-the-whole-line", (marks, parts * i64::from(line_to)), Words::WholeLine),
            way("left-out-the-whole", (marks % parts, parts), Words::LeftOutWhole),
            way("counted-the-marks-at-the-ends", (marks, parts + 1), Words::MarksForParts),
            way("counted-zero", (marks + 1, parts), Words::CountedZero),
            way("counted-the-marks", (marks, 1), Words::OnlyMarks),
        ]
    }
}
