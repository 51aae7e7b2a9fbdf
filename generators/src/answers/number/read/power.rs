//! Powers of ten: which base may be raised, and the exponents it is raised to.

use super::Reader;
use crate::answers::number::{
    literal::literal,
    token::{Piece, Token},
};
use words::judge::Judge;

/// The largest exponent of ten, either way.
const MOST_EXPONENT: i16 = 200;

impl Reader<'_> {
    /// Only ten is raised to a power.
    pub(super) fn ten(&self, run: &[Token]) -> Result<(), Judge> {
        if literal(run, self.marks)?.is_ten() { Ok(()) } else { Err(Judge::Power) }
    }

    /// Whether an exponent begins so many tokens ahead, directly.
    pub(super) fn is_exponent(&self, by: usize) -> bool {
        let by = by + usize::from(matches!(self.ahead(by), Some(Piece::Sign { .. })));
        matches!(self.ahead(by), Some(Piece::Digits(_)))
    }

    /// An exponent: raised, behind a `^` with or without brackets, or plain behind an `e`.
    pub(super) fn exponent(&mut self, plain: bool) -> Result<i16, Judge> {
        let caret = self.take(&Piece::Caret);
        if caret {
            self.space();
        }
        let bracket = caret && self.take(&Piece::Open);
        let negative = self.sign() == Some(true);
        let digits = match self.peek() {
            Some(Piece::Digits(digits)) if plain || caret => digits,
            Some(Piece::Raised(digits)) if !plain && !caret => digits,
            _ => return Err(Judge::Power),
        };
        self.at += 1;
        if bracket && !self.take(&Piece::Close) {
            return Err(Judge::Power);
        }
        let size = digits.iter().fold(0i16, |size, &digit| size.saturating_mul(10).saturating_add(digit.into()));
        if size > MOST_EXPONENT {
            return Err(Judge::PowerTooBig { most: MOST_EXPONENT.unsigned_abs() });
        }
        Ok(if negative { -size } else { size })
    }
}
