//! A row of mathematics as MathML.

use super::dom::{El, el, math};
use generators::prompt::Math;

/// A row; nothing for an empty one. A browser does not wrap within an element of mathematics, and a phone is narrow, so it
/// is cut: between its terms, and only where one of them is wider than the screen within it too. An equals sign that ends
/// the row stays with what it follows.
#[must_use]
pub fn row(pieces: &[Math]) -> Vec<El> {
    let terms = cut(pieces, |_, next| matches!(next, Math::Operator('+' | '−' | '=')));
    let one_of_many = terms.len() > 1;
    let mut row = Vec::new();
    for (nth, term) in terms.into_iter().enumerate() {
        let factors = cut(term, |piece, next| {
            matches!(next, Math::Operator('×' | '÷')) || is_in_parentheses(piece) && is_in_parentheses(next)
        });
        let several = one_of_many && factors.len() > 1;
        let factors = factors.into_iter().enumerate();
        let shown = factors.map(|(factor, part)| math("math").all(all_of(part, nth + factor > 0))).collect();
        if several {
            row.push(el("span", "term").all(shown));
        } else {
            row.extend(shown);
        }
    }
    row
}

/// Pieces cut where two of them are parted; never between two signs, nor before an equals sign that ends them.
fn cut(pieces: &[Math], are_parted: fn(&Math, &Math) -> bool) -> Vec<&[Math]> {
    let together = |piece: &Math, next: &Math| match (piece, next) {
        (Math::Operator(_), Math::Operator(_)) => true,
        (_, Math::Operator('=')) if pieces.last().is_some_and(|last| std::ptr::eq(last, next)) => true,
        _ => !are_parted(piece, next),
    };
    pieces.chunk_by(together).collect()
}

fn is_in_parentheses(piece: &Math) -> bool {
    match piece {
        Math::Group(_) => true,
        Math::Power(base, _) => matches!(base.as_slice(), [Math::Group(_)]),
        _ => false,
    }
}

/// Pieces of which the first, where it is a sign, stands between two numbers or before one.
fn all_of(pieces: &[Math], is_between: bool) -> Vec<El> {
    let place = |(nth, element): (usize, El)| match pieces.get(nth) {
        Some(Math::Operator(_)) if nth == 0 && is_between => element.attr("form", "infix"),
        _ => element,
    };
    all(pieces).into_iter().enumerate().map(place).collect()
}

fn all(pieces: &[Math]) -> Vec<El> {
    pieces.iter().map(piece).collect()
}

fn group(pieces: &[Math]) -> El {
    math("mrow").all(all(pieces))
}

fn text(tag: &str, text: &str) -> El {
    math(tag).text(text)
}

fn between(open: &str, pieces: &[Math], close: &str) -> El {
    math("mrow").child(text("mo", open)).all(all(pieces)).child(text("mo", close))
}

fn piece(piece: &Math) -> El {
    match piece {
        Math::Number(number) => text("mn", number),
        Math::Operator(sign) => text("mo", sign.encode_utf8(&mut [0; 4])),
        Math::Variable(letter) => text("mi", letter.encode_utf8(&mut [0; 4])),
        Math::Text(words) => text("mtext", words),
        Math::Blank => text("mo", "?"),
        Math::Tight(pieces) => group(pieces).attr("class", "tight"),
        Math::Fraction(over, under) => math("mfrac").child(group(over)).child(group(under)),
        Math::Mixed(whole, over, under) => {
            math("mrow").child(text("mn", whole)).child(math("mfrac").child(text("mn", over)).child(text("mn", under)))
        }
        Math::Power(base, exponent) => math("msup").child(group(base)).child(group(exponent)),
        Math::Root(of) => math("msqrt").all(all(of)),
        Math::CubeRoot(of) => math("mroot").child(group(of)).child(text("mn", "3")),
        Math::Group(pieces) => between("(", pieces, ")"),
        Math::Absolute(pieces) => between("|", pieces, "|"),
    }
}
