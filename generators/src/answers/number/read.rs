//! The grammar of a number: a literal, fraction, mixed number, percent, multiple of π or a × 10^k, and no operation.

mod power;

use super::{
    around::{number_alone, several_in_brackets},
    literal::{Marks, literal},
    parts::{name_minus, without_marks_of_parts},
    power_of_ten,
    refusal::{leftover, quoted},
    token::{Piece, Token, tokens},
    whole,
    writing::{Amount, Circle, Fraction, Literal, Shape, Writing},
};
use num_bigint::BigInt;
use num_traits::Zero;
use std::borrow::Cow;
use words::judge::Judge;

/// Which letters stand for a multiple of π.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// Only whole names: `pi`, `tau`, `pau`. A `t` behind a number is more likely a unit.
    Names,
    /// `p` and `t` too, where the answer is about π.
    Short,
}

/// Reads a response.
///
/// # Errors
/// What was not understood.
pub(super) fn read(text: &str, marks: Marks, letters: Letters) -> Result<Writing, Judge> {
    let mut tokens = tokens(text)?;
    if marks != Marks::Key {
        name_minus(&mut tokens);
    }
    if let Some(several) = several_in_brackets(&tokens) {
        return Err(Judge::SeveralNumbers { written: quoted(several) });
    }
    let tokens = match marks {
        Marks::Key => Cow::Borrowed(tokens.as_slice()),
        Marks::Style(_) => without_marks_of_parts(number_alone(&tokens, letters)),
    };
    let tokens = tokens.as_ref();
    if tokens.is_empty() {
        return Err(Judge::Empty);
    }
    if tokens.iter().any(|token| token.piece == Piece::Equals) {
        return Err(Judge::Equation);
    }
    let mut reader = Reader { tokens, at: 0, marks, letters };
    let negative = reader.sign().unwrap_or(false);
    let shape = reader.shape()?;
    reader.space();
    if reader.at < tokens.len() { Err(leftover(tokens, reader.at)) } else { Ok(Writing { negative, shape }) }
}

/// A place in a response.
struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    marks: Marks,
    letters: Letters,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a Piece> {
        self.ahead(0)
    }

    fn ahead(&self, by: usize) -> Option<&'a Piece> {
        self.tokens.get(self.at + by).map(|token| &token.piece)
    }

    fn take(&mut self, wanted: &Piece) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn space(&mut self) {
        self.take(&Piece::Space);
    }

    /// A sign and the space behind it; whether it is a minus.
    fn sign(&mut self) -> Option<bool> {
        let (Piece::Sign { negative } | Piece::RaisedSign { negative }) = self.peek()? else { return None };
        self.at += 1;
        self.space();
        Some(*negative)
    }

    /// Everything but the sign.
    fn shape(&mut self) -> Result<Shape, Judge> {
        if let Some(circle) = self.circle() {
            return self.of_circle(Literal::new(&[1], Vec::new()), circle);
        }
        let run = self.run();
        let adjacent = self.peek() != Some(&Piece::Space);
        let before = self.at;
        self.space();
        match self.peek() {
            Some(Piece::Slash) if !run.is_empty() => {
                let (before, over) = match run.iter().rposition(|token| token.piece == Piece::Space) {
                    Some(space) => (Some(&run[..space]), &run[space + 1..]),
                    None => (None, run),
                };
                let over = self.whole_number(over)?;
                self.fraction(before, over)
            }
            Some(Piece::Vulgar(over, under)) => {
                self.at += 1;
                let part = Fraction { over: (*over).into(), under: (*under).into() };
                let amount = self.mixed((!run.is_empty()).then_some(run), part)?;
                Ok(self.ending(amount))
            }
            Some(Piece::Raised(digits)) if self.ahead(1) == Some(&Piece::Slash) => {
                self.at += 1;
                self.fraction((!run.is_empty()).then_some(run), whole(digits))
            }
            Some(Piece::Caret | Piece::Raised(_) | Piece::RaisedSign { .. }) if adjacent && !run.is_empty() => {
                self.ten(run)?;
                Ok(Shape::PowerOfTen { times: Literal::new(&[1], Vec::new()), exponent: self.exponent(false)? })
            }
            Some(Piece::Times | Piece::Word("x")) if !run.is_empty() => self.times(run),
            Some(Piece::Word("e" | "E")) if adjacent && self.is_exponent(1) => {
                self.at += 1;
                Ok(Shape::PowerOfTen { times: literal(run, self.marks)?, exponent: self.exponent(true)? })
            }
            _ if run.is_empty() => Err(leftover(self.tokens, self.at)),
            _ => {
                let times = literal(run, self.marks).map_err(|error| self.literal_error(run, error))?;
                if let Some(circle) = self.circle() {
                    return self.of_circle(times, circle);
                }
                if !self.take(&Piece::Percent) {
                    self.at = before;
                    return Ok(Shape::Plain(Amount::Literal(times)));
                }
                Ok(Shape::Percent(Amount::Literal(times)))
            }
        }
    }

    /// Digits, marks and the spaces between them, from here on.
    fn run(&mut self) -> &'a [Token] {
        let rest = &self.tokens[self.at..];
        let is_part = |token: &Token| matches!(token.piece, Piece::Digits(_) | Piece::Mark(_) | Piece::Space);
        let mut length = rest.iter().take_while(|token| is_part(token)).count();
        if length > 0 && rest[length - 1].piece == Piece::Space {
            length -= 1;
        }
        self.at += length;
        &rest[..length]
    }

    /// The name of a length of a circle.
    fn circle(&mut self) -> Option<Circle> {
        let Piece::Word(word) = self.peek()? else { return None };
        let circle = match (*word, self.letters) {
            ("pi", _) | ("p", Letters::Short) => Circle::Pi,
            ("tau", _) | ("t", Letters::Short) => Circle::Tau,
            ("pau", _) => Circle::Pau,
            _ => return None,
        };
        self.at += 1;
        Some(circle)
    }

    /// A multiple of π, whose fraction line may come behind the π.
    fn of_circle(&mut self, times: Literal, circle: Circle) -> Result<Shape, Judge> {
        let before = self.at;
        self.space();
        if self.peek() != Some(&Piece::Slash) {
            self.at = before;
            return Ok(Shape::OfCircle(Amount::Literal(times), circle));
        }
        if !times.is_whole() {
            return Err(Judge::WholeInFraction);
        }
        let part = Fraction { over: whole(&times.whole), under: self.under(true)? };
        Ok(Shape::OfCircle(Amount::Fraction(part), circle))
    }

    /// A fraction from its line on, and what may stand before and behind it.
    fn fraction(&mut self, before: Option<&[Token]>, over: BigInt) -> Result<Shape, Judge> {
        let under = self.under(before.is_none())?;
        let amount = self.mixed(before, Fraction { over, under })?;
        Ok(self.ending(amount))
    }

    /// What stands below a fraction line: a whole number or a power of ten, not 0.
    fn under(&mut self, may_be_signed: bool) -> Result<BigInt, Judge> {
        self.at += 1;
        self.space();
        let sign = self.sign();
        if sign.is_some() && !may_be_signed {
            return Err(Judge::TwoSigns);
        }
        let run = self.run();
        let under = match self.peek() {
            Some(Piece::Lowered(digits)) if run.is_empty() => {
                self.at += 1;
                whole(digits)
            }
            Some(Piece::Caret | Piece::Raised(_)) if !run.is_empty() => {
                self.ten(run)?;
                power_of_ten(usize::try_from(self.exponent(false)?).map_err(|_| Judge::WholeInFraction)?)
            }
            _ => self.whole_number(run)?,
        };
        if under.is_zero() {
            return Err(Judge::ZeroBelow);
        }
        Ok(if sign == Some(true) { -under } else { under })
    }

    /// A fraction, or a whole number and a fraction.
    fn mixed(&self, before: Option<&[Token]>, part: Fraction) -> Result<Amount, Judge> {
        let Some(before) = before else { return Ok(Amount::Fraction(part)) };
        let before = literal(before, self.marks)?;
        if !before.is_whole() {
            return Err(Judge::MixedParts);
        }
        Ok(Amount::Mixed { whole: whole(&before.whole), part })
    }

    /// What may stand behind a fraction.
    fn ending(&mut self, amount: Amount) -> Shape {
        let before = self.at;
        self.space();
        if self.take(&Piece::Percent) {
            return Shape::Percent(amount);
        }
        if self.take(&Piece::Times) {
            self.space();
        }
        if let Some(circle) = self.circle() {
            return Shape::OfCircle(amount, circle);
        }
        self.at = before;
        Shape::Plain(amount)
    }

    /// What may stand behind a sign of multiplication: π or a power of ten.
    fn times(&mut self, run: &[Token]) -> Result<Shape, Judge> {
        let sign = self.at;
        self.at += 1;
        self.space();
        let times = literal(run, self.marks)?;
        if let Some(circle) = self.circle() {
            return self.of_circle(times, circle);
        }
        let base = self.run();
        let is_power = matches!(self.peek(), Some(Piece::Caret | Piece::Raised(_) | Piece::RaisedSign { .. }));
        if base.is_empty() || !is_power {
            self.at = sign;
            return Err(leftover(self.tokens, self.at));
        }
        self.ten(base)?;
        Ok(Shape::PowerOfTen { times, exponent: self.exponent(false)? })
    }

    /// A whole number above or below a fraction line.
    fn whole_number(&self, run: &[Token]) -> Result<BigInt, Judge> {
        if run.is_empty() {
            return Err(Judge::WholeInFraction);
        }
        let number = literal(run, self.marks)?;
        if number.is_whole() { Ok(whole(&number.whole)) } else { Err(Judge::WholeInFraction) }
    }

    /// Why a literal is not understood, seen together with what comes behind it.
    fn literal_error(&mut self, run: &[Token], error: Judge) -> Judge {
        let of_pi = self.circle().is_some();
        if of_pi && matches!(error, Judge::TwoNumbers { .. }) && run.len() == 3 { Judge::MixedPi } else { error }
    }
}
