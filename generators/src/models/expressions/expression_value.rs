//! The value of an expression for given numbers: `4x − 7` for x = 3, `2x^2 + 5` for x = −2, `3x + 2y` for x = 4 and y = 5.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        signed::{behind_a_sign, other_than_zero},
        terms::{Term, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::{Slip, Step},
        expressions::expression_value::{SHAPE, Words},
    },
    parameters::{Parameter, algebra, whole_numbers},
};

/// The model.
pub struct ExpressionValue;

/// Which expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// The shape.
    pub shape: Shape,
    /// The largest number, 5 to 12.
    #[cfg_attr(feature = "schema", schemars(range(min = 5, max = 12)))]
    pub number_to: u8,
    /// Whether letters stand for negative numbers too.
    pub negative: bool,
}

/// The shape of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// `ax + b`
    OneLetter,
    /// `ax² + b`
    Square,
    /// `ax + by`
    TwoLetters,
}

impl Default for Params {
    fn default() -> Self {
        Self { shape: Shape::OneLetter, number_to: 9, negative: false }
    }
}

/// An expression with the values of its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Valued {
    shape: Shape,
    a: i64,
    b: i64,
    x: i64,
    /// 1 where there is no y, so that the second term is b.
    y: i64,
}

impl Valued {
    fn terms(self) -> [Term; 2] {
        match self.shape {
            Shape::OneLetter => [Term::of(self.a, 'x'), Term::number(self.b)],
            Shape::Square => [Term::squared(self.a, 'x'), Term::number(self.b)],
            Shape::TwoLetters => [Term::of(self.a, 'x'), Term::of(self.b, 'y')],
        }
    }

    fn first(self) -> i64 {
        match self.shape {
            Shape::Square => self.a * self.x * self.x,
            Shape::OneLetter | Shape::TwoLetters => self.a * self.x,
        }
    }

    fn value(self) -> i64 {
        self.first() + self.b * self.y
    }

    /// What each letter is.
    fn letters(self, reader: Reader) -> Vec<Vec<Math>> {
        let is = |letter, value| vec![Math::Variable(letter), Math::Operator('='), Math::whole(value, reader)];
        match self.shape {
            Shape::TwoLetters => vec![is('x', self.x), is('y', self.y)],
            Shape::OneLetter | Shape::Square => vec![is('x', self.x)],
        }
    }

    /// The numbers in the places of the letters.
    fn put_in(self, reader: Reader) -> String {
        let times = |a, x: Vec<Math>| [vec![Math::whole(a, reader), Math::Operator('×')], x].concat();
        let x = behind_a_sign(self.x, reader);
        let first = match self.shape {
            Shape::Square => times(self.a, vec![Math::power(x, 2, reader)]),
            Shape::OneLetter | Shape::TwoLetters => times(self.a, vec![x]),
        };
        let sign = Math::Operator(if self.b < 0 { '−' } else { '+' });
        let second = match self.shape {
            Shape::TwoLetters => times(self.b.abs(), vec![behind_a_sign(self.y, reader)]),
            Shape::OneLetter | Shape::Square => vec![Math::whole(self.b.abs(), reader)],
        };
        Part::Math([first, vec![sign], second].concat()).text()
    }
}

impl ItemModel for ExpressionValue {
    type Params = Params;
    type Item = Valued;

    const ID: &'static str = "expression-value";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[SHAPE, whole_numbers::NUMBER_TO, algebra::NEGATIVE];

    fn check(params: &Params) -> Result<(), ParamsError> {
        ParamsError::unless_within(whole_numbers::NUMBER_TO, params.number_to, 5..=12)
    }

    /// The number before x from 2 on, the second number to both sides of zero (before y without ±1), and the letters'.
    fn distinct(params: &Params) -> u64 {
        let n = u64::from(params.number_to);
        let letter = if params.negative { 2 * (n - 1) } else { n - 1 };
        match params.shape {
            Shape::OneLetter | Shape::Square => (n - 1) * 2 * n * letter,
            Shape::TwoLetters => (n - 1) * 2 * (n - 1) * letter * letter,
        }
    }

    fn draw(params: &Params, chance: &mut Chance) -> Valued {
        let to = u32::from(params.number_to);
        let beyond_one = |chance: &mut Chance, negative: bool| {
            let number = i64::from(chance.between(2, to));
            if negative && chance.below(2) == 1 { -number } else { number }
        };
        let a = beyond_one(chance, false);
        let x = beyond_one(chance, params.negative);
        match params.shape {
            Shape::OneLetter | Shape::Square => {
                Valued { shape: params.shape, a, b: other_than_zero(to, chance), x, y: 1 }
            }
            Shape::TwoLetters => {
                let b = beyond_one(chance, true);
                Valued { shape: params.shape, a, b, x, y: beyond_one(chance, params.negative) }
            }
        }
    }

    /// Negative numbers in the letters' places, a difference, and large products.
    fn difficulty(item: &Valued) -> u32 {
        let negative = u32::from(item.x < 0) + u32::from(item.y < 0);
        4 * negative + 2 * u32::from(item.b < 0) + u32::from(item.first().abs() > 40)
    }

    fn key(item: &Valued) -> Key {
        Key::integer(item.value())
    }

    fn prompt(item: &Valued, reader: Reader) -> Prompt {
        let letters = item.letters(reader).into_iter().map(|letter| Part::Math(letter).text()).collect();
        Prompt(vec![Part::words(Words::Ask { letters }, reader), Part::Math(row(&item.terms(), reader))])
    }

    fn speech(item: &Valued, reader: Reader) -> String {
        let letters = item.letters(reader).iter().map(|letter| aloud(letter, reader)).collect();
        Words::Speech { row: aloud(&row(&item.terms(), reader), reader), letters }.say(reader)
    }

    fn solution(item: &Valued, reader: Reader) -> Vec<String> {
        let parts = Step::Then {
            row: Part::Math(row(&[Term::number(item.first()), Term::number(item.b * item.y)], reader)).text(),
        };
        let shown = Self::key(item).shown(reader);
        vec![
            Words::PutIn { row: item.put_in(reader) }.say(reader),
            parts.say(reader),
            Step::Answer { shown }.say(reader),
        ]
    }

    fn misconceptions(item: &Valued, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer, words: Words| Misconception::new(name, Key::integer(answer), words, reader);
        let (a, b, x, y) = (item.a, item.b, item.x, item.y);
        let mut wrong = Vec::new();
        if item.shape == Shape::Square {
            wrong.push(way("squared-the-product", a * x * a * x + b, Words::SquaredProduct));
            wrong.push(way("doubled-for-squared", a * 2 * x + b, Words::DoubledForSquared));
        } else {
            wrong.push(way("added-for-times", a + x + if y == 1 { b } else { b + y }, Words::AddedForTimes));
        }
        if (2..10).contains(&x) && item.shape == Shape::OneLetter {
            wrong.push(way("digits-side-by-side", 10 * a + x + b, Words::SideBySide));
        }
        let second = Slip::SecondPart { counts_as: b * y };
        wrong.push(Misconception::new("wrong-sign", Key::integer(item.first() - b * y), second, reader));
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_part_with_the_wrong_sign_is_named() {
        let value = Valued { shape: Shape::TwoLetters, a: 8, b: 9, x: 8, y: 7 };
        let wrong = ExpressionValue::misconceptions(&value, Reader::default());
        let wrong = wrong.iter().find(|wrong| wrong.name == "wrong-sign").expect("a wrong sign");
        assert_eq!(wrong.answer.canonical(), "1");
        assert_eq!(wrong.words, "The second part was taken with the wrong sign. It counts as +63.");
    }
}
