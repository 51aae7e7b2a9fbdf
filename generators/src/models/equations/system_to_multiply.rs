//! Two equations of which one or both are multiplied before they are added: `2x + 3y = 12` and `3x − 4y = 1`

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::point_of,
        mirrors::in_any_order,
        ranges::Ranges,
        signed::other_than_zero,
        terms::{Term, related, row},
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
        equations::{
            linear_system::{SOLUTION_TO, Words as System},
            solving::Way,
            system_to_multiply::{BEFORE_TO, Words},
        },
    },
    parameters::{Parameter, algebra},
};

/// The model.
pub struct SystemToMultiply;

/// Which systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The largest number before a letter, 4 to 6.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 6)))]
    pub before_to: u8,
    /// How far from zero x and y go, 5 to 12; of fractions the numbers above and below the line.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub solution_to: u8,
    /// Whether x, y or both are fractions; then the numbers behind the equals signs go to 9.
    pub fractions: bool,
}

impl Default for Params {
    fn default() -> Self {
        Self { before_to: 6, solution_to: 6, fractions: false }
    }
}

/// The largest number behind an equals sign where solutions are fractions.
const BEHIND_TO: u32 = 9;

/// `ax + by = e` and `cx + dy = f`, the first number of each positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    first: (i64, i64, i64),
    second: (i64, i64, i64),
    fractions: bool,
}

/// How a letter drops out: what each equation is multiplied by, and whether they are added then.
#[derive(Clone, Copy)]
struct Dropping {
    letter: char,
    times: (i64, i64),
    added: bool,
}

impl Dropping {
    fn of(letter: char, one: i64, other: i64) -> Self {
        let shared = one.lcm(&other).abs();
        Self { letter, times: (shared / one.abs(), shared / other.abs()), added: (one < 0) != (other < 0) }
    }

    fn multiplies_both(self) -> bool {
        self.times.0 > 1 && self.times.1 > 1
    }

    /// A number of the first equation and one of the second, put together.
    fn together(self, one: i64, other: i64) -> i64 {
        let (one, other) = (self.times.0 * one, self.times.1 * other);
        if self.added { one + other } else { one - other }
    }
}

/// In lowest terms, with what is below the line positive.
fn reduced((over, under): (i64, i64)) -> (i64, i64) {
    let shared = over.gcd(&under).max(1) * under.signum();
    (over / shared, under / shared)
}

/// Whether no number divides an equation's left side, and no letter drops out of two of them as they stand.
fn has_to_be_multiplied(&[a, b, c, d]: &[i64; 4]) -> bool {
    let is_to_be_seen = b != 0 && d != 0 && a.gcd(&b) == 1 && c.gcd(&d) == 1;
    is_to_be_seen && a != c && b.abs() != d.abs() && a * d != b * c
}

fn before(params: &Params) -> Ranges<4> {
    let to = i64::from(params.before_to);
    Ranges([(1, to), (-to, to), (1, to), (-to, to)])
}

impl Pair {
    fn x(self) -> (i64, i64) {
        let ((a, b, e), (c, d, f)) = (self.first, self.second);
        reduced((e * d - b * f, a * d - b * c))
    }

    fn y(self) -> (i64, i64) {
        let ((a, b, e), (c, d, f)) = (self.first, self.second);
        reduced((a * f - c * e, a * d - b * c))
    }

    /// Whether a solution of fractions is one to be found by hand.
    fn is_short(self, to: i64) -> bool {
        let (x, y) = (self.x(), self.y());
        let is_within = |(over, under): (i64, i64)| over != 0 && over.abs() <= to && under <= to;
        is_within(x) && is_within(y) && (x.1 > 1 || y.1 > 1)
    }

    /// The letter for which less is to be multiplied.
    fn dropping(self) -> Dropping {
        let ((a, b, _), (c, d, _)) = (self.first, self.second);
        let (x, y) = (Dropping::of('x', a, c), Dropping::of('y', b, d));
        let work = |of: Dropping| (of.multiplies_both(), of.times.0.max(of.times.1));
        if work(x) < work(y) { x } else { y }
    }

    fn equation((a, b, right): (i64, i64, i64), times: i64, reader: Reader) -> Vec<Math> {
        let left = row(&[Term::of(a * times, 'x'), Term::of(b * times, 'y')], reader);
        related(left, '=', vec![Math::whole(right * times, reader)])
    }

    fn rows(self, times: (i64, i64), reader: Reader) -> [Vec<Math>; 2] {
        [Self::equation(self.first, times.0, reader), Self::equation(self.second, times.1, reader)]
    }

    /// What comes out where the left sides alone are multiplied.
    fn left_sides_alone(self) -> ((i64, i64), (i64, i64)) {
        let ((a, b, e), (c, d, f)) = (self.first, self.second);
        let how = self.dropping();
        let right = if how.added { e + f } else { e - f };
        let found = |of| reduced((right, of));
        // The other letter from the first equation as it stands.
        let other = |(over, under): (i64, i64), of: i64, by: i64| reduced((e * under - of * over, by * under));
        if how.letter == 'y' {
            let x = found(how.together(a, c));
            (x, other(x, a, b))
        } else {
            let y = found(how.together(b, d));
            (other(y, b, a), y)
        }
    }
}

fn key(x: (i64, i64), y: (i64, i64)) -> Key {
    point_of(x, y)
}

impl ItemModel for SystemToMultiply {
    type Params = Params;
    type Item = Pair;

    const ID: &'static str = "system-to-multiply";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[BEFORE_TO, SOLUTION_TO, algebra::FRACTIONS];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(BEFORE_TO, params.before_to, 4..=6)?;
        ParamsError::unless_within(SOLUTION_TO, params.solution_to, 5..=12)
    }

    /// Each two equations in one order; solutions to both sides of zero with x other than y, or what makes short fractions.
    fn distinct(params: &Params) -> u64 {
        let to = i64::from(params.solution_to);
        if !params.fractions {
            return before(params).count(has_to_be_multiplied) / 2 * 2 * to as u64 * (2 * to as u64 - 1);
        }
        let behind = i64::from(BEHIND_TO);
        let rights = Ranges([(-behind, behind), (-behind, behind)]);
        let systems = before(params).all(has_to_be_multiplied);
        let of_system = |&[a, b, c, d]: &[i64; 4]| {
            rights.count(|&[e, f]| {
                e != 0 && f != 0 && Pair { first: (a, b, e), second: (c, d, f), fractions: true }.is_short(to)
            })
        };
        systems.iter().map(of_system).sum::<u64>() / 2
    }

    fn draw(params: &Params, chance: &mut Chance) -> Pair {
        let to = u32::from(params.solution_to);
        loop {
            let [a, b, c, d] = before(params).draw(has_to_be_multiplied, chance);
            let around = |to, chance: &mut Chance| (other_than_zero(to, chance), other_than_zero(to, chance));
            let (e, f) = if params.fractions {
                around(BEHIND_TO, chance)
            } else {
                let (x, y) = around(to, chance);
                if x == y {
                    continue;
                }
                (a * x + b * y, c * x + d * y)
            };
            let pair = Pair { first: (a, b, e), second: (c, d, f), fractions: params.fractions };
            if !params.fractions || pair.is_short(to.into()) {
                return pair;
            }
        }
    }

    /// The same two equations, whichever stands first.
    fn is_same(one: &Pair, other: &Pair) -> bool {
        in_any_order(&[one.first, one.second], &[other.first, other.second])
    }

    /// Two equations to multiply are more than one, and negative numbers and fractions are to be put in.
    fn difficulty(item: &Pair) -> u32 {
        let (x, y) = (item.x(), item.y());
        let is_hard = if item.fractions { x.1 > 1 && y.1 > 1 } else { x.0 < 0 || y.0 < 0 };
        2 * u32::from(item.dropping().multiplies_both()) + u32::from(is_hard)
    }

    fn key(item: &Pair) -> Key {
        key(item.x(), item.y())
    }

    fn prompt(item: &Pair, reader: Reader) -> Prompt {
        let [first, second] = item.rows((1, 1), reader);
        let ask = if item.fractions { Part::words(Words::Ask, reader) } else { Part::words(System::Ask, reader) };
        Prompt(vec![ask, Part::Math(first), Part::Math(second)])
    }

    fn speech(item: &Pair, reader: Reader) -> String {
        let [first, second] = item.rows((1, 1), reader).map(|row| aloud(&row, reader));
        if item.fractions {
            Words::Speech { first, second }.say(reader)
        } else {
            System::Speech { first, second }.say(reader)
        }
    }

    fn solution(item: &Pair, reader: Reader) -> Vec<String> {
        let how = item.dropping();
        let letter = how.letter;
        let multiply = match how.times {
            (first, 1) => Words::MultiplyFirst { letter, first },
            (1, second) => Words::MultiplySecond { letter, second },
            (first, second) => Words::MultiplyBoth { letter, first, second },
        };
        let [first, second] = item.rows(how.times, reader).map(|row| Part::Math(row).text());
        let together = if how.added { Words::AddThem { letter } } else { Words::SubtractThem { letter } };
        let ((a, b, e), (c, d, f)) = (item.first, item.second);
        let (kept, times) = if letter == 'y' { ('x', how.together(a, c)) } else { ('y', how.together(b, d)) };
        let right = vec![Math::whole(how.together(e, f), reader)];
        let left = related(vec![Math::term(times, kept, reader)], '=', right);
        let shown = |(over, under): (i64, i64)| Key::fraction(over, under).shown(reader);
        let (x, y) = (shown(item.x()), shown(item.y()));
        let (found, other) = if letter == 'y' { (x, y) } else { (y, x) };
        vec![
            multiply.say(reader),
            Words::Multiplied { first, second }.say(reader),
            together.say(reader),
            Way::Follows { row: Part::Math(left).text() }.say(reader),
            Way::Solution { letter: kept, shown: found }.say(reader),
            Words::PutIn { found: kept, letter, shown: other }.say(reader),
            Step::Answer { shown: Self::key(item).shown(reader) }.say(reader),
        ]
    }

    fn misconceptions(item: &Pair, reader: Reader) -> Vec<Misconception> {
        let (x, y) = (item.x(), item.y());
        let minus = |(over, under): (i64, i64)| (-over, under);
        let (wrong_x, wrong_y) = item.left_sides_alone();
        vec![
            Misconception::new("multiplied-left-sides-alone", key(wrong_x, wrong_y), Words::BothSides, reader),
            Misconception::new("turned-around", key(y, x), System::XFirst, reader),
            Misconception::new("wrong-sign-of-y", key(x, minus(y)), System::TryBoth, reader),
            Misconception::new("wrong-sign-of-x", key(minus(x), y), System::TryBoth, reader),
        ]
    }
}
