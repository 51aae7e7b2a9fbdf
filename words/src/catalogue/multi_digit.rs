//! Whole numbers of several digits.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[Entry {
    id: "multiply-three-digit",
    en: Wording {
        statement: "Multiply two three-digit numbers",
        i_can: "I can multiply two three-digit numbers.",
        short: "three-digit products",
        meaning: "You multiply two numbers of three digits each, on paper or in your head, and write the product.",
    },
    es: Wording {
        statement: "Multiplicar dos números de tres cifras",
        i_can: "Sé multiplicar dos números de tres cifras.",
        short: "los productos de tres cifras",
        meaning: "Multiplicas dos números de tres cifras, en papel o mentalmente, y escribes el producto.",
    },
}];
