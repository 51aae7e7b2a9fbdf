//! What a student works out from the text of a problem. It shares nothing with the item models: it reads, as a child does.

use std::fmt;

/// A problem as it is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// Two numbers with a times sign between them.
    Product(u64, u64),
    /// A number to be rounded to the nearest ten.
    NearestTen(u64),
}

impl Problem {
    /// Reads the text of a problem, in any language of the product; none where it is of another sort.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if let Some((before, after)) = text.split_once('×') {
            return Some(Self::Product(*numbers(before).last()?, *numbers(after).first()?));
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
        }
    }

    /// An answer that is not right, such as a student might give: one group too many, the ten above.
    #[must_use]
    pub fn miss(&self) -> u64 {
        match self {
            Self::Product(a, _) => self.answer() + (*a).max(1),
            Self::NearestTen(_) => self.answer() + 10,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Product(a, b) => write!(f, "{a} × {b}"),
            Self::NearestTen(number) => write!(f, "{number}"),
        }
    }
}

/// The whole numbers in a text, marks between thousands left out.
fn numbers(text: &str) -> Vec<u64> {
    let text = text.replace([',', '\u{202f}', '\u{a0}', '.'], "");
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}
