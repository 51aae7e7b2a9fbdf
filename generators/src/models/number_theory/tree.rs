//! A calculation with several signs, as a tree: how it is written, what it is worth, and in which order it is done.

use crate::prompt::Math;
use words::{Reader, items::number_theory::order_of_operations::Token};

/// A calculation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    /// A number.
    Number(i64),
    /// Two parts and the sign between them.
    Two(Sign, Box<Tree>, Box<Tree>),
    /// A part times itself.
    Square(Box<Tree>),
}

/// A sign between two numbers; a quotient comes out even.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Adding.
    Plus,
    /// Subtracting.
    Minus,
    /// Multiplying.
    Times,
    /// Dividing.
    Over,
}

impl Sign {
    const fn character(self) -> char {
        match self {
            Self::Plus => '+',
            Self::Minus => '−',
            Self::Times => '×',
            Self::Over => '÷',
        }
    }

    /// What binds more tightly is done earlier.
    pub(super) const fn binds(self) -> u8 {
        match self {
            Self::Plus | Self::Minus => 0,
            Self::Times | Self::Over => 1,
        }
    }

    /// The value, where there is a whole one.
    pub(super) fn value(self, a: i64, b: i64) -> Option<i64> {
        match self {
            Self::Plus => Some(a + b),
            Self::Minus => Some(a - b),
            Self::Times => Some(a * b),
            Self::Over => (b != 0 && a % b == 0).then(|| a / b),
        }
    }
}

impl Tree {
    /// Whether both are one calculation: what is added or multiplied can stand in either order.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Two(sign, a, b), Self::Two(other_sign, c, d)) => {
                let is_mirrored = matches!(sign, Sign::Plus | Sign::Times) && a.is_same(d) && b.is_same(c);
                sign == other_sign && ((a.is_same(c) && b.is_same(d)) || is_mirrored)
            }
            (Self::Square(one), Self::Square(other)) => one.is_same(other),
            _ => self == other,
        }
    }

    pub(super) fn two(sign: Sign, left: Self, right: Self) -> Self {
        Self::Two(sign, Box::new(left), Box::new(right))
    }

    pub(super) fn square(of: Self) -> Self {
        Self::Square(Box::new(of))
    }

    pub(super) fn value(&self) -> i64 {
        match self {
            Self::Number(number) => *number,
            Self::Two(sign, left, right) => sign.value(left.value(), right.value()).unwrap_or_default(),
            Self::Square(of) => of.value() * of.value(),
        }
    }

    /// Whether it stands in parentheses as a part beside a sign.
    fn is_grouped(&self, beside: Sign, is_right: bool) -> bool {
        match self {
            Self::Two(sign, ..) => sign.binds() < beside.binds() || (is_right && sign.binds() == beside.binds()),
            Self::Number(_) | Self::Square(_) => false,
        }
    }

    pub(super) fn row(&self, reader: Reader) -> Vec<Math> {
        let part = |part: &Self, sign, is_right| match part.is_grouped(sign, is_right) {
            true => vec![Math::Group(part.row(reader))],
            false => part.row(reader),
        };
        match self {
            Self::Number(number) => vec![Math::whole(*number, reader)],
            Self::Two(sign, left, right) => {
                [part(left, *sign, false), vec![Math::Operator(sign.character())], part(right, *sign, true)].concat()
            }
            Self::Square(of) => {
                let base =
                    if matches!(**of, Self::Number(_)) { of.row(reader) } else { vec![Math::Group(of.row(reader))] };
                vec![Math::Power(base, vec![Math::whole(2, reader)])]
            }
        }
    }

    /// The same for a voice.
    pub(super) fn tokens(&self) -> Vec<Token> {
        let grouped = |part: &Self| [vec![Token::Open], part.tokens(), vec![Token::Close]].concat();
        let part = |part: &Self, sign, is_right| match part.is_grouped(sign, is_right) {
            true => grouped(part),
            false => part.tokens(),
        };
        match self {
            Self::Number(number) => vec![Token::Number(*number)],
            Self::Two(sign, left, right) => {
                let said = match sign {
                    Sign::Plus => Token::Plus,
                    Sign::Minus => Token::Minus,
                    Sign::Times => Token::Times,
                    Sign::Over => Token::Over,
                };
                [part(left, *sign, false), vec![said], part(right, *sign, true)].concat()
            }
            Self::Square(of) => {
                let base = if matches!(**of, Self::Number(_)) { of.tokens() } else { grouped(of) };
                [base, vec![Token::Squared]].concat()
            }
        }
    }

    /// Its single calculations in the order in which they are done.
    pub(super) fn done(&self) -> Vec<(Sign, i64, i64)> {
        match self {
            Self::Number(_) => Vec::new(),
            Self::Two(sign, left, right) => {
                [left.done(), right.done(), vec![(*sign, left.value(), right.value())]].concat()
            }
            Self::Square(of) => [of.done(), vec![(Sign::Times, of.value(), of.value())]].concat(),
        }
    }

    /// The numbers from left to right, each with the sign before it and squared where a square ends there.
    pub(super) fn flat(&self) -> Vec<(Sign, i64)> {
        match self {
            Self::Number(number) => vec![(Sign::Plus, *number)],
            Self::Two(sign, left, right) => {
                let (left, mut right) = (left.flat(), right.flat());
                if let Some(first) = right.first_mut() {
                    first.0 = *sign;
                }
                [left, right].concat()
            }
            Self::Square(of) => {
                let mut flat = of.flat();
                if let Some(last) = flat.last_mut() {
                    last.1 *= last.1;
                }
                flat
            }
        }
    }
}
