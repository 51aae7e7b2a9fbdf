//! An expression, an equation or an inequality as a row of mathematics, drawn as it is typed: fractions above a line,
//! exponents raised.

use super::{
    formula::{self, Formula, NoFormula, Written},
    lex::{Break, Joining, Reading},
    parse::parse,
    polynomial::Letter,
    tree::{Factor, Join, Number, NumberWriting, Term, Tree},
};
use crate::{answers::number::Marks, prompt::Math};
use words::Reader;

/// Reads an expression into what is drawn of it, or an equation or inequality, or several in one row: `2 < x ≤ 5`.
///
/// # Errors
/// Where it breaks.
pub fn pieces(text: &str, reader: Reader) -> Result<Vec<Math>, Break> {
    let marks = Marks::Style(reader.numbers);
    parse(text, marks).map(|tree| row(&tree)).or_else(|broken| {
        if !text.contains(['=', '<', '>', '≤', '≥', '≠']) {
            return Err(broken);
        }
        let reading = Reading { marks, joining: Joining::of(reader.locale), commas_separate: false };
        match formula::read(text, reading, Letter { name: 'x', index: None }) {
            Ok(formula) => in_a_row(&formula).ok_or(broken),
            Err(NoFormula::Break(found)) => Err(found),
            Err(NoFormula::Expression) => Err(broken),
        }
    })
}

/// Conditions of which each begins with what the one before ends in; what is joined by words is left as it is typed.
fn in_a_row(formula: &Formula<Written>) -> Option<Vec<Math>> {
    let mut conditions = formula.conditions().into_iter();
    let first = conditions.next().filter(|_| !matches!(formula, Formula::Any(_)))?;
    let behind = |Written { relation, right, .. }: &Written| {
        std::iter::once(Math::Operator(relation.sign())).chain(row(right)).collect::<Vec<_>>()
    };
    let mut drawn = [row(&first.left), behind(first)].concat();
    let mut last = &first.right;
    for condition in conditions {
        if condition.left != *last {
            return None;
        }
        drawn.extend(behind(condition));
        last = &condition.right;
    }
    Some(drawn)
}

fn row(tree: &Tree) -> Vec<Math> {
    match tree {
        Tree::Number(number) => vec![self::number(number)],
        Tree::Letter(letter) => name(*letter),
        Tree::Sum(terms) => terms.iter().enumerate().flat_map(|(at, term)| signed(at, term)).collect(),
        Tree::Product(factors) => product(factors),
        Tree::Negative(inner) => negative(row(inner)),
        Tree::Power { base, exponent, .. } => vec![Math::Power(row(base), row(exponent.bare()))],
        Tree::Root { of, .. } => vec![Math::Root(row(of.bare()))],
        Tree::Bracket(inner) => vec![Math::Group(row(inner))],
        Tree::Percent(inner) => vec![Math::Tight(row(inner).into_iter().chain([Math::Operator('%')]).collect())],
    }
}

fn signed(at: usize, term: &Term) -> Vec<Math> {
    let sign = if term.negative { '−' } else { '+' };
    let sign = (at > 0).then_some(Math::Operator(sign));
    sign.into_iter().chain(row(&term.tree)).collect()
}

/// Factors from the left: what stands before a line is above it, the next factor below.
fn product(factors: &[Factor]) -> Vec<Math> {
    let mut pieces: Vec<Math> = Vec::new();
    for (at, factor) in factors.iter().enumerate() {
        match factor.join {
            Join::Over => pieces = vec![Math::Fraction(without_brackets(pieces), row(factor.tree.bare()))],
            Join::Times if at > 0 => {
                pieces.push(Math::Operator('·'));
                pieces.extend(row(&factor.tree));
            }
            Join::Times | Join::Beside => pieces.extend(row(&factor.tree)),
        }
    }
    pieces
}

/// A minus that belongs to what stands behind it, and is no sign between two.
fn negative(row: Vec<Math>) -> Vec<Math> {
    let mut row = row.into_iter();
    let first = std::iter::once(Math::Operator('−')).chain(row.next()).collect();
    std::iter::once(Math::Tight(first)).chain(row).collect()
}

/// A mixed number has its fraction above a line.
fn number(number: &Number) -> Math {
    let parts = number.text.split_once(' ').and_then(|(whole, part)| Some((whole, part.split_once('/')?)));
    match (number.writing, parts) {
        (NumberWriting::Mixed, Some((whole, (over, under)))) => {
            Math::Mixed(whole.to_owned(), over.trim().to_owned(), under.trim().to_owned())
        }
        _ => Math::Number(number.text.clone()),
    }
}

/// Above a line no brackets are needed around the whole.
fn without_brackets(pieces: Vec<Math>) -> Vec<Math> {
    match <[Math; 1]>::try_from(pieces) {
        Ok([Math::Group(inner)]) => without_brackets(inner),
        Ok(one) => one.into(),
        Err(several) => several,
    }
}

/// A letter with its small number.
fn name(letter: Letter) -> Vec<Math> {
    let small = |digit: char| char::from_u32('₀' as u32 + digit.to_digit(10)?);
    let index = letter.index.map(|index| index.to_string().chars().filter_map(small).collect());
    std::iter::once(Math::Variable(letter.name)).chain(index.map(Math::Number)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Locale;

    /// Pieces as a text: lines as `[over|under]`, what is raised behind a `^`.
    fn outline(pieces: &[Math]) -> String {
        let each = |piece: &Math| match piece {
            Math::Number(number) => number.clone(),
            Math::Operator(sign) | Math::Variable(sign) => sign.to_string(),
            Math::Fraction(over, under) => format!("[{}|{}]", outline(over), outline(under)),
            Math::Power(base, exponent) => format!("{}^{{{}}}", outline(base), outline(exponent)),
            Math::Root(of) => format!("√{{{}}}", outline(of)),
            Math::Group(inner) => format!("({})", outline(inner)),
            Math::Tight(inner) => format!("<{}>", outline(inner)),
            Math::Mixed(whole, over, under) => format!("{whole}[{over}|{under}]"),
            other => format!("{other:?}"),
        };
        pieces.iter().map(each).collect()
    }

    #[test]
    fn an_expression_is_drawn_as_it_is_typed() {
        let english = Reader::from(Locale::En);
        for (typed, drawn) in [
            ("2x+6", "2x+6"),
            ("-(x-1)", "<−(x−1)>"),
            ("-3x+1", "<−3>x+1"),
            ("(-3)x", "(<−3>)x"),
            ("3*-5", "3·<−5>"),
            ("50%", "<50%>"),
            ("1 1/2", "1[1|2]"),
            ("((x+1))/(2)", "[x+1|2]"),
            ("(1/2)/x", "[[1|2]|x]"),
            ("(x+1)/(x-1)", "[x+1|x−1]"),
            ("(x+1)(x-1)/2", "[(x+1)(x−1)|2]"),
            ("1/2x", "[1|2]x"),
            ("x^(n+1)", "x^{n+1}"),
            ("3*sqrt(6)", "3·√{6}"),
            ("x_12", "x₁₂"),
            ("x=1/2", "x=[1|2]"),
            ("y=-2x+3", "y=<−2>x+3"),
            ("x<=3/4", "x≤[3|4]"),
            ("-1<x<=5", "<−1><x≤5"),
        ] {
            assert_eq!(pieces(typed, english).map(|row| outline(&row)).as_deref(), Ok(drawn), "{typed}");
        }
    }

    #[test]
    fn what_breaks_is_not_drawn() {
        let english = Reader::from(Locale::En);
        for typed in ["", "2x+", "(x", "x^", "3*", "x=", "=3", "x<", "x=2 or x=3", "(2,5]"] {
            assert!(pieces(typed, english).is_err(), "{typed}");
        }
    }
}
