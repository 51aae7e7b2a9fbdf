//! Digits with marks between them: which mark separates thousands, which stands before decimals.

use super::{
    character::Mark,
    token::{Piece, Token},
    writing::Literal,
};
use words::{NumberStyle, judge::Judge};

/// How marks are to be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Marks {
    /// As keys are written: one point before decimals and nothing between thousands.
    Key,
    /// As a person writes who learnt this style.
    Style(NumberStyle),
}

/// What stands between two runs of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Between {
    Space,
    Mark(Mark),
}

/// Reads digits, marks and spaces as one number.
///
/// One mark that can't separate thousands is a decimal mark; where it could, the style decides. Several marks of one
/// kind separate thousands (or, commas, as in India), and one of another kind behind them is a decimal mark.
pub(super) fn literal(tokens: &[Token], marks: Marks) -> Result<Literal, Judge> {
    let (runs, between) = parts(tokens);
    let style = match marks {
        _ if tokens.is_empty() => return Err(Judge::NoDigits),
        _ if between.is_empty() => return Ok(Literal::new(runs[0], Vec::new())),
        Marks::Key if between == [Between::Mark(Mark::Point)] => return decimal(&runs, 0, tokens),
        Marks::Key => return Err(not_understood(tokens)),
        Marks::Style(style) => style,
    };
    if separates_thousands(&runs, &between) && !(between.len() == 1 && is_decimal_mark(between[0], style)) {
        return Ok(Literal::new(&runs.concat(), Vec::new()));
    }
    let Some(at) = between.iter().rposition(|between| *between != Between::Space) else {
        return Err(not_understood(tokens));
    };
    let thousands = at == 0 || separates_thousands(&runs[..=at], &between[..at]);
    let may_be_decimal = match between[at] {
        Between::Space | Between::Mark(Mark::ArabicThousands) => false,
        Between::Mark(Mark::Apostrophe) => between.len() == 1 && !runs[0].is_empty() && !runs[1].is_empty(),
        mark => !between[..at].contains(&mark),
    };
    let spaced = &runs[at + 1..];
    let in_threes = spaced.len() == 1
        || (is_decimal_mark(between[at], style)
            && spaced
                .split_last()
                .is_some_and(|(last, full)| full.iter().all(|run| run.len() == 3) && (1..=3).contains(&last.len())));
    if thousands && may_be_decimal && in_threes { decimal(&runs, at, tokens) } else { Err(not_understood(tokens)) }
}

/// The runs of digits, empty where two marks meet or one stands at an end, and what stands between them.
fn parts(tokens: &[Token]) -> (Vec<&[u8]>, Vec<Between>) {
    let (mut runs, mut between): (Vec<&[u8]>, Vec<Between>) = (vec![&[]], Vec::new());
    for token in tokens {
        match &token.piece {
            Piece::Digits(digits) => {
                if let Some(last) = runs.last_mut() {
                    *last = digits;
                }
                continue;
            }
            Piece::Mark(mark) => between.push(Between::Mark(*mark)),
            _ => between.push(Between::Space),
        }
        runs.push(&[]);
    }
    (runs, between)
}

/// Whether these marks, all of one kind, stand where thousands are separated.
fn separates_thousands(runs: &[&[u8]], between: &[Between]) -> bool {
    let [first, middle @ .., last] = runs else { return false };
    let kind = between[0];
    let in_threes = (1..=3).contains(&first.len()) && middle.iter().all(|run| run.len() == 3);
    let as_in_india =
        kind == Between::Mark(Mark::Comma) && (1..=2).contains(&first.len()) && middle.iter().all(|run| run.len() == 2);
    between.iter().all(|other| *other == kind)
        && kind != Between::Mark(Mark::ArabicDecimal)
        && first.iter().any(|&digit| digit != 0)
        && last.len() == 3
        && (in_threes || as_in_india)
}

/// Whether a mark that could separate thousands stands before decimals: it does unless the style groups with it.
fn is_decimal_mark(between: Between, style: NumberStyle) -> bool {
    match between {
        Between::Mark(Mark::Comma) => style.group_mark() != ',',
        Between::Mark(Mark::Point) => style.group_mark() != '.',
        Between::Mark(Mark::ArabicDecimal) => true,
        Between::Mark(Mark::Apostrophe | Mark::ArabicThousands) | Between::Space => false,
    }
}

/// The number with its decimal mark at this place.
fn decimal(runs: &[&[u8]], at: usize, tokens: &[Token]) -> Result<Literal, Judge> {
    let (whole, decimals) = (runs[..=at].concat(), runs[at + 1..].concat());
    if whole.is_empty() && decimals.is_empty() {
        Err(not_understood(tokens))
    } else {
        Ok(Literal::new(&whole, decimals))
    }
}

/// What is wrong with a literal.
fn not_understood(tokens: &[Token]) -> Judge {
    let has = |wanted: fn(&Piece) -> bool| tokens.iter().any(|token| wanted(&token.piece));
    if !has(|piece| matches!(piece, Piece::Digits(_))) {
        return Judge::NoDigits;
    }
    let written = super::refusal::quoted(tokens);
    if has(|piece| matches!(piece, Piece::Mark(_))) { Judge::Marks { written } } else { Judge::TwoNumbers { written } }
}
