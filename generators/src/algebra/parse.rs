//! The grammar of an expression: sums, products (also by standing side by side), fractions, powers, roots, brackets.

use super::{
    lex::{Break, Piece, Reading, Token, tokens},
    tree::{Factor, Join, Number, NumberWriting, Term, Tree},
};
use crate::answers::number::Marks;
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use words::judge::Break as Why;

/// How deep brackets and powers may be in one another.
const DEEPEST: u8 = 30;

/// Reads an expression.
///
/// # Errors
/// Where it breaks.
pub(crate) fn parse(text: &str, marks: Marks) -> Result<Tree, Break> {
    let tokens = tokens(text, Reading::expression(marks))?;
    whole(&tokens, text.chars().count() + 1)
}

/// Reads tokens that have to be one expression; `end` is where something is missing if they are too few.
pub(super) fn whole(tokens: &[Token], end: usize) -> Result<Tree, Break> {
    let mut parser = Parser { tokens, at: 0, end, depth: 0 };
    let tree = parser.sum()?;
    match parser.tokens.get(parser.at) {
        None => Ok(tree),
        Some(token) => Err(Break { at: token.at, why: parser.leftover(&token.piece) }),
    }
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    end: usize,
    depth: u8,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a Piece> {
        self.tokens.get(self.at).map(|token| &token.piece)
    }

    fn place(&self) -> usize {
        self.tokens.get(self.at).map_or(self.end, |token| token.at)
    }

    fn fail<T>(&self, why: Why) -> Result<T, Break> {
        Err(Break { at: self.place(), why })
    }

    fn leftover(&self, piece: &Piece) -> Why {
        match piece {
            Piece::Close(bracket) => Why::Unopened { bracket: *bracket },
            Piece::Number(number) => Why::NumberBehind { number: number.text.clone() },
            Piece::Raised(_) | Piece::Caret => Why::Exponent,
            _ => Why::Unknown { found: name(piece) },
        }
    }

    fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> Result<T, Break>) -> Result<T, Break> {
        if self.depth == DEEPEST {
            return self.fail(Why::TooDeep);
        }
        self.depth += 1;
        let inner = inner(self)?;
        self.depth -= 1;
        Ok(inner)
    }

    fn sum(&mut self) -> Result<Tree, Break> {
        let mut terms = vec![Term { negative: false, tree: self.product()? }];
        while let Some(sign @ (Piece::Plus | Piece::Minus)) = self.peek() {
            self.at += 1;
            terms.push(Term { negative: *sign == Piece::Minus, tree: self.product()? });
        }
        Ok(match terms.len() {
            1 => terms.remove(0).tree,
            _ => Tree::Sum(terms),
        })
    }

    fn product(&mut self) -> Result<Tree, Break> {
        let sign = match self.peek() {
            Some(sign @ (Piece::Plus | Piece::Minus)) => Some(sign),
            _ => None,
        };
        if let Some(sign) = sign {
            self.at += 1;
            // -2·x is the opposite of 2·x, and -x^2 that of x^2.
            let tree = self.deeper(Self::product)?;
            return Ok(if *sign == Piece::Minus { Tree::Negative(Box::new(tree)) } else { tree });
        }
        let mut factors = vec![Factor { join: Join::Times, at: self.place(), tree: self.power()? }];
        loop {
            let at = self.place();
            let join = match self.peek() {
                Some(Piece::Times(_)) => Join::Times,
                Some(Piece::Over(_)) => Join::Over,
                Some(Piece::Letter(_) | Piece::Open(_) | Piece::Root) => Join::Beside,
                Some(Piece::Number(_)) if self.stands_behind_bracket() => Join::Beside,
                _ => break,
            };
            let tree = if join == Join::Beside {
                self.power()?
            } else {
                self.at += 1;
                self.signed_power()?
            };
            factors.push(Factor { join, at, tree });
        }
        Ok(match factors.len() {
            1 => factors.remove(0).tree,
            _ => Tree::Product(factors),
        })
    }

    fn stands_behind_bracket(&self) -> bool {
        matches!(self.at.checked_sub(1).and_then(|at| self.tokens.get(at)), Some(Token { piece: Piece::Close(_), .. }))
    }

    /// A factor behind a sign of multiplication or division, or an exponent: it may have a sign of its own.
    fn signed_power(&mut self) -> Result<Tree, Break> {
        match self.peek() {
            Some(Piece::Minus) => {
                self.at += 1;
                Ok(Tree::Negative(Box::new(self.deeper(Self::signed_power)?)))
            }
            Some(Piece::Plus) => {
                self.at += 1;
                self.deeper(Self::signed_power)
            }
            _ => self.power(),
        }
    }

    fn power(&mut self) -> Result<Tree, Break> {
        let mut base = self.atom()?;
        if self.peek() == Some(&Piece::Percent) {
            self.at += 1;
            base = Tree::Percent(Box::new(base));
        }
        let at = self.place();
        let exponent = match self.peek() {
            Some(Piece::Raised(exponent)) => {
                self.at += 1;
                raised(exponent)
            }
            Some(Piece::Caret) => {
                self.at += 1;
                self.deeper(Self::signed_power)?
            }
            _ => return Ok(base),
        };
        Ok(Tree::Power { base: Box::new(base), exponent: Box::new(exponent), at })
    }

    fn atom(&mut self) -> Result<Tree, Break> {
        let at = self.place();
        let piece = self.peek();
        match piece {
            Some(Piece::Number(number)) => {
                self.at += 1;
                self.mixed(number)
            }
            Some(Piece::Letter(letter)) => {
                self.at += 1;
                Ok(Tree::Letter(*letter))
            }
            Some(Piece::Root) => {
                self.at += 1;
                let of = self.deeper(Self::under_root)?;
                Ok(Tree::Root { of: Box::new(of), at })
            }
            Some(Piece::Open(opening)) => {
                self.at += 1;
                let inner = self.deeper(Self::sum)?;
                self.close(*opening, at)?;
                Ok(Tree::Bracket(Box::new(inner)))
            }
            Some(Piece::Close(_)) if self.at > 0 => self.fail(Why::Missing),
            Some(Piece::Times(_) | Piece::Over(_) | Piece::Caret | Piece::Percent | Piece::Raised(_)) => {
                self.fail(Why::MissingBefore { sign: piece.map(name).unwrap_or_default() })
            }
            Some(piece) => self.fail(self.leftover(piece)),
            None => self.fail(Why::Missing),
        }
    }

    /// What is under a root without brackets; a minus there is read to say what is wrong with it.
    fn under_root(&mut self) -> Result<Tree, Break> {
        if self.peek() != Some(&Piece::Minus) {
            return self.atom();
        }
        self.at += 1;
        Ok(Tree::Negative(Box::new(self.atom()?)))
    }

    fn close(&mut self, opening: char, opened_at: usize) -> Result<(), Break> {
        let closing = match opening {
            '[' => ']',
            '{' => '}',
            _ => ')',
        };
        match self.peek() {
            Some(Piece::Close(found)) if *found == closing => {
                self.at += 1;
                Ok(())
            }
            Some(Piece::Close(found)) => self.fail(Why::OtherBracket { found: *found, wanted: closing }),
            Some(piece) => self.fail(self.leftover(piece)),
            None => Err(Break { at: opened_at, why: Why::Unclosed { bracket: opening } }),
        }
    }

    /// A number, and the fraction behind a space that makes a mixed number of it: `1 1/2`.
    fn mixed(&mut self, number: &Number) -> Result<Tree, Break> {
        let is_whole = |number: &Number| number.writing == NumberWriting::Whole;
        let [Token { piece: Piece::Number(over), spaced: true, .. }, rest @ ..] =
            self.tokens.get(self.at..).unwrap_or_default()
        else {
            return Ok(Tree::Number(number.clone()));
        };
        if over.writing == NumberWriting::Fraction && is_whole(number) {
            self.at += 1;
            return Ok(mixed(number, &over.value, &over.text));
        }
        match rest {
            [Token { piece: Piece::Over('/'), .. }, Token { piece: Piece::Number(under), .. }, ..]
                if is_whole(number) && is_whole(over) && is_whole(under) && under.value.is_positive() =>
            {
                self.at += 3;
                Ok(mixed(number, &(&over.value / &under.value), &format!("{}/{}", over.text, under.text)))
            }
            _ => self.fail(Why::NumberBehind { number: over.text.clone() }),
        }
    }
}

fn mixed(number: &Number, part: &BigRational, part_text: &str) -> Tree {
    let text = format!("{} {part_text}", number.text);
    Tree::Number(Number { value: &number.value + part, text, writing: NumberWriting::Mixed })
}

fn raised(exponent: &BigInt) -> Tree {
    let size = exponent.abs();
    let text = size.to_string();
    let number = Tree::Number(Number { value: BigRational::from_integer(size), text, writing: NumberWriting::Whole });
    if *exponent < BigInt::zero() { Tree::Negative(Box::new(number)) } else { number }
}

/// What a piece is called when it is quoted.
fn name(piece: &Piece) -> String {
    match piece {
        Piece::Number(number) => number.text.clone(),
        Piece::Raised(exponent) => format!("^{exponent}"),
        Piece::Letter(letter) => letter.name.to_string(),
        Piece::Root => "√".to_owned(),
        Piece::Plus => "+".to_owned(),
        Piece::Minus => "-".to_owned(),
        Piece::PlusMinus => "±".to_owned(),
        Piece::Times(sign) | Piece::Over(sign) | Piece::Open(sign) | Piece::Close(sign) => sign.to_string(),
        Piece::Caret => "^".to_owned(),
        Piece::Percent => "%".to_owned(),
        Piece::Relation(relation) => relation.sign().to_string(),
        Piece::And => "∧".to_owned(),
        Piece::Or => "∨".to_owned(),
        Piece::Comma => ",".to_owned(),
        Piece::Infinity => "∞".to_owned(),
        Piece::Element => "∈".to_owned(),
        Piece::Union => "∪".to_owned(),
    }
}
