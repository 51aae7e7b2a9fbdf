//! A prompt as plain text: what the record keeps, what an oracle reads, what is copied.
//!
//! Fractions are `3/4`, powers `x^2`, roots `√16`; what has more than one piece stands in parentheses there, so that the
//! text means the same as what is drawn.

use super::{Column, Math, Part, Prompt, Table};

/// What a blank is in plain text.
const BLANK: &str = "?";

/// What fills the blanks, in reading order; a question mark where there is nothing more.
struct Filling<'a> {
    blanks: &'a [String],
    next: usize,
}

impl Filling<'_> {
    fn next(&mut self) -> &str {
        let filling = self.blanks.get(self.next).map_or(BLANK, String::as_str);
        self.next += 1;
        filling
    }
}

impl Prompt {
    /// The prompt as plain text, one line a part, as a person would read it; a blank is a question mark.
    #[must_use]
    pub fn text(&self) -> String {
        self.filled(&[])
    }

    /// The same with something in each blank, in reading order: `7 × 8 = 56`.
    #[must_use]
    pub fn filled(&self, in_blanks: &[String]) -> String {
        let mut filling = Filling { blanks: in_blanks, next: 0 };
        let lines: Vec<String> = self.0.iter().map(|part| written(part, &mut filling)).collect();
        lines.join("\n")
    }
}

impl Part {
    /// The part as plain text; a blank is a question mark.
    #[must_use]
    pub fn text(&self) -> String {
        written(self, &mut Filling { blanks: &[], next: 0 })
    }
}

fn written(part: &Part, filling: &mut Filling<'_>) -> String {
    match part {
        Part::Words(sentence) => sentence.clone(),
        Part::Math(pieces) => row(pieces, filling),
        Part::Column(Column { sign, numbers }) => {
            numbers.iter().map(|number| number.trim_end()).collect::<Vec<_>>().join(&format!(" {sign} "))
        }
        Part::Table(Table { heads, rows }) => {
            let head = std::iter::once(heads).filter(|heads| !heads.is_empty());
            let lines: Vec<String> = head
                .chain(rows)
                .map(|cells| cells.iter().map(|cell| row(cell, filling)).collect::<Vec<_>>().join(" | "))
                .collect();
            lines.join("\n")
        }
        Part::Choices(choices) => {
            let lines: Vec<String> = choices
                .iter()
                .zip('a'..='z')
                .map(|(parts, letter)| {
                    let parts: Vec<String> = parts.iter().map(|part| written(part, filling)).collect();
                    format!("{letter}) {}", parts.join(" "))
                })
                .collect();
            lines.join("\n")
        }
        Part::Figure(picture) => picture.words.clone(),
    }
}

/// Pieces with a space between them, but for two groups, which are multiplied by standing beside each other.
fn row(pieces: &[Math], filling: &mut Filling<'_>) -> String {
    let beside = |piece: &Math, next: &Math| matches!((piece, next), (Math::Group(_), Math::Group(_)));
    let parts = pieces.chunk_by(beside);
    parts.map(|part| part.iter().map(|piece| self::piece(piece, filling)).collect()).collect::<Vec<String>>().join(" ")
}

fn piece(piece: &Math, filling: &mut Filling<'_>) -> String {
    match piece {
        Math::Number(text) | Math::Text(text) => text.clone(),
        Math::Operator(sign) | Math::Variable(sign) => sign.to_string(),
        Math::Blank => filling.next().to_owned(),
        Math::Tight(pieces) => pieces.iter().map(|piece| self::piece(piece, filling)).collect(),
        Math::Fraction(over, under) => format!("{}/{}", single(over, filling), single(under, filling)),
        Math::Mixed(whole, over, under) => format!("{whole} {over}/{under}"),
        Math::Power(base, exponent) => format!("{}^{}", single(base, filling), single(exponent, filling)),
        Math::Root(of) => format!("√{}", single(of, filling)),
        Math::CubeRoot(of) => format!("∛{}", single(of, filling)),
        Math::Group(pieces) => format!("({})", row(pieces, filling)),
        Math::Absolute(pieces) => format!("|{}|", row(pieces, filling)),
    }
}

/// A row as one operand: in parentheses unless it is a single number, letter, blank or group.
fn single(pieces: &[Math], filling: &mut Filling<'_>) -> String {
    match pieces {
        [Math::Number(text)] if !text.starts_with('\u{2212}') => text.clone(),
        [Math::Variable(_) | Math::Blank | Math::Group(_) | Math::Absolute(_)] => row(pieces, filling),
        _ => format!("({})", row(pieces, filling)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Reader;

    #[test]
    fn mathematics_reads_as_a_person_would_type_it() {
        let reader = Reader::default();
        let whole = |n| Math::whole(n, reader);
        let x = || Math::Variable('x');
        for (pieces, text) in [
            (vec![Math::fraction(3, 4, reader), Math::Operator('+'), Math::mixed(1, 1, 2, reader)], "3/4 + 1 1/2"),
            (vec![Math::Fraction(vec![Math::Blank], vec![whole(8)])], "?/8"),
            (vec![Math::Fraction(vec![x(), Math::Operator('+'), whole(1)], vec![whole(2)])], "(x + 1)/2"),
            (vec![Math::power(x(), 2, reader)], "x^2"),
            (vec![Math::power(whole(-3), 2, reader)], "(\u{2212}3)^2"),
            (vec![Math::term(-1, 'x', reader), Math::Operator('+'), Math::term(4, 'y', reader)], "\u{2212}x + 4y"),
            (vec![Math::Root(vec![whole(16)]), Math::CubeRoot(vec![whole(8)])], "√16 ∛8"),
            (vec![Math::Absolute(vec![whole(-7)]), Math::percent(50, reader)], "|\u{2212}7| 50%"),
            (
                vec![Math::Group(vec![whole(2), Math::Operator('+'), whole(3)]), Math::decimal(314, 2, reader)],
                "(2 + 3) 3.14",
            ),
            (
                vec![Math::as_mixed(7, 4, reader), Math::as_mixed(3, 4, reader), Math::as_mixed(8, 4, reader)],
                "1 3/4 3/4 2",
            ),
        ] {
            assert_eq!(Part::Math(pieces).text(), text);
        }
    }

    #[test]
    fn blanks_are_filled_in_reading_order() {
        let row =
            vec![Math::Blank, Math::Operator('='), Math::Fraction(vec![Math::Blank], vec![Math::Number("8".into())])];
        let prompt = Prompt(vec![Part::Math(row)]);
        assert_eq!(prompt.text(), "? = ?/8");
        let filled = |blanks: &[&str]| prompt.filled(&blanks.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(filled(&["1/2"]), "1/2 = ?/8");
        assert_eq!(filled(&["1/2", "4"]), "1/2 = 4/8");
    }

    #[test]
    fn tables_and_choices_are_a_line_each() {
        let cell = |text: &str| vec![Math::Number(text.to_owned())];
        let table =
            Table { heads: vec![vec![Math::Variable('x')], cell("y")], rows: vec![vec![cell("1"), vec![Math::Blank]]] };
        let choices = vec![vec![Part::Words("one".to_owned())], vec![Part::Math(cell("2"))]];
        let column = Column::of('+', &[(125, 1), (7, 0)], Reader::default());
        let prompt = Prompt(vec![Part::Table(table), Part::Choices(choices), Part::Column(column)]);
        assert_eq!(prompt.text(), "x | y\n1 | ?\na) one\nb) 2\n12.5 + 7");
    }
}
