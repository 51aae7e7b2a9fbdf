//! Works out what a text shows, for given values of its letters.

use num_rational::Ratio;
use std::{iter::Peekable, str::Chars};

/// An exact value.
pub type Value = Ratio<i128>;

/// The value of a calculation or an expression, with these values for its letters; none where it divides by 0.
pub fn worked(text: &str, letters: &[(char, i64)]) -> Option<Value> {
    let mut reading = Reading { rest: text.chars().peekable(), letters };
    let value = reading.sum()?;
    reading.spaces();
    assert_eq!(reading.rest.next(), None, "not read to its end: {text}");
    Some(value)
}

/// Whether both sides of an equation are equal with these values for its letters.
pub fn holds(equation: &str, letters: &[(char, i64)]) -> bool {
    let (left, right) = equation.split_once('=').unwrap_or_else(|| panic!("no equation: {equation}"));
    matches!((worked(left, letters), worked(right, letters)), (Some(left), Some(right)) if left == right)
}

/// A value as a person types it.
pub fn written(value: Value) -> String {
    if value.is_integer() { value.to_integer().to_string() } else { format!("{}/{}", value.numer(), value.denom()) }
}

fn divided(value: Value, by: Value) -> Option<Value> {
    (by != Value::from_integer(0)).then(|| value / by)
}

struct Reading<'a> {
    rest: Peekable<Chars<'a>>,
    letters: &'a [(char, i64)],
}

impl Reading<'_> {
    fn spaces(&mut self) {
        while self.rest.next_if_eq(&' ').is_some() {}
    }

    fn takes(&mut self, sign: char) -> bool {
        self.spaces();
        self.rest.next_if_eq(&sign).is_some()
    }

    fn sum(&mut self) -> Option<Value> {
        let mut sum = if self.takes('−') { -self.product()? } else { self.product()? };
        loop {
            if self.takes('+') {
                sum += self.product()?;
            } else if self.takes('−') {
                sum -= self.product()?;
            } else {
                return Some(sum);
            }
        }
    }

    fn product(&mut self) -> Option<Value> {
        let mut product = self.fraction()?;
        loop {
            self.spaces();
            let next = self.rest.peek().copied();
            match next {
                Some('×' | '·') => {
                    self.rest.next();
                    product *= self.fraction()?;
                }
                Some('÷') => {
                    self.rest.next();
                    product = divided(product, self.fraction()?)?;
                }
                Some('(' | '√' | '∛') => product *= self.fraction()?,
                Some(letter) if letter.is_ascii_lowercase() => product *= self.fraction()?,
                _ => return Some(product),
            }
        }
    }

    /// A fraction is one number: its line binds more than the signs on both sides of it.
    fn fraction(&mut self) -> Option<Value> {
        let mut fraction = self.power()?;
        while self.takes('/') {
            fraction = divided(fraction, self.power()?)?;
        }
        Some(fraction)
    }

    fn power(&mut self) -> Option<Value> {
        let base = self.single()?;
        if !self.takes('^') {
            return Some(base);
        }
        let exponent = self.single()?.to_integer();
        let mut power = Value::from_integer(1);
        for _ in 0..exponent.abs() {
            power *= base;
        }
        if exponent < 0 { Some(power.recip()) } else { Some(power) }
    }

    fn single(&mut self) -> Option<Value> {
        self.spaces();
        let first = self.rest.next()?;
        match first {
            '(' => {
                let value = self.sum()?;
                assert!(self.takes(')'), "a parenthesis is not closed");
                Some(value)
            }
            '|' => {
                let value = self.sum()?;
                assert!(self.takes('|'), "a bar is not closed");
                Some(if value < Value::from_integer(0) { -value } else { value })
            }
            '√' => {
                let of = self.single()?;
                (0..=of.to_integer()).map(Value::from_integer).find(|root| root * root == of)
            }
            '∛' => {
                let of = self.single()?;
                let most = of.to_integer().abs();
                (-most..=most).map(Value::from_integer).find(|root| root * root * root == of)
            }
            digit if digit.is_ascii_digit() => Some(self.number(digit)),
            letter => {
                let known = self.letters.iter().find(|(known, _)| *known == letter);
                let (_, value) = known.unwrap_or_else(|| panic!("no value for {letter:?}"));
                Some(Value::from_integer((*value).into()))
            }
        }
    }

    fn number(&mut self, first: char) -> Value {
        let (mut digits, mut under) = (first.to_string(), 1);
        let mut is_decimal = false;
        while let Some(next) = self.rest.next_if(|next| next.is_ascii_digit() || matches!(next, ',' | '.')) {
            match next {
                ',' => {}
                '.' => is_decimal = true,
                digit => {
                    digits.push(digit);
                    under *= if is_decimal { 10 } else { 1 };
                }
            }
        }
        Value::new(digits.parse().expect("digits"), under)
    }
}
