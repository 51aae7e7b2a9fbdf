//! What a digit is worth by its place.

use super::{Entry, Wording};

pub(super) const WORDS: &[Entry] = &[
    Entry {
        id: "round-to-nearest-ten",
        en: Wording {
            statement: "Round three-digit numbers to the nearest ten",
            i_can: "I can round three-digit numbers to the nearest ten.",
            short: "rounding to the nearest ten",
            meaning: "You find the ten that is nearest to a number. A number right in the middle rounds up.",
        },
        es: Wording {
            statement: "Redondear números de tres cifras a la decena más cercana",
            i_can: "Sé redondear números de tres cifras a la decena más cercana.",
            short: "redondear a la decena",
            meaning: "Encuentras la decena más cercana a un número. Si está justo en medio, se redondea hacia arriba.",
        },
    },
    Entry {
        id: "digit-value-times",
        en: Wording {
            statement: "Say how many times as much a digit is worth",
            i_can: "I can say how many times as much a digit is worth in another place.",
            short: "what digits are worth",
            meaning: "The same digit is worth more further to the left. You say how many times as much.",
        },
        es: Wording {
            statement: "Decir cuántas veces más vale una cifra en otro lugar",
            i_can: "Sé decir cuántas veces más vale una cifra en otro lugar.",
            short: "lo que vale cada cifra",
            meaning: "La misma cifra vale más cuanto más a la izquierda está. Dices cuántas veces más.",
        },
    },
];
