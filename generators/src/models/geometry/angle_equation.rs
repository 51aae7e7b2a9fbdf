//! Angles and segments that expressions stand for: `(3x + 10)°` opposite `(5x − 20)°`.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        ranges::Ranges,
        terms::{Term, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use num_integer::Integer as _;
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::angle_equation::{ABOUT, About as Said, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct AngleEquation;

/// What the expressions stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What the expressions stand for.
    pub about: About,
}

/// What the expressions stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Opposite angles of two lines.
    Opposite,
    /// Corresponding angles at parallel lines.
    Corresponding,
    /// Two angles on a line.
    Beside,
    /// Two angles that make a larger one.
    PartsOfAngle,
    /// Two segments that make a longer one.
    PartsOfSegment,
    /// Two halves of a segment.
    Midpoint,
}

impl Default for Params {
    fn default() -> Self {
        Self { about: About::Opposite }
    }
}

/// `ax + b` and `cx + d`, and the x for which it is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    about: About,
    one: (i64, i64),
    other: (i64, i64),
    x: i64,
}

impl About {
    const fn said(self) -> Said {
        match self {
            Self::Opposite => Said::Opposite,
            Self::Corresponding => Said::Corresponding,
            Self::Beside => Said::Beside,
            Self::PartsOfAngle => Said::PartsOfAngle,
            Self::PartsOfSegment => Said::PartsOfSegment,
            Self::Midpoint => Said::Midpoint,
        }
    }

    /// Whether both are equal; otherwise they make a whole.
    const fn is_equal(self) -> bool {
        matches!(self, Self::Opposite | Self::Corresponding | Self::Midpoint)
    }

    const fn is_of_angles(self) -> bool {
        !matches!(self, Self::PartsOfSegment | Self::Midpoint)
    }
}

/// The numbers before x, the numbers beside it, and x.
fn numbers(about: About) -> Ranges<5> {
    let other = match about {
        About::PartsOfAngle | About::PartsOfSegment => (-9, 9),
        // It follows from the others.
        _ => (0, 0),
    };
    Ranges([(2, 6), (-9, 9), (2, 6), other, (4, 15)])
}

fn pair(about: About, [a, b, c, d, x]: [i64; 5]) -> Pair {
    let d = match about {
        About::PartsOfAngle | About::PartsOfSegment => d,
        About::Beside => 180 - a * x - b - c * x,
        _ => a * x + b - c * x,
    };
    Pair { about, one: (a, b), other: (c, d), x }
}

fn fits(about: About, row: &[i64; 5]) -> bool {
    let Pair { one: (a, b), other: (c, d), x, .. } = pair(about, *row);
    let (least, most) = if about.is_of_angles() { (15, 165) } else { (4, 90) };
    let is_plain = |value: i64| (least..=most).contains(&value);
    let whole = (a + c) * x + b + d;
    b * d != 0 && is_plain(a * x + b) && is_plain(c * x + d) && if about.is_equal() { a != c } else { whole <= 180 }
}

impl Pair {
    fn whole(self) -> i64 {
        (self.one.0 + self.other.0) * self.x + self.one.1 + self.other.1
    }

    fn rows(self, reader: Reader) -> [Vec<Math>; 2] {
        [self.one, self.other].map(|(times, number)| row(&[Term::of(times, 'x'), Term::number(number)], reader))
    }

    fn words(self, [one, other]: [String; 2]) -> Words {
        Words::Ask { about: self.about.said(), one, other, whole: self.whole() }
    }
}

impl ItemModel for AngleEquation {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "angle-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[ABOUT];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(params: &Params) -> u64 {
        numbers(params.about).count(|row| fits(params.about, row))
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        pair(params.about, numbers(params.about).draw(|row| fits(params.about, row), chance))
    }

    fn difficulty(item: &Pair) -> u32 {
        u32::from(item.one.1 < 0) + u32::from(item.other.1 < 0) + u32::from(item.x > 9)
    }

    fn key(item: &Pair) -> Key {
        Key::integer(item.x)
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        Prompt::words(item.words(item.rows(reader).map(|row| format!("({})", Part::Math(row).text()))), reader)
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        item.words(item.rows(reader).map(|row| aloud(&row, reader))).say(reader)
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let [one, other] = item.rows(reader).map(|row| Part::Math(row).text());
        let (about, whole) = (item.about.said(), item.whole());
        let equation = match item.about.is_equal() {
            true => Words::Equal { about, one, other },
            false => Words::Together { about, one, other, whole },
        };
        vec![equation.say(reader), Step::Answer { shown: Self::key(item).shown(reader) }.say(reader)]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let Pair { about, one: (a, b), other: (c, d), x } = *item;
        let [one, other] = item.rows(reader).map(|row| Part::Math(row).text());
        let (equal, together) = (
            Words::Equal { about: about.said(), one: one.clone(), other: other.clone() },
            Words::Together { about: about.said(), one, other, whole: item.whole() },
        );
        // The value of an expression in the place of x.
        let value = Misconception::new("value-for-x", Key::integer(a * x + b), Words::XIsAsked, reader);
        // As if the other rule held.
        let (over, under) = if about.is_equal() { (180 - b - d, a + c) } else { (d - b, a - c) };
        let shared = over.gcd(&under) * under.signum();
        let mut wrong = vec![value];
        if under != 0 {
            let answer = match (over / shared, under / shared) {
                (over, 1) => Key::integer(over),
                (over, under) => Key::fraction(over, under),
            };
            let words = if about.is_equal() { equal } else { together };
            wrong.push(Misconception::new("other-rule", answer, words, reader));
        }
        wrong
    }
}
