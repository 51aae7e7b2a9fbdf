//! Facts that are known by heart.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "multiply-one-digit",
        en: Wording {
            statement: "Multiply two one-digit numbers",
            i_can: "I can multiply two one-digit numbers.",
            short: "one-digit products",
            meaning: "You know the products of the numbers from 0 to 9, or find them quickly.",
        },
        es: Wording {
            statement: "Multiplicar dos números de una cifra",
            i_can: "Sé multiplicar dos números de una cifra.",
            short: "los productos de una cifra",
            meaning: "Sabes los productos de los números del 0 al 9, o los encuentras enseguida.",
        },
    },
    Entry {
        id: "multiplication-comparison",
        en: Wording {
            statement: "Read a product as “times as many”",
            i_can: "I can read a product as “times as many”.",
            short: "times as many",
            meaning: "You see in 35 = 5 × 7 that 35 is 5 times as many as 7.",
        },
        es: Wording {
            statement: "Leer un producto como «tantas veces»",
            i_can: "Sé leer un producto como «tantas veces».",
            short: "tantas veces",
            meaning: "Ves en 35 = 5 × 7 que 35 es 5 veces 7.",
        },
    },
];
