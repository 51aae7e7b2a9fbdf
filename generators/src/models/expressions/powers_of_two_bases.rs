//! Powers of two bases with one exponent each: `x^3y^2 × x^4y^5`, `(x^3y^2)^4`, `(2^3 × 5^4)/(2^6 × 5^2)`

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::blanks, signed::behind_a_sign},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        expressions::powers_of_two_bases::{BASES, NEGATIVE, SHAPE, Words},
    },
    parameters::{Parameter, whole_numbers},
};

/// The model.
pub struct PowersOfTwoBases;

/// Which powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// What is to be written with one power of each base.
    pub shape: Shape,
    /// The bases.
    pub bases: Bases,
    /// The largest exponent shown, 4 to 12; the smallest is 2.
    #[cfg_attr(feature = "schema", schemars(range(min = 4, max = 12)))]
    pub exponent_to: u8,
    /// Whether exponents are negative too, those that are shown and those that come out.
    pub negative: bool,
}

/// What is to be written with one power of each base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `x^3y^2 × x^4y^5`
    Product,
    /// `(x^7y^5)/(x^2y^3)`
    Quotient,
    /// `(x^3y^2)^4`
    PowerOfProduct,
    /// `(x^3/y^2)^4`
    PowerOfQuotient,
    /// Any of these.
    Any,
    /// `(x^3y^2)^4/(x^2y^3)^2`; with negative exponents there may be no y above.
    QuotientOfPowers,
}

/// The bases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bases {
    /// x and y.
    Letters,
    /// Two of the primes up to 7: powers of those make a number in one way only.
    Numbers,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::Any, bases: Bases::Letters, exponent_to: 9, negative: false }
    }
}

const ANY: [Shape; 4] = [Shape::Product, Shape::Quotient, Shape::PowerOfProduct, Shape::PowerOfQuotient];
const PRIMES: [i64; 4] = [2, 3, 5, 7];
/// How many pairs they make.
const PAIRS: u64 = 6;

/// The exponents of one base: in the first part and in the second, 0 where it is not there.
type Exponents = (i64, i64);

/// Two bases with their exponents, and the exponents outside of the parentheses around each part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Powers {
    /// Never [`Shape::Any`].
    shape: Shape,
    /// None for letters.
    primes: Option<(i64, i64)>,
    first: Exponents,
    second: Exponents,
    outside: Exponents,
}

impl Shape {
    /// The exponent that comes out.
    fn exponent(self, (above, below): Exponents, (p, q): Exponents) -> i64 {
        match self {
            Self::Product | Self::Any => above + below,
            Self::Quotient => above - below,
            Self::PowerOfProduct | Self::PowerOfQuotient => above * p,
            Self::QuotientOfPowers => above * p - below * q,
        }
    }

    fn has_second_part(self) -> bool {
        !matches!(self, Self::PowerOfProduct | Self::PowerOfQuotient)
    }
}

impl Params {
    fn fits(self, exponent: i64) -> bool {
        exponent > 0 || (self.negative && exponent < 0)
    }

    fn exponents(self) -> Vec<i64> {
        let to = i64::from(self.exponent_to);
        (-to..=to).filter(|exponent| *exponent > 1 || (self.negative && *exponent < -1)).collect()
    }

    fn drawn(self, chance: &mut Chance) -> i64 {
        let exponent = i64::from(chance.between(2, self.exponent_to.into()));
        if self.negative && chance.below(2) == 1 { -exponent } else { exponent }
    }

    /// Every pair of exponents that one base can have between these outside, but for a base that is not there above.
    fn of_a_base(self, shape: Shape, outside: Exponents) -> impl Iterator<Item = Exponents> {
        let below = if shape.has_second_part() { self.exponents() } else { vec![0] };
        let pairs = self
            .exponents()
            .into_iter()
            .flat_map(move |above| below.clone().into_iter().map(move |below| (above, below)));
        pairs.filter(move |pair| self.fits(shape.exponent(*pair, outside)))
    }

    /// How many items of a shape there are.
    fn count(self, shape: Shape) -> u64 {
        let of_a_base = |outside| self.of_a_base(shape, outside).count() as u64;
        let pairs = match self.bases {
            Bases::Letters => 1,
            Bases::Numbers => PAIRS,
        };
        let rows = match shape {
            Shape::Product | Shape::Any => {
                let all = of_a_base((1, 1));
                let alike = self.of_a_base(shape, (1, 1)).filter(|(above, below)| above == below).count() as u64;
                match self.bases {
                    // Whole parts change places; with numbers each power may.
                    Bases::Letters => (all * all + alike * alike) / 2,
                    Bases::Numbers => ((all + alike) / 2).pow(2),
                }
            }
            Shape::Quotient => of_a_base((1, 1)).pow(2),
            Shape::PowerOfProduct | Shape::PowerOfQuotient => {
                self.exponents().into_iter().map(|p| of_a_base((p, 1)).pow(2)).sum()
            }
            Shape::QuotientOfPowers => {
                let exponents = self.exponents();
                let absent = if self.negative { exponents.len() as u64 } else { 0 };
                let outside = exponents.iter().flat_map(|p| exponents.iter().map(move |q| (*p, *q)));
                outside.map(|outside| of_a_base(outside) * (of_a_base(outside) + absent)).sum()
            }
        };
        rows * pairs
    }
}

impl Powers {
    fn answers(self) -> (i64, i64) {
        (self.shape.exponent(self.first, self.outside), self.shape.exponent(self.second, self.outside))
    }

    fn bases(self, reader: Reader) -> (Math, Math) {
        match self.primes {
            Some((first, second)) => (Math::whole(first, reader), Math::whole(second, reader)),
            None => (Math::Variable('x'), Math::Variable('y')),
        }
    }

    /// Powers beside each other: letters need no sign between them.
    fn beside(self, powers: Vec<Math>) -> Vec<Math> {
        match self.primes {
            None if powers.len() > 1 => vec![Math::Tight(powers)],
            _ => {
                let mut row = Vec::new();
                for power in powers {
                    row.extend((!row.is_empty()).then_some(Math::Operator('×')));
                    row.push(power);
                }
                row
            }
        }
    }

    fn power(base: Math, exponent: i64, reader: Reader) -> Option<Math> {
        (exponent != 0).then(|| Math::power(base, exponent, reader))
    }

    /// The first part or the second.
    fn part(self, of: fn(Exponents) -> i64, reader: Reader) -> Vec<Math> {
        let (first, second) = self.bases(reader);
        let powers = [Self::power(first, of(self.first), reader), Self::power(second, of(self.second), reader)];
        self.beside(powers.into_iter().flatten().collect())
    }

    fn left(self, reader: Reader) -> Vec<Math> {
        let (above, below) = (self.part(|(above, _)| above, reader), self.part(|(_, below)| below, reader));
        let raised = |part, exponent| Math::power(Math::Group(part), exponent, reader);
        match self.shape {
            Shape::Product | Shape::Any => [above, vec![Math::Operator('×')], below].concat(),
            Shape::Quotient => vec![Math::Fraction(above, below)],
            Shape::PowerOfProduct => vec![raised(above, self.outside.0)],
            Shape::PowerOfQuotient => {
                let (first, second) = self.bases(reader);
                let over = vec![Math::power(first, self.first.0, reader)];
                let under = vec![Math::power(second, self.second.0, reader)];
                vec![raised(vec![Math::Fraction(over, under)], self.outside.0)]
            }
            Shape::QuotientOfPowers => {
                vec![Math::Fraction(vec![raised(above, self.outside.0)], vec![raised(below, self.outside.1)])]
            }
        }
    }

    fn row(self, reader: Reader) -> Vec<Math> {
        let (first, second) = self.bases(reader);
        let open = |base, letter| Math::Power(vec![base], vec![Math::Variable(letter)]);
        let (m, n) = (open(first, 'm'), open(second, 'n'));
        let right = match self.shape {
            Shape::PowerOfQuotient => vec![Math::Fraction(vec![m], vec![n])],
            _ => self.beside(vec![m, n]),
        };
        [self.left(reader), vec![Math::Operator('=')], right].concat()
    }

    /// The row for a voice, which has no line that says where a product ends.
    fn aloud(self, reader: Reader) -> Vec<Math> {
        let grouped = |row: Vec<Math>| match row.as_slice() {
            [Math::Power(..)] => row,
            _ => vec![Math::Group(row)],
        };
        let piece = |piece| match piece {
            Math::Fraction(over, under) => Math::Fraction(grouped(over), grouped(under)),
            other => other,
        };
        self.row(reader).into_iter().map(piece).collect()
    }

    /// How an exponent comes out: `m = 3 × 4 = 12`
    fn worked(self, letter: char, (above, below): Exponents, exponent: i64, reader: Reader) -> String {
        let number = |number| Math::whole(number, reader);
        let times = |number| vec![Math::Operator('×'), behind_a_sign(number, reader)];
        let (p, q) = self.outside;
        let mut row = vec![Math::Variable(letter), Math::Operator('='), number(above)];
        match self.shape {
            Shape::Product | Shape::Any => row.extend([Math::Operator('+'), behind_a_sign(below, reader)]),
            Shape::Quotient => row.extend([Math::Operator('−'), behind_a_sign(below, reader)]),
            Shape::PowerOfProduct | Shape::PowerOfQuotient => row.extend(times(p)),
            Shape::QuotientOfPowers => {
                row.extend(if above == 0 { Vec::new() } else { times(p) });
                row.extend([Math::Operator('−'), behind_a_sign(below, reader)]);
                row.extend(times(q));
            }
        }
        row.extend([Math::Operator('='), number(exponent)]);
        Step::Then { row: Part::Math(row).text() }.say(reader)
    }
}

fn key((m, n): (i64, i64)) -> Key {
    blanks(vec![Key::integer(m), Key::integer(n)])
}

fn sorted((one, other): Exponents) -> Exponents {
    (one.min(other), one.max(other))
}

impl ItemModel for PowersOfTwoBases {
    type Params = Params;
    type Item = Powers;

    const ID: &'static str = "powers-of-two-bases";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, BASES, whole_numbers::EXPONENT_TO, NEGATIVE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::EXPONENT_TO, params.exponent_to, 4..=12)
    }

    fn distinct(params: &Params) -> u64 {
        match params.shape {
            Shape::Any => ANY.iter().map(|shape| params.count(*shape)).sum(),
            shape => params.count(shape),
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Powers {
        let shape = match params.shape {
            Shape::Any => ANY[chance.below(4) as usize],
            shape => shape,
        };
        let primes = (params.bases == Bases::Numbers).then(|| {
            let first = chance.below(3) as usize;
            let second = first + 1 + chance.below(3 - first as u32) as usize;
            (PRIMES[first], PRIMES[second])
        });
        let below = |chance: &mut Chance| if shape.has_second_part() { params.drawn(chance) } else { 0 };
        loop {
            let outside = match shape {
                Shape::Product | Shape::Quotient | Shape::Any => (1, 1),
                Shape::PowerOfProduct | Shape::PowerOfQuotient => (params.drawn(chance), 1),
                Shape::QuotientOfPowers => (params.drawn(chance), params.drawn(chance)),
            };
            let first = (params.drawn(chance), below(chance));
            let is_absent = shape == Shape::QuotientOfPowers && params.negative && chance.below(2) == 0;
            let second = (if is_absent { 0 } else { params.drawn(chance) }, below(chance));
            let item = Powers { shape, primes, first, second, outside };
            let (m, n) = item.answers();
            if params.fits(m) && params.fits(n) {
                return item;
            }
        }
    }

    fn is_same(one: &Powers, other: &Powers) -> bool {
        if one == other {
            return true;
        }
        let is_product = one.shape == Shape::Product && other.shape == Shape::Product;
        let turned = |(above, below): Exponents| (below, above);
        is_product
            && one.primes == other.primes
            && match one.primes {
                None => (one.first, one.second) == (turned(other.first), turned(other.second)),
                Some(_) => [(one.first, other.first), (one.second, other.second)]
                    .iter()
                    .all(|(one, other)| sorted(*one) == sorted(*other)),
            }
    }

    /// What is added is easier than what is subtracted, and positive exponents are easier than negative ones.
    fn difficulty(item: &Powers) -> u32 {
        let rule = match item.shape {
            Shape::Product | Shape::Any => 0,
            Shape::PowerOfProduct | Shape::PowerOfQuotient => 1,
            Shape::Quotient => 2,
            Shape::QuotientOfPowers => 3,
        };
        let shown = [item.first, item.second, item.outside];
        let negative = shown.iter().map(|(one, other)| u32::from(*one < 0) + u32::from(*other < 0)).sum::<u32>();
        2 * rule + negative.div_ceil(2)
    }

    fn fits(block: &[Powers], next: &Powers, set_size: u16) -> bool {
        is_rare(block, next, set_size, 5, |one, other| one.answers() == other.answers())
    }

    fn key(item: &Powers) -> Key {
        key(item.answers())
    }

    fn prompt(item: &Powers, reader: Reader) -> Prompt {
        let place = |letter| Part::Math(vec![Math::Variable(letter), Math::Operator('='), Math::Blank]);
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader)), place('m'), place('n')])
    }

    fn speech(item: &Powers, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.aloud(reader), reader) }.say(reader)
    }

    fn solution(item: &Powers, reader: Reader) -> Vec<String> {
        let rule = match item.shape {
            Shape::Product | Shape::Any => Words::AddThem,
            Shape::Quotient => Words::SubtractThem,
            Shape::PowerOfProduct => Words::MultiplyThem,
            Shape::PowerOfQuotient => Words::MultiplyBoth,
            Shape::QuotientOfPowers => Words::MultiplyThenSubtract,
        };
        let (m, n) = item.answers();
        vec![rule.say(reader), item.worked('m', item.first, m, reader), item.worked('n', item.second, n, reader)]
    }

    fn misconceptions(item: &Powers, reader: Reader) -> Vec<Misconception> {
        let way = |name, of: &dyn Fn(Exponents) -> i64, words: Words| {
            Misconception::new(name, key((of(item.first), of(item.second))), words, reader)
        };
        let (p, q) = item.outside;
        let (m, _) = item.answers();
        let only_first =
            || Misconception::new("raised-the-first-alone", key((m, item.second.0)), Words::EachIsRaised, reader);
        match item.shape {
            Shape::Product | Shape::Any => vec![
                way("multiplied-the-exponents", &|(one, other)| one * other, Words::AddThem),
                way("took-the-first", &|(one, _)| one, Words::AddThem),
            ],
            Shape::Quotient => vec![
                way("added-the-exponents", &|(one, other)| one + other, Words::SubtractThem),
                way("subtracted-the-other-way", &|(one, other)| other - one, Words::SubtractThem),
            ],
            Shape::PowerOfProduct => {
                vec![way("added-the-exponents", &|(one, _)| one + p, Words::MultiplyThem), only_first()]
            }
            Shape::PowerOfQuotient => {
                vec![way("added-the-exponents", &|(one, _)| one + p, Words::MultiplyBoth), only_first()]
            }
            Shape::QuotientOfPowers => vec![
                way("left-the-powers-outside", &|(one, other)| one - other, Words::MultiplyThenSubtract),
                way("added-the-exponents", &|(one, other)| one * p + other * q, Words::MultiplyThenSubtract),
            ],
        }
    }
}
