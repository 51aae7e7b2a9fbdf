//! A row of mathematics as a voice says it, without a sign that a voice would skip.

use super::Math;
use words::{Reader, Say, items::aloud::Aloud};

/// The row in words.
#[must_use]
pub fn aloud(row: &[Math], reader: Reader) -> String {
    let mut said = Vec::new();
    for (at, piece) in row.iter().enumerate() {
        if at.checked_sub(1).is_some_and(|before| runs_together(&row[before], piece)) {
            said.push(Aloud::Times.say(reader));
        }
        said.push(self::piece(piece, reader));
    }
    said.join(" ").trim().to_owned()
}

/// Whether the sign between two factors is left out where a voice cannot leave it out: said without it, the x of `2/3 x`
/// would stand below the line, the y of `x⁸y` in the exponent, and `4√12` would be no product.
fn runs_together(piece: &Math, next: &Math) -> bool {
    match next {
        Math::Root(_) | Math::CubeRoot(_) => !matches!(last(piece), Math::Operator(_) | Math::Text(_)),
        Math::Variable(_) | Math::Power(..) | Math::Group(_) => {
            matches!(last(piece), Math::Fraction(..) | Math::Mixed(..) | Math::Power(..))
        }
        _ => false,
    }
}

fn last(piece: &Math) -> &Math {
    match piece {
        Math::Tight(pieces) => pieces.last().map_or(piece, last),
        piece => piece,
    }
}

/// A row that a sign takes as a whole, which no line and no bar shows a listener: with its parentheses, unless it is a single
/// number or letter.
fn as_one(row: &[Math], reader: Reader) -> String {
    let inside = aloud(row, reader);
    if is_single(row) { inside } else { Aloud::Group { inside }.say(reader) }
}

fn is_single(row: &[Math]) -> bool {
    match unsigned(row) {
        [Math::Tight(pieces)] => is_single(pieces),
        [piece] => !matches!(piece, Math::Fraction(..) | Math::Mixed(..)),
        _ => false,
    }
}

/// What stands above a line: of a product it makes no difference how much of it does, unless an exponent that is said last
/// would take the line along.
fn above(row: &[Math], reader: Reader) -> String {
    match unsigned(row) {
        [piece] if ends_in_exponent(piece) => Aloud::Group { inside: aloud(row, reader) }.say(reader),
        [Math::Tight(pieces)] if !matches!(pieces.last(), Some(Math::Fraction(..))) => aloud(row, reader),
        _ => as_one(row, reader),
    }
}

/// Whether the last that is said is an exponent: all but 2 and 3, which have words of their own.
fn ends_in_exponent(piece: &Math) -> bool {
    let Math::Power(_, exponent) = last(piece) else { return false };
    !matches!(exponent.as_slice(), [Math::Number(number)] if number == "2" || number == "3")
}

fn unsigned(row: &[Math]) -> &[Math] {
    if let [Math::Operator(_), rest @ ..] = row { rest } else { row }
}

fn piece(piece: &Math, reader: Reader) -> String {
    let inner = |pieces: &[Math]| aloud(pieces, reader);
    let as_one = |pieces: &[Math]| as_one(pieces, reader);
    match piece {
        Math::Number(text) | Math::Text(text) => text.clone(),
        Math::Variable(letter) => letter.to_string(),
        Math::Operator(sign) => sign_in_words(*sign, reader),
        Math::Blank => Aloud::Blank.say(reader),
        Math::Tight(pieces) => inner(pieces),
        Math::Fraction(over, under) => Aloud::Fraction { over: above(over, reader), under: as_one(under) }.say(reader),
        Math::Mixed(whole, over, under) => {
            Aloud::Mixed { whole: whole.clone(), over: over.clone(), under: under.clone() }.say(reader)
        }
        Math::Power(base, exponent) => power(inner(base), as_one(exponent), reader),
        Math::Root(of) => Aloud::Root { of: as_one(of) }.say(reader),
        Math::CubeRoot(of) => Aloud::CubeRoot { of: as_one(of) }.say(reader),
        Math::Group(pieces) => match pieces.as_slice() {
            // Parentheses around a single number are there for the eye.
            [Math::Number(number)] => number.clone(),
            pieces => Aloud::Group { inside: inner(pieces) }.say(reader),
        },
        Math::Absolute(pieces) => Aloud::Absolute { inside: as_one(pieces) }.say(reader),
    }
}

fn power(base: String, exponent: String, reader: Reader) -> String {
    match exponent.as_str() {
        "2" => Aloud::Squared { base }.say(reader),
        "3" => Aloud::Cubed { base }.say(reader),
        _ => Aloud::Power { base, exponent }.say(reader),
    }
}

fn sign_in_words(sign: char, reader: Reader) -> String {
    let word = match sign {
        '+' => Aloud::Plus,
        '−' => Aloud::Minus,
        '×' | '·' => Aloud::Times,
        '÷' => Aloud::Over,
        '=' => Aloud::Equals,
        '<' => Aloud::Less,
        '>' => Aloud::Greater,
        '≤' => Aloud::AtMost,
        '≥' => Aloud::AtLeast,
        '%' => Aloud::Percent,
        other => return other.to_string(),
    };
    word.say(reader)
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Locale;

    #[test]
    fn every_sign_has_its_word() {
        let reader = Reader::default();
        let whole = |n| Math::whole(n, reader);
        for (row, english, spanish) in [
            (vec![Math::term(3, 'x', reader), Math::Operator('+'), whole(5)], "3 x plus 5", "3 x más 5"),
            (vec![Math::power(Math::Variable('x'), 2, reader)], "x squared", "x al cuadrado"),
            (
                vec![Math::Power(vec![Math::Group(vec![whole(-2)])], vec![whole(4)])],
                "\u{2212}2 to the power of 4",
                "\u{2212}2 elevado a 4",
            ),
            (
                vec![Math::Absolute(vec![whole(-7)])],
                "the absolute value of \u{2212}7",
                "el valor absoluto de \u{2212}7",
            ),
            (vec![Math::fraction(3, 4, reader)], "3 over 4", "3 sobre 4"),
            (
                vec![Math::fraction(2, 3, reader), Math::Variable('x'), Math::Operator('<'), whole(3)],
                "2 over 3 times x is less than 3",
                "2 sobre 3 por x es menor que 3",
            ),
            (
                vec![Math::power(Math::Variable('x'), 8, reader), Math::power(Math::Variable('y'), 6, reader)],
                "x to the power of 8 times y to the power of 6",
                "x elevado a 8 por y elevado a 6",
            ),
            (
                vec![Math::Tight(vec![whole(4), Math::Root(vec![whole(12)])])],
                "4 times the square root of 12",
                "4 por la raíz cuadrada de 12",
            ),
        ] {
            assert_eq!(aloud(&row, reader), english);
            assert_eq!(aloud(&row, Locale::Es.into()), spanish);
        }
    }

    #[test]
    fn what_a_line_or_a_bar_holds_together_is_in_parentheses() {
        let reader = Reader::default();
        let whole = |n| Math::whole(n, reader);
        let sum = |sign, n| vec![Math::Variable('x'), Math::Operator(sign), whole(n)];
        for (piece, english, spanish) in [
            (
                Math::Fraction(sum('+', 2), vec![Math::Variable('x')]),
                "open parenthesis x plus 2 close parenthesis over x",
                "abre paréntesis x más 2 cierra paréntesis sobre x",
            ),
            (
                Math::Fraction(vec![Math::term(5, 'x', reader)], vec![Math::term(3, 'x', reader)]),
                "5 x over open parenthesis 3 x close parenthesis",
                "5 x sobre abre paréntesis 3 x cierra paréntesis",
            ),
            (
                Math::Fraction(
                    vec![Math::power(Math::Variable('x'), 16, reader)],
                    vec![Math::power(Math::Variable('x'), 8, reader)],
                ),
                "open parenthesis x to the power of 16 close parenthesis over x to the power of 8",
                "abre paréntesis x elevado a 16 cierra paréntesis sobre x elevado a 8",
            ),
            (
                Math::Fraction(
                    vec![Math::Tight(vec![whole(6), Math::power(Math::Variable('x'), 5, reader)])],
                    vec![Math::power(Math::Variable('x'), 2, reader)],
                ),
                "open parenthesis 6 x to the power of 5 close parenthesis over x squared",
                "abre paréntesis 6 x elevado a 5 cierra paréntesis sobre x al cuadrado",
            ),
            (
                Math::Fraction(vec![Math::power(Math::Variable('x'), 3, reader)], vec![whole(4)]),
                "x cubed over 4",
                "x al cubo sobre 4",
            ),
            (
                Math::Fraction(vec![whole(1)], vec![Math::Group(sum('−', 5))]),
                "1 over open parenthesis x minus 5 close parenthesis",
                "1 sobre abre paréntesis x menos 5 cierra paréntesis",
            ),
            (
                Math::Fraction(vec![Math::Operator('−'), Math::Variable('x')], vec![whole(2)]),
                "minus x over 2",
                "menos x sobre 2",
            ),
            (
                Math::Power(vec![whole(8)], vec![Math::fraction(2, 3, reader)]),
                "8 to the power of open parenthesis 2 over 3 close parenthesis",
                "8 elevado a abre paréntesis 2 sobre 3 cierra paréntesis",
            ),
            (
                Math::Absolute(sum('−', 7)),
                "the absolute value of open parenthesis x minus 7 close parenthesis",
                "el valor absoluto de abre paréntesis x menos 7 cierra paréntesis",
            ),
        ] {
            assert_eq!(aloud(std::slice::from_ref(&piece), reader), english);
            assert_eq!(aloud(&[piece], Locale::Es.into()), spanish);
        }
    }
}
