//! What a student works out from the text of a problem. It shares nothing with the item models: it reads, as a child does.

use std::fmt;

/// A problem as it is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// Two numbers with a times sign between them.
    Product(u64, u64),
    /// A number to be rounded to the nearest ten.
    NearestTen(u64),
    /// A number in which a digit stands twice: how many times the second one's worth the first one is worth.
    DigitTwice {
        /// The number.
        number: u64,
        /// The digit.
        digit: u64,
    },
}

/// What a question about a digit that stands twice says in each language, and no other does.
const IS_ABOUT_A_DIGIT: [&str; 2] = ["is worth how many times", "cuántas veces vale"];

impl Problem {
    /// Reads the text of a problem, in any language of the product; none where it is of another sort.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if let Some((before, after)) = text.split_once('×') {
            return Some(Self::Product(*numbers(before).last()?, *numbers(after).first()?));
        }
        if IS_ABOUT_A_DIGIT.iter().any(|words| text.contains(words)) {
            let numbers = numbers(text);
            return Some(Self::DigitTwice { number: *numbers.first()?, digit: *numbers.get(1)? });
        }
        let is_rounding = ["Round", "round", "Redondea", "redondea"].iter().any(|word| text.contains(word));
        let number = numbers(text).into_iter().find(|number| *number >= 100);
        number.filter(|_| is_rounding).map(Self::NearestTen)
    }

    /// The right answer.
    #[must_use]
    pub fn answer(&self) -> u64 {
        match self {
            Self::Product(a, b) => (0..*b).fold(0, |sum, _| sum + a),
            Self::NearestTen(number) => (number + 5) / 10 * 10,
            Self::DigitTwice { number, digit } => match &worths(*number, *digit)[..] {
                [second, first, ..] => first / second,
                _ => 0,
            },
        }
    }

    /// An answer that is not right, such as a student might give: one group too many, the ten above, the places counted.
    #[must_use]
    pub fn miss(&self) -> u64 {
        match self {
            Self::Product(a, _) => self.answer() + (*a).max(1),
            Self::NearestTen(_) => self.answer() + 10,
            Self::DigitTwice { .. } => self.answer().checked_ilog10().unwrap_or_default().into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Product(a, b) => write!(f, "{a} × {b}"),
            Self::NearestTen(number) | Self::DigitTwice { number, .. } => write!(f, "{number}"),
        }
    }
}

/// What a digit is worth wherever it stands in a number, from the right.
fn worths(number: u64, digit: u64) -> Vec<u64> {
    let places = std::iter::successors(Some(1_u64), |place| place.checked_mul(10));
    let here = places.take_while(|place| *place <= number).filter(|place| number / place % 10 == digit);
    here.map(|place| digit * place).collect()
}

/// The whole numbers in a text, marks between thousands left out.
fn numbers(text: &str) -> Vec<u64> {
    let text = text.replace([',', '\u{202f}', '\u{a0}', '.'], "");
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_read_from_its_text_in_any_language_and_worked_out() {
        for (text, answer, miss) in [
            ("What is 7 times 8?\n7×8=\nYour answer", 56, 63),
            ("¿Cuánto es 347 por 582?\n347 × 582 =", 201_954, 202_301),
            ("Round 345 to the nearest ten.", 350, 360),
            ("Redondea 995 a la decena más cercana.", 1000, 1010),
            ("In 55,302, the first 5 is worth how many times the second 5?", 10, 1),
            ("In 75\u{a0}307, the first 7 is worth how many times the second 7?", 10_000, 4),
            ("En 40.241, ¿cuántas veces vale el primer 4 lo que vale el segundo 4?", 1000, 3),
        ] {
            let read = Problem::read(text).map(|problem| (problem.answer(), problem.miss()));
            assert_eq!(read, Some((answer, miss)), "{text}");
        }
    }

    #[test]
    fn what_is_no_problem_of_these_is_not_read() {
        for text in ["", "Your answer", "That was a round", "Add 345 and 12."] {
            assert_eq!(Problem::read(text), None, "{text}");
        }
    }
}
