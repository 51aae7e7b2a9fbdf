//! Making the pieces that most models need.

use super::{Column, Math, Part, Prompt};
use words::{Reader, Say};

impl Prompt {
    /// A single row of mathematics that ends in `= ?`.
    #[must_use]
    pub fn calculation(left: Vec<Math>) -> Self {
        Self(vec![Part::calculation(left)])
    }

    /// A single sentence.
    #[must_use]
    pub fn words(sentence: impl Say, reader: Reader) -> Self {
        Self(vec![Part::words(sentence, reader)])
    }
}

impl Part {
    /// A row of mathematics that ends in `= ?`.
    #[must_use]
    pub fn calculation(mut left: Vec<Math>) -> Self {
        left.extend([Math::Operator('='), Math::Blank]);
        Self::Math(left)
    }

    /// A sentence.
    #[must_use]
    pub fn words(sentence: impl Say, reader: Reader) -> Self {
        Self::Words(sentence.say(reader))
    }

    /// Numbers in as few rows as a phone has room for, with so many in one at most, and about as many in each.
    #[must_use]
    pub fn rows(numbers: Vec<Math>, most: usize, reader: Reader) -> Vec<Self> {
        let rows = numbers.len().div_ceil(most.max(1)).max(1);
        let in_each = numbers.len().div_ceil(rows).max(1);
        Math::listed(numbers, reader).chunks(in_each).map(|row| Self::Math(row.to_vec())).collect()
    }
}

impl Column {
    /// Numbers of so many units of their last decimal place: 314 with 2 places is 3.14.
    #[must_use]
    pub fn of(sign: char, numbers: &[(i64, u8)], reader: Reader) -> Self {
        let most = numbers.iter().map(|(_, places)| *places).max().unwrap_or_default();
        // A decimal mark is narrower than a digit, and has a space of its own width.
        let padding = |places: u8| match places {
            0 if most > 0 => format!("\u{2008}{}", "\u{2007}".repeat(most.into())),
            _ => "\u{2007}".repeat((most - places).into()),
        };
        let written = |&(units, places): &(i64, u8)| reader.numbers.decimal(units, places) + &padding(places);
        Self { sign, numbers: numbers.iter().map(written).collect() }
    }
}

impl Math {
    /// A whole number.
    #[must_use]
    pub fn whole(number: i64, reader: Reader) -> Self {
        Self::Number(reader.whole(number))
    }

    /// A decimal of so many units of its last place: 314 with 2 places is 3.14.
    #[must_use]
    pub fn decimal(units: i64, places: u8, reader: Reader) -> Self {
        Self::Number(reader.numbers.decimal(units, places))
    }

    /// A fraction of two whole numbers.
    #[must_use]
    pub fn fraction(over: i64, under: i64, reader: Reader) -> Self {
        Self::Fraction(vec![Self::whole(over, reader)], vec![Self::whole(under, reader)])
    }

    /// A whole number and a fraction.
    #[must_use]
    pub fn mixed(whole: i64, over: i64, under: i64, reader: Reader) -> Self {
        Self::Mixed(reader.whole(whole), reader.whole(over), reader.whole(under))
    }

    /// A fraction as a person writes it: a whole number alone, a mixed number above 1, otherwise a fraction.
    #[must_use]
    pub fn as_mixed(over: i64, under: i64, reader: Reader) -> Self {
        match (over / under, over % under) {
            (whole, 0) => Self::whole(whole, reader),
            (0, over) => Self::fraction(over, under, reader),
            (whole, over) => Self::mixed(whole, over.abs(), under, reader),
        }
    }

    /// A coefficient and its variable: `3x`, `x`, `−x`.
    #[must_use]
    pub fn term(coefficient: i64, variable: char, reader: Reader) -> Self {
        match coefficient {
            1 => Self::Variable(variable),
            -1 => Self::Tight(vec![Self::Operator('\u{2212}'), Self::Variable(variable)]),
            _ => Self::Tight(vec![Self::whole(coefficient, reader), Self::Variable(variable)]),
        }
    }

    /// A base to a whole exponent.
    #[must_use]
    pub fn power(base: Self, exponent: i64, reader: Reader) -> Self {
        Self::Power(vec![base], vec![Self::whole(exponent, reader)])
    }

    /// Numbers with the mark between them that the reader's school writes there.
    #[must_use]
    pub fn listed(numbers: Vec<Self>, reader: Reader) -> Vec<Self> {
        let last = numbers.len().saturating_sub(1);
        let piece = |(at, number)| if at == last { number } else { Self::followed_by_mark(number, reader) };
        numbers.into_iter().enumerate().map(piece).collect()
    }

    /// A number of a list that goes on.
    #[must_use]
    pub fn followed_by_mark(number: Self, reader: Reader) -> Self {
        Self::Tight(vec![number, Self::Text(reader.numbers.list_mark().to_string())])
    }

    /// A percentage.
    #[must_use]
    pub fn percent(number: i64, reader: Reader) -> Self {
        Self::Tight(vec![Self::whole(number, reader), Self::Operator('%')])
    }

    /// A number and the unit behind it.
    #[must_use]
    pub fn quantity(number: i64, unit: &str, reader: Reader) -> Vec<Self> {
        vec![Self::whole(number, reader), Self::Text(unit.to_owned())]
    }
}
