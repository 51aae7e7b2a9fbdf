//! Powers of two bases with one exponent each: `x^3y^2 × x^4y^5`, `(x^3y^2)^4`, `(2^3 × 5^4)/(2^6 × 5^2)`

mod params;

use crate::{
    answers::Key,
    blueprint::is_rare,
    model::{ItemModel, Misconception, ParamsError},
    models::{keys::blanks, signed::behind_a_sign},
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use params::Exponents;
pub use params::{Bases, Params, Shape};
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

const ANY: [Shape; 4] = [Shape::Product, Shape::Quotient, Shape::PowerOfProduct, Shape::PowerOfQuotient];
const PRIMES: [i64; 4] = [2, 3, 5, 7];
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
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
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
